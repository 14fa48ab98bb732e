import type { IsoDate } from '../calendar'
import type { TextSpan } from '../model/rich-text'
import type { StyleName } from '../paper/paper'
import type { PaperChange } from '../paper/paper-change'
import type { Digits } from '../thai/numerals'

/** A stretch of text in one face. */
export interface Span extends Readonly<Omit<TextSpan, 'note'>> {
  /** Nominal size in pt where it is not that of the paragraph: the labels of a memo. */
  readonly size?: number
  /** The footnote whose mark stands after the words. */
  readonly note?: Note
}

/** เชิงอรรถ: words at the foot of the page that has its mark. Word counts the marks itself, elsewhere they are literal text. */
export interface Note {
  /** «๑», counted through the paper in reading order. */
  readonly mark: string
  readonly text: string
}

/** Every block remembers the model element it came from, so that a click on paper finds its words. */
interface Sourced {
  readonly source?: string
}

/**
 * One paragraph. In a span's text `\t` moves to the style's next tab stop and `\n` forces a line
 * break; both writers honour them. Official numbers are literal text.
 */
export interface Paragraph extends Sourced {
  readonly kind: 'paragraph'
  readonly style: StyleName
  readonly spans: readonly Span[]
}

export interface Cell {
  readonly paragraphs: readonly Paragraph[]
  /** How many columns it covers; 1 if absent. */
  readonly across?: number
  /** How many rows it covers, its own the first; 1 if absent. The rows below have no cell in its place. */
  readonly down?: number
  /**
   * The key of what is written into it: a cell of a form that comes back. In Word its first paragraph has a bookmark.
   */
  readonly answer?: string
  /** Filled: a part of a bar. */
  readonly shade?: Tone
  /** Printed again where its row goes on on another page: the number of the row. */
  readonly repeats?: true
}

export interface Row extends Sourced {
  readonly cells: readonly Cell[]
  /** At least so high, in mm: room to sign; as high as its words if absent. */
  readonly height?: number
  /** On no page without the row after it: the head of a group of rows. */
  readonly held?: true
}

export interface Table extends Sourced {
  readonly kind: 'table'
  /**
   * Widths in mm; they add up to the measure of the page or less. The press widens a column that is narrower than a word in
   * it (`press/fit-table.ts`).
   */
  readonly columns: readonly number[]
  /** The columns share their sum by the words in them, whatever each is given: a table that a person typed. */
  readonly byWords?: true
  /** Set again at the top of every page the table reaches; empty for a table without a heading. */
  readonly header: readonly Row[]
  readonly rows: readonly Row[]
  /** `none` for lists of names that only stand in columns. */
  readonly rules: 'all' | 'none'
  /** The words begin and end at the edges of their columns: a line whose parts stand apart. */
  readonly flush?: true
}

/**
 * A signature: room to sign, then the lines, each centred on the signature axis. It is kept on one
 * page. A line before the room («ผู้จดรายงานการประชุม» stands after it) goes into `closing`.
 */
export interface Signature extends Sourced {
  readonly kind: 'signature'
  /**
   * `foot`: at the lower edge of its page, as «สำเนาถูกต้อง» stands; `corner`: lines to be initialled, at the right of
   * that edge, a tab after each name and no room above them; under the text if absent.
   */
  readonly place?: 'foot' | 'corner'
  /** คำลงท้าย such as «ขอแสดงความนับถือ»; empty for none. */
  readonly closing: string
  readonly lines: readonly string[]
}

/** A picture with its size on paper, in mm. `media` is the SHA-256 of its bytes, which go to the press beside the words. */
export interface PaperPicture {
  readonly media: string
  readonly width: number
  readonly height: number
  /** What it shows, for those who cannot see it. */
  readonly alt: string
}

/** ภาพ over its caption. */
export interface Figure extends PaperPicture {
  readonly caption: Paragraph | null
}

/** One picture in the middle of the measure, or two side by side. It stands whole on one page, its captions with it. */
export interface Figures extends Sourced {
  readonly kind: 'figures'
  readonly figures: readonly Figure[]
}

/** An emblem that hangs from the top of a room and takes no place of its own: what stands below may stand beside it. */
export interface Emblem extends PaperPicture {
  readonly align: 'left' | 'center'
}

/** How a part of a bar is filled, told apart without colour: all black, in upright strokes, empty. */
export type Tone = 'full' | 'striped' | 'empty'

