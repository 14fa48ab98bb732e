import { type ActionItem, type Duty, isFollowedUp, isOver } from '../model/action-item'
import type { AgendaKind, Outcome, Resolution, Topic } from '../model/agenda'
import { wordsOfNow } from '../model/earlier-words'
import type { MeetingRef } from '../model/meeting-ref'
import { isBlank, plainText, type RichText } from '../model/rich-text'
import { type Entry, type Event, MOST_NOTED, type Trail, trailOf } from '../model/trail'
import { LIFE_WORDS } from '../wording/paper'
import { outcomeOf } from './outcome'

/**
 * The id of the topic that holds what is followed up where the form has no agenda item for it. It is no matter of its own:
 * it comes where there is something to hold.
 */
export const HOLDER = 'carried'

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
  const handedOver = leftParts(action).map(left => entry(spot, 'ended', { ...left, note: '' }))
  return [...amended, ...handedOver, ...parts]
}

/** What the last paper called the work; `null` where the trail has kept no words of it. */
function toldTask(trail: Trail): string | null {
  const isOrder = ({ event, note }: Entry) =>
    (event === 'ordered' || event === 'amended') && note !== ''
  return trail.findLast(isOrder)?.note ?? null
}

function dutyEntry(duty: Duty, action: ActionItem, spot: Spot): Entry[] {
  const part = partOf(action, duty)
  const due = duty.due === null ? {} : { due: duty.due }
  const note = noted(wordsOfNow(duty.progress))
  const event = partEvent(action, duty)
  switch (event) {
    case null:
      return []
    case 'ordered':
      return newPart(duty, spot, { ...part, ...due, note: '' }, { ...part, note })
    case 'reopened':
    case 'moved':
      return [entry(spot, event, { ...part, ...due, note })]
    default:
      return [entry(spot, event, { ...part, note })]
  }
}

/** What this paper does with one agency's part; `null` of one that was over before and stays so. */
function partEvent(action: ActionItem, duty: Duty): Event | null {
  const mine = partTrail(action, duty)
  const last = mine.at(-1)
  if (last === undefined) return 'ordered'
  if (last.event === 'done' || last.event === 'ended') return isOver(duty) ? null : 'reopened'
  if (duty.status === 'done' || duty.status === 'ended') return duty.status
  if (duty.due !== null && duty.due !== dueSoFar(mine)) return 'moved'
  return noted(wordsOfNow(duty.progress)) === '' ? 'silent' : 'reported'
}

/** Whether this paper tells nothing of a part that an earlier one handed out and that is alive. */
export function isUntold(action: ActionItem, duty: Duty): boolean {
  return partEvent(action, duty) === 'silent'
}

/** What was handed out here, and what the same paper tells of it already. */
function newPart({ status }: Duty, spot: Spot, ordered: Told, told: Told): Entry[] {
  const handed = entry(spot, 'ordered', ordered)
  if (status === 'done' || status === 'ended') return [handed, entry(spot, status, told)]
  return told.note === '' ? [handed] : [handed, entry(spot, 'reported', told)]
}

/** The due day that earlier papers tell; `null` where they tell none. */
function dueSoFar(mine: Trail): string | null {
  return mine.findLast(({ due }) => due !== undefined)?.due ?? null
}

/** Whose part an entry tells of. */
type PartKey = Pick<Entry, 'agency' | 'part'>
/** The same of a part that somebody was named for. */
type NamedPart = PartKey & { readonly agency: string }

function partOf({ duties }: Pick<ActionItem, 'duties'>, duty: Duty): PartKey {
  const { agency } = duty
  const nth = duties.filter(one => one.agency === agency).indexOf(duty) + 1
  return nth > 1 ? { agency, part: nth } : { agency }
}

/** The part that an entry of this very paper tells of; `undefined` of one that is gone. */
export function dutyOf(action: ActionItem, told: PartKey): Duty | undefined {
  return action.duties.find(duty => isOfPart(told, partOf(action, duty)))
}

function isOfPart(told: PartKey, { agency, part }: PartKey): boolean {
  return told.agency === agency && told.part === part
}

/**
 * What earlier papers tell of one agency's part. Whoever is named for a part that nobody had yet takes over what was told
 * of it.
 */
