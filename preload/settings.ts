import type { HouseFile } from '../core/office/house-file'
import type { Flavour } from '../core/paper/flavour'
import type { Likeness } from '../core/paper/likeness'

/** What is set at this desk. The window sees a folder or file by its own name: main keeps the path. */
export interface Settings {
  readonly organisation: string
  readonly digits: 'thai' | 'arabic'
  /** A face for PDF and screen: '' for the bundled one, or the family name of an installed one. */
  readonly font: string
  /** In what faces other than TH SarabunPSK are like it. */
  readonly likeness: Likeness
  /** The kind of PDF that a document is exported as. Copies and derived papers are `1b` always. */
  readonly pdf: Flavour
  /** Chosen in a dialog; '' for none. */
  readonly templateFolder: string
  /** The house style: '' for the form, the name of a built-in one, or a file. */
  readonly house: string
  /** The office's own Word file that letters are exported into; chosen in a dialog, '' for none. */
  readonly letterhead: string
  readonly theme: 'light' | 'dark' | 'system'
  /** The office's emblem, chosen in a dialog; '' for none. */
  readonly emblem: string
}

/** What the window may change. A folder, file or emblem is chosen in a dialog, or given up with ''. */
export type SettingsChange = Partial<
  Pick<Settings, 'organisation' | 'digits' | 'font' | 'likeness' | 'pdf' | 'theme'> &
    Record<'templateFolder' | 'letterhead' | 'emblem', ''>
>

/** What holds where nothing is set. */
export const DEFAULTS: Settings = {
  organisation: '',
  digits: 'thai',
  font: '',
  likeness: 'length',
  pdf: '1b',
  templateFolder: '',
  house: '',
  letterhead: '',
  theme: 'system',
  emblem: '',
}

/** The house style of this desk, and what else there is to choose. */
export interface House {
  /** As `Settings.house`. */
  readonly chosen: string
  readonly style: HouseFile | null
  readonly builtIn: readonly { readonly name: string; readonly title: string }[]
  /** The name of the chosen file; '' where none is chosen. */
  readonly fileName: string
}
