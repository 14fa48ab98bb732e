import {
  FrameAnchorType,
  FrameWrap,
  HeightRule,
  HorizontalPositionAlign,
  type IFrameOptions,
  type ImageRun,
  type IParagraphOptions,
  LineRuleType,
  VerticalPositionAlign,
} from 'docx'
import type { Paragraph as PaperParagraph, Room, Signature } from '../../core/manuscript/manuscript'
import { INITIALS_GAP } from '../../core/paper/form-styles'
import { SIGNATURE_AXIS, SIGNATURE_ROOM_PT, STYLES, TABLE_SPACE_PT } from '../../core/paper/paper'
import { OFFICIAL_PAPER, type Paper } from '../../core/paper/paper-of'
import { MarkedParagraph } from './bookmarks'
import { twipsOfMm, twipsOfPt } from './measures'
import { type NextId, writeSpans, writeText } from './runs'
import { styleId } from './style-names'

/** Where a block stands: on what paper, whether it begins a page, and whether a page may end after it. */
export interface BlockStanding {
  /** The official one if absent. */
  readonly paper?: Paper
  readonly pageBreakBefore?: true
  /** It is the first on its page, where no space stands above it. */
  readonly atTop?: true
  /** A table follows. */
  readonly beforeTable?: true
  readonly keepNext?: true
  /** The name by which a table of contents finds it. */
  readonly bookmark?: string | null
}

/**
 * A paragraph in its style, which alone says how it is set: whoever changes the style in Word changes every
 * paragraph of it.
 */
export function writeParagraph(
  { style, spans }: PaperParagraph,
  nextId: NextId,
  standing: BlockStanding = {},
): MarkedParagraph {
  const { bookmark = null, paper = OFFICIAL_PAPER } = standing
  const children = writeSpans(spans, nextId)
  const { before } = paper.styles[style]
  const options: IParagraphOptions = {
    style: styleId(style),
    ...flowOf(standing),
    ...spacingOf(standing, before),
    children,
  }
  const paragraph = new MarkedParagraph(options)
  return bookmark === null ? paragraph : paragraph.mark(bookmark, nextId())
}

function flowOf({ pageBreakBefore, keepNext }: BlockStanding) {
  return { ...(pageBreakBefore && { pageBreakBefore }), ...(keepNext && { keepNext }) }
}

/** What differs from the style: Word keeps the space above a paragraph that begins a page. */
function spacingOf({ atTop, beforeTable }: BlockStanding, before: number) {
  const spacing = {
    ...(atTop && before > 0 && { before: 0 }),
    ...(beforeTable && { after: twipsOfPt(TABLE_SPACE_PT) }),
  }
  return Object.keys(spacing).length === 0 ? {} : { spacing }
}

/** คำลงท้าย stands this far below the text, in pt. [S คู่มืองานสารบรรณ ม.รามคำแหง] */
const CLOSING_BEFORE_PT = 12

/** A signature: each paragraph is kept with the next, and the room to sign is space above the first line. */
export function writeSignature(
  signature: Signature,
  { paper = OFFICIAL_PAPER, ...standing }: BlockStanding,
): MarkedParagraph[] {
  const parts = partsOf(signature, paper)
  return parts.map(
    ({ text, before }, index) =>
      new MarkedParagraph({
        style: styleId(signature.place === 'corner' ? 'initials' : 'signature'),
        ...((index < parts.length - 1 || standing.keepNext) && { keepNext: true }),
        pageBreakBefore: standing.pageBreakBefore === true && index === 0,
        spacing: { before },
        ...(signature.place !== undefined && footFrame(signature, paper)),
        children: writeText(text),
      }),
  )
}

/** The lines of a signature with the space above each, twips: the room to sign, or to the text. */
function partsOf({ closing, lines, place }: Signature, { styles }: Paper) {
  const room =
    place === 'corner' ? twipsOfMm(INITIALS_GAP) : twipsOfPt(SIGNATURE_ROOM_PT - styles.body.pitch)
  return [
    ...(closing === '' ? [] : [{ text: closing, before: twipsOfPt(CLOSING_BEFORE_PT) }]),
    ...lines.map((text, index) => ({ text, before: index === 0 ? room : 0 })),
  ]
}

/**
 * A frame at the right of the lower edge of the text, no wider than its words need, so that short lines stand beside it;
 * paragraphs with equal frames share one.
 */
function footFrame(signature: Signature, { measure, styles }: Paper): FootFrame {
  const { left, firstLine } = styles.initials
  const half = Math.min(Math.max(...signature.lines.map(halfWidth), 0), measure - SIGNATURE_AXIS)
  const isCorner = signature.place === 'corner'
  const start = isCorner ? left + firstLine : SIGNATURE_AXIS - half
  return {
    indent: isCorner
      ? { left: twipsOfMm(-firstLine), hanging: twipsOfMm(-firstLine) }
      : { left: 0, right: twipsOfMm(measure - SIGNATURE_AXIS - half) },
    frame: {
      type: 'alignment',
      width: twipsOfMm(measure - start),
      height: 0,
      rule: HeightRule.AUTO,
      wrap: FrameWrap.AROUND,
      anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
      alignment: { x: HorizontalPositionAlign.RIGHT, y: VerticalPositionAlign.BOTTOM },
    },
  }
}

type FootFrame = Pick<IParagraphOptions, 'indent'> & { readonly frame: IFrameOptions }

/** Half of what a centred line of Thai needs at the most, mm: 0.36 em a letter, and some room. [M 0.31] */
function halfWidth(line: string): number {
  return (line.length * STYLES.body.size * 0.36 * 25.4) / 72 / 2 + 4
}

/** The most that Word takes as the height of a line: 1,584 pt. */
const TALLEST_LINE = 31680

/** Empty room as one line of exactly its height, with what hangs over it. */
export function writeRoom(
  { height }: Room,
  standing: BlockStanding,
  emblem: ImageRun | null = null,
): MarkedParagraph {
  const line = Math.min(Math.max(twipsOfMm(height), SPACER_LINE), TALLEST_LINE)
  return writeEmpty(line, standing, emblem)
}

const SPACER_LINE = 20

/**
 * A line of 1 pt. Word joins two tables that touch and wants a paragraph after the last one; a page
 * break in front of a table needs a paragraph to stand on.
 */
export function writeSpacer(standing: BlockStanding): MarkedParagraph {
  return writeEmpty(SPACER_LINE, standing)
}

function writeEmpty(
  line: number,
  standing: BlockStanding,
  run: ImageRun | null = null,
): MarkedParagraph {
  const spacing = { line, lineRule: LineRuleType.EXACT }
  const children = run === null ? {} : { children: [run] }
  return new MarkedParagraph({ style: styleId('room'), ...flowOf(standing), spacing, ...children })
}
