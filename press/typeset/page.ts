import type { Numbering } from '../../core/manuscript/manuscript'
import type { Warning } from '../../core/manuscript/warning'
import type { Colour } from '../../core/paper/ink'

/** A glyph of a face: its outline number and where it stands from the cluster's origin, in font units, y up. */
export interface Glyph {
  readonly id: number
  readonly x: number
  readonly y: number
  readonly advance: number
}

/** What the line breaker and the painters must know of a cluster besides its looks. */
export type ClusterKind = 'ink' | 'space' | 'tab' | 'newline' | 'nothing'

/**
 * The smallest thing that is set: a consonant with its marks, a digit, a space. Never split, never
 * stretched inside. One object serves every place the same text stands in the same face.
 */
export interface Cluster {
  readonly text: string
  readonly kind: ClusterKind
  readonly face: FaceKey
  /** Whether the face chosen has it, another one lent it, or none has it and a box stands in its place. */
  readonly drawn: 'own' | 'lent' | 'box'
  /** Advance in em. */
  readonly width: number
  readonly glyphs: readonly Glyph[]
}

/** The name of a face within one press: `regular`, `bold`, `spare-regular` … */
export type FaceKey = string

/** Clusters of one face in a row. `x` from the line's own left, all lengths pt. */
export interface Run {
  readonly face: FaceKey
  /** The size the outlines are drawn at, which differs from the nominal size of the style. */
  readonly size: number
  readonly x: number
  readonly clusters: readonly Cluster[]
  /** ไทยกระจาย: added after every cluster, and after every space. */
  readonly gap: number
  readonly spaceGap: number
  /** How far the outlines stand above the baseline: the mark of a note. */
  readonly rise: number
}

/** A horizontal stroke of a line: an underline or the dots of a tab. `y` below the baseline. */
export interface Stroke {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly thickness: number
  readonly dotted: boolean
}

/** Where a click leads: an address of the web, or `#` and the name of a place in this paper. */
export type LinkTarget = string

/** The link to a place of this paper; see `PlacedLine.place`. */
export function linkTo(place: string): LinkTarget {
  return `#${place}`
}

/** The place that a link leads to; `null` for an address. */
export function linkPlaceOf(to: LinkTarget): string | null {
  return to.startsWith('#') ? to.slice(1) : null
}

/** The mark of a note within a line: some of its runs, and some of its text. */
export interface NoteCall {
  /** Which of the notes of its paragraph it calls. */
  readonly note: number
  readonly mark: string
  /** Where the mark begins in the text of the line. */
  readonly at: number
  /** `[firstRun, endRun)` of the line. */
  readonly firstRun: number
  readonly endRun: number
}

/** A line of text, set but not yet placed. The same object may stand on many pages. */
export interface SetLine {
  readonly runs: readonly Run[]
  readonly strokes: readonly Stroke[]
  readonly links: readonly { readonly x: number; readonly width: number; readonly to: LinkTarget }[]
  readonly calls: readonly NoteCall[]
  /** From the left of the measure to the first and after the last ink. */
  readonly x: number
  readonly width: number
  /** The words as the manuscript has them, with the space at their end. */
  readonly text: string
  /** Nominal size; links and clicks take their height from it. */
  readonly size: number
}

/** The name of a note as a place of its paper. */
export function notePlace(mark: string): string {
  return `note-${mark}`
}

/** What a stretch of the page is to a reader who cannot see it, as PDF names it. */
export type Role =
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Note'
  | 'Lbl'
  | 'Reference'
  | 'Div'
  | 'Figure'
  | 'Caption'

/** A node of the document's structure; a paragraph on two pages is one element with two parts. */
export interface Element {
  readonly role: Role
  readonly parent: Element | null
  /** The columns and rows that a cell covers, where it is more than one of each. */
  readonly span?: { readonly across: number; readonly down: number }
}

/** What the mark of a note is to a reader: its own element, and that of the note it calls, if it calls one. */
export interface NoteMark {
  readonly element: Element
  readonly note: Element | null
}

/** A line at its place. `x` is the left of its measure, `y` its baseline, pt from the upper left corner. */
export interface PlacedLine {
  readonly line: SetLine
  readonly x: number
  readonly y: number
  /** `null` for what is not part of the text: page numbers, repeated headings, marks. */
  readonly element: Element | null
  /** For each call of the line, in order. */
  readonly marks: readonly NoteMark[]
  readonly source: string | null
  readonly colour: Colour
  /**
   * Counted from 1 down the page, as a correction cites it; 0 for furniture and for notes, which are
   * cited by their own number. Cells side by side share one.
   */
  readonly number: number
  /** The name under which links of this paper lead here. */
  readonly place?: string
}

/** A picture at its place: its upper left corner, pt from that of the page. `media` is the SHA-256 of its bytes. */
export interface PlacedPicture {
  readonly media: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** What it shows, for those who cannot see it. */
  readonly alt: string
  readonly element: Element
  readonly source: string | null
}

/** Words behind the text, set along a slant. The middle of the line's ink stands at `x`, `y`; pt. */
export interface Watermark {
  readonly line: SetLine
  readonly x: number
  readonly y: number
  /** How many times larger than the line was set. */
  readonly scale: number
  /** Radians, rising to the right. */
  readonly angle: number
  readonly colour: Colour
}

/** A straight rule of a table, pt from the upper left corner. */
export interface RuledLine {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly thickness: number
}

/** A heading for the bookmarks. The third of a paper is the place `headingPlace(2)`. */
export interface OutlineEntry {
  readonly level: 1 | 2 | 3
  readonly title: string
  /** Top of the heading, pt from the upper edge. */
  readonly y: number
}

/** The name of a heading as a place of its paper; `at`: which of all its headings, from 0. */
export function headingPlace(at: number): string {
  return `heading-${at}`
}

/** What a page is called: the count within its numbering, from 1. */
export interface Folio {
  readonly count: number
  readonly numbering: Numbering
}

/** หน้า: one side of paper, everything at its place. Plain data: it may cross to another process. */
export interface Page {
  /** From 1 within its manuscript. */
  readonly number: number
  readonly folio: Folio
  readonly width: number
  readonly height: number
  readonly lines: readonly PlacedLine[]
  readonly rules: readonly RuledLine[]
  readonly pictures: readonly PlacedPicture[]
  /**
   * Whether the text of the page before goes on here: not where a page break was wanted or pages are counted anew, nor on
   * a page with nothing but what stands at its lower edge.
   */
  readonly goesOn: boolean
  /** Page number, marks, catchword: painted last. */
  readonly furniture: readonly PlacedLine[]
  /** Painted first, under everything else. */
  readonly watermark: Watermark | null
  readonly outline: readonly OutlineEntry[]
}

/** A manuscript set on pages, and what a person should know about it. */
export interface Layout {
  readonly pages: readonly Page[]
  readonly warnings: readonly Warning[]
}

export const POINTS_PER_MM = 72 / 25.4

export function points(mm: number): number {
  return mm * POINTS_PER_MM
}
