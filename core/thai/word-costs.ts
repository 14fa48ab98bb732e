import { OFFICIAL, SYLLABLE } from './lexicon'
import type { Word } from './segment'

/** What a line end costs at each kind of place; the line breaker adds it to the badness of the line. */
export const BREAK_COST = {
  /** After a space, where Thai itself pauses. */
  space: 0,
  /** Between two words. */
  word: 12,
  /** After a word that leans on the next: ที่ และ ใน ของ. */
  particle: 60,
  /** Beside a stretch that no list knows. */
  doubtful: 90,
  /** Between the parts of a compound: การ|ประชุม. */
  compound: 160,
  /** Inside the long name of a body, rather than leave a hole in the line. */
  last: 500,
  /**
   * Forbidden, but better than a cut inside a word: where a narrow column leaves nothing else,
   * between the parts of a word or at a bound space.
   */
  emergency: 20_000,
  never: Number.POSITIVE_INFINITY,
} as const

/** Prefixes that make one word with the next: การ|ประชุม reads as one. */
const PREFIXES = words(
  'การ ความ ผู้ นัก ชาว ช่าง ข้อ คณะ แนว เชิง ภาค พหุ อนุ ทวิ ไตร กึ่ง รอง อดีต กอง มหา พระ ราช ประชา',
)
/** Heads that name a kind or count a thing: วัน|ทำการ, ทุก|คน, ค่า|ปรับ. */
const HEADS = words(
  'คน ทาง วิธี ศาล เรือ รถ บ้าน ห้อง ค่า คำ แผ่น ส่วน ต่าง สูง ต่ำ ราย หลาย ทุก บาง แต่ละ หนึ่ง สอง สาม สี่ ห้า สิบ ฝ่าย อย่าง วัน เดือน ปี ครั้ง เครื่อง หน่วย แรง ตัว ที่ดิน แม่ ลูก ใบ เลข น้ำ งาน กลุ่ม เขต แขวง ถนน แม่น้ำ ศูนย์ โรง สถาน บัตร จัด ลง เข้า ออก ส่ง รับ งบ เงิน ถุง ผ้า สมุด สาร โรค สัตว์ ท่อ ระยะ หนังสือ ภาพ ถั่ว ปลา นา หอ ปุ๋ย ถัง ตู้ ถ้วย ไม้ สวน ตลาด สภา กรม ชั้น หญิง ชาย เด็ก แปลง สิ่ง เบี้ย ไฟ ลาย วง องค์ ขั้น แบบ หลัก ต้น ผล',
)
/** Words that lean on the next and should not end a line. */
const PARTICLES = words(
  'ที่ ซึ่ง อัน และ หรือ แต่ ใน ของ โดย ด้วย เพื่อ กับ แก่ แด่ ต่อ จาก ตาม ณ ไม่ มิ จะ ให้ เป็น คือ ว่า สู่ ถึง ตั้งแต่ ระหว่าง ภายใน ภายใต้ ทั้ง ได้ มี ยัง เมื่อ หาก ถ้า สำหรับ เกี่ยวกับ อยู่ กว่า จึง แห่ง นับ ก่อน หลัง จน',
)
/** Particles that lean on the next even over a space: ของ ๔ หน่วยงาน. */
const BRIDGES = words('ที่ ซึ่ง และ หรือ ใน ของ โดย เพื่อ กับ แก่ จาก ตาม แห่ง ระหว่าง')
/** Words that lean on the one before and should not begin a line. */
const FOLLOWERS = words(
  'ละ กว่า นี้ นั้น โน้น ที่สุด สุด เอง กัน ลง ขึ้น ไป มา ไว้ เสีย แล้ว อีก ออก เข้า ก็ดี ก็ตาม ถ้วน ใจ นอก',
)
/** Last syllables of loans: what stands before one belongs to the same name, known or not. */
const LOAN_ENDINGS = words(
  'เซอร์ เตอร์ เลอร์ เนอร์ เกอร์ เดอร์ เวอร์ เมอร์ เจอร์ เชอร์ เทอร์ เพอร์ เฟอร์ เคอร์ ไรด์ ไซด์ เซลล์ ฟอร์ม เซนต์ เมนต์ เกมส์ แวร์ โฟน บุ๊ก แกรม มิเตอร์ คอล ดิสก์ ตรอน ซิน ซีน ทีน ลีน บอล แลนด์ เบิร์ก สตาร์ รูม ชิป ไลน์ เน็ต ช็อป เพย์ เวย์',
)
/** Words that do so at the end of a phrase only: ดำเนิน|การ, but จัดทำ|การศึกษา. */
const ENDINGS = words('การ งาน ได้ อยู่ ด้วย ตัว')

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** What it costs to end a line between two words of a stretch of Thai. */
export function costAfter(thai: string, word: Word, next: Word): number {
  if (thai.charAt(word.end - 1) === '.') return BREAK_COST.never
  const text = thai.slice(word.start, word.end)
  const following = thai.slice(next.start, next.end)
  if (PREFIXES.has(text) || LOAN_ENDINGS.has(following) || following.length === 1)
    return BREAK_COST.emergency
  if (word.kind <= SYLLABLE || next.kind <= SYLLABLE) return costBesideUnknown(word, next)
  const follows = FOLLOWERS.has(following) || (ENDINGS.has(following) && next.end === thai.length)
  if (HEADS.has(text) || follows) return BREAK_COST.compound
  return PARTICLES.has(text) ? BREAK_COST.particle : costBetween(text, following)
}

/** Whether a word at the end of a stretch should not end a line though a space follows. */
export function leansOnNext(thai: string, word: Word): boolean {
  return BRIDGES.has(thai.slice(word.start, word.end))
}

/** Whether a piece of a long word is too short to be trusted: a syllable that is no particle. */
export function isFragment(text: string, part: Word): boolean {
  return part.end - part.start < 3 && !PARTICLES.has(text.slice(part.start, part.end))
}

/**
 * Two stretches that no list knows as words are most often pieces of one name or loan, and a general
 * word beside one may be a piece of it too. A word of official papers shows where the name ends.
 */
function costBesideUnknown(word: Word, next: Word): number {
  if (word.kind <= SYLLABLE && next.kind <= SYLLABLE) return BREAK_COST.emergency
  return Math.max(word.kind, next.kind) >= OFFICIAL ? BREAK_COST.doubtful : BREAK_COST.last
}

/** Two short words are more often one compound than two long ones. */
function costBetween(one: string, other: string): number {
  const short = Number(one.length <= 3) + Number(other.length <= 3)
  return BREAK_COST.word * (1 + 1.5 * short)
}
