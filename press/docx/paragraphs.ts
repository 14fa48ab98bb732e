import {
  AlignmentType,
  FrameAnchorType,
  FrameWrap,
  HeightRule,
  HorizontalPositionAlign,
  type IFrameOptions,
  type ImageRun,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  VerticalPositionAlign,
} from 'docx'
import { OFFICIAL_PAPER, type Paper } from '../../core/house/paper-of'
import type { Paragraph as PaperParagraph, Room, Signature } from '../../core/manuscript'
import { SIGNATURE_ROOM_PT } from '../../core/paper'
import { Markup } from './markup'
import { halfPoints, twipsOfMm, twipsOfPt } from './measures'
import { type NextId, writeSpans, writeText } from './runs'
import { styleId } from './style-names'

/** Where a block stands: on what paper, whether it begins a page, and whether a page may end after it. */
export interface Standing {
  /** The official one if absent. */
  readonly paper?: Paper
  readonly pageBreakBefore?: true
  readonly keepNext?: true
  /** The name by which a table of contents finds it. */
  readonly bookmark?: string | null
}

/**
 * A paragraph in its style, which says all about its setting. ไทยกระจาย and the height of its mark are
 * said again on the paragraph: some programs lose them from the style when text is pasted elsewhere.
 */
export function writeParagraph(
  { style, spans }: PaperParagraph,
  nextId: NextId,
  { bookmark = null, paper = OFFICIAL_PAPER, ...standing }: Standing = {},
): Paragraph {
  const children = writeSpans(spans, nextId)
  const { align, size } = paper.styles[style]
  const options: IParagraphOptions = {
    style: styleId(style),
    ...standing,
    ...(align === 'thai' && { alignment: AlignmentType.THAI_DISTRIBUTE }),
    run: { size: halfPoints(size) },
    children,
  }
  return bookmark === null ? new Paragraph(options) : new Marked(options, bookmark, nextId())
}

/** A paragraph inside a bookmark; docx would number bookmarks over all files of a run. */
class Marked extends Paragraph {
  constructor(options: IParagraphOptions, name: string, id: number) {
    super(options)
    const [properties, ...content] = this.root
    const start = new Markup('w:bookmarkStart', { 'w:id': id, 'w:name': name })
    const end = new Markup('w:bookmarkEnd', { 'w:id': id })
    this.root = [...(properties === undefined ? [] : [properties]), start, ...content, end]
  }
}

/** คำลงท้าย stands this far below the text, in pt. [S คู่มืองานสารบรรณ ม.รามคำแหง] */
const CLOSING_BEFORE_PT = 12

/** A signature: each paragraph is kept with the next, and the room to sign is space above the first line. */
export function writeSignature(
  { closing, lines, place }: Signature,
  { paper = OFFICIAL_PAPER, ...standing }: Standing,
): Paragraph[] {
  const room = SIGNATURE_ROOM_PT - paper.styles.body.pitch
  const parts = [
    ...(closing === '' ? [] : [{ text: closing, before: CLOSING_BEFORE_PT }]),
    ...lines.map((text, index) => ({ text, before: index === 0 ? room : 0 })),
  ]
  return parts.map(
    ({ text, before }, index) =>
      new Paragraph({
        style: styleId('signature'),
        ...((index < parts.length - 1 || standing.keepNext) && { keepNext: true }),
        pageBreakBefore: standing.pageBreakBefore === true && index === 0,
        spacing: { before: twipsOfPt(before) },
        ...(place === 'foot' && { frame: footFrame(paper) }),
        children: writeText(text),
      }),
  )
}

/** A frame in the middle of the lower edge of the text; paragraphs with equal frames share one. */
function footFrame({ measure }: Paper): IFrameOptions {
  return {
    type: 'alignment',
    width: twipsOfMm(measure),
    height: 0,
    rule: HeightRule.AUTO,
    wrap: FrameWrap.AROUND,
    anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
    alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
  }
}

/** The most that Word takes as the height of a line: 1,584 pt. */
const TALLEST_LINE = 31680

/** Empty room as one line of exactly its height, with what hangs over it. */
export function writeRoom(
  { height }: Room,
  standing: Standing,
  emblem: ImageRun | null = null,
): Paragraph {
  const line = Math.min(Math.max(twipsOfMm(height), SPACER_LINE), TALLEST_LINE)
  return writeEmpty(line, standing, emblem)
}

const SPACER_LINE = 20

/**
 * A line of 1 pt. Word joins two tables that touch and wants a paragraph after the last one; a page
 * break in front of a table needs a paragraph to stand on.
 */
export function writeSpacer(standing: Standing): Paragraph {
  return writeEmpty(SPACER_LINE, standing)
}

function writeEmpty(
  line: number,
  { bookmark: _, paper: __, ...standing }: Standing,
  run: ImageRun | null = null,
): Paragraph {
  const spacing = { line, lineRule: LineRuleType.EXACT }
  const children = run === null ? {} : { children: [run] }
  return new Paragraph({ style: styleId('room'), ...standing, spacing, ...children })
}
