import type { Agency } from '../model/agency'
import type { Context } from './context'

/** The agency of that id, or `undefined` for none and for one that the registry lacks. */
export function findAgency(id: string | null, context: Context): Agency | undefined {
  return id === null ? undefined : context.agencies.find(agency => agency.id === id)
}
