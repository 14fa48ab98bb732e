import type { Context } from '../../context'
import type { Document } from '../../model/document'
import { agenciesIn, countsOf, type Participants } from '../../model/participant'
import { PEOPLE_GAPS } from '../../wording/people-gaps'
import { AGREEMENT, type Lack, partId, type RuleGroup, when } from './rule'

/** How many came to a workshop, and who: the numbers and the list say the same. */
export const PARTICIPANT_RULES: RuleGroup<'participants-plausible' | 'participants-fit-list'> = {
  'participants-plausible': { severity: 'should', source: AGREEMENT, look: plausible },
  'participants-fit-list': {
    severity: 'should',
    source: AGREEMENT,
    look: (document, context) => misfits(document, context).map(({ lack }) => lack),
    mend: mendCounts,
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

interface Misfit {
  readonly lack: Lack
  /** The numbers as the list has them. */
  readonly right: Partial<Participants>
}

/** The numbers typed that the list does not bear out; «กว่า» may fall short of it. */
function misfits(document: Document, context: Context): Misfit[] {
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
    ...when(few || many, part, () => PEOPLE_GAPS.peopleUnlisted(people ?? 0, list.length)).map(
      lack => ({ lack, right: { people: list.length, atLeast: false } }),
    ),
    ...when(!fits, part, () => PEOPLE_GAPS.agenciesUnlisted(agencies ?? 0, listed)).map(lack => ({
      lack,
      right: { agencies: listed },
    })),
  ]
}

/** Puts the numbers of the list in place of those that do not fit it. */
function mendCounts(document: Document, context: Context, only?: Lack): Document {
  if (document.kind !== 'findings') return document
  const meant = misfits(document, context).filter(
    ({ lack }) => only === undefined || only.sentence.th === lack.sentence.th,
  )
  const right: Partial<Participants> = Object.assign({}, ...meant.map(found => found.right))
  return { ...document, participants: { ...document.participants, ...right } }
}
