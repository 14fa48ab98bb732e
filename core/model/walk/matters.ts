import type { ActionItem } from '../action-item'
import type { AgendaItem, Topic } from '../agenda'
import type { Document } from '../document'
import { agendaNumber, topicNumber } from '../numbering'
import { mapAll, withParts } from './unchanged'

/*
 * The one place that knows that topics stand under agenda items, and action items under both. Everything else
 * asks here, in one of two ways: for the list of what there is, or for a document with each of them changed.
 */

/** A matter of a meeting where it stands: an agenda item, or a topic under one. */
export interface PlacedMatter {
  readonly matter: Topic
  /** The agenda item it stands under; itself if it is one. */
  readonly item: AgendaItem
  readonly isTopic: boolean
  /** `๓` or `๓.๒`, by its place. */
  readonly number: string
}

/** ข้อสั่งการ where it stands: `index` among its sisters, `under` its matter; `null` in a findings report. */
export interface PlacedAction {
  readonly action: ActionItem
  readonly index: number
  readonly under: PlacedMatter | null
}

const PLACED = new WeakMap<readonly AgendaItem[], readonly PlacedMatter[]>()

/** Every agenda item of minutes, each followed by its topics; nothing for other papers. */
export function mattersOf(document: Document): readonly PlacedMatter[] {
  if (document.kind !== 'minutes') return []
  const found = PLACED.get(document.agenda) ?? document.agenda.flatMap(placed)
  PLACED.set(document.agenda, found)
  return found
}

function placed(item: AgendaItem, index: number): PlacedMatter[] {
  const number = agendaNumber(index)
  return [{ matter: item, item, isTopic: false, number }, ...topicsUnder(item, number)]
}

/** Where what the agencies report is told: the item for what is told, or where the form has none, the last. */
export function reportsHost(agenda: readonly AgendaItem[]): AgendaItem | undefined {
  return agenda.find(({ kind }) => kind === 'acknowledge') ?? agenda.at(-1)
}

/** The topics under the agenda item of that number. */
export function topicsUnder(item: AgendaItem, number: string): PlacedMatter[] {
  return item.topics.map((topic, index) => ({
    matter: topic,
    item,
    isTopic: true,
    number: topicNumber(number, index),
  }))
}

/** Every action item of a document, in the order of the paper. */
export function actionsOf(document: Document): readonly PlacedAction[] {
  if (document.kind === 'findings') return inOrder(document.actions, null)
  return mattersOf(document).flatMap(under => inOrder(under.matter.actions, under))
}

function inOrder(actions: readonly ActionItem[], under: PlacedMatter | null): PlacedAction[] {
  return actions.map((action, index) => ({ action, index, under }))
}

/** The agenda with each matter changed: each item by what it says itself, then its topics. */
export function mapMatters(
  agenda: AgendaItem[],
  change: <M extends Topic>(matter: M, item: AgendaItem) => M,
): AgendaItem[] {
  return mapAll(agenda, item => {
    const own = change(item, item)
    return withParts(own, { topics: mapAll(own.topics, topic => change(topic, item)) })
  })
}

/** The agenda without the topic of that id. */
export function withoutTopic(agenda: AgendaItem[], id: string): AgendaItem[] {
  return mapAll(agenda, item => {
    const left = item.topics.filter(topic => topic.id !== id)
    return left.length === item.topics.length ? item : { ...item, topics: left }
  })
}

/** The document with each action item changed. */
export function mapActions(
  document: Document,
  change: (action: ActionItem) => ActionItem,
): Document {
  if (document.kind === 'findings')
    return withParts(document, { actions: mapAll(document.actions, change) })
  if (document.kind !== 'minutes') return document
  const agenda = mapMatters(document.agenda, matter => {
    const actions = mapAll(matter.actions, change)
    return actions === matter.actions ? matter : { ...matter, actions }
  })
  return withParts(document, { agenda })
}
