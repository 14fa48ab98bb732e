import type { Outcome, Resolution, Topic } from '../model/agenda'
import { plainText } from '../model/rich-text'

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

/** It is taken off the table. */
const WITHDRAWS =
  /^(?:ที่ประชุม)?(?:มีมติ)?(?:รับทราบ|เห็นชอบ|อนุญาต)?(?:การ|และ|ให้)* *(?:ขอ)?ถอน *(?:เรื่อง|ระเบียบวาระ|วาระ|ออก)/
/** What is heard and needs no decision. */
const NOTES = /^(?:ที่ประชุม)?(?:มีมติ)?รับทราบ/

/**
 * What becomes of a matter: what somebody said of it, or else what its resolution tells. `null` while nothing was
 * resolved, and where only the writer knows what is meant: it is then taken up again, so that nothing is lost, and told.
 */
export function outcomeOf({
  outcome,
  resolution,
}: Pick<Topic, 'outcome' | 'resolution'>): Outcome | null {
  return outcome ?? (resolution === null ? null : toldOutcome(resolution))
}

/** What a resolution does with its matter, as far as its words tell; `null` where they may mean two things. */
function toldOutcome(resolution: Resolution): Outcome | null {
  const verb = resolution.verb.trim()
  const whole = verb + plainText(resolution.text).trim()
  if (WITHDRAWS.test(whole)) return 'withdrawn'
  const said = whole.replaceAll(NOT_NOW, '')
  const decides = DECIDES.test(said)
  const settled = NOTES.test(said) ? 'told' : 'decided'
  if (MATTER.test(said) || MATTER.test(verb.replaceAll(NOT_NOW, '')))
    return said.startsWith('ไม่') ? null : 'deferred'
  if (NAMED.test(said)) {
    if (!decides) return 'deferred'
    return /ประชุม|ครั้ง|คราว/.test(said) ? null : settled
  }
  if (HEARD_AGAIN.test(said)) {
    const elsewhere = ELSEWHERE.test(said)
    if (elsewhere && decides) return settled
    return elsewhere || decides ? null : 'deferred'
  }
  return !decides && MOVED.test(said) ? null : settled
}
