import { type Block, mediaOfBlock, type Paragraph } from '../../core/manuscript/manuscript'
import { styleOf } from '../../core/paper/paper'
import type { Paper } from '../../core/paper/paper-of'
import { barsTable } from '../bars'
import { endingPart, isUnderText } from '../held'
import type { Pictures } from '../media'
import { paperSectionsOf, type SectionBlocks } from '../sections'
import { type Box, emptyBox, type PlacedBox } from './boxes'
import { contentsBoxes } from './contents-boxes'
import { emblemPicture, figureBoxes } from './figure-boxes'
import type { Memory } from './memory'
import { setNotes } from './notes'
import {
  type Folio,
  type OutlineEntry,
  type Page,
  type PlacedLine,
  type PlacedPicture,
  points,
  type RuledLine,
} from './page'
import { paginate } from './paginate'
import type { ParagraphSetter } from './paragraph'
import { paragraphBoxes, signatureBox } from './paragraph-boxes'
import { type BlockPlace, tableBoxes } from './table-boxes'

/** A table of contents that moves its own headings settles at once or, at a page's edge, on the second try. */
const TRIES = 4

/**
 * Sets blocks on pages. A table of contents is set before the pages it names are known, so all is set
 * again until each number is the one found.
 */
export function setPages(blocks: readonly Block[], tools: Tools): Page[] {
  const headings = blocks.filter(isHeading)
  const lists = blocks.some(block => block.kind === 'contents')
  let pages = layOut(blocks, { ...tools, headings, folios: [] })
  let folios = foliosOf(pages)
  for (let tries = 1; lists && tries < TRIES; tries++) {
    pages = layOut(blocks, { ...tools, headings, folios })
    const found = foliosOf(pages)
    if (JSON.stringify(found) === JSON.stringify(folios)) break
    folios = found
  }
  return pages
}

function isHeading(block: Block): block is Paragraph {
  return block.kind === 'paragraph' && styleOf(block.style).outline !== 0
}

/** The pages of the headings, in their order. */
function foliosOf(pages: readonly Page[]): Folio[] {
  return pages.flatMap(page => page.outline.map(() => page.folio))
}

/** What pages are set with. */
export interface Tools {
  readonly setter: ParagraphSetter
  readonly memory: Memory
  readonly pictures: Pictures
}

/** The same for one try. `folios` are those of the headings, as far as they are known. */
interface Setting extends Tools {
  readonly headings: readonly Paragraph[]
  readonly folios: readonly Folio[]
}

function layOut(blocks: readonly Block[], setting: Setting): Page[] {
  const { memory } = setting
  const { paper } = setting.setter
  memory.start()
  const pages: Page[] = []
  const sections = paperSectionsOf(blocks)
  for (const [at, section] of sections.entries()) {
    const size = sizeOf(section, paper)
    const room = {
      measure: size.width - points(paper.page.left + paper.page.right),
      height: size.height - points(paper.page.top + paper.page.bottom),
    }
    const boxes = stack(section.blocks, setting, room)
    if (boxes.length === 0 && !(pages.length === 0 && at === sections.length - 1)) continue
    const placed = paginate(boxes, room.height)
    for (const [index, boxesOfPage] of placed.entries()) {
      const folio = nextFolio(pages.at(-1)?.folio, index === 0 ? section.numbering : null)
      const begins = index === 0 && section.numbering !== null
      const facts = { number: pages.length + 1, folio, begins, ...size, ...cornerOf(paper) }
      pages.push(memory.page(boxesOfPage, facts, makePage))
    }
  }
  return pages
}

function sizeOf({ orientation }: SectionBlocks, { page }: Paper): Pick<Page, 'width' | 'height'> {
  const [narrow, wide] = [points(page.width), points(page.height)]
  return orientation === 'portrait'
    ? { width: narrow, height: wide }
    : { width: wide, height: narrow }
}

/** Where the text begins, pt. */
interface Corner {
  readonly left: number
  readonly top: number
}

function cornerOf({ page }: Paper): Corner {
  return { left: points(page.left), top: points(page.top) }
}

function nextFolio(previous: Folio | undefined, numbering: SectionBlocks['numbering']): Folio {
  if (previous === undefined || numbering !== null)
    return { count: 1, numbering: numbering ?? 'numbers' }
  return { ...previous, count: previous.count + 1 }
}

/** The room of the text on a page, pt. */
interface Room {
  readonly measure: number
  readonly height: number
}

