import { BOUND_PHRASES, COUNTS, LOOSE_PHRASES } from './bound-phrases'
import type { Lexicon } from './lexicon'
import { isDependent, isLeadingVowel, segment, type Word } from './segment'

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

/**
 * For each place in the text, what it costs to end a line before it (see `BREAK_COST`; `Infinity`
 * where a line may not end). Index by UTF-16 unit, `text.length + 1` long; the two ends are never
 * breaks. Expects normalised text.
 */
export function findBreaks(text: string, lexicon: Lexicon): Float32Array {
  const costs = new Float32Array(text.length + 1).fill(BREAK_COST.never)
  for (const stretch of text.matchAll(/[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e.]+/g))
    costWords(costs, stretch[0], stretch.index, lexicon)
  for (let at = 1; at < text.length; at++)
    if (!(isPlainThai(text.charCodeAt(at - 1)) && isPlainThai(text.charCodeAt(at))))
      costs[at] = costBetween(text, at, costs[at] ?? 0)
  bindNames(costs, text)
  for (const phrase of LOOSE_PHRASES)
    for (const { index, 0: found } of text.matchAll(phrase))
      costs[index + found.length] = BREAK_COST.compound
  for (const phrase of [...BOUND_PHRASES, COUNTS])
    for (const found of text.matchAll(phrase)) bind(costs, text, found.index, found[0].length)
  for (const phrase of lexicon.phrases)
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
      hold(costs, at, phrase.length)
  costs[0] = BREAK_COST.never
  costs[text.length] = BREAK_COST.never
  return costs
}

/** Keeps a phrase of the house whole; a long one may break between its words if it must. */
function hold(costs: Float32Array, start: number, length: number): void {
  for (let at = start + 1; at < start + length; at++)
    costs[at] = length > LONG_WORD ? Math.max(BREAK_COST.last, costs[at] ?? 0) : BREAK_COST.never
}

/** Closes a stretch; in an emergency its spaces may still break. */
function bind(costs: Float32Array, text: string, start: number, length: number): void {
  for (let at = start + 1; at < start + length; at++)
    costs[at] =
      text.charAt(at - 1) === ' ' && costs[at] !== BREAK_COST.never
        ? BREAK_COST.emergency
        : BREAK_COST.never
}

/** A Thai letter or mark between whose like only the words decide. */
function isPlainThai(code: number): boolean {
  return code >= 0x0e01 && code <= 0x0e4e && code !== 0x0e2f && code !== 0x0e46 && code !== 0x0e3f
}

function costWords(costs: Float32Array, thai: string, offset: number, lexicon: Lexicon): void {
  const words = segment(thai, lexicon)
  words.forEach((word, index) => {
    const next = words[index + 1]
    if (next !== undefined) costs[offset + word.end] = costAfter(thai, word, next)
    if (word.end - word.start >= PARTED_WORD) costParts(costs, thai, offset, { word, lexicon })
  })
}

/** Names longer than this may be broken between their words. */
const LONG_WORD = 22
/** Words this long have parts worth looking for. */
const PARTED_WORD = 7

function costParts(
  costs: Float32Array,
  thai: string,
  offset: number,
  { word, lexicon }: { readonly word: Word; readonly lexicon: Lexicon },
): void {
  const text = thai.slice(word.start, word.end)
  const seams = lexicon.parts.get(text) ?? seamsOf(text, lexicon)
  lexicon.parts.set(text, seams)
  const cost = text.length > LONG_WORD ? BREAK_COST.last : BREAK_COST.emergency
  for (const seam of seams) costs[offset + word.start + seam] = cost
}

/** Where a long word can be taken for shorter ones. */
function seamsOf(text: string, lexicon: Lexicon): number[] {
  const parts = segment(text, lexicon, text.length - 1)
  if (parts.some(part => part.kind === 0 || part.end - part.start < 3)) return []
  return parts.slice(0, -1).map(part => part.end)
}

