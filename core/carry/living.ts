import { type ActionItem, isFollowedUp, isOver } from '../model/action-item'
import type { AgendaItem, AgendaKind, Topic } from '../model/agenda'
import type { Document, FindingsReport, Minutes } from '../model/document'
import { hasMet } from '../model/meeting'
import type { MeetingRef } from '../model/meeting-ref'
import { agendaNumber } from '../model/numbering'
import { isBlank } from '../model/rich-text'
import { type Trail, trailOf } from '../model/trail'
import { mattersOf, type PlacedMatter } from '../model/walk/matters'
import { toArabicDigits } from '../thai/numerals'
import { earlierEntries } from './earlier-entries'
import { actionEntries, comesBack, HOLDER, type Spot, topicEntries, unorderedIn } from './entries'

/** What a paper can be followed up by. */
export type Followed = Minutes | FindingsReport

/** Whether a paper is followed up by minutes. */
export function isFollowed(document: Document): document is Followed {
  return document.kind === 'minutes' || document.kind === 'findings'
}

/** A topic that comes before the next meeting, and the kind of agenda item it stands under there. */
export interface LivingTopic {
  readonly kind: AgendaKind
  readonly topic: Topic
}

/** All that lives on after a paper: what is followed up, and what is taken up again. */
export interface LivingMatters {
  readonly actions: readonly ActionItem[]
  readonly topics: readonly LivingTopic[]
}

/** A paper as later ones name it. */
export function refOf({ id, meeting, kind }: Followed): MeetingRef {
  const { number, date } = meeting
  return { document: id, number: kind === 'findings' ? null : number, date }
}

/**
 * What the next paper begins with. Nothing leaves by omission: work leaves when each part of it was said to be over, a
 * topic when it was settled or withdrawn. A meeting that was called off changes nothing: all goes on as it came.
 */
export function livingAfter(last: Followed): LivingMatters {
  if (last.kind === 'findings') return { actions: afterWorkshop(last), topics: [] }
  const held = hasMet(last.meeting) ? afterMeeting(last) : asItCame(last)
  const { actions = [], topics = [] } = last.waiting ?? {}
  return { actions: byAge(held.actions, actions), topics: [...held.topics, ...topics] }
}

/** What waits among the others: before the first that was ordered later. */
function byAge(held: readonly ActionItem[], waiting: readonly ActionItem[]): ActionItem[] {
  const all = [...held]
  for (const action of waiting) {
    const later = all.findIndex(other => isLater(other, action))
    all.splice(later < 0 ? all.length : later, 0, action)
  }
  return all
}

/** Whether the first paper of one came after that of the other, as far as their days or numbers tell. */
function isLater(one: ActionItem, other: ActionItem): boolean {
  const [a, b] = [one, other].map(action => trailOf(action)[0]?.meeting)
  if (a === undefined || b === undefined) return a === undefined && b !== undefined
  if (a.date !== null && b.date !== null) return a.date > b.date
  const count = ({ number }: MeetingRef) =>
    number === null ? 0 : number.year * 1000 + number.ordinal
  return count(a) > count(b)
}

function afterWorkshop(report: FindingsReport): ActionItem[] {
  const meeting = refOf(report)
  return report.actions.flatMap((action, index) =>
    carriedAction(action, { meeting, place: toArabicDigits(agendaNumber(index)) }, false),
  )
}

function afterMeeting(minutes: Minutes): LivingMatters {
  const meeting = refOf(minutes)
  const again = minutes.meeting.series?.finished === 'again'
  const isCutShort = minutes.meeting.state === 'adjourned'
  const spots = mattersOf(minutes).map(placed => {
    const spot = { meeting, place: toArabicDigits(placed.number), isCutShort }
    return { ...placed, spot }
  })
  return {
    actions: spots.flatMap(({ spot, ...placed }) =>
      orderedAt(placed, minutes).flatMap(action =>
        carriedAction(placed.isTopic ? fromTopic(action, placed.matter) : action, spot, again),
      ),
    ),
    topics: spots.flatMap(({ spot, ...placed }) =>
      spoken(placed, minutes.id).flatMap(topic =>
        carriedTopic(topic, placed.item.kind, minutes, spot),
      ),
    ),
  }
}

type Placed = Pick<PlacedMatter, 'matter' | 'item' | 'isTopic'>

/** A topic, or what an agenda item says itself, as a matter of its own. */
function spoken({ matter, item, isTopic }: Placed, paper: string): Topic[] {
  return isTopic ? [matter] : whole(item, paper)
}

