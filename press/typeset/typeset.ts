import type { Block, Manuscript } from '../../core/manuscript'
import type { Lexicon } from '../../core/thai/lexicon'
import { PRESS_WORDING } from '../../core/wording/press'
import { furnish } from './furnish'
import { Memory } from './memory'
import type { Layout } from './page'
import { setPages } from './pages'
import type { ParagraphSetter } from './paragraph'

/** What paragraphs are set with, and the words it knows. */
export interface Setting {
  readonly setter: ParagraphSetter
  readonly lexicon: Lexicon
}

/** Papers in work at one time, a body and its letters, have few lists of names between them. */
const SETTINGS_KEPT = 4

/**
 * Sets a manuscript on pages: shape and break each paragraph, stack the boxes, furnish the pages.
 * The text is set once for each array of blocks: twenty copies that share it share its pages.
 */
export class Typesetter {
  private readonly bodies = new WeakMap<readonly Block[], Layout>()
  private readonly settings = new Map<string, Setting>()
  private readonly memory = new Memory()

  private readonly openSetting: (names: readonly string[]) => Setting

  /** `openSetting` makes what texts full of these names are set with. */
  constructor(openSetting: (names: readonly string[]) => Setting) {
    this.openSetting = openSetting
  }

  typeset({ blocks, furniture, names = [] }: Manuscript): Layout {
    const key = JSON.stringify(names)
    const setting = this.setting(key, names)
    const body = this.bodies.get(blocks) ?? this.setBody(blocks, setting, key)
    this.bodies.set(blocks, body)
    return { ...body, pages: furnish(body.pages, furniture, setting) }
  }

  private setting(key: string, names: readonly string[]): Setting {
    const setting = this.settings.get(key) ?? this.openSetting(names)
    this.settings.set(key, setting)
    const [oldest] = this.settings.keys()
    if (this.settings.size > SETTINGS_KEPT && oldest !== undefined) this.settings.delete(oldest)
    return setting
  }

  private setBody(blocks: readonly Block[], { setter }: Setting, names: string): Layout {
    this.memory.open(names)
    const pages = setPages(blocks, watch(setter, this.memory), this.memory)
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
      for (const letter of made.lent)
        memory.warn(PRESS_WORDING.letterLent.th(letter, codeOf(letter)))
      return made
    },
  }
}

/** `U+1F600`, as tables of letters list it. */
function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
