import { BOUND_PHRASES } from './bound-phrases'
import type { Lexicon } from './lexicon'
import { isDependent, isLeadingVowel, segment, type Word } from './segment'

/** What a line end costs at each kind of place; the line breaker adds it to the badness of the line. */
export const BREAK_COST = {
  /** After a space, where Thai itself pauses. */
  space: 0,
  /** Between two words. */
  word: 20,
  /** After a word that leans on the next: ที่ และ ใน ของ. */
  particle: 90,
  /** Beside a stretch that no list knows. */
  doubtful: 110,
  /** Between the parts of a compound: การ|ประชุม. */
  compound: 220,
  /** Where it should not, unless nothing else fits: between a name and a surname. */
  last: 500,
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
  for (let at = 1; at < text.length; at++) costs[at] = costBetween(text, at, costs[at] ?? 0)
  bindNames(costs, text)
  for (const phrase of BOUND_PHRASES)
    for (const found of text.matchAll(phrase)) bind(costs, found.index, found[0].length)
  for (const phrase of lexicon.phrases)
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
      bind(costs, at, phrase.length)
  costs[0] = BREAK_COST.never
  costs[text.length] = BREAK_COST.never
  return costs
}

function bind(costs: Float32Array, start: number, length: number): void {
  costs.fill(BREAK_COST.never, start + 1, start + length)
}

function costWords(costs: Float32Array, thai: string, offset: number, lexicon: Lexicon): void {
  const words = segment(thai, lexicon)
  words.forEach((word, index) => {
    const next = words[index + 1]
    if (next !== undefined) costs[offset + word.end] = costAfter(thai, word, next)
  })
}

/** Prefixes that make one word with the next: การ|ประชุม reads as one. */
const PREFIXES = words('การ ความ ผู้ นัก ชาว ช่าง ข้อ คณะ แนว เชิง อย่าง ฝ่าย ภาค พหุ อนุ ทวิ ไตร กึ่ง')
/** Heads that a name follows: กรม|การปกครอง. */
const HEADS = words(
  'กระทรวง กรม กอง สำนัก สำนักงาน ศูนย์ สถาบัน จังหวัด อำเภอ ตำบล ประเทศ มหาวิทยาลัย โรงเรียน โรงแรม ห้อง ถนน ซอย มูลนิธิ สมาคม บริษัท องค์การ องค์กร ภาษา เดือน วัน นาย นาง นางสาว คุณ พลเอก',
)
/** Words that lean on the next and should not end a line. */
const PARTICLES = words(
  'ที่ ซึ่ง อัน และ หรือ แต่ ใน ของ โดย ด้วย เพื่อ กับ แก่ แด่ ต่อ จาก ตาม ณ ไม่ จะ ให้ เป็น คือ ว่า สู่ ถึง ตั้งแต่ ระหว่าง ภายใน ภายใต้ ทั้ง ทุก แต่ละ หลาย บาง ได้ มี ยัง เมื่อ หาก ถ้า สำหรับ เกี่ยวกับ ทาง อยู่ กว่า',
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

function costAfter(thai: string, word: Word, next: Word): number {
  const text = thai.slice(word.start, word.end)
  if (next.end - next.start === 1 || startsAbbreviation(thai, next)) return BREAK_COST.compound
  if (PREFIXES.has(text) || HEADS.has(text)) return BREAK_COST.compound
  if (word.kind === 0 || next.kind === 0) return costBesideUnknown(word, next)
  return PARTICLES.has(text) ? BREAK_COST.particle : BREAK_COST.word
}

/** A short word beside an unknown stretch is most often a piece of the same name. */
function costBesideUnknown(word: Word, next: Word): number {
  const shorter = Math.min(word.end - word.start, next.end - next.start)
  return shorter <= 2 ? BREAK_COST.last : BREAK_COST.doubtful
}

/** ร.บ. after พ.: the dots hold an abbreviation together. */
function startsAbbreviation(thai: string, next: Word): boolean {
  return thai[next.start - 1] === '.' && /^[\u0e01-\u0e4e]{1,4}\./.test(thai.slice(next.start))
}

const NEVER_FIRST = /[)\]}”’»,.:;!?%…\u0e46\u0e2f]/
const NEVER_LAST = /[([{“‘«]/
const LATIN = /[\p{L}\p{N}\p{M}@_&+#$€£฿]/u

/** The rules of characters, over what the words said. */
function costBetween(text: string, at: number, wordCost: number): number {
  const before = text.charAt(at - 1)
  const after = text.charAt(at)
  if (after === '\u200b') return BREAK_COST.never
  if (before === '\u200b') return BREAK_COST.space
  if (/[\u00a0\u2060]/.test(before + after)) return BREAK_COST.never
  if (/\s/.test(after)) return BREAK_COST.never
  if (before === '\n' || before === '\t') return BREAK_COST.space
  if (isDependent(after.charCodeAt(0)) || isLeadingVowel(before.charCodeAt(0)))
    return BREAK_COST.never
  if (NEVER_FIRST.test(after)) return BREAK_COST.never
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
  if (/[)\]}”’»,:;!?%…\u0e46\u0e2f.]/.test(before) && thaiAfter) return BREAK_COST.word
  return thaiBefore !== thaiAfter && LATIN.test(before) && LATIN.test(after)
    ? BREAK_COST.doubtful
    : BREAK_COST.never
}

const TITLE =
  /(?<![ก-๎])(?:นางสาว|นาง|นาย|น\.ส\.|ด\.ช\.|ด\.ญ\.|ดร\.|ศ\.|รศ\.|ผศ\.|(?:ว่าที่)?(?:พล|พัน|ร้อย|จ่า|สิบ)(?:ตำรวจ)?(?:เอก|โท|ตรี)|(?:พล|พ|ร)\.(?:ต\.)?[อทต]\.)(หญิง)?/g
/** Words that only look like a title with a name. */
const NOT_A_NAME =
  /^(?:กรัฐมนตรี|กสมาคม|กสภา|กเทศมนตรี|จ้าง|อำเภอ|ทะเบียน|แพทย์|หน้า|ทหาร|ตำรวจ|ก(?:อง)?|ประกัน|ตรวจ)/

/** Keeps a title with its name whole: นางสาวอุษณี; the surname only unwillingly goes to the next line. */
function bindNames(costs: Float32Array, text: string): void {
  for (const title of text.matchAll(TITLE)) {
    const rest = text.slice(title.index + title[0].length)
    if (NOT_A_NAME.test(rest)) continue
    const name = /^ ?([ก-๎]{1,24})(?: ([ก-๎]{2,24}))?(?![ก-๎])/.exec(rest)
    if (name === null) continue
    const given =
      title[0].length + name[0].length - (name[2] === undefined ? 0 : name[2].length + 1)
    bind(costs, title.index, given)
    if (name[2] === undefined) continue
    const surname = title.index + given + 1
    costs[surname] = BREAK_COST.last
    bind(costs, surname, name[2].length)
  }
}
