import {
  type ISectionOptions,
  LineNumberRestartFormat,
  NoteNumberRestart,
  NumberFormat,
  PageOrientation,
} from 'docx'
import type { Furniture, Manuscript, Numbering } from '../../core/manuscript/manuscript'
import { FOOT_BASELINE, LINE_NUMBER_GAP, PAGE, SECRECY_BASELINES } from '../../core/paper/paper'
import type { Paper } from '../../core/paper/paper-of'
import { paperSectionsOf } from '../sections'
import { writeBlocks } from './blocks'
import type { HeadingIndex } from './contents'
import { writeFooters, writeHeaders } from './furniture'
import { twipsOfMm } from './measures'
import type { PictureSetting } from './pictures'

/** What the sections of a file have in common. */
export interface SectionSetting extends PictureSetting {
  /** Whether any section of the file has footers. */
  readonly footers: boolean
  readonly index: HeadingIndex
  /** Whether another paper stands before it in the file: its notes count from one all the same. */
  readonly later: boolean
  readonly paper: Paper
}

/** A manuscript as sections, one in most cases: the first begins a page and counts its pages from one. */
export function writeSections(
  { furniture, blocks }: Manuscript,
  { nextId, pictures, bookmarks, footers, index, later, paper }: SectionSetting,
): ISectionOptions[] {
  let counted: Numbering = 'numbers'
  return paperSectionsOf(blocks).map((section, at) => {
    counted = section.numbering ?? counted
    return {
      properties: {
        titlePage: true,
        page: {
          size: PAPER_SIZES[section.orientation],
          margin: marginOf(furniture, paper),
          pageNumbers: {
            ...(section.numbering !== null && { start: 1 }),
            formatType: formatOf(counted, furniture),
          },
        },
        ...(furniture.lineNumbers && { lineNumbers: LINE_NUMBERS }),
        footnoteProperties: {
          numberFormat: { type: formatOf('numbers', furniture) },
          ...(later && at === 0 && { restart: NoteNumberRestart.EACH_SECTION }),
        },
      },
      headers: writeHeaders(furniture, {
        ...section,
        opening: at === 0,
        face: paper.face,
        total: index.total,
      }),
      ...(footers && { footers: writeFooters(furniture) }),
      children: writeBlocks(section.blocks, { nextId, pictures, bookmarks }, index, paper),
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
function marginOf({ secrecy }: Furniture, { page, styles }: Paper) {
  const { top, bottom } = SECRECY_BASELINES
  const ascent = (size: number) => size * ASCENT_EM * MM_PER_PT
  const lowest = secrecy ? styles.secrecy : styles.running
  const descent = lowest.pitch * MM_PER_PT - ascent(lowest.size)
  const header = secrecy
    ? top - ascent(styles.secrecy.size)
    : page.pageNumberBaseline - ascent(styles.body.size)
  const footer = page.height - (secrecy ? bottom : FOOT_BASELINE) - descent
  return {
    top: twipsOfMm(page.top),
    right: twipsOfMm(page.right),
    bottom: twipsOfMm(page.bottom),
    left: twipsOfMm(page.left),
    gutter: 0,
    header: twipsOfMm(header),
    footer: twipsOfMm(footer),
  }
}
