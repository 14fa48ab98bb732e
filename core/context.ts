import type { Agency } from './model/agency'
import type { Template } from './template/template'

/** How this office writes: what may differ from one organisation to the next. */
export interface HouseStyle {
  readonly digits: 'thai' | 'arabic'
  readonly organisation: string
}

/** What a document is read against: its template, the agencies by name, the habits of the house. */
export interface Context {
  readonly template: Template
  /** The registry and the document's own rows, in official order. */
  readonly agencies: readonly Agency[]
  readonly house: HouseStyle
}