function stack(blocks: readonly Block[], setting: Setting, room: Room): Box[] {
  const boxes: Box[] = []
  let held = false
  let fresh = false
  let part: string | null = null
  for (const [at, block] of blocks.entries()) {
    part = endingPart(part, block)
    const signed = isUnderText(blocks[at + 1])
    const made = rememberedBoxes(block, setting, { held: held || part !== null, signed, ...room })
    for (const [index, box] of made.entries())
      boxes.push(fresh && index === 0 ? { ...box, breakBefore: 'always' } : box)
    held = block.kind === 'paragraph' && styleOf(block.style).keepWithNext
    fresh = block.kind === 'page-break' || (fresh && made.length === 0)
  }
  return boxes
}

/** Where a block stands on its page, and whether a signature stands under it. */
interface Standing extends BlockPlace, Room {
  readonly signed: boolean
}

/** A table of contents depends on more than its own words. */
function rememberedBoxes(block: Block, setting: Setting, place: Standing): readonly Box[] {
  if (block.kind === 'contents') return boxesOf(block, setting, place)
  const missing = missingIn(block, setting.pictures)
  const source = ('source' in block ? block.source : undefined) ?? null
  return setting.memory.boxes([place, missing, block], source, () => {
    for (const _ of missing) setting.memory.warn({ code: 'picture-missing' })
    return boxesOf(block, setting, place)
  })
}

/** The pictures of a block that are not at hand. */
function missingIn(block: Block, pictures: Pictures): string[] {
  return mediaOfBlock(block).filter(media => pictures.get(media) === null)
}

function boxesOf(block: Block, setting: Setting, place: Standing): Box[] {
  const { held, signed, measure, height } = place
  const { setter, pictures } = setting
  const isAtHand = (media: string): boolean => pictures.get(media) !== null
  switch (block.kind) {
    case 'paragraph': {
      const source = block.source ?? null
      const notes = setNotes(block.spans, { setter, measure, source, parent: null })
      const set = setter.set(block.spans, block.style, measure)
      return paragraphBoxes(block, set, { held, signed, parent: null, notes })
    }
    case 'table':
      return tableBoxes(block, setting, { held, measure })
    case 'bars':
      return tableBoxes(barsTable(block), setting, { held, measure })
    case 'signature':
      return [signatureBox(block, setter)]
    case 'room':
      return [roomBox(block, { held, measure, isAtHand })]
    case 'figures':
      return figureBoxes(block, setter, { held, measure, height, isAtHand })
    case 'contents':
      return contentsBoxes(block, setting, measure)
    case 'page-break':
    case 'section':
      return []
  }
}

function roomBox(
  { height, emblem }: Extract<Block, { kind: 'room' }>,
  { held, measure, isAtHand }: BlockPlace & { readonly isAtHand: (media: string) => boolean },
): Box {
  return {
    ...emptyBox(points(Math.max(0, height))),
    breakBefore: held ? 'never' : 'free',
    pictures:
      emblem !== undefined && isAtHand(emblem.media) ? [emblemPicture(emblem, measure)] : [],
  }
}

/** What a page is besides what stands on it; `begins` one where the pages are counted anew. */
type PageFacts = Pick<Page, 'number' | 'folio' | 'width' | 'height'> & { readonly begins: boolean }

function makePage(
  placed: readonly PlacedBox[],
  { left, top, begins, ...page }: PageFacts & Corner,
): Page {
  const lines: PlacedLine[] = []
  const rules: RuledLine[] = []
  const pictures: PlacedPicture[] = []
  const outline: OutlineEntry[] = []
  for (const { box, y } of placed) {
    for (const line of box.lines)
      lines.push({ ...line, x: left + line.x, y: top + y + line.y, number: 0 })
    for (const { x1, y1, x2, y2, thickness } of box.rules)
      rules.push({ x1: left + x1, y1: top + y + y1, x2: left + x2, y2: top + y + y2, thickness })
    for (const picture of box.pictures)
      pictures.push({ ...picture, x: left + picture.x, y: top + y + picture.y })
    if (box.outline !== null) outline.push({ ...box.outline, y: top + y })
  }
  const painted = { lines: numbered(lines), rules, pictures }
  const parted = begins || placed[0]?.box.breakBefore === 'always'
  const goesOn = !parted && placed.some(({ box }) => !box.atFoot)
  return { ...page, ...painted, goesOn, furniture: [], watermark: null, outline }
}

/** Lines are counted down the page by their baselines; blank lines and notes are not counted. */
function numbered(lines: readonly PlacedLine[]): PlacedLine[] {
  const inked = lines.filter(isCounted)
  const baselines = [...new Set(inked.map(({ y }) => Math.round(y)))].sort((a, b) => a - b)
  const numbers = new Map(baselines.map((y, index) => [y, index + 1]))
  return lines.map(line => ({
    ...line,
    number: isCounted(line) ? (numbers.get(Math.round(line.y)) ?? 0) : 0,
  }))
}

function isCounted({ line, element }: PlacedLine): boolean {
  return element?.role !== 'Note' && line.text.trim() !== ''
}
