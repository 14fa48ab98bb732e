import { LINE_PITCH_EM, STYLES } from '../../core/paper/paper'
import type { Box, PlacedBox } from './boxes'
import { Foot } from './foot'
import { notesOfLines } from './notes'

/**
 * Stacks boxes on pages of a height (pt), their notes at the foot. Where the next box does not fit it
 * is split, or the page ends at the last place that may end one; a run that holds together longer
 * than a page is cut where the page is full. No box and no note is lost and their order never changes.
 */
export function paginate(boxes: readonly Box[], height: number): PlacedBox[][] {
  const queue = boxes.toReversed()
  const pages: PlacedBox[][] = []
  let page = new Stack(height, [], queue.length > 0)
  const close = (rest: readonly Box[]): void => {
    for (const box of rest.toReversed()) queue.push(box)
    const carried = page.close()
    pages.push(page.placed)
    page = new Stack(height, carried, queue.length > 0)
  }
  for (let box = queue.pop(); box !== undefined; box = queue.pop()) {
    if (box.breakBefore === 'always' && page.hasBoxes) {
      close([box])
    } else if (page.fits(box)) {
      page.add(box, box.notes.length === 0 ? 0 : heldHeight(queue))
    } else {
      const parts = page.split(box)
      if (parts !== null) {
        page.add(parts[0])
        close([parts[1]])
      } else if (page.isEmpty) {
        const [head, ...rest] = cutBetweenLines(box, page.roomFor(box))
        page.add(head)
        if (rest.length > 0) close(rest)
      } else {
        close([...page.takeBack(box), box])
      }
    }
  }
  do close([])
  while (!page.isEmpty)
  return pages
}

/** What follows and must stay with the box before it, pt: a note that is cut leaves room for it. */
function heldHeight(queue: readonly Box[]): number {
  const free = queue.findLastIndex(box => box.breakBefore !== 'never')
  return queue
    .slice(Math.max(free + 1, queue.length - MOST_HELD))
    .reduce((sum, box) => sum + box.before + box.height, 0)
}

/** A paragraph holds no more than these of its lines to one. */
const MOST_HELD = 3

/** A box higher than a page that cannot be split is cut where the page is full: no line is lost. */
function cutBetweenLines(box: Box, room: number): readonly [Box, ...Box[]] {
  const kept = box.lines.filter(({ y }) => y <= room)
  const rest = box.lines.filter(({ y }) => y > room)
  const top = Math.min(...rest.map(({ y, line }) => y - line.size))
  if (rest.length === 0 || rest.length === box.lines.length) return [box]
  return [
    { ...box, height: room, lines: kept, notes: notesOfLines(kept, box.notes) },
    {
      ...box,
      before: 0,
      height: box.height - top,
      lines: rest.map(line => ({ ...line, y: line.y - top })),
      notes: notesOfLines(rest, box.notes),
      pictures: [],
      breakBefore: 'free',
      outline: null,
    },
  ]
}

/** While there is text to come, notes that go on leave room for so much of it, pt: two lines. */
const LEAST_TEXT = 2 * LINE_PITCH_EM * STYLES.body.size

/** Between lines at the lower edge of a page and what stands beside them, pt. */
const BESIDE_FOOT = 12

/** From where to where there is ink in a box, pt. */
function inkOf({ lines, rules, pictures }: Box): { left: number; right: number } {
  const spans = [
    ...lines.map(({ x, line }) => [x + line.x, x + line.x + line.width] as const),
    ...rules.map(({ x1, x2 }) => [x1, x2] as const),
    ...pictures.map(({ x, width }) => [x, x + width] as const),
  ]
  return {
    left: Math.min(...spans.map(([left]) => left)),
    right: Math.max(...spans.map(([, right]) => right)),
  }
}

/** Where a part of a box has notes that do not fit, less of it is tried, in steps of this many pt. */
const SMALLER = 8

/** The boxes of the page being filled, and the notes at its foot. */
class Stack {
  #boxes: Box[] = []
  #used = 0

  readonly #height: number
  readonly #foot: Foot

  /** `carried` goes on from the page before; `more` text is to come. */
  constructor(height: number, carried: readonly Box[], more: boolean) {
    this.#height = height
    this.#foot = new Foot(carried, more ? height - LEAST_TEXT : height)
  }

  get hasBoxes(): boolean {
    return this.#boxes.length > 0
  }

  /** Neither text nor notes stand on it. */
  get isEmpty(): boolean {
    return !this.hasBoxes && this.#foot.isEmpty
  }

  fits(box: Box): boolean {
    const left = this.roomFor(box) - box.height
    if (box.atFoot && this.#hasRoomBeside(box)) return true
    return left >= -0.01 && this.#foot.fits(box.notes, left)
  }

  /** What stands at the lower edge may stand beside lines there that end before it. */
  #hasRoomBeside(box: Box): boolean {
    const top = this.#footTop(box)
    const left = inkOf(box).left - BESIDE_FOOT
    const low = this.#stacked.filter(({ box: other, y }) => y + other.height > top + 0.01)
    return this.hasBoxes && top >= 0 && low.every(({ box: other }) => inkOf(other).right <= left)
  }

  #footTop(box: Box): number {
    return this.#height - this.#foot.height - box.height
  }

  /** What is left for the box, after the space or the heading above it. */
  roomFor(box: Box): number {
    return this.#height - this.#used - this.#above(box) - this.#foot.height
  }

  /** `held`: what room should be left for the boxes after it, pt. */
  add(box: Box, held = 0): void {
    if (box.notes.length > 0) this.#foot.add(box, this.roomFor(box) - box.height, held)
    this.#used += this.#above(box) + box.height
    this.#boxes.push(box)
  }

  /** Cuts the box so that its first part fits with the notes of that part; `null` where it must stay whole. */
  split(box: Box): readonly [Box, Box] | null {
    let room = this.roomFor(box)
    let parts = box.split?.(room) ?? null
    while (parts !== null && parts[0].notes.length > 0 && !this.fits(parts[0])) {
      room = Math.min(room, parts[0].height) - SMALLER
      parts = box.split?.(room) ?? null
    }
    return parts
  }

  /** Takes off what must go to the next page with `next`: nothing, if a page may end before it. */
  takeBack(next: Box): Box[] {
    if (next.breakBefore === 'free') return []
    const cut = this.#boxes.findLastIndex(box => box.breakBefore === 'free')
    const taken = cut > 0 ? this.#boxes.splice(cut) : []
    this.#foot.takeBack(taken)
    return taken
  }

  /** Ends the page; gives the lines of notes that go on to the next. */
  close(): readonly Box[] {
    const last = this.#stacked.at(-1)
    const end = last === undefined ? 0 : last.y + last.box.height
    this.#foot.settle(this.#height - this.#foot.height - end)
    return this.#foot.carried
  }

  get placed(): PlacedBox[] {
    return [...this.#stacked, ...this.#foot.placed(this.#height)]
  }

  get #stacked(): PlacedBox[] {
    const placed: PlacedBox[] = []
    let top = 0
    for (const [index, box] of this.#boxes.entries()) {
      if (index === 0 && box.heading !== null) {
        placed.push({ box: box.heading, y: 0 })
        top += box.heading.height
      } else if (index > 0) {
        top += box.before
      }
      const last = index === this.#boxes.length - 1
      if (box.atFoot && last) top = this.#footTop(box)
      placed.push({ box, y: top })
      top += box.height
    }
    return placed
  }

  #above(box: Box): number {
    return this.hasBoxes ? box.before : (box.heading?.height ?? 0)
  }
}
