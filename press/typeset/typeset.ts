import type { Block, Manuscript } from '../../core/manuscript/manuscript'
import { distinctWarnings, type Warning } from '../../core/manuscript/warning'
import { type Paper, paperOf } from '../../core/paper/paper-of'
import type { Lexicon } from '../../core/thai/lexicon'
import { barsTable } from '../bars'
import { fitTable } from '../fit-table'
import type { Pictures } from '../media'
import { furnish } from './furnish'
import { type Heard, Memory } from './memory'
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
  readonly #bodies = new WeakMap<readonly Block[], Body>()
  readonly #settings = new Map<string, Setting>()
  readonly #memory = new Memory()

  readonly #openSetting: OpenSetting

  readonly #pictures: Pictures

  constructor(openSetting: OpenSetting, pictures: Pictures) {
    this.#openSetting = openSetting
    this.#pictures = pictures
  }

  typeset(manuscript: Manuscript): Layout {
    const { blocks, furniture } = manuscript
    const { key, setting } = this.#settingFor(manuscript)
    const known = this.#bodies.get(blocks)
    const layout = known?.key === key ? known.layout : this.#setBody(blocks, setting, key)
    this.#bodies.set(blocks, { key, layout })
    const heard: Warning[] = []
    const watched = watch(setting.setter, warning => heard.push({ ...warning, source: null }))
    const pages = furnish(layout.pages, furniture, { ...setting, setter: watched })
    return { pages, warnings: distinctWarnings([...layout.warnings, ...heard]) }
  }

  /** The same manuscript, each table, and bars as one, with the columns that its pages have. */
  fitTables(manuscript: Manuscript): Manuscript {
    const { paper, lengths } = this.#settingFor(manuscript).setting.setter
    let measure = paper.measure
    const blocks = manuscript.blocks.map((block): Block => {
      if (block.kind === 'section')
        measure = block.orientation === 'portrait' ? paper.measure : paper.wideMeasure
      const table = block.kind === 'bars' ? barsTable(block) : block
      return table.kind === 'table' ? fitTable(table, measure, lengths).table : block
    })
    return { ...manuscript, blocks }
  }

  #settingFor({ names = [], paper: change }: Manuscript) {
    const paper = paperOf(change)
    const key = JSON.stringify([names, paper.key])
    const setting = this.#settings.get(key) ?? this.#openSetting(names, paper)
    this.#keep(key, setting)
    return { key, setting }
  }

  #keep(key: string, setting: Setting): void {
    this.#settings.set(key, setting)
    const [oldest] = this.#settings.keys()
    if (this.#settings.size > SETTINGS_KEPT && oldest !== undefined) this.#settings.delete(oldest)
  }

  #setBody(blocks: readonly Block[], { setter }: Setting, key: string): Layout {
    const memory = this.#memory
    const pictures = this.#pictures
    memory.begin(key)
    const pages = setPages(blocks, {
      setter: watch(setter, warning => memory.warn(warning)),
      memory,
      pictures,
    })
    return { pages, warnings: memory.warnings }
  }
}

/** Notes what each paragraph could not do, set just now or before. */
function watch(setter: ParagraphSetter, warn: (heard: Heard) => void): ParagraphSetter {
  return {
    ...setter,
    set(spans, style, measure) {
      const made = setter.set(spans, style, measure)
      for (const word of made.tooWide) warn({ code: 'word-too-wide', word })
      for (const found of made.missing) warn({ code: 'letters-missing', ...found })
      for (const found of made.lent) warn({ code: 'letters-lent', ...found })
      return made
    },
  }
}
