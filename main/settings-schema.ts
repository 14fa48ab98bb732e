import path from 'node:path'
import * as v from 'valibot'
import { FLAVOURS } from '../core/flavour'
import { LIKENESSES } from '../core/likeness'
import { DEFAULTS, type Settings } from '../preload/settings'
import { EMBLEM_NAME } from './emblem-shelf'

const line = v.pipe(v.string(), v.maxLength(1000))

/** Each setting on its own, so that one bad value costs the person no other. */
const FIELDS = {
  organisation: line,
  digits: v.picklist(['thai', 'arabic']),
  font: line,
  likeness: v.picklist(LIKENESSES),
  pdf: v.picklist(FLAVOURS),
  templateFolder: line,
  house: line,
  letterhead: line,
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

/** What holds of a settings file: each value that is right, and the default for each that is not. */
export function readSettings(stored: Readonly<Record<string, unknown>>): Settings {
  return {
    organisation: v.parse(
      v.fallback(FIELDS.organisation, DEFAULTS.organisation),
      stored['organisation'],
    ),
    digits: v.parse(v.fallback(FIELDS.digits, DEFAULTS.digits), stored['digits']),
    font: v.parse(v.fallback(FIELDS.font, DEFAULTS.font), stored['font']),
    likeness: v.parse(v.fallback(FIELDS.likeness, DEFAULTS.likeness), stored['likeness']),
    pdf: v.parse(v.fallback(FIELDS.pdf, DEFAULTS.pdf), stored['pdf']),
    templateFolder: v.parse(
      v.fallback(FIELDS.templateFolder, DEFAULTS.templateFolder),
      stored['templateFolder'],
    ),
    house: v.parse(v.fallback(FIELDS.house, DEFAULTS.house), stored['house']),
    letterhead: v.parse(v.fallback(FIELDS.letterhead, DEFAULTS.letterhead), stored['letterhead']),
    theme: v.parse(v.fallback(FIELDS.theme, DEFAULTS.theme), stored['theme']),
    emblem: v.parse(v.fallback(FIELDS.emblem, DEFAULTS.emblem), stored['emblem']),
  }
}
