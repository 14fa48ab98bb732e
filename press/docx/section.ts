import { Header, type ISectionOptions, NumberFormat, Paragraph, type ParagraphChild } from 'docx'
import type { Furniture, Manuscript } from '../../core/manuscript'
import { PAGE, STYLES } from '../../core/paper'
import { writeBlocks } from './blocks'
import { twipsOfMm } from './measures'
import { Field, type NextId, writeText } from './runs'
import { styleId } from './style-names'

/** A manuscript as a section: it begins a page and counts its pages from one. */
export function writeSection({ furniture, blocks }: Manuscript, nextId: NextId): ISectionOptions {
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: twipsOfMm(PAGE.width), height: twipsOfMm(PAGE.height) },
        margin: MARGIN,
        pageNumbers: {
          start: 1,
          formatType:
            furniture.digits === 'thai' ? NumberFormat.THAI_NUMBERS : NumberFormat.DECIMAL,
        },
      },
    },
    headers: {
      first: writeHeader([], [furniture.draftMark, furniture.copyMark]),
      default: writeHeader(furniture.pageNumbers ? writePageNumber(furniture.digits) : [], [
        furniture.draftMark,
      ]),
    },
    children: writeBlocks(blocks, nextId),
  }
}

/** Ascent of TH SarabunPSK in em: Word sets a header's first baseline so far below the header's distance. [M] */
const ASCENT_EM = 0.85
const MM_PER_PT = 25.4 / 72

const MARGIN = {
  top: twipsOfMm(PAGE.top),
  right: twipsOfMm(PAGE.right),
  bottom: twipsOfMm(PAGE.bottom),
  left: twipsOfMm(PAGE.left),
  header: twipsOfMm(PAGE.pageNumberBaseline - STYLES.body.size * ASCENT_EM * MM_PER_PT),
  footer: twipsOfMm(PAGE.bottom / 2),
  gutter: 0,
}

/** «- ๒ -». The result stands for the second page, the first that shows it. */
function writePageNumber(digits: Furniture['digits']): ParagraphChild[] {
  const field =
    digits === 'thai' ? new Field(' PAGE \\* ThaiArabic ', '๒') : new Field(' PAGE ', '2')
  return [...writeText('- '), field, ...writeText(' -')]
}

/** One line: a middle at the centre stop, the marks at the right stop. */
function writeHeader(middle: ParagraphChild[], marks: readonly (string | null)[]): Header {
  const right = marks.filter(mark => mark !== null && mark !== '').join('  ')
  const children = [
    ...(middle.length > 0 || right !== '' ? writeText('\t') : []),
    ...middle,
    ...(right === '' ? [] : writeText(`\t${right}`)),
  ]
  return new Header({ children: [new Paragraph({ style: styleId('page-number'), children })] })
}
