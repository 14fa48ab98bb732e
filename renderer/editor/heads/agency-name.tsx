import { EDITOR_WORDS } from '../../../core/wording/forms'
import { say } from '../../port/say'
import { useDocument } from '../../session/document-view'

/** The name of an agency by its id; says so when the registry lacks it. */
export function AgencyChipName({ id }: { readonly id: string }) {
  const { context } = useDocument()
  const agency = context.agencies.find(candidate => candidate.id === id)
  return agency === undefined ? say(EDITOR_WORDS.unknownAgency, id) : agency.name
}
