import { isAdopted } from '../adoption/adopted'
import { type ActionItem, type Duty, isOver } from '../model/action-item'
import type { AgendaItem, AgendaKind, Topic } from '../model/agenda'
import type { Minutes } from '../model/document'
import { agendaNumber } from '../model/numbering'
import { trailOf } from '../model/trail'
import { actionsOf, mapMatters, mattersOf, type PlacedMatter } from '../model/walk/matters'
import { toArabicDigits } from '../thai/numerals'
import { HOLDER, type Spot, topicEntries } from './entries'
import { actionAfter, type Followed, fromTopic, refOf } from './living'

/** A matter that was over, as a later paper takes it up: with all that papers told of it. */
export type TakenUp =
  | { readonly what: 'order'; readonly action: ActionItem }
  | { readonly what: 'topic'; readonly kind: AgendaKind; readonly topic: Topic }

/** An order or a topic of a paper, ready to be taken up again; `null` where the paper has no such matter. */
export function takenFrom(paper: Followed, matter: string): TakenUp | null {
  const meeting = refOf(paper)
  const order = actionsOf(paper).find(({ action }) => action.id === matter)
  if (order !== undefined) {
    const { action, under, index } = order
    const place = toArabicDigits(under?.number ?? agendaNumber(index))
    const own = under?.isTopic ? fromTopic(action, under.matter) : action
    return { what: 'order', action: actionAfter(own, { meeting, place }) }
  }
  const placed = mattersOf(paper).find(({ matter: { id }, isTopic }) => isTopic && id === matter)
  if (placed === undefined || matter === HOLDER) return null
  const { item, number } = placed
  const topic = topicAfter(placed, { meeting, place: toArabicDigits(number) })
  return { what: 'topic', kind: item.kind, topic }
}

/** A topic with its words, and undecided. */
function topicAfter({ matter, item }: PlacedMatter, spot: Spot): Topic {
  const { outcome: _, at: __, ...rest } = matter
  const trail = [...trailOf(matter), ...topicEntries(matter, item.kind, spot)]
  return { ...rest, resolution: null, actions: [], ...(trail.length > 0 && { trail }) }
}

/** Why a paper cannot take a matter up. */
export type NotTaken = 'adopted' | 'cancelled' | 'earlier' | 'there' | 'no-place'

/**
 * Puts a matter that was over before the coming meeting: an order among the matters arising with the parts of these agencies
 * open again, a topic first under its kind, each with its whole trail. The paper then records by itself that a part was
 * `reopened`. What waits in the paper comes out of there; an order that is in it already is opened where it stands.
 */
export function takeUp(
  minutes: Minutes,
  taken: TakenUp,
  agencies: readonly (string | null)[],
): Minutes | NotTaken {
  const { state, date } = minutes.meeting
  if (isAdopted(minutes)) return 'adopted'
  if (state === 'cancelled') return 'cancelled'
  const last = lastDay(taken)
  if (date !== null && last !== null && date <= last) return 'earlier'
  return taken.what === 'order'
    ? withOrder(minutes, taken.action, agencies)
    : withTopic(minutes, taken)
}

/** The day of the last meeting that told of it; `null` where none has a day. */
function lastDay(taken: TakenUp): string | null {
  const trail = trailOf(taken.what === 'order' ? taken.action : taken.topic)
  return trail.flatMap(({ meeting }) => meeting.date ?? []).at(-1) ?? null
}

function withOrder(
  minutes: Minutes,
  action: ActionItem,
  agencies: readonly (string | null)[],
): Minutes | NotTaken {
  const open = (order: ActionItem): ActionItem => ({
    ...order,
    duties: order.duties.map((duty): Duty => {
      const isMeant = isOver(duty) && agencies.includes(duty.agency)
      return isMeant ? { ...duty, status: 'open' } : duty
    }),
  })
  const isIt = ({ id }: ActionItem) => id === action.id
  const there = actionsOf(minutes).find(placed => isIt(placed.action))?.action
  if (there !== undefined) {
    const opened = open(there)
    if (opened.duties.every((duty, at) => duty.status === there.duties[at]?.status)) return 'there'
    const agenda = mapMatters(minutes.agenda, matter => ({
      ...matter,
      actions: matter.actions.map(order => (isIt(order) ? opened : order)),
    }))
    return { ...minutes, agenda }
  }
  const waits = minutes.waiting?.actions.find(isIt)
  const opened = open(waits ?? action)
  const host = hostOf(minutes.agenda, 'matters-arising')
  if (host === undefined) return 'no-place'
  const left = withoutWaiting(minutes, action.id)
  const agenda = minutes.agenda.map(item =>
    item === host ? { ...item, actions: [...item.actions, opened] } : item,
  )
  return { ...left, agenda }
}

function withTopic(
  minutes: Minutes,
  { kind, topic }: Extract<TakenUp, { what: 'topic' }>,
): Minutes | NotTaken {
  if (mattersOf(minutes).some(({ matter }) => matter.id === topic.id)) return 'there'
  const waits = minutes.waiting?.topics.find(held => held.topic.id === topic.id)
  const host = hostOf(minutes.agenda, waits?.kind ?? kind)
  if (host === undefined) return 'no-place'
  const agenda = minutes.agenda.map(item =>
    item === host ? { ...item, topics: [waits?.topic ?? topic, ...item.topics] } : item,
  )
  return { ...withoutWaiting(minutes, topic.id), agenda }
}

/** The item of that kind, or where the form has none, the one for decisions or the last. */
function hostOf(agenda: readonly AgendaItem[], kind: AgendaKind): AgendaItem | undefined {
  const find = (wanted: AgendaKind) => agenda.find(item => item.kind === wanted)
  return find(kind) ?? find('consider') ?? agenda.at(-1)
}

function withoutWaiting(minutes: Minutes, id: string): Minutes {
  const { waiting, ...rest } = minutes
  if (waiting === undefined) return minutes
  const { actions: held, topics: put } = waiting
  const actions = held.filter(action => action.id !== id)
  const topics = put.filter(({ topic }) => topic.id !== id)
  return actions.length + topics.length === 0 ? rest : { ...rest, waiting: { actions, topics } }
}
