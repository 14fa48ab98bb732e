import type { Agency } from '../model/agency'
import type { Context } from '../office/context'
import { BLANK } from './blank'

/** The agency of that id, or `undefined` for none and for one that the registry lacks. */
export function findAgency(id: string | null, context: Context): Agency | undefined {
  return id === null ? undefined : context.agencies.find(agency => agency.id === id)
}

/** The full name on paper; dots while no agency is named or the registry does not know it. */
export function agencyName(id: string | null, context: Context): string {
  return findAgency(id, context)?.name ?? BLANK
}

/** The customary short form, or the full name where there is none. */
export function shortAgencyName(id: string, context: Context): string {
  const agency = findAgency(id, context)
  return agency === undefined ? BLANK : agency.abbreviation || agency.name
}
