import { useState } from 'react'
import type { Agency } from '../../../core/model/agency'
import { type Enrolled, enrol, readRoster } from '../../../core/office/roster'
import { faultSentence } from '../../../core/wording/faults'
import { FORM_WORDS } from '../../../core/wording/forms'
import { figures, fill, joined, type Sentence } from '../../../core/wording/sentence'
import { useDocument } from '../../session/document-view'
import { newId } from '../nodes/identity'

/** Where people come in by the table, and what is to be said of it. */
export interface Roster {
  /** What the last table brought, or why it did not; `null` before the first. */
  readonly told: Sentence | null
  /**
   * Takes pasted words. Rows of a table are handed to `place` with the document's own agencies, and `true`
   * comes back: nothing else is to be done with them.
   */
  readonly take: (text: string, place: Place) => boolean
}

type Place = (people: readonly Enrolled[], agencies: readonly Agency[]) => void

/** Takes rows that are pasted into a list of people; `own` are the agencies that the document has founded. */
export function useRoster(own: readonly Agency[]): Roster {
  const { context } = useDocument()
  const [told, tell] = useState<Sentence | null>(null)
  const take = (text: string, place: Place): boolean => {
    const read = readRoster(text)
    if (!read.ok) tell(faultSentence(read.fault))
    if (!read.ok || read.value === null) return !read.ok
    const { people, founded } = enrol(read.value, [...context.agencies, ...own], newId)
    place(people, [...own, ...founded])
    const names = founded.map(({ name }) => name).join(', ')
    const taken = fill(FORM_WORDS.rosterTaken, figures(people.length))
    tell(names === '' ? taken : joined([taken, fill(FORM_WORDS.rosterFounded, names)], ' · '))
    return true
  }
  return { told, take }
}
