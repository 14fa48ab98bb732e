import type { AgendaKind, Resolution } from '../../model/agenda'
import type { Document } from '../../model/document'
import { isBlank, plainText } from '../../model/rich-text'
import type { Context } from '../../office/context'
import { toArabicDigits } from '../../thai/numerals'
import { MEETING_GAPS } from '../../wording/meeting-gaps'
import { PAPER } from '../../wording/paper'
import {
  AGREEMENT,
  FORM_11,
  HOUSE,
  isEmpty,
  type Lack,
  type RuleGroup,
  type RuleSource,
  when,
} from '../rule'
import { editRule } from '../text-rule'
import { placedMatters } from '../walk/matters'
import { passages } from '../walk/passages'
import { typedNumbers } from '../walk/typed-numbers'

const MINUTES_GUIDE: RuleSource = { status: 'S', from: 'คู่มือการจัดประชุม มทร.พระนคร' }

/** The agenda: its titles, its topics, and how a resolution begins. */
export const AGENDA_RULES: RuleGroup<
  | 'agenda-titled'
  | 'agenda-order'
  | 'numbers-automatic'
  | 'topics-differ'
  | 'topics-told'
  | 'nothing-alone'
  | 'verb-fits-agenda'
  | 'verb-once'
  | 'adopts-earlier'
  | 'adoption-recorded'
> = {
  'agenda-titled': { severity: 'must', source: FORM_11, look: agendaTitled },
  'agenda-order': { severity: 'advice', source: HOUSE, look: agendaOrder },
  'numbers-automatic': editRule('should', HOUSE, typedNumbers),
  'topics-differ': { severity: 'should', source: AGREEMENT, look: topicsDiffer },
  'topics-told': { severity: 'advice', source: MINUTES_GUIDE, look: topicsTold },
  'nothing-alone': editRule('should', AGREEMENT, nothingAlone),
  'verb-fits-agenda': { severity: 'advice', source: HOUSE, look: verbFitsAgenda },
  'verb-once': editRule('should', AGREEMENT, verbOnce),
  'adopts-earlier': { severity: 'should', source: AGREEMENT, look: adoptsEarlier },
  'adoption-recorded': { severity: 'advice', source: HOUSE, look: adoptionRecorded },
}

function agendaTitled(document: Document): Lack[] {
  return placedMatters(document).flatMap(({ matter, isTopic, name }) =>
    when(!isTopic && isEmpty(matter.title), matter.id, () => MEETING_GAPS.itemUntitled(name)),
  )
}

/** The chair's matters come first, the adoption second, other matters last. */
function agendaOrder(document: Document): Lack[] {
  if (document.kind !== 'minutes') return []
  const { agenda } = document
  const wrong = agenda.find(({ kind }, index) => {
    if (kind === 'inform') return index !== 0
    if (kind === 'adopt') return index > 1
    return kind === 'other' && agenda.slice(index + 1).some(later => later.kind !== 'other')
  })
  return wrong === undefined
    ? []
    : when(true, wrong.id, () => MEETING_GAPS.agendaOutOfOrder(wrong.title.trim()))
}

/** No two topics of one agenda item bear one title. */
function topicsDiffer(document: Document): Lack[] {
  const seen = new Set<string>()
  return placedMatters(document).flatMap(({ matter, item, isTopic }) => {
    const title = matter.title.trim()
    const key = `${item.id}\n${title}`
    const again = isTopic && title !== '' && seen.has(key)
    if (isTopic) seen.add(key)
    return when(again, item.id, () => MEETING_GAPS.titleTwice(title), matter.id)
  })
}

/** A topic says more than its title: what was reported, or at least what was decided. */
function topicsTold(document: Document): Lack[] {
  return placedMatters(document).flatMap(({ matter, item, isTopic, name }) => {
    const { text, resolution, actions, title } = matter
    const said = !isBlank(text) || actions.length > 0 || !isBlank(resolution?.text ?? [])
    const empty = isTopic && !isEmpty(title) && !said
    return when(empty, item.id, () => MEETING_GAPS.topicUntold(name), matter.id)
  })
}

/**
 * «ไม่มี» is what the paper prints for an empty item; it says the contrary of the topics below it. Where those are
 * empty too, it may be they that go.
 */
function nothingAlone(document: Document, context: Context): Lack[] {
  const busy = placedMatters(document).filter(
    ({ matter, item, isTopic }) =>
      !isTopic && item.topics.length > 0 && plainText(matter.text).trim() === PAPER.nothing,
  )
  const lines = passages(document, context)
  return busy.flatMap(({ matter, item, name }) => {
    const line = lines.find(
      ({ kind, source, text }) =>
        kind === 'body' && source === matter.id && text.trim() === PAPER.nothing,
    )
    if (line === undefined) return []
    const told = item.topics.some(({ title, text }) => !isEmpty(title) || !isBlank(text))
    const edit = { passage: line.index, at: 0, length: line.text.length, text: '' }
    const sentence = MEETING_GAPS.nothingWithTopics(name)
    const place = { part: matter.id, source: matter.id }
    return [{ ...place, sentence, excerpt: line.text, ...(told && { edit }) }]
  })
}

