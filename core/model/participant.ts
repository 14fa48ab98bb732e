import * as v from 'valibot'
import { onceChecked } from './once-checked'

/** In the order in which the list of a report names them. */
export const PARTICIPANT_ROLES = [
  'chair',
  'participant',
  'observer',
  'speaker',
  'facilitator',
  'secretariat',
] as const

/** One line of the list of those who came to a workshop. */
export const Participant = v.strictObject({
  id: v.string(),
  name: v.string(),
  position: v.string(),
  /** หน่วยงาน by its registry id; `null` where the person stands for none. */
  agency: v.nullable(v.string()),
  role: v.picklist(PARTICIPANT_ROLES),
})
export type Participant = v.InferOutput<typeof Participant>
export type ParticipantRole = Participant['role']

const Count = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)))

const participants = v.strictObject({
  /** How many people came; `atLeast` prints as «กว่า». */
  people: Count,
  atLeast: v.boolean(),
  /** How many agencies sent them. */
  agencies: Count,
  /** รายชื่อ in the order typed; absent while none is kept. */
  list: v.optional(v.array(Participant)),
})

/** ผู้เข้าร่วม: how many people of how many agencies came, and who they were where a list is kept. */
export interface Participants extends v.InferOutput<typeof participants> {}
export const Participants = onceChecked<Participants>(participants)

/** What is known of who came before anybody has counted. */
export const UNCOUNTED: Participants = { people: null, atLeast: false, agencies: null }

/** The least and the most that may be said of a list: who counts as a guest is for the office to say. */
interface Span {
  readonly least: number
  readonly most: number
}

/**
 * What numbers a list allows: from those who only take part to everyone on it, with the chair, who may stand
 * in the sentence and not in the list.
 */
export function countsOf(list: readonly Participant[]): { people: Span; agencies: Span } {
  const guests = list.filter(({ role }) => role === 'participant')
  const chaired = list.some(({ role }) => role === 'chair')
  return {
    people: { least: guests.length, most: list.length + (chaired ? 0 : 1) },
    agencies: { least: agenciesIn(guests).size, most: agenciesIn(list).size },
  }
}

/** The agencies that a list names. */
export function agenciesIn(list: readonly Pick<Participant, 'agency'>[]): Set<string> {
  return new Set(list.flatMap(({ agency }) => agency ?? []))
}

/** The numbers as they are told: those typed, or else those of the list. */
export function toldCounts({ people, atLeast, agencies, list = [] }: Participants) {
  const listed = list.length > 0
  return {
    people: people ?? (listed ? list.length : null),
    atLeast: people !== null && atLeast,
    agencies: agencies ?? (listed ? agenciesIn(list).size : null),
  }
}
