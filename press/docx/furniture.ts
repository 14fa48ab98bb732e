import { Footer, Header, Paragraph, type ParagraphChild } from 'docx'
import { TextWatermark } from 'docx/watermarks'
import type { Furniture } from '../../core/manuscript/manuscript'
import { INK } from '../../core/paper/ink'
import { withDigits } from '../../core/thai/numerals'
import { pageOfPages } from '../../core/wording/paper'
import type { SectionBlocks } from '../sections'
import { WordField, writeText } from './runs'
import { cleanText } from './script'
import { styleId } from './style-names'

/** What stands above the text of a section: grade, page number, marks, and behind the text the watermark. */
export function writeHeaders(
  furniture: Furniture,
  place: HeaderPlace,
): { first: Header; default: Header } {
  const head = (first: boolean) => writeHeader(furniture, place, first)
  return { first: head(true), default: head(false) }
}

/** Which pages a header is for. */
export interface HeaderPlace extends Omit<SectionBlocks, 'blocks'> {
  /** Whether the section opens the paper. */
  readonly opening: boolean
  /** The face of the watermark. */
  readonly face: string
  /** How many pages the paper has, where somebody has counted. */
  readonly total: number | null
}

/**
 * The grade of secrecy again and the running foot, at the foot of every page. An open paper beside a secret one has empty
 * footers: a section without any would show those of the section before it.
 */
export function writeFooters(furniture: Furniture): { first: Footer; default: Footer } {
  const text = furniture.runningFoot ?? ''
  const grade = () => writeGrade(furniture)
  const foot = () => new Paragraph({ style: styleId('running'), children: writeText(text) })
  const children = () => [...grade(), ...(text !== '' || !furniture.secrecy ? [foot()] : [])]
  const footer = () => new Footer({ children: children() })
  return { first: footer(), default: footer() }
}

function writeHeader(furniture: Furniture, place: HeaderPlace, first: boolean): Header {
  const middle = middleOf(furniture, place, first)
  const running = first && place.opening ? '' : (furniture.runningHead ?? '')
  const marks = marksOf(furniture, place, first)
  const line = [...writeText(running), ...writeLine(middle, marks)]
  const children = [...line, ...writeWatermark(furniture, place.face)]
  const style = place.orientation === 'portrait' ? 'page-number' : 'page-number-wide'
  const paragraph = new Paragraph({ style: styleId(style), children })
  return new Header({ children: [...writeGrade(furniture), paragraph] })
}

function writeGrade({ secrecy }: Furniture): Paragraph[] {
  if (!secrecy) return []
  return [new Paragraph({ style: styleId('secrecy'), children: writeText(secrecy) })]
}

function middleOf(
  furniture: Furniture,
  { numbering, opening }: HeaderPlace,
  first: boolean,
): ParagraphChild[] {
  if (first && opening && furniture.headMark) return writeText(furniture.headMark)
  if (!furniture.pageNumbers || furniture.secrecy) return []
  if (numbering === 'none' || (first && numbering === 'numbers')) return []
  const field =
    numbering === 'letters'
      ? new WordField(' PAGE ', first ? 'ก' : 'ข')
      : pageField('PAGE', 2, furniture)
  return [...writeText('- '), field, ...writeText(' -')]
}

function marksOf(
  furniture: Furniture,
  { opening, total }: HeaderPlace,
  first: boolean,
): ParagraphChild[] {
  const { copyMark, draftMark, markStyle } = furniture
  const marks = markStyle === 'watermark' ? [] : [draftMark, first && opening ? copyMark : null]
  const text = marks.filter(mark => mark !== null && mark !== '').join('  ')
  const count = furniture.secrecy ? writePageOfPages(furniture, first && opening, total) : []
  const between = text !== '' && count.length > 0 ? '  ' : ''
  return [...writeText(text + between), ...count]
}

/** «หน้า ๑ ของ ๓» in fields; the words are those of the typesetter. */
function writePageOfPages(
  furniture: Furniture,
  first: boolean,
  counted: number | null,
): ParagraphChild[] {
  const [before = '', between = '', after = ''] = pageOfPages(0, 0).split('0')
  const number = pageField('PAGE', first ? 1 : 2, furniture)
  const total = pageField('SECTIONPAGES', counted ?? 2, furniture)
  return [...writeText(before), number, ...writeText(between), total, ...writeText(after)]
}

/** A number that Word counts. `shown` stands until it does. */
function pageField(name: string, shown: number, { digits }: Furniture): WordField {
  const format = digits === 'thai' ? ' \\* ThaiArabic' : ''
  return new WordField(` ${name}${format} `, withDigits(String(shown), digits))
}

/** One line: a middle at the centre stop, the marks at the right stop. */
function writeLine(middle: ParagraphChild[], marks: ParagraphChild[]): ParagraphChild[] {
  return [
    ...(middle.length + marks.length > 0 ? writeText('\t') : []),
    ...middle,
    ...(marks.length === 0 ? [] : writeText('\t')),
    ...marks,
  ]
}

function writeWatermark(
  { copyMark, draftMark, markStyle }: Furniture,
  face: string,
): ParagraphChild[] {
  const text = [draftMark, copyMark]
    .filter(mark => mark !== null)
    .map(cleanText)
    .filter(mark => mark !== '')
    .join('  ')
  if (markStyle !== 'watermark' || text === '') return []
  return [new TextWatermark({ text, font: face, bold: true, color: INK.grey, opacity: 1 })]
}