/** Verbs that only an item for decision can end with, and those that only take note. */
const DECIDES = /^(ไม่เห็นชอบ|เห็นชอบ|ไม่อนุมัติ|อนุมัติ)/
const FITS: Readonly<Partial<Record<AgendaKind, (verb: string) => boolean>>> = {
  inform: verb => !DECIDES.test(verb) && verb !== 'รับรอง',
  acknowledge: verb => !DECIDES.test(verb) && verb !== 'รับรอง',
  adopt: verb => verb.startsWith('รับรอง') || verb.startsWith('ไม่รับรอง'),
  consider: verb => verb !== 'รับทราบ' && verb !== 'รับรอง',
}

/** เพื่อทราบ ends with รับทราบ, เพื่อพิจารณา with a decision, the adoption with รับรอง. */
function verbFitsAgenda(document: Document): Lack[] {
  return placedMatters(document).flatMap(({ matter, item, name }) => {
    const verb = matter.resolution?.verb.trim() ?? ''
    const fits = verb === '' || (FITS[item.kind]?.(verb) ?? true)
    return when(!fits, item.id, () => MEETING_GAPS.verbUnfit(name, verb), matter.id)
  })
}

/** The words of a resolution do not begin with what the paper prints before them. */
function verbOnce(document: Document, context: Context): Lack[] {
  const lines = passages(document, context)
  return placedMatters(document).flatMap(({ matter, item, name }) => {
    if (matter.resolution === null) return []
    const said = repeatedLead(matter.resolution)
    if (said === '') return []
    const first = plainText(matter.resolution.text).split('\n')[0] ?? ''
    const line = lines.find(
      ({ text, source, kind }) => kind === 'body' && source === matter.id && text === first,
    )
    if (line === undefined) return []
    const edit = { passage: line.index, at: 0, length: said.length, text: '' }
    const sentence = MEETING_GAPS.verbTwice(name, said.trim())
    return [{ part: item.id, source: matter.id, sentence, excerpt: said, edit }]
  })
}

/** The label and the verb, as far as the text repeats them at its beginning. */
function repeatedLead({ verb, text }: Resolution): string {
  const words = plainText(text)
  const label = /^\s*(มติที่ประชุม\s*:?\s*|ที่ประชุม(ได้)?มีมติ\s*)/.exec(words)?.[0] ?? ''
  const rest = words.slice(label.length)
  const lead = rest.length - rest.trimStart().length
  const bare = verb.trim()
  const repeats = bare !== '' && rest.trimStart().startsWith(bare)
  if (!repeats) return label
  const after = rest.slice(lead + bare.length)
  return label + rest.slice(0, lead + bare.length + (after.length - after.trimStart().length))
}

/** What a meeting adopts is the report of an earlier one of its series. */
function adoptsEarlier(document: Document, context: Context): Lack[] {
  if (document.kind !== 'minutes') return []
  const { number } = document.meeting
  const adopting = document.agenda.flatMap(({ kind, id }) => (kind === 'adopt' ? id : []))
  const own = number === null ? '' : `${number.ordinal}/${number.year}`
  return passages(document, context).flatMap(({ part, source, text }) => {
    if (!adopting.includes(part)) return []
    return adoptedNumbers(text)
      .filter(found => number !== null && !isEarlier(found, number))
      .flatMap(({ words }) => when(true, part, () => MEETING_GAPS.adoptsLater(words, own), source))
  })
}

interface FoundNumber {
  readonly ordinal: number
  readonly year: number
  readonly words: string
}

function adoptedNumbers(text: string): FoundNumber[] {
  const written = /รายงานการประชุม[^0-9๐-๙\n]{0,60}?ครั้งที่ *([0-9๐-๙]{1,3})\/([0-9๐-๙]{4})/g
  return [...text.matchAll(written)].map(([, ordinal = '', year = '']) => ({
    ordinal: Number(toArabicDigits(ordinal)),
    year: Number(toArabicDigits(year)),
    words: `${ordinal}/${year}`,
  }))
}

function isEarlier(a: { ordinal: number; year: number }, b: typeof a): boolean {
  return a.year < b.year || (a.year === b.year && a.ordinal < b.ordinal)
}

/** From the second meeting of a year on there is a report to adopt. */
function adoptionRecorded(document: Document): Lack[] {
  if (document.kind !== 'minutes' || (document.meeting.number?.ordinal ?? 1) < 2) return []
  const adopt = document.agenda.find(({ kind }) => kind === 'adopt')
  if (adopt === undefined) return []
  const { text, topics, resolution } = adopt
  const empty = isBlank(text) && topics.length === 0 && resolution === null
  return when(empty, adopt.id, MEETING_GAPS.nothingAdopted)
}
