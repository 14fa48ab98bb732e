import { HOUSE, type Lexicon, OFFICIAL, type WordKind } from './lexicon'

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
  const path = cheapestPath(text, lexicon, longest)
  const words: Word[] = []
  for (let end = text.length; end > 0; ) {
    const step = path[end]
    if (step === undefined) break
    words.push({ start: step.from, end, kind: step.kind })
    end = step.from
  }
  return joinUnknown(words.reverse())
}

/** Whether a word may begin at `at`: never at a dependent mark, behind a leading vowel or at a silenced letter. */
export function mayStartWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true
  const before = text.charCodeAt(at - 1)
  if (isDependent(text.charCodeAt(at)) || isLeadingVowel(before)) return false
  // ร์ in จันทร์, ธุ์ in พันธุ์, ทธิ์ in สิทธิ์ close the syllable before them.
  return !SILENCED.test(text.slice(at, at + 4))
}

const SILENCED = /^[\u0e01-\u0e2e]{1,2}[\u0e34\u0e38]?\u0e4c/

/** Vowels and marks that hang on the letter before them, ๆ and ฯ included. */
export function isDependent(code: number): boolean {
  return (code >= 0x0e30 && code <= 0x0e3a) || (code >= 0x0e45 && code <= 0x0e4e) || code === 0x0e2f
}

/** เ แ โ ใ ไ, typed before the consonant they belong to. */
export function isLeadingVowel(code: number): boolean {
  return code >= 0x0e40 && code <= 0x0e44
}

interface Step {
  readonly from: number
  readonly kind: WordKind | 0
  readonly cost: number
}

const WORD_COST = 100
const SHORT_WORD_COST = 125
const OFFICIAL_COST = 92
const HOUSE_COST = 60
const UNKNOWN_COST = 260
const UNKNOWN_NEXT_COST = 110

function cheapestPath(text: string, lexicon: Lexicon, longest: number): (Step | undefined)[] {
  const steps: (Step | undefined)[] = new Array(text.length + 1)
  steps[0] = { from: 0, kind: 1, cost: 0 }
  for (let at = 0; at < text.length; at++) {
    const here = steps[at]
    if (here === undefined) continue
    for (const { end, kind } of lexicon.matches(text, at))
      if (end - at <= longest && mayStartWord(text, end))
        offer(steps, end, { from: at, kind, cost: here.cost + wordCost(kind, end - at) })
    let end = at + 1
    while (!mayStartWord(text, end)) end++
    const cost = here.cost + (here.kind === 0 ? UNKNOWN_NEXT_COST : UNKNOWN_COST)
    offer(steps, end, { from: at, kind: 0, cost })
  }
  return steps
}

/** Of two paths that cost the same, the one with the longer words first wins. */
function offer(steps: (Step | undefined)[], end: number, step: Step): void {
  const held = steps[end]
  if (held === undefined || step.cost <= held.cost) steps[end] = step
}

function wordCost(kind: WordKind, length: number): number {
  if (kind === HOUSE) return HOUSE_COST
  if (kind === OFFICIAL) return OFFICIAL_COST
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
