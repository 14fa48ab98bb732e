import type { Context } from '../office/context'
import { findAgency } from '../office/find-agency'
import { BLANK } from './blank'

/** The full name on paper; dots while no agency is named or the registry does not know it. */
export function agencyName(id: string | null, context: Context): string {
  return findAgency(id, context)?.name ?? BLANK
}

/** The customary short form, or the full name where there is none. */
export function shortAgencyName(id: string, context: Context): string {
  const agency = findAgency(id, context)
  return agency === undefined ? BLANK : agency.abbreviation || agency.name
}
