import type { Cutter } from './cutter'
import { bare, fold } from './fold'
import type { AgencyNames } from './names'

/** What a person asks for in words. */
export interface Asked {
  /** The agencies that were named: each name with all that bear it. */
  readonly agencies: readonly (readonly string[])[]
  /** The words as they were typed, for whoever tells how the question was understood. */
  readonly typed: readonly string[]
  /** Bare words that must all be there, in any order. */
  readonly words: readonly string[]
  /** The last word while it may still go on; `null` once it is whole. */
  readonly half: string | null
  /** An agency whose short form the last word is. */
  readonly maybe: readonly string[]
  /** Bare phrases in quotation marks: they must stand there as they are. */
  readonly quoted: readonly string[]
  /** What was typed without the names, bare: the rows that say it in one piece come first. */
  readonly phrase: string
}

/** The longest question that is read, in characters. */
const LONGEST_QUESTION = 400

const QUOTED = /["“”«»]([^"“”«»]+)["“”«»]/g

/**
 * Reads a question. `half`: its last word is still being typed. `slipped`: it is cut by bare words, for one
 * that found nothing else.
 */
export function readQuestion(
  question: string,
  cutter: Cutter,
  names: AgencyNames,
  { half = false, slipped = false } = {},
): Asked {
  const folded = fold(question.slice(0, LONGEST_QUESTION))
  const quoted = [...folded.matchAll(QUOTED)].map(([, words = '']) => squeezed(bare(words)))
  const named = names.in(folded)
  const rest = names.without(folded).replaceAll(/["“”«»]/g, ' ')
  const shorts = rest
    .split(/\s+/)
    .map(word => ({ word, ids: names.ofShort(word.replaceAll('.', '')) }))
  const goesOn = half && /[\u0e01-\u0e4ea-z0-9]$/.test(rest)
  const last = shorts.at(-1)
  const kept = shorts.filter(
    (short, at) => short.ids.length === 0 || (goesOn && at === shorts.length - 1),
  )
  const meant = shorts.filter(short => !kept.includes(short) && short.ids.length > 0)
  const words = kept.map(({ word }) => word).join(' ')
  const typed = cutter.asked(words)
  const cut = slipped ? cutter.askedBare(words) : [...new Set(typed.map(bare))]
  return {
    agencies: [...named, ...meant.map(({ ids }) => ids)],
    typed,
    words: goesOn ? cut.slice(0, -1) : cut,
    half: goesOn ? (cut.at(-1) ?? null) : null,
    maybe: goesOn && cut.length === 1 ? (last?.ids ?? []) : [],
    quoted,
    phrase: squeezed(bare(words)),
  }
}

/** Whether nothing was asked for. */
export function asksNothing({ agencies, words, half }: Asked): boolean {
  return agencies.length === 0 && words.length === 0 && half === null
}

/** Whether a text says a bare phrase in one piece, whatever spaces stand between its words. */
export function says(text: string, phrase: string): boolean {
  return squeezed(bare(fold(text))).includes(phrase)
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '')
}
