import { BOUND_PHRASES, COUNTED_THINGS, LOOSE_PHRASES } from './bound-phrases'
import type { Lexicon, Seam } from './lexicon'
import { isDependent, isLeadingVowel, segment, type Word } from './segment'
import { BREAK_COST, costAfter, isFragment, leansOnNext } from './word-costs'

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
  for (const phrase of BOUND)
    for (const found of text.matchAll(phrase)) bind(costs, text, found.index, found[0].length)
  for (const phrase of lexicon.phrases)
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
      hold(costs, at, phrase.length)
  costs[0] = BREAK_COST.never
  costs[text.length] = BREAK_COST.never
  return costs
}

const BOUND = [...BOUND_PHRASES, COUNTED_THINGS]

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
    const end = offset + word.end
    if (next !== undefined) costs[end] = costAfter(thai, word, next)
    else if (leansOnNext(thai, word)) costs[end + 1] = BREAK_COST.particle
    for (const { at, cost } of seamsOf(thai.slice(word.start, word.end), lexicon))
      costs[offset + word.start + at] = cost
  })
}

/** Names longer than this may be broken between their words. */
const LONG_WORD = 22
/** Words this long have parts worth looking for. */
const PARTED_WORD = 7

/** Where a long word can be taken for shorter ones, and what a line end costs there. */
function seamsOf(text: string, lexicon: Lexicon): readonly Seam[] {
  if (text.length < PARTED_WORD) return []
  const known = lexicon.seams.get(text)
  if (known !== undefined) return known
  const parts = segment(text, lexicon, text.length - 1)
  const sound = parts.every(part => part.kind !== 0 && !isFragment(text, part))
  const seams = sound
    ? parts.slice(0, -1).map((part, index) => seamAfter(text, part, parts[index + 1] ?? part))
    : []
  lexicon.seams.set(text, seams)
  return seams
}

function seamAfter(text: string, part: Word, next: Word): Seam {
  const cost = costAfter(text, part, next)
  const open = text.length > LONG_WORD && cost < BREAK_COST.emergency
  return { at: part.end, cost: open ? BREAK_COST.last + cost : BREAK_COST.emergency }
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
  if (before === ' ') return costAfterSpace(text, at, wordCost)
  if (NEVER_LAST.test(before)) return BREAK_COST.never
  if (wordCost !== BREAK_COST.never) return wordCost
  return costOfSeam(before, after)
}

/** Straight quotes have no side of their own: one after a space opens, and its space may break. */
function costAfterSpace(text: string, at: number, wordCost: number): number {
  const word = text[at - 2] ?? ''
  if (NEVER_LAST.test(word)) return BREAK_COST.never
  if (/^[-–—/]/.test(text.slice(at))) return BREAK_COST.doubtful
  return wordCost === BREAK_COST.never ? BREAK_COST.space : wordCost
}

/** Where writing of two kinds meets without a space. */
function costOfSeam(before: string, after: string): number {
  const thaiBefore = /[\u0e01-\u0e4e]/.test(before)
  const thaiAfter = /[\u0e01-\u0e4e]/.test(after)
  if (thaiBefore && thaiAfter) return BREAK_COST.never
  if (/[-–—/]/.test(after)) return BREAK_COST.never
  if (/[-–—/]/.test(before)) {
    if (!LATIN.test(after)) return BREAK_COST.never
    return thaiAfter ? BREAK_COST.last : BREAK_COST.doubtful
  }
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
