import { HOUSE_WORD, type Lexicon, OFFICIAL, SYLLABLE, type WordKind } from './lexicon'

/** A word of a Thai text: `[start, end)` in UTF-16 units. `kind` 0 is a stretch no list knows. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly kind: WordKind | 0
}

/**
 * Cuts a stretch of Thai letters into words by the cheapest path over the lexicon: fewest words,
 * the office's words first, unknown stretches whole. The same text and lists give the same words
 * on every machine, which `Intl.Segmenter` does not (its answer changes with the ICU beneath it).
 * No word longer than `longest` is taken.
 */
export function segment(text: string, lexicon: Lexicon, longest = text.length): Word[] {
  const paths = cheapestPaths(text, lexicon, longest)
  const words: Word[] = []
  for (let end = text.length; end > 0; end = paths.from[end] ?? 0)
    words.push({
      start: paths.from[end] ?? 0,
      end,
      kind: (paths.kind[end] ?? 0) as WordKind | 0,
    })
  return joinUnknown(words.reverse())
}

/** Whether a word may begin at `at`: never at a dependent mark, behind a leading vowel or at a silenced letter. */
function mayStartWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true
  const before = text.charCodeAt(at - 1)
  if (isDependent(text.charCodeAt(at)) || isLeadingVowel(before)) return false
  // ร์ in จันทร์, ธุ์ in พันธุ์, ทธิ์ in สิทธิ์ close the syllable before them.
  for (let mark = at + 1; mark <= at + 3; mark++)
    if (text.charCodeAt(mark) === SILENCER) return !SILENCED.test(text.slice(at, at + 4))
  return true
}

const SILENCER = 0x0e4c
const SILENCED = /^[\u0e01-\u0e2e]{1,2}[\u0e34\u0e38]?\u0e4c/

/** Vowels and marks that hang on the letter before them, ๆ and ฯ included. */
export function isDependent(code: number): boolean {
  return (code >= 0x0e30 && code <= 0x0e3a) || (code >= 0x0e45 && code <= 0x0e4e) || code === 0x0e2f
}

/** เ แ โ ใ ไ, typed before the consonant they belong to. */
export function isLeadingVowel(code: number): boolean {
  return code >= 0x0e40 && code <= 0x0e44
}

const WORD_COST = 100
const SHORT_WORD_COST = 125
const OFFICIAL_COST = 92
const SYLLABLE_COST = 170
const HOUSE_COST = 60
const UNKNOWN_COST = 260
const UNKNOWN_NEXT_COST = 110

/** For every place, where the last word of the cheapest way to it begins, and of what kind it is. */
class Paths {
  from = new Int32Array(0)
  kind = new Uint8Array(0)
  cost = new Float64Array(0)
  longest = 0

  /** Begins a text of that length, in words no longer than `longest`. */
  open(length: number, longest: number): void {
    this.longest = longest
    if (length >= this.from.length) {
      const room = Math.max(2 * length, 1024)
      this.from = new Int32Array(room)
      this.kind = new Uint8Array(room)
      this.cost = new Float64Array(room)
    }
    this.cost.fill(Number.POSITIVE_INFINITY, 0, length + 1)
    this.cost[0] = 0
    this.kind[0] = 1
  }

  /** Of two ways that cost the same, the one with the longer words first wins. */
  offer(at: number, end: number, kind: WordKind | 0, cost: number): void {
    const total = (this.cost[at] ?? 0) + cost
    if (total > (this.cost[end] ?? 0)) return
    this.cost[end] = total
    this.from[end] = at
    this.kind[end] = kind
  }
}

/** Used again for each text: a paper has more stretches of Thai than the collector of garbage likes. */
const PATHS = new Paths()

function cheapestPaths(text: string, lexicon: Lexicon, longest: number): Paths {
  const paths = PATHS
  paths.open(text.length, longest)
  for (let at = 0; at < text.length; at++) {
    if (paths.cost[at] === Number.POSITIVE_INFINITY) continue
    offerWords(paths, text, at, lexicon)
    let end = at + 1
    while (!mayStartWord(text, end)) end++
    paths.offer(at, end, 0, paths.kind[at] === 0 ? UNKNOWN_NEXT_COST : UNKNOWN_COST)
  }
  return paths
}

function offerWords(paths: Paths, text: string, at: number, lexicon: Lexicon): void {
  const limit = Math.min(text.length, at + paths.longest)
  let node = 0
  for (let end = at; end < limit; ) {
    node = lexicon.step(node, text.charCodeAt(end++))
    if (node === 0) return
    const kind = lexicon.kindAt(node)
    if (kind !== 0 && mayStartWord(text, end)) paths.offer(at, end, kind, wordCost(kind, end - at))
  }
}

function wordCost(kind: WordKind, length: number): number {
  if (kind === HOUSE_WORD) return HOUSE_COST
  if (kind === OFFICIAL) return OFFICIAL_COST
  if (kind === SYLLABLE) return SYLLABLE_COST
  return length <= 2 ? SHORT_WORD_COST : WORD_COST
}

function joinUnknown(words: readonly Word[]): Word[] {
  const joined: Word[] = []
  for (const word of words) {
    const last = joined.at(-1)
    if (last?.kind === 0 && word.kind === 0)
      joined[joined.length - 1] = { start: last.start, end: word.end, kind: 0 }
    else joined.push(word)
  }
  return joined
}
