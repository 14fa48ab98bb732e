import { type FileChild, Paragraph, Tab, TextRun } from 'docx'
import type {
  Block,
  ContentsBlock,
  Paragraph as PaperParagraph,
} from '../../core/manuscript/manuscript'
import { styleOf } from '../../core/paper/paper'
import { type ContentsEntry, contentsEntries } from '../contents'
import type { PageCount } from '../page-count'
import { WordMarkup } from './markup'
import { type NextId, WordField, writeText } from './runs'
import { styleId } from './style-names'

/** The headings of one manuscript by their bookmarks, and what their pages are called. */
export interface HeadingIndex {
  readonly headings: readonly PaperParagraph[]
  /** `null` for what no table of contents asks for. */
  bookmarkOf(paragraph: PaperParagraph): string | null
  pageOf(heading: number): string
  readonly total: PageCount['total']
}

/** Shown where nobody has counted the pages yet. */
const NO_PAGE = '–'

/** Indexes the headings of a manuscript. `number` keeps its bookmarks apart from those of others in the file. */
export function indexHeadings(
  blocks: readonly Block[],
  { headings: pages, total }: PageCount,
  number: number,
): HeadingIndex {
  const listed = blocks.some(block => block.kind === 'contents')
  const headings = blocks.filter(
    (block): block is PaperParagraph =>
      block.kind === 'paragraph' && styleOf(block.style).outline !== 0,
  )
  const places = new Map(listed ? headings.map((heading, at) => [heading, at]) : [])
  return {
    headings,
    bookmarkOf(paragraph) {
      const at = places.get(paragraph)
      return at === undefined ? null : bookmarkName(number, at)
    },
    pageOf: at => pages[at] || NO_PAGE,
    total,
  }
}

function bookmarkName(number: number, at: number): string {
  return `_Toc${number}_${at}`
}

/**
 * A field that Word makes anew on request, and until then the entries as they are: each a link to its
 * heading, the page in a field of its own.
 */
export function writeContents(
  contents: ContentsBlock,
  index: HeadingIndex,
  nextId: NextId,
): FileChild[] {
  const entries = contentsEntries(contents, index.headings)
  return entries.map((entry, at) => {
    const ends = { first: at === 0, last: at === entries.length - 1, depth: contents.depth }
    return new EntryParagraph(entry, index, ends, nextId)
  })
}

interface Ends {
  readonly first: boolean
  readonly last: boolean
  readonly depth: number
}

class EntryParagraph extends Paragraph {
  constructor(entry: ContentsEntry, index: HeadingIndex, ends: Ends, nextId: NextId) {
    super({ style: styleId(entry.style) })
    const heading = index.headings[entry.at]
    const anchor = (heading && index.bookmarkOf(heading)) ?? `_Toc${nextId()}`
    const page = new WordField(` PAGEREF ${anchor} \\h `, index.pageOf(entry.at))
    const words = [...writeText(entry.title), new TextRun({ children: [new Tab()] }), page]
    if (ends.first) this.root.push(...openField(` TOC \\o "2-${ends.depth}" \\h \\z \\u `))
    this.root.push(new WordMarkup('w:hyperlink', { 'w:anchor': anchor, 'w:history': 1 }, words))
    if (ends.last) this.root.push(fieldMark('end'))
  }
}

function openField(instruction: string): WordMarkup[] {
  const code = new WordMarkup('w:instrText', { 'xml:space': 'preserve' }, [instruction])
  return [fieldMark('begin'), new WordMarkup('w:r', {}, [code]), fieldMark('separate')]
}

function fieldMark(type: 'begin' | 'separate' | 'end'): WordMarkup {
  return new WordMarkup('w:r', {}, [new WordMarkup('w:fldChar', { 'w:fldCharType': type })])
}