/** The work under a matter that an earlier paper or this one has handed out. What nobody ordered stays with its matter. */
export function orderedAt(placed: Placed, paper: Minutes): readonly ActionItem[] {
  const unordered = unorderedAt(placed, paper)
  const { actions } = placed.matter
  return unordered.length === 0 ? actions : actions.filter(action => !unordered.includes(action))
}

/** What is written as work under a matter and was never handed out: nothing was resolved, and the matter comes again. */
export function unorderedAt(placed: Placed, { id, meeting }: Minutes): ActionItem[] {
  const isCutShort = meeting.state === 'adjourned'
  return spoken(placed, id).flatMap(topic => unorderedIn(topic, placed.item.kind, { isCutShort }))
}

/** What an item says itself stays in it (`follow-up`). */
function asItCame(minutes: Minutes): LivingMatters {
  const matters = mattersOf(minutes)
  return {
    actions: matters.flatMap(({ matter, isTopic }) =>
      isTopic ? matter.actions.filter(isFollowedUp) : matter.actions,
    ),
    topics: matters
      .filter(({ matter, isTopic }) => isTopic && matter.id !== HOLDER)
      .map(({ matter, item: { kind } }) => ({
        kind,
        topic: { ...matter, actions: matter.actions.filter(action => !isFollowedUp(action)) },
      })),
  }
}

/** New work remembers the topic that it grew from. */
export function fromTopic(action: ActionItem, topic: Topic): ActionItem {
  if (isFollowedUp(action)) return action
  const from = new Set([...(action.from ?? []), topic.id])
  return { ...action, from: [...from] }
}

/** An item as the next paper begins with it; none when every part of it is over. */
function carriedAction(action: ActionItem, spot: Spot, again: boolean): ActionItem[] {
  const isFinished = action.duties.every(isOver)
  if (isFinished && !(again && actionEntries(action, spot).length > 0)) return []
  return [actionAfter(action, spot)]
}

/** An item as a later paper has it, over or not: nothing is told of it yet, and its trail tells all of before. */
export function actionAfter(action: ActionItem, spot: Spot): ActionItem {
  const trail = trailOf(action)
  const lifted = action.duties.flatMap(duty => earlierEntries(duty, trail))
  return {
    ...action,
    duties: action.duties.map(duty => ({ ...duty, progress: [] })),
    trail: folded([...trail, ...lifted, ...actionEntries(action, spot)]),
  }
}

/** How many of the newest entries keep the words of reports. */
const MOST_WORDED = 24

/**
 * Old reports keep their month and lose their words, which stand in their own papers. What each agency said last stays:
 * the next paper prints it, of however many agencies.
 */
function folded(trail: Trail): Trail {
  const old = trail.length - MOST_WORDED
  const worded = trail.filter(({ note }) => note !== '')
  const last = new Set(new Map(worded.map(told => [told.agency, told])).values())
  return trail.map((told, at) =>
    at < old && told.event === 'reported' && !last.has(told) ? { ...told, note: '' } : told,
  )
}

/** A topic as the next paper begins with it: undecided, with its words; none when it is settled. */
function carriedTopic(topic: Topic, kind: AgendaKind, last: Minutes, spot: Spot): LivingTopic[] {
  if (topic.id === HOLDER || !comesBack(topic, kind, spot)) return []
  const { outcome: _, ...rest } = topic
  const isRoutine = topic.standing === true
  const moved = last.meeting.series?.deferredTo === 'matters-arising' && !isRoutine
  const entries = topicEntries(topic, kind, spot)
  const trail = isRoutine ? trailOf(topic) : [...trailOf(topic), ...entries]
  return [
    {
      kind: moved ? 'matters-arising' : kind,
      topic: {
        ...rest,
        text: isRoutine ? [] : topic.text,
        resolution: null,
        actions: unorderedIn(topic, kind, spot),
        ...(trail.length > 0 && { trail }),
      },
    },
  ]
}

/**
 * What an agenda item says itself, as a topic under an id of its own: it was put off whole, or not reached. Matters
 * arising come back by their actions, and the reports that were to be adopted by their adoptions.
 */
function whole({ topics, adoptions = [], kind, ...matter }: AgendaItem, paper: string): Topic[] {
  const says = matter.resolution !== null || (topics.length === 0 && !isBlank(matter.text))
  const comesItself = kind === 'matters-arising' || adoptions.length > 0
  return comesItself || !says ? [] : [{ ...matter, id: `${matter.id}-${paper}` }]
}
