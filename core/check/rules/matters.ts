import type { AgendaKind, Resolution } from '../../model/agenda'
import type { Document } from '../../model/document'
import { isBlank, plainText } from '../../model/rich-text'
import type { Context } from '../../office/context'
import { PAPER } from '../../wording/paper'
import { type Sentence, sentence } from '../../wording/sentence'
import { AGREEMENT, HOUSE_HABIT, isEmpty, type Lack, MINUTES_GUIDE, ruleGroup, when } from '../rule'
import { editRule } from '../text-rule'
import { placedMatters } from '../walk/matters'
import { passages } from '../walk/passages'

/** What these rules say. */
const SAYS = {
  titleTwice: (title: string) =>
    sentence(
      `มีเรื่อง “${title}” ซ้ำกันในระเบียบวาระเดียวกัน โปรดรวมหรือเปลี่ยนชื่อเรื่อง`,
      `Two topics are called “${title}”: join them or rename one.`,
    ),
  topicUntold: (name: Sentence) =>
    sentence('{} มีแต่ชื่อเรื่อง โปรดสรุปสาระสำคัญไว้ด้วย', '{} has nothing but its title: sum it up.', name),
  nothingWithTopics: (name: Sentence) =>
    sentence(
      '{} เขียนว่า “ไม่มี” แต่มีเรื่องอยู่ โปรดลบคำว่า “ไม่มี”',
      '{} says “none” and has topics: take the word out.',
      name,
    ),
  verbUnfit: (name: Sentence, verb: string) =>
    sentence(
      'มติของ{} คือ “{}” ซึ่งไม่ใช่คำที่ใช้กับระเบียบวาระนี้โดยทั่วไป โปรดตรวจ',
      'The resolution of {} is “{}”, which is unusual on this part of the agenda.',
      name,
      verb,
    ),
  verbTwice: (name: Sentence, found: string) =>
    sentence(
      'มติของ{} ขึ้นต้นด้วย “{}” ซ้ำกับคำขึ้นต้นมติ โปรดลบออกจากข้อความ',
      'The resolution of {} repeats “{}”: take it out of the text.',
      name,
      found,
    ),
}

/** What is said of each matter, and how its resolution begins. */
export const MATTERS = ruleGroup([
  {
    name: 'topics-differ',
    severity: 'should',
    source: AGREEMENT,
    words: sentence('เรื่องในระเบียบวาระเดียวกันมีชื่อต่างกัน', 'Topics of one item have different titles.'),
    look: topicsDiffer,
  },
  {
    name: 'topics-told',
    severity: 'advice',
    source: MINUTES_GUIDE,
    words: sentence('ทุกเรื่องมีสาระสำคัญนอกจากชื่อเรื่อง', 'Each topic says more than its title.'),
    look: topicsTold,
  },
  editRule({
    name: 'nothing-alone',
    severity: 'should',
    source: AGREEMENT,
    words: sentence('คำว่า ไม่มี ไม่อยู่ร่วมกับเรื่อง', '“None” does not stand above topics.'),
    look: nothingAlone,
  }),
  {
    name: 'verb-fits-agenda',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence('คำขึ้นต้นมติเข้ากับชนิดของระเบียบวาระ', 'The verb fits the kind of agenda item.'),
    look: verbFitsAgenda,
  },
  editRule({
    name: 'verb-once',
    severity: 'should',
    source: AGREEMENT,
    words: sentence('ข้อความของมติไม่ซ้ำคำขึ้นต้นมติ', 'A resolution does not repeat its verb.'),
    look: verbOnce,
  }),
])

/** No two topics of one agenda item bear one title. */
function topicsDiffer(document: Document): Lack[] {
  const seen = new Set<string>()
  return placedMatters(document).flatMap(({ matter, item, isTopic }) => {
    const title = matter.title.trim()
    const key = `${item.id}\n${title}`
    const again = isTopic && title !== '' && seen.has(key)
    if (isTopic) seen.add(key)
    return when(again, item.id, () => SAYS.titleTwice(title), matter.id)
  })
}

/** A topic says more than its title: what was reported, or at least what was decided. */
function topicsTold(document: Document): Lack[] {
  return placedMatters(document).flatMap(({ matter, item, isTopic, name }) => {
    const { text, resolution, actions, title } = matter
    const said = !isBlank(text) || actions.length > 0 || !isBlank(resolution?.text ?? [])
    const empty = isTopic && !isEmpty(title) && !said
    return when(empty, item.id, () => SAYS.topicUntold(name), matter.id)
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
    const sentence = SAYS.nothingWithTopics(name)
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
    return when(!fits, item.id, () => SAYS.verbUnfit(name, verb), matter.id)
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
    const sentence = SAYS.verbTwice(name, said.trim())
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
