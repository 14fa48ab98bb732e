import type { Block, Manuscript } from '../../core/manuscript'
import { MEASURE, PAGE, styleOf } from '../../core/paper'
import type { Lexicon } from '../../core/thai/lexicon'
import { PRESS_WORDING } from '../../core/wording/press'
import { type Box, emptyBox } from './boxes'
import { furnish } from './furnish'
import {
  type Layout,
  type OutlineEntry,
  type Page,
  type PlacedLine,
  points,
  type Rule,
} from './page'
import { type PlacedBox, paginate } from './paginate'
import type { ParagraphSetter } from './paragraph'
import { paragraphBoxes, signatureBox } from './paragraph-boxes'
import { tableBoxes } from './table-boxes'

/**
 * Sets a manuscript on pages: shape and break each paragraph, stack the boxes, furnish the pages.
 * The text is set once for each array of blocks: twenty copies that share it share its pages.
 */
export class Typesetter {
  private readonly bodies = new WeakMap<readonly Block[], Layout>()

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
    const warnings = new Set<string>()
    const setter = watch(this.setter, warnings)
    const height = points(PAGE.height - PAGE.top - PAGE.bottom)
    const pages = paginate(stack(blocks, setter), height)
    return { pages: pages.map(makePage), warnings: [...warnings] }
  }
}

/** Notes what each paragraph could not do, cached or not. */
function watch(setter: ParagraphSetter, warnings: Set<string>): ParagraphSetter {
  return {
    set(spans, style, measure) {
      const made = setter.set(spans, style, measure)
      for (const word of made.tooWide) warnings.add(PRESS_WORDING.wordTooWide.th(word))
      for (const letter of made.missing)
        warnings.add(PRESS_WORDING.letterMissing.th(letter, codeOf(letter)))
      return made
    },
  }
}

/** `U+1F600`, as tables of letters list it. */
function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

function stack(blocks: readonly Block[], setter: ParagraphSetter): Box[] {
  const boxes: Box[] = []
  let held = false
  let fresh = false
  for (const block of blocks) {
    const made = boxesOf(block, setter, held)
    for (const [index, box] of made.entries())
      boxes.push(fresh && index === 0 ? { ...box, breakBefore: 'always' } : box)
    held = block.kind === 'paragraph' && styleOf(block.style).keepWithNext
    fresh = block.kind === 'page-break' || (fresh && made.length === 0)
  }
  return boxes
}

function boxesOf(block: Block, setter: ParagraphSetter, held: boolean): Box[] {
  switch (block.kind) {
    case 'paragraph': {
      const set = setter.set(block.spans, block.style, points(MEASURE))
      return paragraphBoxes(block, set, held, null)
    }
    case 'table':
      return tableBoxes(block, setter, held)
    case 'signature':
      return [signatureBox(block, setter)]
    case 'room':
      return [
        { ...emptyBox(points(Math.max(0, block.height))), breakBefore: held ? 'never' : 'free' },
      ]
    case 'page-break':
      return []
  }
}

function makePage(placed: readonly PlacedBox[], index: number): Page {
  const left = points(PAGE.left)
  const top = points(PAGE.top)
  const lines: PlacedLine[] = []
  const rules: Rule[] = []
  const outline: OutlineEntry[] = []
  for (const { box, y } of placed) {
    for (const line of box.lines)
      lines.push({ ...line, x: left + line.x, y: top + y + line.y, number: 0 })
    for (const { x1, y1, x2, y2, thickness } of box.rules)
      rules.push({ x1: left + x1, y1: top + y + y1, x2: left + x2, y2: top + y + y2, thickness })
    if (box.outline !== null) outline.push({ ...box.outline, y: top + y })
  }
  return {
    number: index + 1,
    width: points(PAGE.width),
    height: points(PAGE.height),
    lines: numbered(lines),
    rules,
    furniture: [],
    watermark: null,
    outline,
  }
}

/** Lines are counted down the page by their baselines; blank lines are not counted. */
function numbered(lines: readonly PlacedLine[]): PlacedLine[] {
  const inked = lines.filter(({ line }) => line.text.trim() !== '')
  const baselines = [...new Set(inked.map(({ y }) => Math.round(y)))].sort((a, b) => a - b)
  const numbers = new Map(baselines.map((y, index) => [y, index + 1]))
  return lines.map(line => ({
    ...line,
    number: line.line.text.trim() === '' ? 0 : (numbers.get(Math.round(line.y)) ?? 0),
  }))
}