/** A part of a bar. `word` says what it is and how much, for the eye that sees no difference: «แล้วเสร็จ ๓». */
export interface BarPart {
  readonly value: number
  readonly tone: Tone
  readonly word: string
}

/** One bar with what it is of. */
export interface BarRow extends Sourced {
  readonly label: string
  readonly parts: readonly BarPart[]
}

/** Lying bars under each other: label, bar, and its parts in words. Never a picture. */
export interface Bars extends Sourced {
  readonly kind: 'bars'
  readonly rows: readonly BarRow[]
  /** The value of a bar of the whole length. */
  readonly most: number
  /** Of the labels, the whole length of a bar, and the words; mm. */
  readonly widths: readonly [number, number, number]
}

/** Empty room, such as the place of the Garuda, with the emblem of an office that has one. `height` in mm. */
export interface Room {
  readonly kind: 'room'
  readonly height: number
  readonly emblem?: Emblem
}

export interface PageBreak {
  readonly kind: 'page-break'
}

/** Begins a page, and says how the pages from here on lie and are numbered. */
export interface Section {
  readonly kind: 'section'
  readonly orientation: 'portrait' | 'landscape'
  /**
   * `none` for a cover, `letters` (ก ข ค) for what stands before the text, `numbers` to begin at one
   * again; the numbering goes on if absent.
   */
  readonly numbering?: Numbering
}

export type Numbering = 'none' | 'letters' | 'numbers'

/** สารบัญ: each heading of the manuscript from the second level down to `depth`, with its page. */
export interface ContentsBlock {
  readonly kind: 'contents'
  readonly depth: 2 | 3
  readonly digits: Digits
}

/** What the press can set. A new kind of block is a new line here and a compile error in each writer. */
export type Block =
  | Paragraph
  | Table
  | Signature
  | Figures
  | Bars
  | Room
  | PageBreak
  | Section
  | ContentsBlock

/** What stands on the page besides the words of the document. */
export interface Furniture {
  /** «- ๒ -» on every page but the first, «- ก -» where the section counts in letters. */
  readonly pageNumbers: boolean
  /** คำต่อเนื่อง at the foot of each page but the last: «/ข้อความ...». */
  readonly catchwords: boolean
  readonly digits: Digits
  /** «สำเนาที่ ๓/๒๐», printed at the upper right of the first page and in the file's properties; `null` on the original. */
  readonly copyMark: string | null
  /** «ร่าง» at the upper right of every page while gaps are open; the words come finished. */
  readonly draftMark: string | null
  /** `watermark`: the two marks stand large and grey behind the text of every page instead. */
  readonly markStyle?: 'mark' | 'watermark'
  /** «ลับ», red at the top and bottom centre of every page, with «หน้า ๑ ของ ๓» at the upper right for its number. */
  readonly secrecy?: string | null
  /** «สำเนา», centred above the first line of a certified copy. */
  readonly headMark?: string | null
  /** At the upper left of every page but the first: what the paper is called, say. One line. */
  readonly runningHead?: string
  /** At the lower left of every page. One line. */
  readonly runningFoot?: string
  /** Numbers in the margin beside each line of a review copy, from 1 on every page. */
  readonly lineNumbers?: boolean
}

/** What a file says about itself. */
export interface Properties {
  readonly title: string
  readonly subject: string
  readonly organisation: string
  readonly documentId: string
  /** The code of a form that is filled in and comes back: a property of the Word file. */
  readonly form?: string
  /** The paper's own day: files of the same content carry the same date. */
  readonly date: IsoDate | null
}

/** ต้นฉบับ: what the paper says, layout-neutral, digits and dates already in the form they are printed in. */
export interface Manuscript {
  readonly properties: Properties
  readonly furniture: Furniture
  /** Names of people and bodies in it: no line may break one. */
  readonly names?: readonly string[]
  /** What the house changes in the numbers of the paper; the official ones if absent. */
  readonly paper?: PaperChange
  readonly blocks: readonly Block[]
}

/** The SHA-256 of every picture that the manuscript shows, each once. */
export function mediaOf({ blocks }: Manuscript): Set<string> {
  return new Set(blocks.flatMap(mediaOfBlock))
}

/** The same of one block, in its order. */
export function mediaOfBlock(block: Block): string[] {
  if (block.kind === 'figures') return block.figures.map(({ media }) => media)
  return block.kind === 'room' && block.emblem !== undefined ? [block.emblem.media] : []
}
