import * as v from 'valibot'
import type { HouseFile } from '../core/office/house-file'
import { FLAVOURS } from '../core/paper/flavour'
import { LIKENESSES } from '../core/paper/likeness'
import { KINDS_OF_DIGITS } from '../core/thai/numerals'
import { LANGUAGES } from '../core/wording/sentence'

/** The name that the settings know an emblem by: SHA-256 and kind. */
export const EMBLEM_NAME = /^[0-9a-f]{64}\.(png|jpg)$/

/** A folder or file; '' for none. */
const place = v.pipe(v.string(), v.maxLength(1000))
/** Words that reach the paper: what cannot be seen in them is taken out. */
const words = v.pipe(
  v.string(),
  v.maxLength(1000),
  v.transform(text => text.replaceAll(/[\p{Cc}\p{Cf}]/gu, '')),
)

/**
 * What is set at this desk: what it may be, what holds where nothing is set, and what the window does
 * with it. What it does not change is chosen in a dialog of main's, and the window sees its name alone.
 */
const SETTINGS = {
  /** Of what is said on screen. Papers are Thai always. */
  language: setting({ is: v.picklist(LANGUAGES), unset: 'th', window: 'changes' }),
  organisation: setting({ is: words, unset: '', window: 'changes' }),
  digits: setting({ is: v.picklist(KINDS_OF_DIGITS), unset: 'thai', window: 'changes' }),
  /** A face for PDF and screen: '' for the bundled one, or the family name of an installed one. */
  font: setting({ is: words, unset: '', window: 'changes' }),
  /** In what faces other than TH SarabunPSK are like it. */
  likeness: setting({ is: v.picklist(LIKENESSES), unset: 'length', window: 'changes' }),
  /** The kind of PDF that a document is exported as. Copies and derived papers are `1b` always. */
  pdf: setting({ is: v.picklist(FLAVOURS), unset: '1b', window: 'changes' }),
  templateFolder: setting({ is: place, unset: '', window: 'gives up' }),
  /** The binder: the folder of papers that the register is made from. */
  binder: setting({ is: place, unset: '', window: 'sees' }),
  /** The house style: '' for the form, the name of a built-in one, or a file. */
  house: setting({ is: place, unset: '', window: 'sees' }),
  /** The office's own Word file that letters are exported into. */
  letterhead: setting({ is: place, unset: '', window: 'gives up' }),
  theme: setting({
    is: v.picklist(['light', 'dark', 'system']),
    unset: 'system',
    window: 'changes',
  }),
  emblem: setting({
    is: v.union([v.literal(''), v.pipe(v.string(), v.regex(EMBLEM_NAME))]),
    unset: '',
    window: 'gives up',
  }),
} as const

interface Setting<S extends v.GenericSchema, W> {
  readonly is: S
  readonly unset: v.InferOutput<S>
  /** Changes it, only gives it up with '', or only sees it. */
  readonly window: W
}

function setting<const S extends v.GenericSchema, W extends 'changes' | 'gives up' | 'sees'>(
  one: Setting<S, W>,
): Setting<S, W> {
  return one
}

type All = typeof SETTINGS
type Name = keyof All

/** What is set at this desk. */
export type Settings = { readonly [N in Name]: v.InferOutput<All[N]['is']> }

type NamesWhere<W> = { [N in Name]: All[N]['window'] extends W ? N : never }[Name]

/** What the window may change. What is chosen in a dialog is given up with ''. */
export type SettingsChange = Partial<
  Pick<Settings, NamesWhere<'changes'>> & Record<NamesWhere<'gives up'>, ''>
>

/** Settings made one by one. */
export function eachSetting(make: (one: All[Name], name: Name) => unknown): Settings {
  const names = Object.keys(SETTINGS) as Name[]
  return Object.fromEntries(names.map(name => [name, make(SETTINGS[name], name)])) as Settings
}

/** What holds where nothing is set. */
export const DEFAULTS: Settings = eachSetting(({ unset }) => unset)

/** What holds of a settings file: each value that is right, and the default for each that is not. */
export function readSettings(stored: Readonly<Record<string, unknown>>): Settings {
  return eachSetting(({ is, unset }, name) => {
    const read = v.safeParse(is, stored[name])
    return read.success ? read.output : unset
  })
}

/** The door for what the window wants to have changed. */
export const SettingsChange = v.strictObject(
  Object.fromEntries(
    Object.entries(SETTINGS).flatMap(([name, { is, window }]) => {
      if (window === 'sees') return []
      return [[name, v.exactOptional(window === 'changes' ? is : v.literal(''))]]
    }),
  ),
) as v.GenericSchema<unknown, SettingsChange>

/** The house style of this desk, and what else there is to choose. */
export interface House {
  /** As `Settings.house`. */
  readonly chosen: string
  /** The office's own file, as it was last read; `null` for the form. */
  readonly file: HouseFile | null
  readonly builtIn: readonly { readonly name: string; readonly title: string }[]
  /** The name of the chosen file; '' where none is chosen. */
  readonly fileName: string
}
