import { type Lexicon, openLexicon } from '../thai/lexicon'
import { segment } from '../thai/segment'
import { bare } from './fold'

/** A stretch of Thai letters, or of Latin ones and digits. */
const RUN = /[\u0e01-\u0e3a\u0e40-\u0e4e]+|[a-z0-9]+/g
/** A shorter word is made of no others. */
const SHORTEST_COMPOUND = 5

/** Cuts folded texts into the words that a text and a question about it must share. */
export class Cutter {
  readonly #list: string
  readonly #lexicon: Lexicon
  #bareLexicon: Lexicon | null = null
  readonly #parts = new Map<string, readonly string[]>()
  readonly #bare = new Map<string, string>()

  /** `list` is the general list of Thai words, one a line. */
  constructor(list: string) {
    this.#list = list
    this.#lexicon = openLexicon(list)
  }

  /** The bare words of a folded text, each with the shorter words it is made of: การค้ามนุษย์ is found by ค้ามนุษย์. */
  wordsOf(folded: string): Set<string> {
    const words = new Set<string>()
    for (const word of this.#cut(folded, this.#lexicon)) {
      words.add(this.#bareOf(word))
      for (const part of this.#partsOf(word)) words.add(this.#bareOf(part))
    }
    return words
  }

  /** The words of a question, whole, as they were typed. */
  asked(folded: string): string[] {
    return [...new Set(this.#cut(folded, this.#lexicon))]
  }

  /** The same where a slip made it be cut amiss: by the words as they are once what slips is taken away. */
  askedBare(folded: string): string[] {
    this.#bareLexicon ??= openLexicon([...new Set(this.#list.split(/\s+/).map(bare))].join('\n'))
    return [...new Set(this.#cut(bare(folded), this.#bareLexicon))]
  }

  #cut(folded: string, lexicon: Lexicon): string[] {
    return [...folded.matchAll(RUN)].flatMap(([run]) =>
      run.charCodeAt(0) < 0x80 ? [run] : cutRun(run, lexicon),
    )
  }

  #partsOf(word: string): readonly string[] {
    if (word.length < SHORTEST_COMPOUND) return []
    const known = this.#parts.get(word)
    if (known !== undefined) return known
    const inner = word.charCodeAt(0) < 0x80 ? [] : cutRun(word, this.#lexicon, word.length - 1)
    const parts = inner.length > 1 ? inner.flatMap(part => [part, ...this.#partsOf(part)]) : []
    this.#parts.set(word, parts)
    return parts
  }

  #bareOf(word: string): string {
    const known = this.#bare.get(word)
    if (known !== undefined) return known
    const made = bare(word)
    this.#bare.set(word, made)
    return made
  }
}

function cutRun(run: string, lexicon: Lexicon, longest?: number): string[] {
  return segment(run, lexicon, longest).map(({ start, end }) => run.slice(start, end))
}
