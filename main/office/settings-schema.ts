import path from 'node:path'
import * as v from 'valibot'
import { FLAVOURS } from '../../core/paper/flavour'
import { LIKENESSES } from '../../core/paper/likeness'
import { DEFAULTS, type Settings } from '../../preload/settings'
import { EMBLEM_NAME } from './emblem-shelf'

const place = v.pipe(v.string(), v.maxLength(1000))
/** Words that reach the paper: what cannot be seen in them is taken out. */
const words = v.pipe(
  v.string(),
  v.maxLength(1000),
  v.transform(text => text.replaceAll(/[\p{Cc}\p{Cf}]/gu, '')),
)

/** Each setting on its own, so that one bad value costs the person no other. */
const FIELDS = {
  organisation: words,
  digits: v.picklist(['thai', 'arabic']),
  font: words,
  likeness: v.picklist(LIKENESSES),
  pdf: v.picklist(FLAVOURS),
  templateFolder: place,
  house: place,
  letterhead: place,
  theme: v.picklist(['light', 'dark', 'system']),
  emblem: v.union([v.literal(''), v.pipe(v.string(), v.regex(EMBLEM_NAME))]),
} as const

/** What the window may change. A folder, file or emblem is chosen in a dialog, or given up with ''. */
export const SettingsChange = v.strictObject({
  organisation: v.exactOptional(FIELDS.organisation),
  digits: v.exactOptional(FIELDS.digits),
  font: v.exactOptional(FIELDS.font),
  likeness: v.exactOptional(FIELDS.likeness),
  pdf: v.exactOptional(FIELDS.pdf),
  templateFolder: v.exactOptional(v.literal('')),
  letterhead: v.exactOptional(v.literal('')),
  theme: v.exactOptional(FIELDS.theme),
  emblem: v.exactOptional(v.literal('')),
})

/** The settings as the window sees them: what was chosen in a dialog by its own name, without where it lies. */
export function shownSettings(settings: Settings): Settings {
  const { templateFolder, house, letterhead } = settings
  return {
    ...settings,
    templateFolder: path.basename(templateFolder),
    house: path.basename(house),
    letterhead: path.basename(letterhead),
  }
}

const Whole = v.object(FIELDS)

/** What holds of a settings file: each value that is right, and the default for each that is not. */
export function readSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const { issues } = v.safeParse(Whole, { ...DEFAULTS, ...stored })
  const wrong = new Set(issues?.map(issue => issue.path?.[0].key))
  const right = Object.entries(stored).filter(([name]) => !wrong.has(name))
  return v.parse(Whole, { ...DEFAULTS, ...Object.fromEntries(right) })
}
