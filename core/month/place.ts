import { HOLDER } from '../carry/entries'
import type { ActionItem } from '../model/action-item'
import type { AgendaItem, AgendaKind, Topic } from '../model/agenda'
import type { Minutes } from '../model/document'
import { isBlank } from '../model/rich-text'
import {
  actionsOf,
  mapMatters,
  mattersOf,
  type PlacedAction,
  withoutTopic,
} from '../model/walk/matters'
import { FOLLOW_UP_WORDS } from '../wording/follow-up'
import { agendaTitle } from './agenda-title'

/** ฝากไว้: an order leaves the agenda with all that is told of it and waits in the paper; it comes before the next meeting. */
export function putAside(minutes: Minutes, id: string): Minutes {
  const action = orderOf(minutes, id)
  if (action === undefined) return minutes
  const { actions, topics } = waitingIn(minutes)
  return { ...withoutOrder(minutes, action), waiting: { actions: [...actions, action], topics } }
}

/** Puts what waits back on the agenda: an order among the matters arising, a topic under the item of its kind. */
export function takeBack(minutes: Minutes, id: string): Minutes {
  const { waiting: _, ...rest } = minutes
  const { actions, topics } = waitingIn(minutes)
  const left = {
    actions: actions.filter(action => action.id !== id),
    topics: topics.filter(({ topic }) => topic.id !== id),
  }
  const bare = left.actions.length + left.topics.length === 0 ? rest : { ...rest, waiting: left }
  const action = actions.find(one => one.id === id)
  if (action !== undefined) return atHome(bare, action)
  const held = topics.find(({ topic }) => topic.id === id)
  if (held === undefined) return minutes
  const host = bare.agenda.find(({ kind }) => kind === held.kind) ?? bare.agenda.at(-1)
  return withTopic(bare, host, held.topic)
}

/** The kinds of agenda item that take up an order apart, as a topic of its own. */
const TAKES_UP: readonly AgendaKind[] = ['acknowledge', 'consider', 'other']

/**
 * Takes an order up under the agenda item at that place, from 0: among the matters arising as it came, elsewhere as a topic
 * of its own under the id `topic`. An item that takes up no order, and one that has it already, changes nothing.
 */
export function placeUnder(minutes: Minutes, id: string, at: number, topic: string): Minutes {
  const action = orderOf(minutes, id)
  const item = minutes.agenda[at]
  if (action === undefined || item === undefined || stands(action, item, minutes)) return minutes
  const rest = withoutOrder(minutes, action)
  if (item === homeOf(minutes.agenda)) return atHome(rest, action)
  if (!TAKES_UP.includes(item.kind)) return minutes
  const [title, actions] = [agendaTitle(action.task), [action]]
  return withTopic(rest, rest.agenda[at], { id: topic, title, text: [], resolution: null, actions })
}

/** Whether an order has its place under that item already. */
function stands(action: ActionItem, item: AgendaItem, minutes: Minutes): boolean {
  const under = placeOf(minutes, action.id)?.under ?? null
  if (under?.item !== item) return false
  const isHome = item === homeOf(minutes.agenda)
  return isHome ? !under.isTopic || under.matter.id === HOLDER : under.isTopic
}

function placeOf(minutes: Minutes, id: string): PlacedAction | undefined {
  return actionsOf(minutes).find(({ action }) => action.id === id)
}

function orderOf(minutes: Minutes, id: string): ActionItem | undefined {
  return placeOf(minutes, id)?.action
}

function waitingIn({ waiting }: Minutes): NonNullable<Minutes['waiting']> {
  return waiting ?? { actions: [], topics: [] }
}

/** Where what is followed up stands: the matters arising, or in a form without them under what is told. */
function homeOf(agenda: readonly AgendaItem[]): AgendaItem | undefined {
  const find = (wanted: AgendaKind) => agenda.find(({ kind }) => kind === wanted)
  return find('matters-arising') ?? find('acknowledge') ?? agenda.at(-1)
}

function atHome(minutes: Minutes, action: ActionItem): Minutes {
  const home = homeOf(minutes.agenda)
  if (home?.kind === 'matters-arising')
    return withItem(minutes, home, { ...home, actions: [...home.actions, action] })
  const isHeld = mattersOf(minutes).some(({ matter }) => matter.id === HOLDER)
  if (!isHeld) return withTopic(minutes, home, { ...HOLDING, actions: [action] })
  const agenda = mapMatters(minutes.agenda, matter =>
    matter.id === HOLDER ? { ...matter, actions: [...matter.actions, action] } : matter,
  )
  return { ...minutes, agenda }
}

/** The topic of what is followed up, where the form has no item for it. */
const HOLDING = { id: HOLDER, title: FOLLOW_UP_WORDS.topic, text: [], resolution: null }

function withTopic(minutes: Minutes, item: AgendaItem | undefined, topic: Topic): Minutes {
  return item === undefined
    ? minutes
    : withItem(minutes, item, { ...item, topics: [...item.topics, topic] })
}

function withItem(minutes: Minutes, item: AgendaItem, now: AgendaItem): Minutes {
  return { ...minutes, agenda: minutes.agenda.map(one => (one === item ? now : one)) }
}

/** The agenda without an order, and without the topic that was there for it alone. */
function withoutOrder(minutes: Minutes, action: ActionItem): Minutes {
  const under = placeOf(minutes, action.id)?.under
  if (!under) return minutes
  const left = { ...under.matter, actions: under.matter.actions.filter(one => one !== action) }
  const { id } = under.matter
  if (isForAlone(left, action)) return { ...minutes, agenda: withoutTopic(minutes.agenda, id) }
  const agenda = mapMatters(minutes.agenda, matter =>
    matter.id === id ? { ...matter, actions: left.actions } : matter,
  )
  return { ...minutes, agenda }
}

/** Whether a topic says nothing but which order is taken up in it. */
function isForAlone(topic: Topic, { task }: ActionItem): boolean {
  const { id: _, title, text, resolution, actions, ...more } = topic
  const own = topic.id === HOLDER ? FOLLOW_UP_WORDS.topic : agendaTitle(task)
  const isBare = isBlank(text) && resolution === null && actions.length === 0
  return isBare && title === own && Object.keys(more).length === 0
}
