import { actionEntries, dutyOf, type Spot, topicEntries } from '../carry/entries'
import { orderedAt, refOf } from '../carry/living'
import { outcomeOf } from '../carry/outcome'
import type { ActionItem } from '../model/action-item'
import type { AgendaItem, AgendaKind, Topic } from '../model/agenda'
import type { Minutes } from '../model/document'
import { isBlank, plainText } from '../model/rich-text'
import { type Entry, trailOf } from '../model/trail'
import type { PlacedMatter } from '../model/walk/matters'
import { toArabicDigits } from '../thai/numerals'
import type { EntryFact, MatterHead, TrailFact } from './facts'

/** What the meeting did with a matter, and with each order under it. */
export function matterFacts(
  { matter, item, isTopic, number }: PlacedMatter,
  minutes: Minutes,
): EntryFact[] {
  const isCutShort = minutes.meeting.state === 'adjourned'
  const spot = { meeting: refOf(minutes), place: toArabicDigits(number), isCutShort }
  const topic = isTopic ? matter : { ...matter, id: `${matter.id}-${minutes.id}` }
  const own = isTopic || saysItself(item) ? topicFacts(topic, item.kind, spot) : []
  const ordered = orderedAt({ matter, item, isTopic }, minutes)
  return [...own, ...ordered.flatMap(action => actionFacts(action, spot))]
}

/** An agenda item is a matter of its own where something was said on it and on no topic. */
function saysItself({ kind, resolution, topics, text }: AgendaItem): boolean {
  if (kind === 'matters-arising') return resolution !== null
  return resolution !== null || (topics.length === 0 && !isBlank(text))
}

function topicFacts(topic: Topic, kind: AgendaKind, spot: Spot): EntryFact[] {
  const said = resolutionOf(topic)
  const head = headOfTopic(topic)
  const words = [head.head, plainText(topic.text), said].join('\n')
  const fact = { ...head, place: spot.place, due: null, status: null, said, words }
  const entries = topicEntries(topic, kind, spot)
  const told = outcomeOf(topic) === 'told'
  const facts = entries.map(
    ({ event, agency, note }): EntryFact => ({
      ...fact,
      agency,
      said: event === 'deferred' && said === '' ? note : said,
      event: told && event === 'decided' ? 'told' : event,
    }),
  )
  return entries.some(({ event }) => event !== 'raised')
    ? facts
    : [...facts, { ...fact, agency: null, event: 'told' }]
}

function resolutionOf({ resolution }: Topic): string {
  return resolution === null ? '' : `${resolution.verb}${plainText(resolution.text)}`.trim()
}

/** What a paper records of an order: an entry for each agency whose part was alive, or was handed out. */
export function actionFacts(action: ActionItem, spot: Spot): EntryFact[] {
  const head = headOfAction(action)
  return actionEntries(action, spot).map((told): EntryFact => {
    const { event, agency, due, note } = told
    const duty = dutyOf(action, told)
    const said = event === 'ordered' || event === 'amended' ? '' : note
    const progress = duty === undefined ? said : plainText(duty.progress)
    const words = [head.head, action.measure ?? '', progress].join('\n')
    return {
      ...head,
      event,
      place: spot.place,
      agency,
      due: due ?? duty?.due ?? null,
      status: duty?.status ?? null,
      said,
      words,
    }
  })
}

/** How the register calls an order. */
export function headOfAction({ id, area, task }: ActionItem): MatterHead {
  return { matter: id, kind: 'order', area: area ?? null, head: plainText(task).trim() }
}

/** How it calls a topic. */
export function headOfTopic({ id, title, raised }: Topic): MatterHead {
  return { matter: id, kind: 'topic', area: raised?.area ?? null, head: title.trim() }
}

/** ความเป็นมา of a matter, where it has one. */
export function trailFact(
  head: MatterHead,
  matter: { readonly trail?: Entry[] | undefined },
): TrailFact[] {
  const entries = trailOf(matter)
  return entries.length === 0 ? [] : [{ ...head, entries }]
}
