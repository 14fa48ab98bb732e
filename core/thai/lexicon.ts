import { COMPOUND_WORDS } from './compound-words'
import { LOAN_WORDS } from './loan-words'
import { NAMED_THINGS } from './named-things'
import { OFFICIAL_WORDS } from './official-words'
import { PLACE_NAMES } from './place-names'
import { ROYAL_WORDS } from './royal-words'
import { normalizeThai } from './sequence'
import { SHORT_WORDS } from './short-words'

/**
 * Where a word came from: a syllable of the general list that seldom stands by itself, that list, the
 * vocabulary of official papers, or the office itself.
 */
export type WordKind = 1 | 2 | 3 | 4
export const SYLLABLE: WordKind = 1
const GENERAL: WordKind = 2
export const OFFICIAL: WordKind = 3
export const HOUSE_WORD: WordKind = 4

/** A place inside a long word where a line may end if it must. */
export interface Seam {
  readonly at: number
  readonly cost: number
}

/**
 * The words the segmenter knows, as a trie in flat arrays: 24,000 words load in a few
 * milliseconds. Begin at node 0 and take one letter at a time.
 */
export interface Lexicon {
  /** House words that hold spaces, dots or Latin letters, the longest first. */
  readonly phrases: readonly string[]
  /** The node after a letter (UTF-16 unit); 0 if no word goes on so. */
  step(node: number, letter: number): number
  /** What kind of word ends at the node; 0 for none. */
  kindAt(node: number): WordKind | 0
  /** Where the parts of long words meet, once they have been looked for. */
  readonly seams: Map<string, readonly Seam[]>
  /** A lexicon that knows these as words of the house besides; this one stays as it is. */
  with(house: readonly string[]): Lexicon
}

/** Reads a word list, one word a line. `house` are the office's own words: they win over all others. */
export function openLexicon(list: string, house: readonly string[] = []): Lexicon {
  const ours = [OFFICIAL_WORDS, COMPOUND_WORDS, ROYAL_WORDS, LOAN_WORDS, NAMED_THINGS, PLACE_NAMES]
    .join(' ')
    .trim()
  const trie = new Trie(list.length + ours.length)
  let start = 0
  for (let at = 0; at <= list.length; at++) {
    if (at < list.length && list.charCodeAt(at) > 32) continue
    if (at - start > 1) trie.add(list, start, at, kindOf(list, start, at))
    start = at + 1
  }
  for (const word of ours.split(/\s+/)) trie.add(word, 0, word.length, OFFICIAL)
  return lexiconOf(trie, []).with(house)
}

function lexiconOf(trie: Trie, phrases: readonly string[]): Lexicon {
  return {
    phrases,
    step: (node, letter) => trie.step(node, letter),
    kindAt: node => trie.kindAt(node),
    seams: new Map(),
    with(house) {
      const own = house.map(word => normalizeThai(word.trim())).filter(word => word.length > 1)
      const grown = trie.copy(own.join('').length)
      for (const word of own) if (isThaiWord(word)) grown.add(word, 0, word.length, HOUSE_WORD)
      const held = new Set([...phrases, ...own.filter(word => !isThaiWord(word))])
      return lexiconOf(
        grown,
        [...held].sort((a, b) => b.length - a.length),
      )
    },
  }
}

function kindOf(list: string, start: number, end: number): WordKind {
  return end - start > 3 || SHORT_WORDS.has(list.slice(start, end)) ? GENERAL : SYLLABLE
}

function isThaiWord(word: string): boolean {
  return /^[\u0e01-\u0e4e]+$/.test(word)
}

const THAI_BLOCK = 0x0e00
const BLOCK_SIZE = 0x80

/** First child and next sibling of each node; node 0 is the root. */
class Trie {
  readonly #letter: Uint16Array
  readonly #firstChild: Uint32Array
  readonly #nextSibling: Uint32Array
  readonly #kind: Uint8Array
  /** The children of the root by their Thai letter: every search begins here. */
  readonly #roots = new Uint32Array(BLOCK_SIZE)
  /** Their children in turn, a row of the table for each first letter. */
  readonly #pairs = new Uint32Array(BLOCK_SIZE * BLOCK_SIZE)
  /** For a child of the root, one more than the row of its children; 0 for the others. */
  readonly #row: Uint8Array
  #size = 1

  constructor(capacity: number) {
    this.#letter = new Uint16Array(capacity + 1)
    this.#firstChild = new Uint32Array(capacity + 1)
    this.#nextSibling = new Uint32Array(capacity + 1)
    this.#kind = new Uint8Array(capacity + 1)
    this.#row = new Uint8Array(capacity + 1)
  }

  /** The same words in a trie of its own, with room for so many letters more. */
  copy(more: number): Trie {
    const copy = new Trie(this.#size + more)
    copy.#letter.set(this.#letter.subarray(0, this.#size))
    copy.#firstChild.set(this.#firstChild.subarray(0, this.#size))
    copy.#nextSibling.set(this.#nextSibling.subarray(0, this.#size))
    copy.#kind.set(this.#kind.subarray(0, this.#size))
    copy.#row.set(this.#row.subarray(0, this.#size))
    copy.#roots.set(this.#roots)
    copy.#pairs.set(this.#pairs)
    copy.#size = this.#size
    return copy
  }

  add(text: string, start: number, end: number, kind: WordKind): void {
    let node = 0
    for (let at = start; at < end; at++) {
      const letter = text.charCodeAt(at)
      node = this.step(node, letter) || this.#grow(node, letter)
    }
    if (node !== 0) this.#kind[node] = Math.max(kind, this.#kind[node] ?? 0)
  }

  kindAt(node: number): WordKind | 0 {
    return (this.#kind[node] ?? 0) as WordKind | 0
  }

  step(node: number, letter: number): number {
    if (node === 0) return this.#roots[letter - THAI_BLOCK] ?? 0
    const pair = this.#pairOf(node, letter)
    if (pair >= 0) return this.#pairs[pair] ?? 0
    let child = this.#firstChild[node] ?? 0
    while (child !== 0 && this.#letter[child] !== letter) child = this.#nextSibling[child] ?? 0
    return child
  }

  /** Where the table holds this child of a child of the root; -1 where chains hold it. */
  #pairOf(node: number, letter: number): number {
    const row = this.#row[node] ?? 0
    const column = letter - THAI_BLOCK
    return row === 0 || column < 0 || column >= BLOCK_SIZE ? -1 : (row - 1) * BLOCK_SIZE + column
  }

  #grow(node: number, letter: number): number {
    const made = this.#size++
    this.#letter[made] = letter
    if (node === 0) {
      this.#roots[letter - THAI_BLOCK] = made
      this.#row[made] = letter - THAI_BLOCK + 1
      return made
    }
    const pair = this.#pairOf(node, letter)
    if (pair >= 0) {
      this.#pairs[pair] = made
      return made
    }
    this.#nextSibling[made] = this.#firstChild[node] ?? 0
    this.#firstChild[node] = made
    return made
  }
}
