import { LineRuleType, Paragraph } from 'docx'
import type { Paragraph as PaperParagraph, Room, Signature } from '../../core/manuscript'
import { LINE_PITCH_EM, SIGNATURE_ROOM_PT, STYLES } from '../../core/paper'
import { twipsOfMm, twipsOfPt } from './measures'
import { type NextId, writeSpans, writeText } from './runs'
import { styleId } from './style-names'

/** Whether a block begins a page. */
export interface Start {
  readonly pageBreakBefore: boolean
}

/** A paragraph in its style; everything about its setting is in the style. */
export function writeParagraph(
  { style, spans }: PaperParagraph,
  nextId: NextId,
  start: Start = { pageBreakBefore: false },
): Paragraph {
  return new Paragraph({ style: styleId(style), ...start, children: writeSpans(spans, nextId) })
}

/** คำลงท้าย stands this far below the text, in pt. [S คู่มืองานสารบรรณ ม.รามคำแหง] */
const CLOSING_BEFORE_PT = 12

/** A signature: each paragraph is kept with the next, and the room to sign is space above the first line. */
export function writeSignature({ closing, lines }: Signature, start: Start): Paragraph[] {
  const room = SIGNATURE_ROOM_PT - STYLES.body.size * LINE_PITCH_EM
  const parts = [
    ...(closing === '' ? [] : [{ text: closing, before: CLOSING_BEFORE_PT }]),
    ...lines.map((text, index) => ({ text, before: index === 0 ? room : 0 })),
  ]
  return parts.map(
    ({ text, before }, index) =>
      new Paragraph({
        style: styleId('signature'),
        ...(index < parts.length - 1 && { keepNext: true }),
        pageBreakBefore: start.pageBreakBefore && index === 0,
        spacing: { before: twipsOfPt(before) },
        children: writeText(text),
      }),
  )
}

/** The most that Word takes as the height of a line: 1,584 pt. */
const TALLEST_LINE = 31680

/** Empty room as one line of exactly its height. */
export function writeRoom({ height }: Room, start: Start): Paragraph {
  const line = Math.min(Math.max(twipsOfMm(height), SPACER_LINE), TALLEST_LINE)
  return writeEmpty(line, start)
}

const SPACER_LINE = 20

/**
 * A line of 1 pt. Word joins two tables that touch and wants a paragraph after the last one; a page
 * break in front of a table needs a paragraph to stand on.
 */
export function writeSpacer(start: Start): Paragraph {
  return writeEmpty(SPACER_LINE, start)
}

function writeEmpty(line: number, start: Start): Paragraph {
  const spacing = { line, lineRule: LineRuleType.EXACT }
  return new Paragraph({ style: styleId('room'), ...start, spacing })
}
