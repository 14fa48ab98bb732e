import type { Box } from './boxes'

/** A box at its place; `y` from the top of the text area, pt. */
export interface PlacedBox {
  readonly box: Box
  readonly y: number
}

/**
 * Stacks boxes on pages of a height (pt). Where the next box does not fit it is split, or the page
 * ends at the last place that may end one; a run that holds together longer than a page is cut
 * where the page is full. No box is lost and their order never changes.
 */
export function paginate(boxes: readonly Box[], height: number): PlacedBox[][] {
  const queue = boxes.toReversed()
  const pages: PlacedBox[][] = []
  let page = new Stack(height)
  const close = (rest: readonly Box[]): void => {
    pages.push(page.placed)
    page = new Stack(height)
    for (const box of rest.toReversed()) queue.push(box)
  }
  for (let box = queue.pop(); box !== undefined; box = queue.pop()) {
    if (box.breakBefore === 'always' && !page.isEmpty) {
      close([{ ...box, breakBefore: 'free' }])
    } else if (page.fits(box)) {
      page.add(box)
    } else {
      const parts = box.split?.(page.roomFor(box)) ?? null
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
  if (!page.isEmpty || pages.length === 0) pages.push(page.placed)
  return pages
}

/** A box higher than a page that cannot be split is cut where the page is full: no line is lost. */
function cutBetweenLines(box: Box, room: number): readonly [Box, ...Box[]] {
  const rest = box.lines.filter(({ y }) => y > room)
  const top = Math.min(...rest.map(({ y, line }) => y - line.size))
  if (rest.length === 0 || rest.length === box.lines.length) return [box]
  return [
    { ...box, height: room, lines: box.lines.filter(({ y }) => y <= room) },
    {
      ...box,
      before: 0,
      height: box.height - top,
      lines: rest.map(line => ({ ...line, y: line.y - top })),
      breakBefore: 'free',
      outline: null,
    },
  ]
}

/** The boxes of the page being filled. */
class Stack {
  private boxes: Box[] = []
  private used = 0

  private readonly height: number

  constructor(height: number) {
    this.height = height
  }

  get isEmpty(): boolean {
    return this.boxes.length === 0
  }

  fits(box: Box): boolean {
    return box.height <= this.roomFor(box) + 0.01
  }

  /** What is left for the box, after the space or the heading above it. */
  roomFor(box: Box): number {
    return this.height - this.used - this.above(box)
  }

  add(box: Box): void {
    this.used += this.above(box) + box.height
    this.boxes.push(box)
  }

  /** Takes off what must go to the next page with `next`: nothing, if a page may end before it. */
  takeBack(next: Box): Box[] {
    if (next.breakBefore === 'free') return []
    const cut = this.boxes.findLastIndex(box => box.breakBefore === 'free')
    return cut > 0 ? this.boxes.splice(cut) : []
  }

  get placed(): PlacedBox[] {
    const placed: PlacedBox[] = []
    let top = 0
    for (const [index, box] of this.boxes.entries()) {
      if (index === 0 && box.heading !== null) {
        placed.push({ box: box.heading, y: 0 })
        top += box.heading.height
      } else if (index > 0) {
        top += box.before
      }
      if (box.atFoot && index === this.boxes.length - 1) top = this.height - box.height
      placed.push({ box, y: top })
      top += box.height
    }
    return placed
  }

  private above(box: Box): number {
    return this.isEmpty ? (box.heading?.height ?? 0) : box.before
  }
}
