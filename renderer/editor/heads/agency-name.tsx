import { EDITOR_WORDS } from '../../../core/wording/forms'
import { say } from '../../port/say'
import { useDocument } from '../../session/document-view'

/** The name of an agency by its id; says so when the registry lacks it. */
export function AgencyChipName({ id }: { readonly id: string }) {
  return useAgencyNames().whole(id)
}

/** The short form of an agency by its id, or its name where it has none. */
export function AgencyShortName({ id }: { readonly id: string }) {
  return useAgencyNames().short(id)
}

/** How the agencies of the document are called. */
export function useAgencyNames() {
  const { context } = useDocument()
  const find = (id: string) => context.agencies.find(candidate => candidate.id === id)
  const unknown = (id: string) => say(EDITOR_WORDS.unknownAgency, id)
  return {
    whole: (id: string) => find(id)?.name ?? unknown(id),
    short: (id: string) => find(id)?.abbreviation || (find(id)?.name ?? unknown(id)),
  }
}
