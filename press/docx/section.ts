import { type ISectionOptions, LineNumberRestartFormat, NumberFormat } from 'docx'
import type { Furniture, Manuscript } from '../../core/manuscript'
import { LINE_NUMBER_GAP, LINE_PITCH_EM, PAGE, SECRECY_BASELINES, STYLES } from '../../core/paper'
import { writeBlocks } from './blocks'
import { writeFooters, writeHeaders } from './furniture'
import { twipsOfMm } from './measures'
import type { NextId } from './runs'

/**
 * A manuscript as a section: it begins a page and counts its pages from one. `footers`: whether any
 * section of the file has some.
 */
export function writeSection(
  { furniture, blocks }: Manuscript,
  nextId: NextId,
  footers: boolean,
): ISectionOptions {
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: twipsOfMm(PAGE.width), height: twipsOfMm(PAGE.height) },
        margin: marginOf(furniture),
        pageNumbers: {
          start: 1,
          formatType:
            furniture.digits === 'thai' ? NumberFormat.THAI_NUMBERS : NumberFormat.DECIMAL,
        },
      },
      ...(furniture.lineNumbers && { lineNumbers: LINE_NUMBERS }),
    },
    headers: writeHeaders(furniture),
    ...(footers && { footers: writeFooters(furniture) }),
    children: writeBlocks(blocks, nextId),
  }
}

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
  const header = secrecy
    ? top - ascent(STYLES.secrecy.size)
    : PAGE.pageNumberBaseline - ascent(STYLES.body.size)
  const footer = secrecy ? PAGE.height - bottom - DESCENT_MM : PAGE.bottom / 2
  return { ...MARGIN, header: twipsOfMm(header), footer: twipsOfMm(footer) }
}

/** What of the line of the grade stands below its baseline. */
const DESCENT_MM = STYLES.secrecy.size * (LINE_PITCH_EM - ASCENT_EM) * MM_PER_PT

const MARGIN = {
  top: twipsOfMm(PAGE.top),
  right: twipsOfMm(PAGE.right),
  bottom: twipsOfMm(PAGE.bottom),
  left: twipsOfMm(PAGE.left),
  gutter: 0,
}
