import type { Block, Paragraph } from '../manuscript'
import type { Letter } from '../model/document'
import { officialDate } from '../thai/dates'
import { LETTER_LABELS } from '../wording/paper'
import { BLANK, filledLines, orBlank } from './blank'
import { composeGrades, recipientLine } from './letter'
import { paragraph } from './text'

/**
 * What the Garuda of a memo, 1.5 cm at the left, needs above the line «บันทึกข้อความ», which is exactly
 * 35 pt (12.3 mm) high and leaves the left side free. [S]
 */
const GARUDA_ROOM = 3

/** The head of บันทึกข้อความ (แบบที่ ๒): ส่วนราชการ, ที่ and วันที่ on one line, เรื่อง, เรียน. */
export function composeMemoHead(letter: Letter, source: string): Block[] {
  const day = letter.date === null ? BLANK : officialDate(letter.date)
  const { reference, date, department, subject } = LETTER_LABELS
  return [
    ...composeGrades(letter, source),
    { kind: 'room', height: GARUDA_ROOM },
    paragraph('memo-title', LETTER_LABELS.memo, source),
    line([department, orBlank(filledLines(letter.sender).join(' '))], source),
    line([reference, `${letter.reference.trim()}\t`, date, day], source),
    line([subject, orBlank(letter.subject)], source),
    recipientLine(letter.recipient, source),
  ]
}

/** Labels bold, what is filled in beside them not. */
function line(parts: readonly string[], source: string): Paragraph {
  const spans = parts.map((text, index) => {
    const label = index % 2 === 0
    return label ? { text: `${text} `, bold: true as const } : { text }
  })
  return { kind: 'paragraph', style: 'memo', spans, source }
}