/** Prefixes that make one word with the next: การ|ประชุม reads as one. */
const PREFIXES = words(
  'การ ความ ผู้ นัก ชาว ช่าง ข้อ คณะ แนว เชิง ภาค พหุ อนุ ทวิ ไตร กึ่ง รอง อดีต กอง มหา พระ ราช ประชา',
)
/** Heads that name a kind or count a thing: วัน|ทำการ, ทุก|คน, ค่า|ปรับ. */
const HEADS = words(
  'คน ทาง วิธี ศาล เรือ รถ บ้าน ห้อง ค่า คำ แผ่น ส่วน ต่าง สูง ต่ำ ราย หลาย ทุก บาง แต่ละ หนึ่ง สอง สาม สี่ ห้า สิบ ฝ่าย อย่าง วัน เดือน ปี ครั้ง เครื่อง หน่วย แรง ตัว ที่ดิน แม่ ลูก ใบ เลข น้ำ งาน กลุ่ม เขต แขวง ถนน แม่น้ำ ศูนย์ โรง สถาน บัตร จัด ลง เข้า ออก ส่ง รับ',
)
/** Words that lean on the next and should not end a line. */
const PARTICLES = words(
  'ที่ ซึ่ง อัน และ หรือ แต่ ใน ของ โดย ด้วย เพื่อ กับ แก่ แด่ ต่อ จาก ตาม ณ ไม่ มิ จะ ให้ เป็น คือ ว่า สู่ ถึง ตั้งแต่ ระหว่าง ภายใน ภายใต้ ทั้ง ได้ มี ยัง เมื่อ หาก ถ้า สำหรับ เกี่ยวกับ อยู่ กว่า จึง แห่ง นับ ก่อน หลัง จน',
)
/** Words that lean on the one before and should not begin a line. */
const FOLLOWERS = words(
  'ละ กว่า นี้ นั้น โน้น ที่สุด สุด เอง กัน ลง ขึ้น ไป มา ไว้ เสีย แล้ว ด้วย อีก ออก เข้า ได้ อยู่ แต่ ถึง ก็ดี ก็ตาม ถ้วน การ งาน ใจ ตัว นอก',
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

function costAfter(thai: string, word: Word, next: Word): number {
  if (thai.charAt(word.end - 1) === '.') return BREAK_COST.never
  const text = thai.slice(word.start, word.end)
  if (PREFIXES.has(text) || next.end - next.start === 1) return BREAK_COST.emergency
  if (word.kind === 0 || next.kind === 0) return costBesideUnknown(word, next)
  if (HEADS.has(text) || FOLLOWERS.has(thai.slice(next.start, next.end))) return BREAK_COST.compound
  return PARTICLES.has(text) ? BREAK_COST.particle : costBetweenWords(word, next)
}

/** A short word beside an unknown stretch is most often a piece of the same name. */
function costBesideUnknown(word: Word, next: Word): number {
  const shorter = Math.min(word.end - word.start, next.end - next.start)
  return shorter <= 2 ? BREAK_COST.last : BREAK_COST.doubtful
}

/** Two short words are more often one compound than two long ones. */
function costBetweenWords(word: Word, next: Word): number {
  const short = Number(word.end - word.start <= 3) + Number(next.end - next.start <= 3)
  return BREAK_COST.word * (1 + 1.5 * short)
}

const NEVER_FIRST = /[)\]}”’»,.:;!?%…\u0e46\u0e2f]/
const NEVER_LAST = /[([{“‘«]/
const LATIN = /[\p{L}\p{N}\p{M}@_&+#$€£฿]/u

/** The rules of characters, over what the words said. */
function costBetween(text: string, at: number, wordCost: number): number {
  const before = text.charAt(at - 1)
  const after = text.charAt(at)
  if (isDependent(after.charCodeAt(0)) || isLeadingVowel(before.charCodeAt(0)))
    return BREAK_COST.never
  if (NEVER_FIRST.test(after) || /[\s\u200b\u00a0\u2060]/.test(after)) return BREAK_COST.never
  if (before === '\u00a0' || before === '\u2060') return BREAK_COST.never
  if (before === '\u200b' || before === '\n' || before === '\t') return BREAK_COST.space
  if (before === ' ') return costAfterSpace(text, at)
  if (NEVER_LAST.test(before)) return BREAK_COST.never
  if (wordCost !== BREAK_COST.never) return wordCost
  return costOfSeam(before, after)
}

/** Straight quotes have no side of their own: one after a space opens, and its space may break. */
function costAfterSpace(text: string, at: number): number {
  const word = text[at - 2] ?? ''
  if (NEVER_LAST.test(word)) return BREAK_COST.never
  if (/^[-–—/]/.test(text.slice(at))) return BREAK_COST.doubtful
  return BREAK_COST.space
}

/** Where writing of two kinds meets without a space. */
function costOfSeam(before: string, after: string): number {
  const thaiBefore = /[\u0e01-\u0e4e]/.test(before)
  const thaiAfter = /[\u0e01-\u0e4e]/.test(after)
  if (thaiBefore && thaiAfter) return BREAK_COST.never
  if (/[-–—/]/.test(after)) return BREAK_COST.never
  if (/[-–—/]/.test(before)) return LATIN.test(after) ? BREAK_COST.doubtful : BREAK_COST.never
  if (/[๐-๙0-9]/.test(before + after) && !(thaiBefore || thaiAfter)) return BREAK_COST.never
  if (NEVER_LAST.test(after)) return BREAK_COST.word
  if (/[)\]}”’»,:;!?%…\u0e46\u0e2f]/.test(before) && thaiAfter) return BREAK_COST.word
  return thaiBefore !== thaiAfter && LATIN.test(before) && LATIN.test(after)
    ? BREAK_COST.doubtful
    : BREAK_COST.never
}

const TITLE =
  /(?<![ก-๎])(?:นางสาว|นาง|นาย|น\.ส\.|ด\.ช\.|ด\.ญ\.|ดร\.|ศ\.|รศ\.|ผศ\.|(?:ว่าที่)?(?:พล|พัน|ร้อย|จ่า|สิบ)(?:ตำรวจ)?(?:เอก|โท|ตรี)|(?:พล|พ|ร)\.(?:ต\.)?[อทต]\.)(หญิง)?/g
/** Words that only look like a title with a name. */
const NOT_A_NAME =
  /^(?:กรัฐมนตรี|กสมาคม|กสภา|กเทศมนตรี|จ้าง|อำเภอ|ทะเบียน|แพทย์|หน้า|ทหาร|ตำรวจ|ก(?:อง)?|ประกัน|ตรวจ)/

/** Keeps a title with its name whole, the surname included: นางสาวสมมติ ตัวอย่าง. */
function bindNames(costs: Float32Array, text: string): void {
  for (const title of text.matchAll(TITLE)) {
    const rest = text.slice(title.index + title[0].length)
    if (NOT_A_NAME.test(rest)) continue
    const name = /^ ?[ก-๎]{1,24}(?: [ก-๎]{2,24})?(?![ก-๎])/.exec(rest)
    if (name !== null) bind(costs, text, title.index, title[0].length + name[0].length)
  }
}
