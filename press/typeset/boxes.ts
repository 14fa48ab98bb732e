import type { Colour } from '../../core/paper/ink'
import { LINE_BASELINE } from '../../core/paper/paragraph-style'
import type { Element, NoteMark, OutlineEntry, PlacedPicture, RuledLine, SetLine } from './page'

/** A line within a box: `x`, `y` (baseline) from the box's upper left corner, pt. */
export interface BoxLine {
  readonly line: SetLine
  readonly x: number
  readonly y: number
  readonly element: Element | null
  readonly marks: readonly NoteMark[]
  readonly source: string | null
  readonly colour: Colour
  readonly place?: string
}

/**
 * What the paginator stacks: something of a height that stands on one page. It knows nothing of
 * type; whether a page may end before the box is all it is told.
 */
export interface Box {
  /** Space above, dropped at the head of a page; pt. */
  readonly before: number
  readonly height: number
  readonly lines: readonly BoxLine[]
  readonly rules: readonly RuledLine[]
  /** The notes that its lines call; they stand at the foot of the page that it stands on. */
  readonly notes: readonly SetNote[]
  /** From the box's upper left corner. */
  readonly pictures: readonly PlacedPicture[]
  /** `never` holds it to the box above, `always` starts a page. */
  readonly breakBefore: 'free' | 'never' | 'always'
  /** Stands at the lower edge of the page, if it is the last there. */
  readonly atFoot: boolean
  readonly outline: Pick<OutlineEntry, 'level' | 'title'> | null
  /** Set above it when it comes first on a page: the heading rows of its table. */
  readonly heading: Box | null
  /** Cuts the box so that the first part is at most `room` high; `null` where it must stay whole. */
  readonly split: ((room: number) => readonly [Box, Box] | null) | null
}

/** A footnote that is set: one box for each of its lines, and what it is to a reader. */
export interface SetNote {
  readonly element: Element
  readonly boxes: readonly Box[]
}

/** A box at its place; `y` from the top of the text area, pt. */
export interface PlacedBox {
  readonly box: Box
  readonly y: number
}

/** An empty box of a height, the rest to be filled in. */
export function emptyBox(height: number): Box {
  return {
    before: 0,
    height,
    lines: [],
    rules: [],
    notes: [],
    pictures: [],
    breakBefore: 'free',
    atFoot: false,
    outline: null,
    heading: null,
    split: null,
  }
}

/** From the top of a line to its baseline, pt. */
export function baselineOf(pitch: number): number {
  return pitch * LINE_BASELINE
}
