import type { Agency } from '../../core/model/agency'
import { sha256 } from '../storage/read-file'

/** A binder and what it is read with. */
export interface BinderPlace {
  /** The folder of `.mati` files: it is only read. */
  readonly folder: string
  /** The file of the index, in this user's own folder; '' keeps it in memory. */
  readonly index: string
  /** The office's registry: any of an agency's names is the agency. */
  readonly agencies: readonly Agency[]
  /** The general list of Thai words, one a line. */
  readonly words: string
}

/** What an index is made of besides the papers: one that was made of anything else is made anew. */
export function madeOf({ folder, words, agencies }: BinderPlace): string {
  const registry = agencies.map(({ id, name, abbreviation, validTo }) =>
    [id, name, abbreviation, validTo].join(' '),
  )
  return sha256(new TextEncoder().encode([folder, words, ...registry].join('\n')))
}
