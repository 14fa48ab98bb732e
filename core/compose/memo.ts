import type { Block, Paragraph } from '../manuscript/manuscript'
import type { Letter } from '../model/document'
import type { Context, OfficeEmblem } from '../office/context'
import { MEASURE, MEMO_LABEL_SIZE } from '../paper/paper'
import { officialDate } from '../thai/dates'
import { LETTER_LABELS } from '../wording/paper'
import { filledLines } from './blank'
import { composeEmblem, urgencyOf } from './grades'
import { type LetterheadSet, unlessPlaced } from './placed'
import { recipientLine } from './recipient-line'
import { cell, paragraph } from './text'

/**
 * What the Garuda of a memo, 1.5 cm at the left, needs above the line «บันทึกข้อความ», which is exactly
 * 35 pt (12.3 mm) high and leaves the left side free. [S]
 */
const GARUDA_ROOM = 3
const GARUDA_HEIGHT = 15

/** The place of the Garuda, then ชั้นความเร็ว right of it, then the title in the middle of the line. mm [K] */
const TITLE_COLUMNS = [17, 34, 58, MEASURE - 109] as const
/** The same under a letterhead, whose emblem stands elsewhere and whose text may be narrower. mm [K] */
const FRAMED_COLUMNS = [51, 58, MEASURE - 109] as const

/**
 * The head of บันทึกข้อความ (แบบที่ ๒): ส่วนราชการ with its telephone [S ข้อ ๑๒.๑], ที่ and วันที่ on one line, เรื่อง, เรียน.
 * What the office's own letterhead prints is left out.
 */
export function composeMemoHead(
  letter: Letter,
  source: string,
  { house, letterhead }: Pick<Context, 'house' | 'letterhead'>,
): Block[] {
  const { department, subject } = LETTER_LABELS
  const unless = unlessPlaced(letterhead)
  const owner = filledLines([
    ...letter.sender,
    ...(letterhead?.has('contact') ? [] : letter.contact),
  ])
  const urgency = letterhead?.has('urgency') ? '' : urgencyOf(letter)
  return [
    ...(letterhead === undefined ? [composeRoom(house.emblem ?? null)] : []),
    composeTitle(urgency, source, letterhead === undefined ? TITLE_COLUMNS : FRAMED_COLUMNS),
    ...unless('sender', [line('memo', [department, owner.join(' ')], source)]),
    ...composeNumber(letter, source, letterhead),
    ...unless('subject', [line('memo', [subject, letter.subject.trim()], source)]),
    ...unless('to', [recipientLine(letter.recipient, source)]),
  ]
}

function composeNumber(letter: Letter, source: string, letterhead?: LetterheadSet): Block[] {
  const { reference, date } = LETTER_LABELS
  const day = letter.date === null ? '' : officialDate(letter.date)
  const parts = [
    ...(letterhead?.has('no') ? [] : [reference, letter.reference.trim()]),
    ...(letterhead?.has('date') ? [] : [date, day]),
  ]
  if (parts.length === 0) return []
  return [line(parts.length === 2 ? 'memo' : 'memo-number', parts, source)]
}

function composeRoom(emblem: OfficeEmblem | null): Block {
  return { kind: 'room', height: GARUDA_ROOM, ...composeEmblem(emblem, GARUDA_HEIGHT, 'left') }
}

function composeTitle(urgency: string, source: string, columns: readonly number[]): Block {
  if (urgency === '') return paragraph('memo-title', LETTER_LABELS.memo, source)
  const words = [cell(urgency, 'urgency'), cell(LETTER_LABELS.memo, 'memo-title'), cell('')]
  const cells = [...columns.slice(words.length).map(() => cell('')), ...words]
  return {
    kind: 'table',
    columns,
    header: [],
    rows: [{ cells, source }],
    rules: 'none',
    flush: true,
    source,
  }
}

/** Labels bold and larger; what is filled in beside each, or is not yet, is followed by dots to the next or to the edge. */
function line(style: 'memo' | 'memo-number', parts: readonly string[], source: string): Paragraph {
  const spans = parts.map((text, index) => {
    const label = index % 2 === 0
    return label
      ? { text: `${text} `, bold: true as const, size: MEMO_LABEL_SIZE }
      : { text: ` ${text}\t` }
  })
  return { kind: 'paragraph', style, spans, source }
}
