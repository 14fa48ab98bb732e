import { type ISectionOptions, LineNumberRestartFormat, NumberFormat, PageOrientation } from 'docx'
import type { Furniture, Manuscript, Numbering } from '../../core/manuscript'
import {
  FOOT_BASELINE,
  LINE_NUMBER_GAP,
  LINE_PITCH_EM,
  PAGE,
  SECRECY_BASELINES,
  STYLES,
} from '../../core/paper'
import { sectionsOf } from '../sections'
import { writeBlocks } from './blocks'
import type { HeadingIndex } from './contents'
import { writeFooters, writeHeaders } from './furniture'
import { twipsOfMm } from './measures'
import type { NextId } from './runs'

/** What the sections of a file have in common. */
export interface SectionSetting {
  readonly nextId: NextId
  /** Whether any section of the file has footers. */
  readonly footers: boolean
  readonly index: HeadingIndex
}

/** A manuscript as sections, one in most cases: the first begins a page and counts its pages from one. */
export function writeSections(
  { furniture, blocks }: Manuscript,
  { nextId, footers, index }: SectionSetting,
): ISectionOptions[] {
  let counted: Numbering = 'numbers'
  return sectionsOf(blocks).map((section, at) => {
    counted = section.numbering ?? counted
    return {
      properties: {
        titlePage: true,
        page: {
          size: PAPER_SIZES[section.orientation],
          margin: marginOf(furniture),
          pageNumbers: {
            ...(section.numbering !== null && { start: 1 }),
            formatType: formatOf(counted, furniture),
          },
        },
        ...(furniture.lineNumbers && { lineNumbers: LINE_NUMBERS }),
      },
      headers: writeHeaders(furniture, { ...section, opening: at === 0 }),
      ...(footers && { footers: writeFooters(furniture) }),
      children: writeBlocks(section.blocks, nextId, index),
    }
  })
}

function formatOf(numbering: Numbering, { digits }: Furniture) {
  if (numbering === 'letters') return NumberFormat.THAI_LETTERS
  return digits === 'thai' ? NumberFormat.THAI_NUMBERS : NumberFormat.DECIMAL
}

const PORTRAIT = { width: twipsOfMm(PAGE.width), height: twipsOfMm(PAGE.height) }

/** docx turns the page itself when it is told that it lies. */
const PAPER_SIZES = {
  portrait: PORTRAIT,
  landscape: { ...PORTRAIT, orientation: PageOrientation.LANDSCAPE },
} as const

/** Ascent of TH SarabunPSK in em: Word sets a header's first baseline so far below the header's distance. [M] */
const ASCENT_EM = 0.85
const MM_PER_PT = 25.4 / 72

/** The numbers that Word puts beside each line, counted from one on each page. */
const LINE_NUMBERS = {
  countBy: 1,
  restart: LineNumberRestartFormat.NEW_PAGE,
  distance: twipsOfMm(LINE_NUMBER_GAP),
}

/** Above the page number stands the grade of a secret paper, and in the footer it stands again. */
function marginOf({ secrecy }: Furniture) {
  const { top, bottom } = SECRECY_BASELINES
  const ascent = (size: number) => size * ASCENT_EM * MM_PER_PT
  const lowest = secrecy ? STYLES.secrecy : STYLES.running
  const descent = lowest.size * (LINE_PITCH_EM - ASCENT_EM) * MM_PER_PT
  const header = secrecy
    ? top - ascent(STYLES.secrecy.size)
    : PAGE.pageNumberBaseline - ascent(STYLES.body.size)
  const footer = PAGE.height - (secrecy ? bottom : FOOT_BASELINE) - descent
  return { ...MARGIN, header: twipsOfMm(header), footer: twipsOfMm(footer) }
}

const MARGIN = {
  top: twipsOfMm(PAGE.top),
  right: twipsOfMm(PAGE.right),
  bottom: twipsOfMm(PAGE.bottom),
  left: twipsOfMm(PAGE.left),
  gutter: 0,
}
