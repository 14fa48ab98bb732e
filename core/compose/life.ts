import type { IsoDate } from '../calendar'
import { isUntold } from '../carry/entries'
import { daysLate, partStanding } from '../carry/standing'
import type { Paragraph } from '../manuscript/manuscript'
import { type ActionItem, type Duty, isOver } from '../model/action-item'
import type { Topic } from '../model/agenda'
import type { MeetingRef } from '../model/meeting-ref'
import { type Entry, type Trail, trailOf } from '../model/trail'
import type { Context } from '../office/context'
import { shortDate } from '../thai/dates'
import { LIFE_WORDS, PAPER } from '../wording/paper'
import { shortAgencyName } from './agency-name'
import { meetingNumber } from './opening'
import { paragraph } from './text'

/** The size of what earlier papers told, in pt: it stands above the words of now. */
const EARLIER_SIZE = 13

/** «ครั้งที่ ๒/๒๕๖๒», «รายงานผลการถอดบทเรียน»; '' of a paper that nobody knows any more. */
export function refWords({ number, date }: Pick<MeetingRef, 'number' | 'date'>): string {
  if (number !== null) return meetingNumber({ number })
  return date === null ? '' : LIFE_WORDS.workshop
}

/** «ครั้งที่ ๑/๒๕๖๒ ระเบียบวาระที่ ๕.๑ หน้า ๔»; '' where the paper is not known. */
export function spotWords({
  meeting,
  place,
  page,
}: Pick<Entry, 'meeting' | 'place' | 'page'>): string {
  const paper = refWords(meeting)
  if (paper === '') return ''
  const word = meeting.number === null ? LIFE_WORDS.workshopItem : PAPER.agendaItem
  const where = place === '' ? [] : [`${word} ${place}`]
  return [paper, ...where, ...(page === null ? [] : [`${PAPER.page} ${page}`])].join(' ')
}

/** Under the words of an order: which paper ordered it, and which reworded it. */
export function composeOrigin(action: ActionItem): Paragraph[] {
  const trail = trailOf(action)
  const ordered = trail.find(({ event }) => event === 'ordered')
  const reworded = trail.findLast(({ event }) => event === 'amended')
  const from = ordered === undefined ? '' : spotWords(ordered)
  return [
    ...(from === '' ? [] : [paragraph('cell', `(${from})`)]),
    ...(reworded === undefined
      ? []
      : [paragraph('cell', LIFE_WORDS.reworded(refWords(reworded.meeting)))]),
  ]
}

/** Above what an agency tells at this meeting: what earlier papers told of its part, and how late it is on that day. */
export function composeStanding(
  action: ActionItem,
  duty: Duty,
  day: IsoDate | null,
  context: Context,
): Paragraph[] {
  const lines = standingLines(action, duty, day, context)
  return [...composeLastWords(action, duty), ...lines.map(line => paragraph('cell', line))]
}

/** What an earlier paper last told of a part that is not over, in small letters. */
export function composeLastWords(action: ActionItem, duty: Duty): Paragraph[] {
  const { lastWords, over } = partStanding(action, duty)
  return lastWords === null || over !== null ? [] : [earlierWords(lastWords)]
}

/** How a part stands when the meeting begins, a line each: whose it was, put off, silent, late. */
export function standingLines(
  action: ActionItem,
  duty: Duty,
  day: IsoDate | null,
  context: Context,
): string[] {
  const { silent, over, givenUp, isReopened, insteadOf } = partStanding(action, duty)
  const late = daysLate(duty, day)
  return [
    ...(insteadOf.length === 0 ? [] : [LIFE_WORDS.insteadOf(shortNames(insteadOf, context))]),
    ...(isReopened ? [LIFE_WORDS.reopened] : []),
    ...(over === null || !isOver(duty) ? [] : [overWords(over)]),
    ...givenUp.slice(-1).map(was => LIFE_WORDS.moved(shortDate(was), givenUp.length)),
    ...(silent > 0 && isUntold(action, duty) ? [LIFE_WORDS.silent(silent)] : []),
    ...(late > 0 ? [LIFE_WORDS.late(late)] : []),
  ]
}

function earlierWords({ meeting, note }: Entry): Paragraph {
  const head = refWords(meeting)
  const text = head === '' ? note : `${head}: ${note}`
  return { kind: 'paragraph', style: 'cell', spans: [{ text, size: EARLIER_SIZE }] }
}

function overWords({ event, meeting }: Entry): string {
  return event === 'done' ? LIFE_WORDS.done(refWords(meeting)) : LIFE_WORDS.ended(refWords(meeting))
}

/** Under the title of a topic: from which meetings it was put off, what it revises, who raised it, that it comes each time. */
export function composeTopicLife(topic: Topic, context: Context): Paragraph[] {
  const { revises } = topic.resolution ?? {}
  const revised = revises === undefined ? '' : spotWords({ ...revises, page: null })
  const lines = [
    ...putOffWords(trailOf(topic)),
    ...(revised === '' ? [] : [LIFE_WORDS.revises(revised)]),
    ...(topic.raised === undefined || topic.raised.by.length === 0
      ? []
      : [LIFE_WORDS.raisedBy(shortNames(topic.raised.by, context))]),
    ...(topic.standing === true ? [LIFE_WORDS.routine] : []),
  ]
  return lines.map(line => paragraph('body', `(${line})`, topic.id))
}

/** A deferral that keeps no words was none: the meeting did not reach the matter. */
function putOffWords(trail: Trail): string[] {
  return trail.flatMap(entry => {
    const from = spotWords(entry)
    if (entry.event !== 'deferred' || from === '') return []
    return `${entry.note === '' ? LIFE_WORDS.notReached : LIFE_WORDS.deferred} ${from}`
  })
}

function shortNames(ids: readonly string[], context: Context): string {
  return ids.map(id => shortAgencyName(id, context)).join(', ')
}
