import { createHash } from 'node:crypto'
import { type FileChild, Paragraph } from 'docx'
import { WordMarkup } from './markup'
import type { NextId } from './runs'

/** Word takes no longer name. */
const LONGEST_NAME = 40

/**
 * The name of the bookmark around a paragraph of a model element, by which a file that comes back is matched with the
 * document item by item; `time` tells one of its paragraphs from the next, for a file has no name twice. Word hides
 * what begins with a line, wants letters, digits and lines only, and takes «A» for «a»: a hyphen is two lines, any
 * other letter a line and its number, so that no two ids share a name. One too long is named by its SHA-256.
 */
export function bookmarkName(id: string, time = 1): string {
  const count = time === 1 ? '' : String(time)
  const name = `_m${count}_${id.replaceAll(/[^a-z0-9]/g, spellOut)}`
  if (name.length <= LONGEST_NAME) return name
  return `_mx${count}_${createHash('sha256').update(id).digest('hex')}`.slice(0, LONGEST_NAME)
}

function spellOut(letter: string): string {
  return letter === '-' ? '__' : `_${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** A paragraph that a bookmark can be put around once it is known what it belongs to. */
export class MarkedParagraph extends Paragraph {
  #ends: WordMarkup[] = []

  /** Whether there is nothing in it that a bookmark could hold: LibreOffice writes an empty one twice. */
  get isEmpty(): boolean {
    return this.root.length === 1
  }

  /** Around all words of the paragraph, and around the bookmarks that it has. */
  mark(name: string, id: number): this {
    // docx keeps the properties of a paragraph first.
    this.root.splice(1, 0, new WordMarkup('w:bookmarkStart', { 'w:id': id, 'w:name': name }))
    const end = new WordMarkup('w:bookmarkEnd', { 'w:id': id })
    this.root.push(end)
    this.#ends.push(end)
    return this
  }

  /** The ends of its bookmarks, which then stand in it no more. */
  takeEnds(): readonly WordMarkup[] {
    const ends = this.#ends
    this.root = this.root.filter(child => !ends.some(end => end === child))
    this.#ends = []
    return ends
  }
}

/**
 * The hidden bookmarks of one file: each paragraph of an item has one of its own. LibreOffice 7.4 writes one that goes on
 * into another paragraph or cell with two beginnings, and doubles the words of content controls.
 */
export class WordBookmarks {
  readonly #nextId: NextId
  readonly #times = new Map<string, number>()
  #last: FileChild | undefined

  /** `nextId`: docx would number bookmarks over all files of a run. */
  constructor(nextId: NextId) {
    this.#nextId = nextId
  }

  /** Marks paragraphs as those of a model element; of one without an id they stay as they are. */
  mark(source: string | undefined, paragraphs: readonly MarkedParagraph[]): void {
    if (source === undefined || source === '') return
    for (const paragraph of paragraphs.filter(({ isEmpty }) => !isEmpty)) {
      const time = (this.#times.get(source) ?? 0) + 1
      this.#times.set(source, time)
      paragraph.mark(bookmarkName(source, time), this.#nextId())
    }
  }

  /** Marks the cell of a form that a person writes into, at its first paragraph. */
  answer(key: string | undefined, [first]: readonly MarkedParagraph[]): void {
    if (key !== undefined) first?.mark(bookmarkName(key), this.#nextId())
  }

  /**
   * The blocks of a section behind the ends of the bookmarks in the last paragraph of the section before: LibreOffice would
   * have those a letter too early, for that paragraph has the section's own mark.
   */
  section(blocks: readonly FileChild[]): FileChild[] {
    const ends = this.#last instanceof MarkedParagraph ? this.#last.takeEnds() : []
    this.#last = blocks.at(-1)
    return [...ends, ...blocks]
  }
}
