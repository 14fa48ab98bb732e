import type { AgendaItem, AgendaKind, Resolution, Topic } from '../model/agenda'
import type { FindingsReport, Minutes } from '../model/document'
import { earlierWords, underHead, wordsOfNow } from '../model/earlier-words'
import { plainText, type RichText, richText } from '../model/rich-text'
import { mattersOf } from '../model/walk/matters'
import { PAPER } from '../wording/paper'

/** A topic that was put off, and on which kind of agenda item it stood. */
export interface Deferred {
  readonly kind: AgendaKind
  readonly topic: Topic
}

/**
 * What a resolution does with its matter. What `may-be-put-off` says only the writer knows: it is taken up again, so that
 * nothing is lost, and told.
 */
type Outcome = 'put-off' | 'may-be-put-off' | 'decided'

/** What decides a matter: what is said behind it of another meeting may be of other work. */
const DECIDES = /^(?:ที่ประชุม)?(?:มีมติ)?(?:เป็นเอกฉันท์)?(?:ไม่)?(?:เห็นชอบ|อนุมัติ|รับทราบ|รับรอง|เห็นด้วย|อนุญาต)/
/** What is not put off, and what was put off before: «มิให้เลื่อน», «เรื่องที่เลื่อนมา». */
const NOT_NOW =
  /(?<!ยัง)(?:ไม่|มิ|ห้าม)(?:เห็นชอบ|อนุมัติ|เห็นควร|เห็นสมควร|เห็นด้วย|อนุญาต|ควร|สมควร|ต้อง)?(?:กับ|ที่จะ)?(?:ให้|การ)?(?:เลื่อน|ชะลอ|สงวน)\S*|(?:ที่|ซึ่ง)(?:ได้|ถูก|ขอ)?เลื่อน\S*/g
const NEXT = '(?:(?:ครั้ง|คราว)(?:ต่อไป|ถัดไป|หน้า)|อีกครั้ง)'
/** The matter itself is put off, whatever else is decided. */
const MATTER =
  /เลื่อน *(?:การ(?:พิจารณา|รับรองรายงาน)|พิจารณา|รับรองรายงาน|ระเบียบวาระ|วาระ|(?:เรื่อง|การรับรอง)(?:นี้|ดังกล่าว|ออกไป| *$)|ออกไป|ไป(?:พิจารณา|ใน|การประชุม|ประชุม|ครั้ง|คราว)|$)|ชะลอ(?:การพิจารณา|เรื่องนี้)/
/** Something is put off that has a name of its own: «เลื่อนเรื่องการก่อสร้างไปปีหน้า». */
const NAMED = /เลื่อน *(?:เรื่อง|การรับรอง)/
/** The matter is not done with. */
const HEARD_AGAIN = new RegExp(
  `(?:นำ(?:เรื่อง|กลับ|เสนอ|เข้า|ไป|มา)|(?<!ที่)เสนอ)[^\\n]{0,80}(?:พิจารณา|ประชุม|วาระ)[^\\n]{0,40}${NEXT}|ชะลอ|รอ(?:การ|ไว้)?พิจารณา|สงวน(?:เรื่อง)?[^\\n]{0,20}พิจารณา|ยัง(?:ไม่|มิ)(?:ได้)?(?:มีมติ|ลงมติ|พิจารณา|มีข้อยุติ|มีข้อสรุป|ข้อยุติ|ข้อสรุป)|(?:พิจารณา|หารือ|ทบทวน)[^\\n]{0,60}${NEXT}`,
)
/** Another body takes it up. */
const ELSEWHERE = /เสนอ(?:ต่อ)? *(?:คณะรัฐมนตรี|กระทรวง|รัฐมนตรี|นายกรัฐมนตรี|รัฐสภา|สภา|วุฒิสภา)/
/** Letters that may speak of putting off. «เลื่อนกำหนดส่ง» puts off work and no matter. */
const MOVED = /เลื่อน(?!ตำแหน่ง|ขั้น|ชั้น|เงินเดือน|กำหนด|วัน|เวลา|ระดับ)/

/** What a resolution does with its matter, as far as its words tell. */
export function outcomeOf(resolution: Resolution | null): Outcome {
  if (resolution === null) return 'decided'
  const verb = resolution.verb.trim()
  const said = (verb + plainText(resolution.text).trim()).replaceAll(NOT_NOW, '')
  const decides = DECIDES.test(said)
  if (MATTER.test(said) || MATTER.test(verb.replaceAll(NOT_NOW, '')))
    return said.startsWith('ไม่') ? 'may-be-put-off' : 'put-off'
  if (NAMED.test(said)) {
    if (!decides) return 'put-off'
    return /ประชุม|ครั้ง|คราว/.test(said) ? 'may-be-put-off' : 'decided'
  }
  if (HEARD_AGAIN.test(said)) {
    const elsewhere = ELSEWHERE.test(said)
    if (elsewhere && decides) return 'decided'
    return elsewhere || decides ? 'may-be-put-off' : 'put-off'
  }
  return !decides && MOVED.test(said) ? 'may-be-put-off' : 'decided'
}

/** Whether a resolution puts its matter off to another meeting, or may do so. */
export function isDeferral(resolution: Resolution | null): boolean {
  return outcomeOf(resolution) !== 'decided'
}

/**
 * What the meeting put off, as the next one takes it up again: the same id, title, presenter and enclosures, undecided,
 * and its words so far under the head of the meeting that heard them. An agenda item that was put off whole comes
 * back as a topic.
 */
export function deferredTopics(last: Minutes | FindingsReport, head: string): Deferred[] {
  return mattersOf(last).flatMap(({ matter, item, isTopic }) => {
    const topics = isTopic ? [matter] : whole(item, last.id)
    return topics
      .filter(({ resolution }) => isDeferral(resolution))
      .map(topic => ({ kind: item.kind, topic: again(topic, head) }))
  })
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
