import type { Box } from './boxes'
import type { Page } from './page'
import type { PlacedBox } from './paginate'

/** The boxes of a block, and what setting it had to warn of. */
interface SetBlock {
  readonly boxes: readonly Box[]
  readonly warnings: readonly string[]
}

interface MadePage {
  readonly facts: string
  readonly placed: readonly PlacedBox[]
  readonly page: Page
}

/** What a page is besides what stands on it. */
type PageFacts = Pick<Page, 'number' | 'width' | 'height'>

/**
 * What the last typesetting made, so that the next makes only what has changed. Blocks are known by
 * their content, since a desk composes all of them anew at every pause of the keys; pages by the
 * boxes on them.
 */
export class Memory {
  private lastBlocks = new Map<string, SetBlock[]>()
  private blocks = new Map<string, SetBlock[]>()
  private lastPages = new Map<Box, MadePage>()
  private pages = new Map<Box, MadePage>()
  private heard: string[] = []
  private readonly told = new Set<string>()
  private setting = ''

  /** Texts that know other names, or stand on another paper, are set anew: `setting` stands for both. */
  open(setting: string): void {
    if (setting === this.setting) return
    this.setting = setting
    this.blocks = new Map()
  }

  /** Begins a typesetting: from here on the one before is what is remembered. */
  start(): void {
    this.lastBlocks = this.blocks
    this.blocks = new Map()
    this.lastPages = this.pages
    this.pages = new Map()
    this.told.clear()
  }

  /** What the blocks of this typesetting had to warn of, remembered ones included. */
  get warnings(): string[] {
    return [...this.told]
  }

  warn(warning: string): void {
    this.heard.push(warning)
    this.told.add(warning)
  }

  /** The boxes of a block: `key` is all that they depend on. The same block twice has boxes of its own twice. */
  boxes(key: string, make: () => readonly Box[]): readonly Box[] {
    const used = this.blocks.get(key) ?? []
    const set = this.lastBlocks.get(key)?.[used.length] ?? this.setBlock(make)
    for (const warning of set.warnings) this.told.add(warning)
    used.push(set)
    this.blocks.set(key, used)
    return set.boxes
  }

  /** The page of these boxes, the same object as last time if nothing on it has moved. */
  page<F extends PageFacts>(
    placed: readonly PlacedBox[],
    facts: F,
    make: (placed: readonly PlacedBox[], facts: F) => Page,
  ): Page {
    const first = placed[0]?.box
    if (first === undefined) return make(placed, facts)
    const key = JSON.stringify(facts)
    const last = this.lastPages.get(first)
    const same = last?.facts === key && samePlaces(last.placed, placed)
    const made = same ? last : { facts: key, placed, page: make(placed, facts) }
    this.pages.set(first, made)
    return made.page
  }

  private setBlock(make: () => readonly Box[]): SetBlock {
    const warnings: string[] = []
    this.heard = warnings
    const boxes = make().map(rememberSplits)
    this.heard = []
    return { boxes, warnings }
  }
}

function samePlaces(some: readonly PlacedBox[], others: readonly PlacedBox[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ box, y }, index) => box === others[index]?.box && y === others[index].y)
  )
}

/** The parts of a box that is cut at the same place are the same parts. */
function rememberSplits(box: Box): Box {
  const { split } = box
  if (split === null) return box
  const known = new Map<number, readonly [Box, Box] | null>()
  return {
    ...box,
    split: room => {
      const made = known.get(room)
      if (made !== undefined) return made
      const parts = split(room)
      const kept = parts && ([rememberSplits(parts[0]), rememberSplits(parts[1])] as const)
      known.set(room, kept)
      return kept
    },
  }
}
