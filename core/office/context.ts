import type { Agency } from '../model/agency'
import type { Picture } from '../model/picture'
import type { Template } from '../template/template'
import type { Lexicon } from '../thai/lexicon'
import type { Digits } from '../thai/numerals'
import type { HouseFile } from './house-file'
import type { PlaceName } from './letterhead-places'

/** How this office writes: what may differ from one organisation to the next. */
export interface HouseStyle extends Omit<HouseFile, 'format' | 'title' | keyof Habits>, Habits {}

/** What every office has said, in its own file or in the settings. */
export interface Habits {
  readonly digits: Digits
  readonly organisation: string
  /** The office's own emblem, ครุฑ; its place on letters stays empty without one. */
  readonly emblem?: OfficeEmblem | null
}

/**
 * The house style from what a person has set and the office's own file. The digits are the office's;
 * its name is the person's, if there is one.
 */
export function houseOf(habits: Habits, file: HouseFile | null): HouseStyle {
  const { digits, organisation } = habits
  if (file === null) return habits
  const { format: _, title: __, ...changes } = file
  return {
    ...habits,
    ...changes,
    digits: file.digits ?? digits,
    organisation: organisation.trim() || (file.organisation ?? ''),
  }
}

/** An emblem by the SHA-256 of its bytes and its size in pixels. */
export type OfficeEmblem = Pick<Picture, 'media' | 'format' | 'width' | 'height'>

/** Tells a context of `contextOf` from fields that happen to be alike. */
declare const COMPLETE: unique symbol

/**
 * What a document is read against: its template, the agencies by name, the habits of the house. It is
 * complete: only `contextOf` makes one, and a spread with other habits or another template is one too.
 */
export interface Context {
  readonly [COMPLETE]: true
  readonly template: Template
  /** The registry and the document's own rows, in official order. */
  readonly agencies: readonly Agency[]
  readonly house: HouseStyle
  /**
   * The words of the language and the house; absent where no list is at hand, and then nothing is mended that
   * asks where a word ends.
   */
  readonly lexicon?: Lexicon
  /** The lines of issued papers that this one may correct (`issued/<n>.txt`), by their document; absent where none are at hand. */
  readonly issued?: Readonly<Record<string, string>>
  /** The places of the office's own letterhead, which prints them itself; absent without a letterhead. */
  readonly letterhead?: ReadonlySet<PlaceName>
}
