import { type ActionItem, type Duty, isFollowedUp, isOver } from '../model/action-item'
import type { AgendaKind, Outcome, Resolution, Topic } from '../model/agenda'
import { wordsOfNow } from '../model/earlier-words'
import type { MeetingRef } from '../model/meeting-ref'
import { isBlank, plainText, type RichText } from '../model/rich-text'
import { type Entry, type Event, MOST_NOTED, type Trail, trailOf } from '../model/trail'
import { outcomeOf } from './outcome'

/** Where a paper says what it says: which meeting, and the number of the matter there, `5.1`. */
export interface Spot {
  readonly meeting: MeetingRef
  readonly place: string
  /** The meeting broke off: what nothing was resolved on was not reached, be it only to be told. */
  readonly isCutShort?: boolean
}

/**
 * What this paper records of an action item: of each agency whose part was alive when the meeting began one entry, of one
 * that was handed its part here, and of one whose part was handed to another.
 */
export function actionEntries(action: ActionItem, spot: Spot): Entry[] {
  const task = noted(action.task)
  const parts = action.duties.flatMap(duty => dutyEntry(duty, action, spot))
  if (!isFollowedUp(action))
    return parts.map((part, at) => (at === 0 ? { ...part, note: task } : part))
  const said = toldTask(trailOf(action))
  const reworded = said !== null && said !== task
  const amended = reworded ? [entry(spot, 'amended', { agency: null, note: task })] : []
  const handedOver = leftParts(action).map(agency => entry(spot, 'ended', { agency, note: '' }))
  return [...amended, ...handedOver, ...parts]
}

/** What the last paper called the work; `null` where the trail has kept no words of it. */
function toldTask(trail: Trail): string | null {
  const isOrder = ({ event, note }: Entry) =>
    (event === 'ordered' || event === 'amended') && note !== ''
  return trail.findLast(isOrder)?.note ?? null
}

function dutyEntry(duty: Duty, action: ActionItem, spot: Spot): Entry[] {
  const mine = partTrail(action, duty)
  const { agency } = duty
  const due = duty.due === null ? {} : { due: duty.due }
  const note = noted(wordsOfNow(duty.progress))
  const last = mine.at(-1)
  if (last === undefined) return newPart(duty, spot, { agency, ...due, note: '' }, note)
  if (last.event === 'done' || last.event === 'ended')
    return isOver(duty) ? [] : [entry(spot, 'reopened', { agency, ...due, note })]
  if (duty.status === 'done' || duty.status === 'ended')
    return [entry(spot, duty.status, { agency, note })]
  if (duty.due !== null && duty.due !== dueSoFar(mine))
    return [entry(spot, 'moved', { agency, ...due, note })]
  return [entry(spot, note === '' ? 'silent' : 'reported', { agency, note })]
}

/** What was handed out here, and what the same paper tells of it already. */
function newPart({ agency, status }: Duty, spot: Spot, ordered: Told, note: string): Entry[] {
  const handed = entry(spot, 'ordered', ordered)
  if (status === 'done' || status === 'ended')
    return [handed, entry(spot, status, { agency, note })]
  return note === '' ? [handed] : [handed, entry(spot, 'reported', { agency, note })]
}

/** The due day that earlier papers tell; `null` where they tell none. */
function dueSoFar(mine: Trail): string | null {
  return mine.findLast(({ due }) => due !== undefined)?.due ?? null
}

/**
 * What earlier papers tell of one agency's part. Whoever is named for a part that nobody had yet takes over what was told
 * of it.
 */
export function partTrail(action: ActionItem, { agency }: Pick<Duty, 'agency'>): Trail {
  const trail = trailOf(action)
  const own = trail.filter(told => told.agency === agency && told.event !== 'amended')
  const unnamed = action.duties.some(duty => duty.agency === null)
  const isOrdered = own.some(({ event }) => event === 'ordered')
  if (isOrdered || unnamed || agency === null) return own
  const isItsOwn = (told: Entry) => told.agency === agency || told.agency === null
  return trail.filter(told => isItsOwn(told) && told.event !== 'amended')
}

/** The agencies whose parts were alive and are no longer there: another does what was theirs. */
export function leftParts(action: ActionItem): string[] {
  const last = new Map<string, Event>()
  for (const { agency, event } of trailOf(action)) if (agency !== null) last.set(agency, event)
  const here = new Set(action.duties.map(({ agency }) => agency))
  return [...last].flatMap(([agency, event]) =>
    here.has(agency) || event === 'done' || event === 'ended' ? [] : [agency],
  )
}

const TOPIC_EVENTS: Readonly<Record<Outcome, Event>> = {
  told: 'decided',
  decided: 'decided',
  deferred: 'deferred',
  withdrawn: 'withdrawn',
}

/**
 * What this paper records of a matter that came before the meeting: what was resolved, or that it was not reached.
 * Nothing of one that was only told and not resolved.
 */
export function topicEntries(topic: Topic, kind: AgendaKind, spot: Spot): Entry[] {
  const { resolution, raised } = topic
  const raising: Entry[] =
    raised === undefined || trailOf(topic).length > 0
      ? []
      : raised.by.map(agency => entry(spot, 'raised', { agency, note: noted(topic.text) }))
  const outcome = outcomeOf(topic)
  if (outcome === null && !comesBack(topic, kind, spot)) return raising
  const event = outcome === null ? 'deferred' : TOPIC_EVENTS[outcome]
  const note = resolution === null ? '' : resolutionNote(resolution)
  return [...raising, entry(spot, event, { agency: null, note })]
}

/** «ให้เลื่อนการพิจารณา รอความเห็น…»: what was put off without words of its own was not reached. */
function resolutionNote({ verb, text }: Resolution): string {
  return shortened([verb.trim(), plainText(text).trim()].filter(Boolean).join(' '))
}

/** Whether the next meeting has to take a matter up again: it was put off, it is asked for each time, or nobody reached it. */
export function comesBack(
  topic: Topic,
  kind: AgendaKind,
  { isCutShort = false }: Pick<Spot, 'isCutShort'>,
): boolean {
  const outcome = outcomeOf(topic)
  if (outcome === 'deferred' || topic.standing === true) return true
  if (outcome !== null) return false
  if (topic.resolution !== null) return true
  const empty = topic.title.trim() === '' && isBlank(topic.text) && topic.actions.length === 0
  const isTold = kind === 'acknowledge' || kind === 'other'
  const asked =
    kind === 'consider' ||
    (isCutShort && isTold) ||
    topic.raised !== undefined ||
    trailOf(topic).length > 0
  return asked && !empty
}

type Told = Pick<Entry, 'agency' | 'note'> & { readonly due?: string }

function entry({ meeting, place }: Spot, event: Event, told: Told): Entry {
  return { meeting, place, page: null, event, ...told }
}

/** As much of a text as a trail keeps. */
function noted(text: RichText): string {
  return shortened(plainText(text).trim())
}

function shortened(words: string): string {
  return words.length <= MOST_NOTED ? words : `${words.slice(0, MOST_NOTED - 1)}…`
}
