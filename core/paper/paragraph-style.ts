import type { Colour } from './ink'

/** The baseline stands this part of the pitch below the top of its line, as in a line of single pitch. [M] */
export const LINE_BASELINE = 0.75

/** Where in the measure a tab stops, in mm from the left margin. */
export interface TabStop {
  readonly at: number
  readonly align: 'left' | 'center' | 'right'
  readonly leader?: 'dots'
}

/** A tab that stops at the right edge of the text, wherever a house has it: what stands there ends there. */
export interface EdgeTab {
  readonly at: 'right-edge'
  readonly leader?: 'dots'
}

/** How a paragraph is set. */
export interface ParagraphStyle {
  /**
   * The name Word shows. Thai Word calls styles of its own ชื่อเรื่อง, ชื่อเรื่องรอง and เนื้อความ, and takes a
   * style so named for its own.
   */
  readonly name: string
  /** Nominal size in pt of the official face. */
  readonly size: number
  readonly bold: boolean
  /** Black if absent. */
  readonly colour?: Colour
  /** Exact distance from line to line, pt, where it is not the one of the size. */
  readonly pitch?: number
  readonly align: 'left' | 'center' | 'right' | 'thai'
  /** First line, from `left`; negative hangs. mm */
  readonly firstLine: number
  readonly left: number
  /** Space above, pt. */
  readonly before: number
  readonly tabs: readonly (TabStop | EdgeTab)[]
  readonly keepWithNext: boolean
  /** Thickness of a rule over the whole measure under its last line, pt; none if absent. */
  readonly ruleBelow?: number
  /** Level in the outline and the bookmarks; 0 for none. */
  readonly outline: 0 | 1 | 2 | 3
}
