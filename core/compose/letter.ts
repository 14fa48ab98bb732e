import type { Block } from '../manuscript/manuscript'
import type { Letter } from '../model/document'
import type { Signatory } from '../model/person'
import type { Context, HouseStyle } from '../office/context'
import { paperOf } from '../paper/paper-of'
import { officialDate } from '../thai/dates'
import { LETTER_LABELS, PAPER } from '../wording/paper'
import { BLANK, filledLines, numberedLines, orBlank } from './blank'
import { composeSignature } from './closing'
import { composeGarudaRoom, composeUrgency, MM_PER_PT } from './grades'
import { type LetterheadSet, unlessPlaced } from './placed'
import { recipientLine } from './recipient-line'
import { cell, paragraph } from './text'

/** The Garuda of a letter: 3 cm, its place kept empty unless the office has given its own. [S] */
const GARUDA_HEIGHT = 30

/** Beside the Garuda, which is about as wide as high: the number left of it, the owner right. mm [K] */
const FEET_COLUMNS = [62, 36, 62] as const

/**
 * The head of หนังสือภายนอก (แบบที่ ๑): number left and owner right on the line of the Garuda's feet,
 * the day centred without «วันที่» and «พ.ศ.», then เรื่อง เรียน อ้างถึง สิ่งที่ส่งมาด้วย. What the office's own
 * letterhead prints is left out, and the room of the Garuda with it.
 */
export function composeLetterHead(
  letter: Letter,
  source: string,
  { house, letterhead }: Pick<Context, 'house' | 'letterhead'>,
): Block[] {
  const unless = unlessPlaced(letterhead)
  return [
    ...(letterhead === undefined
      ? composeGaruda(letter, source, house)
      : [
          ...unless('urgency', composeUrgency(letter, source)),
          ...composeNumber(letter, source, letterhead),
        ]),
    ...unless('date', [
      paragraph('centered', letter.date === null ? BLANK : officialDate(letter.date), source),
    ]),
    ...unless('subject', labelledLines(LETTER_LABELS.subject, [orBlank(letter.subject)], source)),
    ...unless('to', [recipientLine(letter.recipient, source)]),
    ...unless('citations', labelledLines(LETTER_LABELS.citations, letter.citations, source)),
    ...unless('enclosures', labelledLines(LETTER_LABELS.enclosures, letter.enclosures, source)),
  ]
}

/**
 * The place of the Garuda, and on the line of its feet the number and the owner with his address. Each has its own
 * column, so that a long name goes on below and not through the Garuda.
 */
function composeGaruda(letter: Letter, source: string, house: HouseStyle): Block[] {
  const pitch = paperOf(house.paper).styles['letter-head'].pitch * MM_PER_PT
  const [owner = '', ...address] = filledLines(letter.sender)
  const lines = [orBlank(owner), ...address].map(line => paragraph('right', line, source))
  const cells = [cell(numberOf(letter), 'letter-head'), cell(''), { paragraphs: lines }]
  return [
    ...composeGarudaRoom(letter, source, house.emblem ?? null, { height: GARUDA_HEIGHT, pitch }),
    {
      kind: 'table',
      columns: FEET_COLUMNS,
      header: [],
      rows: [{ cells, source }],
      rules: 'none',
      flush: true,
      source,
    },
  ]
}

function numberOf({ reference }: Letter): string {
  return `${LETTER_LABELS.reference} ${reference.trim()}`
}

/** The same under a letterhead of the office's own, where nothing stands in between. */
function composeNumber(letter: Letter, source: string, letterhead: LetterheadSet): Block[] {
  const [owner = '', ...address] = letterhead.has('sender') ? [] : filledLines(letter.sender)
  const number = letterhead.has('no') ? '' : numberOf(letter)
  const right = letterhead.has('sender') ? '' : `\t${orBlank(owner)}`
  return [
    ...(number + right === '' ? [] : [paragraph('letter-head', number + right, source)]),
    ...address.map(line => paragraph('letter-head', `\t${line}`, source)),
  ]
}

/**
 * The foot of a letter: ขอแสดงความนับถือ, who signs, whom to ask, who gets copies. A memo has no คำลงท้าย and tells whom
 * to ask at its head, after ส่วนราชการ where it prints that itself.
 */
export function composeLetterFoot(
  letter: Letter,
  source: string,
  letterhead?: LetterheadSet,
): Block[] {
  const unless = unlessPlaced(letterhead)
  const isMemo = letter.form === 'memo'
  const closing = isMemo ? '' : PAPER.regards
  const contact = isMemo && !letterhead?.has('sender') ? [] : letter.contact
  const unnamed: Signatory = { role: 'signer', name: '', position: '' }
  const signers = letter.signatories.length === 0 ? [unnamed] : letter.signatories
  return [
    ...signers.map((signer, index) => composeSignature(signer, index === 0 ? closing : '', source)),
    ...unless(
      'contact',
      filledLines(contact).map((line, index) =>
        paragraph(index === 0 ? 'contact' : 'flush', line, source),
      ),
    ),
    ...unless('copies-to', labelledLines(PAPER.copiesTo, letter.copiesTo, source)),
  ]
}

/** A label with its line beside it; several lines stand numbered in a column; none print nothing. */
function labelledLines(label: string, texts: readonly string[], source: string): Block[] {
  const lines = numberedLines(texts)
  if (lines.length === 0) return []
  const style = label.length < LONG_LABEL ? 'field' : 'field-wide'
  return [paragraph(style, `${label}\t${lines.join('\n')}`, source)]
}

/** «สิ่งที่ส่งมาด้วย» and «สำเนาส่ง» do not fit beside a column that «เรื่อง» and «อ้างถึง» leave room for, in letters. */
const LONG_LABEL = 8
