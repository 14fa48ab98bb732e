import { resolvedAdoptions } from '../adoption/adoption-words'
import type { IsoDate } from '../calendar'
import { remembered } from '../change/remembered'
import type { Block } from '../manuscript/manuscript'
import { isFollowedUp } from '../model/action-item'
import type { AgendaItem, Resolution, Topic } from '../model/agenda'
import type { Minutes } from '../model/document'
import { agendaNumber } from '../model/numbering'
import { isBlank, plainText } from '../model/rich-text'
import { reportsHost, topicsUnder } from '../model/walk/matters'
import type { Context } from '../office/context'
import { PAPER } from '../wording/paper'
import { composeActionList, composeFollowUpTable } from './action-items'
import { BLANK, orBlank } from './blank'
import { composeTopicLife } from './life'
import { composeReports } from './reports'
import { markSpeakers } from './speakers'
import { composeText, endTextWith, leadWith, paragraph } from './text'

/** Words that open a clause of their own: a space stands between the verb and them. */
const CLAUSE = /^(และ|โดย|ทั้งนี้|พร้อม|ดังนี้|เพื่อ)/

/** ระเบียบวาระที่ ๑ to the last, numbered by their place. */
export function composeAgenda(minutes: Minutes, context: Context): Block[] {
  return minutes.agenda.flatMap((item, index) => {
    const number = agendaNumber(index)
    const word = context.house.agenda?.word ?? PAPER.agendaItem
    const title = `${word} ${number}\t${orBlank(item.title)}`
    return [paragraph('agenda', title, item.id), ...composeItem(item, number, minutes, context)]
  })
}

function composeItem(
  item: AgendaItem,
  number: string,
  minutes: Minutes,
  context: Context,
): Block[] {
  const reports = item === reportsHost(minutes.agenda) ? composeReports(minutes, context) : []
  const { date } = minutes.meeting
  if (isEmptyItem(item) && reports.length === 0)
    return [paragraph('body', nothing(item, minutes), item.id)]
  const promised = item.kind === 'matters-arising'
  const table =
    promised && item.actions.length > 0
      ? composeFollowUpTable(item.actions, item.id, date, context)
      : []
  return [
    ...composeSaid(item, minutes.noteTaking),
    ...table,
    ...reports,
    ...topicsUnder(item, number).flatMap(({ matter: topic, number: own }) =>
      composeTopic(topic, own, minutes.noteTaking, date, context),
    ),
    ...composeOutcome(promised ? { ...item, actions: [] } : item, context, resolvedAdoptions(item)),
  ]
}

const composeTopic = remembered(
  (
    topic: Topic,
    number: string,
    noteTaking: Minutes['noteTaking'],
    day: IsoDate | null,
    context: Context,
  ): Block[] => {
    const followed = topic.actions.filter(isFollowedUp)
    const handedOut = topic.actions.filter(action => !isFollowedUp(action))
    return [
      paragraph('topic', `${number}\t${orBlank(topic.title)}`, topic.id),
      ...composeTopicLife(topic, context),
      ...composeSaid(topic, noteTaking),
      ...(followed.length === 0 ? [] : composeFollowUpTable(followed, topic.id, day, context)),
      ...composeOutcome({ ...topic, actions: handedOut }, context),
    ]
  },
)

/** What was said on a matter, as the minutes note it. */
function composeSaid({ text, id }: Topic, noteTaking: Minutes['noteTaking']): Block[] {
  const blocks = composeText(text, id)
  return noteTaking === 'verbatim' ? markSpeakers(blocks) : blocks
}

/** มติที่ประชุม and the work it hands out; `adopted` is what it says of earlier reports, where nobody has typed it. */
function composeOutcome(matter: Topic, context: Context, adopted: readonly string[] = []): Block[] {
  const { resolution, actions, id } = matter
  const list = composeActionList(actions, context)
  if (adopted.length > 0)
    return [
      paragraph('label', PAPER.resolution, id),
      ...adopted.map(line => paragraph('resolution', line, id)),
      ...list,
    ]
  if (resolution === null && actions.length === 0) return []
  if (resolution === null) return [paragraph('label', PAPER.actions, id), ...list]
  const decided = composeResolution(resolution, id)
  const handed =
    actions.length === 0 ? decided : endTextWith(decided, { text: handover(resolution) })
  return [paragraph('label', PAPER.resolution, id), ...handed, ...list]
}

/** Leads over to the work that a resolution hands out, unless the person already wrote so. */
function handover({ verb, text }: Resolution): string {
  const words = `${verb}${plainText(text)}`.trim()
  if (/(ดังนี้|ดังต่อไปนี้)$/.test(words)) return ''
  return words.endsWith('มอบหมายให้') ? PAPER.assignees : ` และมอบหมายให้${PAPER.assignees}`
}

/** «เห็นชอบตามที่เสนอ»: the verb and what follows it. */
export function composeResolution({ verb, text }: Resolution, source: string): Block[] {
  if (isBlank(text)) return [paragraph('resolution', orBlank(verb), source)]
  const gap = CLAUSE.test(plainText(text).trimStart()) ? ' ' : ''
  const lead = { text: (verb.trim() || BLANK) + gap }
  return leadWith(composeText(text, source), lead, 'resolution')
}

function isEmptyItem(item: AgendaItem): boolean {
  const { text, topics, actions, resolution } = item
  const says = topics.length + actions.length + resolvedAdoptions(item).length > 0
  return isBlank(text) && !says && resolution === null
}

/** The first meeting of a series has no earlier minutes to adopt. [K] */
function nothing(item: AgendaItem, minutes: Minutes): string {
  const first = item.kind === 'adopt' && minutes.meeting.number?.ordinal === 1
  return first ? PAPER.firstMeeting : PAPER.nothing
}
