import { distinctWarnings, type Warning } from '../../core/manuscript/warning'
import type { Box, PlacedBox } from './boxes'
import type { Page } from './page'

/** The boxes of a block with all that they depend on, and what setting it had to warn of. */
interface SetBlock {
  readonly facts: unknown
  readonly boxes: readonly Box[]
  readonly warnings: readonly Warning[]
}

/** A warning of the block that is being set. */
export type Heard = Warning extends infer W
  ? W extends Warning
    ? Omit<W, 'source'>
    : never
  : never

interface MadePage {
  readonly facts: string
  readonly placed: readonly PlacedBox[]
  readonly page: Page
}

/** What a page is besides what stands on it. */
type PageFacts = Pick<Page, 'number' | 'width' | 'height'>

/** How far from its place a block is looked for where others were put in or taken out before it. */
const REACH = 200

/**
 * What the last typesetting made, so that the next makes only what has changed. Blocks are known by
 * their content and their order, since a desk composes all of them anew at every pause of the keys;
 * pages by the boxes on them.
 */
export class Memory {
  #lastBlocks: readonly SetBlock[] = []
  #blocks: SetBlock[] = []
  /** How much further down a block stood the last time, and the first that no block has claimed. */
  #shift = 0
  #unclaimed = 0
  #lastPages = new Map<Box, MadePage>()
  #pages = new Map<Box, MadePage>()
  /** The block that is being set; `null` between blocks. */
  #open: { readonly source: string | null; readonly heard: Warning[] } | null = null
  #told: Warning[] = []
  #setting = ''

  /** Texts that know other names, or stand on another paper, are set anew: `setting` stands for both. */
  begin(setting: string): void {
    if (setting === this.#setting) return
    this.#setting = setting
    this.#blocks = []
  }

  /** Begins a typesetting: from here on the one before is what is remembered. */
  start(): void {
    this.#lastBlocks = this.#blocks
    this.#blocks = []
    this.#shift = 0
    this.#unclaimed = 0
    this.#lastPages = this.#pages
    this.#pages = new Map()
    this.#told = []
  }

  /** What the blocks of this typesetting had to warn of, remembered ones included. */
  get warnings(): Warning[] {
    return distinctWarnings(this.#told)
  }

  warn(heard: Heard): void {
    if (this.#open === null) this.#told.push({ ...heard, source: null })
    else this.#open.heard.push({ ...heard, source: this.#open.source })
  }

  /** The boxes of a block: `facts` is all that they depend on. The same block twice has boxes of its own twice. */
  boxes(facts: unknown, source: string | null, make: () => readonly Box[]): readonly Box[] {
    const set = this.#claim(facts) ?? this.#setBlock(facts, source, make)
    this.#told.push(...set.warnings)
    this.#blocks.push(set)
    return set.boxes
  }

  /** The same block of the last time, if it stands no more than `REACH` from where it is awaited. */
  #claim(facts: unknown): SetBlock | null {
    const awaited = this.#blocks.length + this.#shift
    for (let step = 0; step <= REACH; step++)
      for (const at of step === 0 ? [awaited] : [awaited + step, awaited - step]) {
        const set = at < this.#unclaimed ? undefined : this.#lastBlocks[at]
        if (set === undefined || !sameData(set.facts, facts)) continue
        this.#shift = at - this.#blocks.length
        this.#unclaimed = at + 1
        return set
      }
    return null
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
    const last = this.#lastPages.get(first)
    const same = last?.facts === key && samePlaces(last.placed, placed)
    const made = same ? last : { facts: key, placed, page: make(placed, facts) }
    this.#pages.set(first, made)
    return made.page
  }

  #setBlock(facts: unknown, source: string | null, make: () => readonly Box[]): SetBlock {
    const heard: Warning[] = []
    this.#open = { source, heard }
    const boxes = make().map(rememberSplits)
    this.#open = null
    return { facts, boxes, warnings: withoutRepeats(heard) }
  }
}

/** Of a table that is too wide nobody need hear each word. */
function withoutRepeats(warnings: readonly Warning[]): readonly Warning[] {
  const isCut = warnings.some(({ code }) => code === 'table-too-wide')
  return isCut ? warnings.filter(({ code }) => code !== 'word-too-wide') : warnings
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

/** Whether two pieces of plain data say the same. Asked of every block of a paper at each pause: no closures. */
function sameData(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (!isRecord(one) || !isRecord(other)) return false
  let left = Object.keys(other).length
  for (const key in one) if (left-- === 0 || !sameData(one[key], other[key])) return false
  return left === 0
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
