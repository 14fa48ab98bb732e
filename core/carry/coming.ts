import type { IsoDate } from '../calendar'
import { type ActionItem, isOver } from '../model/action-item'
import type { AgendaKind } from '../model/agenda'
import { hasMet } from '../model/meeting'
import { plainText } from '../model/rich-text'
import { type Entry, trailOf } from '../model/trail'
import { actionsOf, mattersOf } from '../model/walk/matters'
import { type Followed, livingAfter, refOf } from './living'
import { outcomeOf } from './outcome'
import { isFinished } from './standing'

/** Why something comes before the next meeting. */
export type ComingReason =
  | 'ordered'
  | 'reported'
  | 'silent'
  | 'standing'
  | 'deferred'
  | 'unclear'
  | 'withdrawn'
  | 'not-reached'
  | 'routine'
  | 'waited'
  | 'called-off'

/** One thing that comes before the next meeting, as a person is told of it. */
export interface Coming {
  readonly id: string
  readonly what: 'order' | 'topic'
  readonly words: string
  readonly reason: ComingReason
  /** Whose parts are not over, by registry id; of a topic who raised it. */
  readonly agencies: readonly (string | null)[]
  /** The first day by which a part of it is due; `null` of a topic, and where no day is set. */
  readonly due: IsoDate | null
  /** The kind of agenda item it comes under. */
  readonly kind: AgendaKind
}

/** What the next meeting has before it and why: work first, then topics, each in the order of the paper. */
export function comingAfter(last: Followed): Coming[] {
  const { actions, topics: again } = livingAfter(last)
  const waits = waitingIds(last)
  const isOff = !hasMet(last.meeting)
  const reasonOf = (id: string, reason: () => ComingReason): ComingReason => {
    if (waits.has(id)) return 'waited'
    return isOff ? 'called-off' : reason()
  }
  const unclear = new Set(unclearIds(last))
  return [
    ...actions.map((action): Coming => {
      const alive = action.duties.filter(duty => !isOver(duty))
      const days = alive.flatMap(({ due }) => due ?? []).toSorted()
      return {
        id: action.id,
        what: 'order',
        words: plainText(action.task).trim(),
        reason: reasonOf(action.id, () => orderReason(action, last)),
        agencies: alive.map(({ agency }) => agency),
        due: days[0] ?? null,
        kind: 'matters-arising',
      }
    }),
    ...again.map(
      ({ kind, topic }): Coming => ({
        id: topic.id,
        what: 'topic',
        words: topic.title.trim(),
        reason: reasonOf(topic.id, () => {
          if (topic.standing === true) return 'routine'
          if (unclear.has(topic.id)) return 'unclear'
          const told = trailOf(topic).at(-1)
          if (told?.event === 'withdrawn') return 'withdrawn'
          return told?.note === '' ? 'not-reached' : 'deferred'
        }),
        agencies: topic.raised?.by ?? [],
        due: null,
        kind,
      }),
    ),
  ]
}

function orderReason(action: ActionItem, last: Followed): ComingReason {
  const here = refOf(last).document
  const told = trailOf(action).filter(({ meeting }) => meeting.document === here)
  const has = (event: Entry['event']) => told.some(entry => entry.event === event)
  if (has('ordered')) return 'ordered'
  if (action.duties.every(duty => duty.status === 'standing' || isOver(duty))) return 'standing'
  return told.every(({ event }) => event === 'silent') ? 'silent' : 'reported'
}

function waitingIds(last: Followed): Set<string> {
  if (last.kind === 'findings' || last.waiting === undefined) return new Set()
  const { actions, topics: held } = last.waiting
  const topics = held.map(({ topic }) => topic)
  return new Set([...actions, ...topics].map(({ id }) => id))
}

function unclearIds(last: Followed): string[] {
  return mattersOf(last).flatMap(({ matter }) =>
    matter.resolution !== null && outcomeOf(matter) === null ? [matter.id] : [],
  )
}

/** What does not come, since it is over: so many orders that are done or ended, topics that are settled or withdrawn. */
export interface Settled {
  readonly orders: number
  readonly topics: number
}

/** What of a paper is over and stays in it. */
export function settledIn(last: Followed): Settled {
  const coming = new Set(comingAfter(last).map(({ id }) => id))
  const orders = actionsOf(last).filter(
    ({ action }) => isFinished(action) && !coming.has(action.id),
  )
  const topics = mattersOf(last).filter(
    ({ matter, isTopic }) => isTopic && outcomeOf(matter) !== null && !coming.has(matter.id),
  )
  return { orders: orders.length, topics: topics.length }
}
