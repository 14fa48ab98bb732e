import { filledLines, orBlank } from '../compose/blank'
import { headedBody, meetingNumber, meetingPlace } from '../compose/opening'
import { paragraph } from '../compose/text'
import type { Block, Manuscript } from '../manuscript/manuscript'
import type { AgendaItem, Topic } from '../model/agenda'
import type { Minutes } from '../model/document'
import { agendaNumber, topicNumber } from '../model/numbering'
import { isBlank } from '../model/rich-text'
import { mattersOf, topicsUnder } from '../model/walk/matters'
import type { Context } from '../office/context'
import { partId } from '../template/part-id'
import { toThaiDigits } from '../thai/numerals'
import { DERIVED_NAMES, DERIVED_PAPER } from '../wording/derived'
import { PAPER } from '../wording/paper'
import { derivedPaper } from './derived-paper'
import { dayAndHour, meetingName } from './occasion'

/**
 * ระเบียบวาระการประชุม: what is sent before the meeting, from the items and topics of its minutes. It
 * says what will be dealt with and nothing of what was said.
 */
export function deriveAgenda(minutes: Minutes, context: Context): Manuscript {
  const of = meetingName(minutes.meeting)
  const head = partId(context, 'meeting')
  const blocks = composeSheet({ minutes, head, enclosures: enclosuresOf(minutes) })
  return derivedPaper({ kind: 'agenda', of, date: minutes.meeting.date, blocks }, minutes, context)
}

/** The minutes whose agenda is printed, with the papers that go out with it. */
interface Sheet {
  readonly minutes: Minutes
  /** The part that its head comes from. */
  readonly head: string
  readonly enclosures: readonly Enclosure[]
}

function composeSheet(sheet: Sheet): Block[] {
  const { meeting, agenda } = sheet.minutes
  const lines = [meetingNumber(meeting), dayAndHour(meeting), meetingPlace(meeting)]
  return [
    paragraph('title', headedBody(DERIVED_NAMES.agenda, orBlank(meeting.body)), sheet.head),
    ...lines.map(line => paragraph('subtitle', line, sheet.head)),
    ...agenda.flatMap((item, index) => composeItem(item, agendaNumber(index), sheet)),
    ...composeEnclosures(sheet),
  ]
}

function composeItem(item: AgendaItem, number: string, sheet: Sheet): Block[] {
  const title = `${PAPER.agendaItem} ${number}\t${orBlank(item.title)}`
  const followed = followUpTopic(item)
  const topics = [
    ...(followed === null ? [] : [{ text: followed, source: item.id }]),
    ...topicsUnder(item, number).map(({ matter }) => ({
      text: topicText(matter),
      source: matter.id,
    })),
  ]
  const lines = topics.map(({ text, source }, index) => {
    const numbered = `${topicNumber(number, index)}\t${text}${enclosureNote(source, sheet)}`
    return paragraph('agenda-topic', numbered, source)
  })
  return [
    paragraph('agenda', title, item.id),
    ...(lines.length > 0 ? lines : composeEmpty(item, sheet.minutes)),
  ]
}

/** What earlier meetings ordered stands as one topic, for its table is enclosed. */
function followUpTopic({ kind, actions }: AgendaItem): string | null {
  if (kind !== 'matters-arising' || actions.length === 0) return null
  return DERIVED_PAPER.followUpTopic(toThaiDigits(actions.length))
}

function topicText({ title, presenter = '' }: Topic): string {
  const by = presenter.trim() === '' ? '' : `\n(${DERIVED_PAPER.presenter} ${presenter.trim()})`
  return orBlank(title) + by
}

/** «(เอกสารประกอบ ๒)»: where in the list below the topic's own papers stand. */
function enclosureNote(source: string, { enclosures }: Sheet): string {
  const numbers = enclosures.flatMap((enclosure, index) =>
    enclosure.source === source ? [agendaNumber(index)] : [],
  )
  return numbers.length === 0 ? '' : `\n(${DERIVED_PAPER.enclosure} ${numbers.join(', ')})`
}

/**
 * Under an item without topics: «ไม่มี» where matters were expected and there are none. What the chair
 * will say and what comes up at the end are open by nature, and an adoption names its minutes itself.
 */
function composeEmpty(item: AgendaItem, minutes: Minutes): Block[] {
  const open = item.kind === 'inform' || item.kind === 'other'
  if (open || !isBlank(item.text)) return []
  const first = item.kind === 'adopt' && minutes.meeting.number?.ordinal === 1
  return [paragraph('agenda-topic', first ? PAPER.firstMeeting : PAPER.nothing, item.id)]
}

interface Enclosure {
  readonly text: string
  /** The topic or item it goes with. */
  readonly source: string
}

function enclosuresOf(minutes: Minutes): Enclosure[] {
  return mattersOf(minutes).flatMap(({ matter, item, isTopic }) => {
    const { enclosures = [], id } = matter
    const texts = isTopic ? filledLines(enclosures) : enclosuresOfItem(item)
    return texts.map(text => ({ text, source: id }))
  })
}

function enclosuresOfItem(item: AgendaItem): string[] {
  return [
    ...(item.kind === 'adopt' && !isBlank(item.text) ? [lastMinutes(item)] : []),
    ...(followUpTopic(item) === null ? [] : [DERIVED_NAMES['follow-up-table']]),
  ]
}

/** «เรื่องการรับรองรายงานการประชุม ครั้งที่ ๑/๒๕๖๑» is about «รายงานการประชุม ครั้งที่ ๑/๒๕๖๑». */
function lastMinutes({ title }: AgendaItem): string {
  const at = title.indexOf(DERIVED_PAPER.lastMinutes)
  return at < 0 ? DERIVED_PAPER.lastMinutes : title.slice(at).trim()
}

function composeEnclosures({ enclosures }: Sheet): Block[] {
  if (enclosures.length === 0) return []
  return [
    paragraph('heading', DERIVED_PAPER.enclosures),
    ...enclosures.map(({ text, source }, index) =>
      paragraph('numbered', `${agendaNumber(index)}.\t${text}`, source),
    ),
  ]
}
