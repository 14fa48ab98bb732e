import type { Block, Manuscript } from '../../core/manuscript'
import type { Lexicon } from '../../core/thai/lexicon'
import { PRESS_WORDING } from '../../core/wording/press'
import { furnish } from './furnish'
import { Memory } from './memory'
import type { Layout } from './page'
import { setPages } from './pages'
import type { ParagraphSetter } from './paragraph'

/**
 * Sets a manuscript on pages: shape and break each paragraph, stack the boxes, furnish the pages.
 * The text is set once for each array of blocks: twenty copies that share it share its pages.
 */
export class Typesetter {
  private readonly bodies = new WeakMap<readonly Block[], Layout>()
  private readonly memory = new Memory()

  private readonly setter: ParagraphSetter
  private readonly lexicon: Lexicon

  constructor(setter: ParagraphSetter, lexicon: Lexicon) {
    this.setter = setter
    this.lexicon = lexicon
  }

  typeset({ blocks, furniture }: Manuscript): Layout {
    const body = this.bodies.get(blocks) ?? this.setBody(blocks)
    this.bodies.set(blocks, body)
    const { setter, lexicon } = this
    return { ...body, pages: furnish(body.pages, furniture, { setter, lexicon }) }
  }

  private setBody(blocks: readonly Block[]): Layout {
    const pages = setPages(blocks, watch(this.setter, this.memory), this.memory)
    return { pages, warnings: this.memory.warnings }
  }
}

/** Notes what each paragraph could not do, set just now or before. */
function watch(setter: ParagraphSetter, memory: Memory): ParagraphSetter {
  return {
    set(spans, style, measure) {
      const made = setter.set(spans, style, measure)
      for (const word of made.tooWide) memory.warn(PRESS_WORDING.wordTooWide.th(word))
      for (const letter of made.missing)
        memory.warn(PRESS_WORDING.letterMissing.th(letter, codeOf(letter)))
      return made
    },
  }
}

/** `U+1F600`, as tables of letters list it. */
function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
