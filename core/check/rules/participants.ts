import type { Document } from '../../model/document'
import { agenciesIn, countsOf } from '../../model/participant'
import type { Context } from '../../office/context'
import { PEOPLE_GAPS } from '../../wording/people-gaps'
import { AGREEMENT, type Lack, partId, type RuleGroup, when } from '../rule'

/** How many came to a workshop, and who: the numbers and the list say the same. */
export const PARTICIPANT_RULES: RuleGroup<'participants-plausible' | 'participants-fit-list'> = {
  'participants-plausible': { severity: 'should', source: AGREEMENT, look: plausible },
  'participants-fit-list': {
    severity: 'should',
    source: AGREEMENT,
    look: misfits,
  },
}

/** Each agency sends at least one person. */
function plausible(document: Document, context: Context): Lack[] {
  if (document.kind !== 'findings') return []
  const { people, agencies } = document.participants
  if (people === null || agencies === null) return []
  return when(agencies > people, partId(context, 'participants'), () =>
    PEOPLE_GAPS.moreAgenciesThanPeople(agencies, people),
  )
}

/** The numbers typed that the list does not bear out; «กว่า» may fall short of it. Either may be the wrong one. */
function misfits(document: Document, context: Context): Lack[] {
  if (document.kind !== 'findings') return []
  const { people, atLeast, agencies, list = [] } = document.participants
  if (list.length === 0) return []
  const part = partId(context, 'participants')
  const allowed = countsOf(list)
  const listed = agenciesIn(list).size
  const few = people !== null && people < allowed.people.least && !atLeast
  const many = people !== null && people > allowed.people.most
  const fits =
    agencies === null || (agencies >= allowed.agencies.least && agencies <= allowed.agencies.most)
  return [
    ...when(few || many, part, () => PEOPLE_GAPS.peopleUnlisted(people ?? 0, list.length)),
    ...when(!fits, part, () => PEOPLE_GAPS.agenciesUnlisted(agencies ?? 0, listed)),
  ]
}