export function partTrail(action: ActionItem, duty: Duty): Trail {
  const part = partOf(action, duty)
  const trail = trailOf(action).filter(({ event }) => event !== 'amended')
  const own = trail.filter(told => isOfPart(told, part))
  const unnamed = action.duties.some(({ agency }) => agency === null)
  const isOrdered = own.some(({ event }) => event === 'ordered')
  if (isOrdered || unnamed || part.agency === null) return own
  return trail.filter(told => isOfPart(told, part) || isOfPart(told, { ...part, agency: null }))
}

/** The parts that were alive and are no longer there: another agency does what was theirs. */
export function leftParts(action: ActionItem): NamedPart[] {
  const parts = new Map<string, { readonly part: NamedPart; readonly event: Event }>()
  for (const { agency, part, event } of trailOf(action))
    if (agency !== null)
      parts.set(JSON.stringify([agency, part]), {
        part: part === undefined ? { agency } : { agency, part },
        event,
      })
  const here = action.duties.map(duty => partOf(action, duty))
  return [...parts.values()].flatMap(({ part, event }) => {
    const isHere = here.some(one => isOfPart(one, part))
    return isHere || event === 'done' || event === 'ended' ? [] : [part]
  })
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
  const { raised } = topic
  const raising: Entry[] =
    raised === undefined || trailOf(topic).length > 0
      ? []
      : raised.by.map(agency => entry(spot, 'raised', { agency, note: noted(topic.text) }))
  const outcome = outcomeOf(topic)
  if (outcome === null && !comesBack(topic, kind, spot)) return raising
  const event = outcome === null ? 'deferred' : TOPIC_EVENTS[outcome]
  return [...raising, entry(spot, event, { agency: null, note: outcomeNote(topic) })]
}

/**
 * «ให้เลื่อนการพิจารณา รอความเห็น…». What was put off without words was not reached; where somebody said that it was put off
 * and typed no resolution, those are the words.
 */
function outcomeNote({ outcome, resolution }: Topic): string {
  const { verb, text }: Resolution = resolution ?? { verb: '', text: [] }
  const said = shortened([verb.trim(), plainText(text).trim()].filter(Boolean).join(' '))
  return said === '' && outcome === 'deferred' ? LIFE_WORDS.putOff : said
}

/**
 * Whether nobody ordered what is written under a matter: it was not reached, or withdrawn, and nothing was resolved. What
 * holds the orders of earlier papers is no matter.
 */
function isUnordered(topic: Topic, kind: AgendaKind, spot: Pick<Spot, 'isCutShort'>): boolean {
  if (topic.resolution !== null || topic.id === HOLDER) return false
  return topic.outcome === 'withdrawn' || isUnreached(topic, kind, spot)
}

/** What is written as work under a matter and was never handed out. */
export function unorderedIn(
  topic: Topic,
  kind: AgendaKind,
  spot: Pick<Spot, 'isCutShort'>,
): ActionItem[] {
  return isUnordered(topic, kind, spot) ? topic.actions.filter(action => !isFollowedUp(action)) : []
}

/**
 * Whether the next meeting has to take a matter up again: it was put off, it is asked for each time, nobody reached it, or
 * it was withdrawn and work stands under it that nobody ordered: what is meant is for a person to say.
 */
export function comesBack(topic: Topic, kind: AgendaKind, spot: Pick<Spot, 'isCutShort'>): boolean {
  const outcome = outcomeOf(topic)
  if (outcome === 'deferred' || topic.standing === true) return true
  if (outcome !== null) return unorderedIn(topic, kind, spot).length > 0
  return topic.resolution !== null || isUnreached(topic, kind, spot)
}

/** Whether a matter was to be decided or told, and nothing became of it. */
export function isUnreached(
  topic: Topic,
  kind: AgendaKind,
  { isCutShort = false }: Pick<Spot, 'isCutShort'>,
): boolean {
  if (topic.resolution !== null || outcomeOf(topic) !== null) return false
  const empty = topic.title.trim() === '' && isBlank(topic.text) && topic.actions.length === 0
  const isTold = kind === 'acknowledge' || kind === 'other'
  const asked =
    kind === 'consider' ||
    (isCutShort && isTold) ||
    topic.raised !== undefined ||
    trailOf(topic).length > 0
  return asked && !empty
}

type Told = PartKey & Pick<Entry, 'note'> & { readonly due?: string }

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
