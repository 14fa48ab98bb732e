import { type Paper, paperOf } from '../../core/house/paper-of'
import type { Block, Manuscript } from '../../core/manuscript'
import type { Lexicon } from '../../core/thai/lexicon'
import { PRESS_WORDING } from '../../core/wording/press'
import type { Pictures } from '../media'
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

/** Makes what texts full of these names are set with on a paper. */
type OpenSetting = (names: readonly string[], paper: Paper) => Setting

/** Blocks that are set, with the names and the paper that they were set for. */
interface Body {
  readonly key: string
  readonly layout: Layout
}

/** Papers in work at one time, a body and its letters, have few lists of names between them. */
const SETTINGS_KEPT = 4

/**
 * Sets a manuscript on pages: shape and break each paragraph, stack the boxes, furnish the pages.
 * The text is set once for each array of blocks on one paper: twenty copies that share it share its pages.
 */
export class Typesetter {
  private readonly bodies = new WeakMap<readonly Block[], Body>()
  private readonly settings = new Map<string, Setting>()
  private readonly memory = new Memory()

  private readonly openSetting: OpenSetting

  private readonly pictures: Pictures

  constructor(openSetting: OpenSetting, pictures: Pictures) {
    this.openSetting = openSetting
    this.pictures = pictures
  }

  typeset({ blocks, furniture, names = [], paper: change }: Manuscript): Layout {
    const paper = paperOf(change)
    const key = JSON.stringify([names, paper.key])
    const setting = this.settings.get(key) ?? this.openSetting(names, paper)
    this.keep(key, setting)
    const known = this.bodies.get(blocks)
    const layout = known?.key === key ? known.layout : this.setBody(blocks, setting, key)
    this.bodies.set(blocks, { key, layout })
    return { ...layout, pages: furnish(layout.pages, furniture, setting) }
  }

  private keep(key: string, setting: Setting): void {
    this.settings.set(key, setting)
    const [oldest] = this.settings.keys()
    if (this.settings.size > SETTINGS_KEPT && oldest !== undefined) this.settings.delete(oldest)
  }

  private setBody(blocks: readonly Block[], { setter }: Setting, key: string): Layout {
    const { memory, pictures } = this
    memory.open(key)
    const pages = setPages(blocks, { setter: watch(setter, memory), memory, pictures })
    return { pages, warnings: memory.warnings }
  }
}

/** Notes what each paragraph could not do, set just now or before. */
function watch(setter: ParagraphSetter, memory: Memory): ParagraphSetter {
  return {
    paper: setter.paper,
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
