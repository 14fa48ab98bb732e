import type { OfficeEmblem } from '../context'
import type { Block } from '../manuscript'
import type { Letter } from '../model/document'
import type { Signatory } from '../model/person'
import { officialDate } from '../thai/dates'
import { LETTER_LABELS, PAPER } from '../wording/paper'
import { BLANK, filledLines, orBlank } from './blank'
import { composeSignature } from './closing'
import { composeGarudaRoom, composeUrgency } from './grades'
import { type Letterhead, unlessPlaced } from './placed'
import { paragraph } from './text'

/** Room for the Garuda of a letter: 3 cm, kept empty unless the office has given its own. [S] */
const GARUDA_HEIGHT = 30

/**
 * The head of หนังสือภายนอก (แบบที่ ๑): number left and owner right on the line of the Garuda's feet,
 * the day centred without «วันที่» and «พ.ศ.», then เรื่อง เรียน อ้างถึง สิ่งที่ส่งมาด้วย. What the office's own
 * letterhead prints is left out, and the room of the Garuda with it.
 */
export function composeLetterHead(
  letter: Letter,
  source: string,
  emblem: OfficeEmblem | null,
  letterhead?: Letterhead,
): Block[] {
  const unless = unlessPlaced(letterhead)
  return [
    ...(letterhead === undefined
      ? composeGarudaRoom(letter, GARUDA_HEIGHT, source, emblem)
      : unless('urgency', composeUrgency(letter, source))),
    ...composeNumber(letter, source, letterhead),
    ...unless('date', [
      paragraph('centered', letter.date === null ? BLANK : officialDate(letter.date), source),
    ]),
    ...unless('subject', labelledLines(LETTER_LABELS.subject, [orBlank(letter.subject)], source)),
    ...unless('to', [recipientLine(letter.recipient, source)]),
    ...unless('citations', labelledLines(LETTER_LABELS.citations, letter.citations, source)),
    ...unless('enclosures', labelledLines(LETTER_LABELS.enclosures, letter.enclosures, source)),
  ]
}

function composeNumber(letter: Letter, source: string, letterhead?: Letterhead): Block[] {
  const [owner = '', ...address] = letterhead?.has('sender') ? [] : filledLines(letter.sender)
  const number = letterhead?.has('no')
    ? ''
    : `${LETTER_LABELS.reference} ${letter.reference.trim()}`
  const right = letterhead?.has('sender') ? '' : `\t${orBlank(owner)}`
  return [
    ...(number + right === '' ? [] : [paragraph('letter-head', number + right, source)]),
    ...address.map(line => paragraph('letter-head', `\t${line}`, source)),
  ]
}

/** The one line in which the copies of a circular differ: «เรียน …». */
export function recipientLine(recipient: string, source: string): Block {
  return paragraph('field', `${LETTER_LABELS.recipient}\t${orBlank(recipient)}`, source)
}

/** The foot of a letter: ขอแสดงความนับถือ, who signs, whom to ask, who gets copies. A memo has no คำลงท้าย. */
export function composeLetterFoot(
  letter: Letter,
  source: string,
  letterhead?: Letterhead,
): Block[] {
  const unless = unlessPlaced(letterhead)
  const closing = letter.form === 'memo' ? '' : PAPER.regards
  const unnamed: Signatory = { role: 'signer', name: '', position: '' }
  const signers = letter.signatories.length === 0 ? [unnamed] : letter.signatories
  return [
    ...signers.map((signer, index) => composeSignature(signer, index === 0 ? closing : '', source)),
    ...unless(
      'contact',
      filledLines(letter.contact).map(line => paragraph('flush', line, source)),
    ),
    ...unless('copies-to', labelledLines(PAPER.copiesTo, letter.copiesTo, source)),
  ]
}

/** A label with its line beside it; several lines stand numbered in a column; none print nothing. */
function labelledLines(label: string, texts: readonly string[], source: string): Block[] {
  const lines = filledLines(texts)
  if (lines.length === 0) return []
  const style = label.length < LONG_LABEL ? 'field' : 'field-wide'
  const column = lines.map((line, index) => numbered(line, index, lines.length)).join('\n')
  return [paragraph(style, `${label}\t${column}`, source)]
}

/** «สิ่งที่ส่งมาด้วย» and «สำเนาส่ง» do not fit beside a column that «เรื่อง» and «อ้างถึง» leave room for, in letters. */
const LONG_LABEL = 8

function numbered(line: string, index: number, count: number): string {
  return count === 1 ? line : `${index + 1}. ${line}`
}
