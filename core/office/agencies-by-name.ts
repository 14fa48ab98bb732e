import type { Agency } from '../model/agency'
import { toArabicDigits } from '../thai/numerals'

/** Agencies by any of their names, and those that were founded because no name was known. */
export interface AgenciesByName {
  /** The id by a name or short form; `undefined` of one that nobody knows. */
  readonly known: (name: string) => string | undefined
  /** The same, and a name that nobody knows is founded as a row of the document's own, once; `null` of no name. */
  readonly idOf: (name: string) => string | null
  readonly founded: readonly Agency[]
}

/** Looks agencies up by name or short form, however it is written; the first of two of one name is meant. */
export function agenciesByName(registry: readonly Agency[], newId: () => string): AgenciesByName {
  const ids = new Map<string, string>()
  for (const { id, name, abbreviation } of registry.toReversed())
    for (const word of [abbreviation, name, `${name}${abbreviation}`]) ids.set(plain(word), id)
  const founded: Agency[] = []
  const known = (name: string) => (plain(name) === '' ? undefined : ids.get(plain(name)))
  const idOf = (name: string): string | null => {
    if (plain(name) === '') return null
    const id = known(name)
    if (id !== undefined) return id
    const agency = { ...UNREGISTERED, id: newId(), name }
    ids.set(plain(name), agency.id)
    founded.push(agency)
    return agency.id
  }
  return { known, idOf, founded }
}

const UNREGISTERED = {
  abbreviation: '',
  ministry: '',
  area: null,
  validFrom: null,
  validTo: null,
} as const

/** «กรมการจัดหางาน (กกจ.)» and «กรมการจัดหางาน กกจ» are one name. */
function plain(name: string): string {
  return toArabicDigits(name)
    .toLowerCase()
    .replaceAll(/[.\s()]/g, '')
}
