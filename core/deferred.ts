import { earlierWords, underHead, wordsOfNow } from './earlier-words'
import type { AgendaItem, AgendaKind, Resolution, Topic } from './model/agenda'
import type { FindingsReport, Minutes } from './model/document'
import { plainText, type RichText, richText } from './model/rich-text'
import { PAPER } from './wording/paper'

/** A topic that was put off, and on which kind of agenda item it stood. */
export interface Deferred {
  readonly kind: AgendaKind
  readonly topic: Topic
}

/** What puts a matter off, as a resolution says it. «เลื่อนกำหนดส่ง» puts off work and no matter. */
const PUT_OFF =
  /(?<!ไม่|มิ)เลื่อน *(?:การ(?:พิจารณา|รับรอง)|พิจารณา|ระเบียบวาระ|วาระ|เรื่อง|ออกไป|ไป(?:พิจารณา|ใน|การประชุม|ประชุม|ครั้ง)|$)|นำ(?:เรื่อง|กลับ|เสนอ|เข้า)[^\n]{0,60}(?:พิจารณา|ที่ประชุม|วาระ)[^\n]{0,40}ครั้ง(?:ต่อไป|ถัดไป|หน้า)/

/** Whether a resolution puts its matter off to another meeting. */
export function isDeferral(resolution: Resolution | null): boolean {
  if (resolution === null) return false
  const verb = resolution.verb.trim()
  return PUT_OFF.test(verb) || PUT_OFF.test(verb + plainText(resolution.text).trim())
}

/**
 * What the meeting put off, as the next one takes it up again: the same id, title, presenter and enclosures, undecided,
 * and its words so far under the head of the meeting that heard them. An agenda item that was put off whole comes
 * back as a topic.
 */
export function deferredTopics(last: Minutes | FindingsReport, head: string): Deferred[] {
  if (last.kind === 'findings') return []
  return last.agenda.flatMap(item =>
    [...whole(item, last.id), ...item.topics]
      .filter(({ resolution }) => isDeferral(resolution))
      .map(topic => ({ kind: item.kind, topic: again(topic, head) })),
  )
}

/** The item itself as a topic, under an id of its own; what is only followed up comes back by its actions. */
function whole({ topics: _, kind, ...matter }: AgendaItem, paper: string): Topic[] {
  return kind === 'matters-arising' ? [] : [{ ...matter, id: `${matter.id}-${paper}` }]
}

function again(topic: Topic, head: string): Topic {
  const { resolution, text } = topic
  const decided = resolution === null ? [] : decision(resolution)
  const words = [...wordsOfNow(text), ...decided, ...earlierWords(text)]
  return { ...topic, text: underHead(words, head), resolution: null, actions: [] }
}

function decision({ verb, text }: Resolution): RichText {
  return [...richText(`${PAPER.resolution} ${verb.trim()}`), ...text]
}
