import type { Box, PlacedBox, SetNote } from './boxes'
import { FOOT_ROOM, FOOT_RULE } from './notes'

/** A note on the page being filled: the lines that stand there, and those that go on to the next. */
interface Entry {
  /** The box that has the mark; `null` for a note that goes on from the page before. */
  readonly owner: Box | null
  readonly set: readonly Box[]
  readonly rest: readonly Box[]
}

/** Even of a note that is cut, this many lines stay together where they can. */
const LEAST_LINES = 2

/** The notes at the foot of the page being filled, in order. Only the last of them may go on to the next page. */
export class Foot {
  #entries: Entry[] = []

  /** `carried`: lines that the page before had no room for. `room` is what they may take, pt; at least one line stands. */
  constructor(carried: readonly Box[], room: number) {
    if (carried.length === 0) return
    const count = Math.max(1, linesThatFit(carried, room - FOOT_ROOM))
    this.#entries.push({ owner: null, set: carried.slice(0, count), rest: carried.slice(count) })
  }

  get isEmpty(): boolean {
    return this.#entries.every(entry => entry.set.length === 0)
  }

  /** The rule included, pt. */
  get height(): number {
    return this.isEmpty ? 0 : FOOT_ROOM + heightOf(this.#entries.flatMap(entry => entry.set))
  }

  /** What must go on to the next page. */
  get carried(): Box[] {
    return this.#entries.flatMap(entry => entry.rest)
  }

  /**
   * Whether the notes of a box can stand here when `room` is left beside it and the foot as it is:
   * all of them whole, or the last of them cut after its first lines.
   */
  fits(notes: readonly SetNote[], room: number): boolean {
    if (notes.length === 0) return true
    if (this.carried.length > 0) return false
    const last = notes.at(-1)?.boxes ?? []
    const before = notes.slice(0, -1).flatMap(note => note.boxes)
    return linesThatFit(last, this.#roomAfter(room) - heightOf(before)) > 0
  }

  /**
   * Sets the notes of a box as far as there is room, `held` left free where it can be; what finds none is
   * carried on.
   */
  add(owner: Box, room: number, held: number): void {
    let left = this.#roomAfter(this.fits(owner.notes, room - held) ? room - held : room)
    let full = this.carried.length > 0
    for (const { boxes } of owner.notes) {
      const count = full ? 0 : linesThatFit(boxes, left)
      this.#entries.push({ owner, set: boxes.slice(0, count), rest: boxes.slice(count) })
      left -= heightOf(boxes.slice(0, count))
      full = count < boxes.length
    }
  }

  /** Takes back the notes of boxes that go to the next page. */
  takeBack(boxes: readonly Box[]): void {
    this.#entries = this.#entries.filter(({ owner }) => owner === null || !boxes.includes(owner))
  }

  /** The page is full: the note that was cut takes what room is left after all. */
  settle(room: number): void {
    const at = this.#entries.findIndex(entry => entry.rest.length > 0)
    const entry = this.#entries[at]
    if (entry === undefined) return
    const count = linesThatFit(entry.rest, this.#roomAfter(room))
    const set = [...entry.set, ...entry.rest.slice(0, count)]
    this.#entries[at] = { ...entry, set, rest: entry.rest.slice(count) }
  }

  /** At the lower edge of a page of that height; the rule comes last, so that pages are known by their words. */
  placed(height: number): PlacedBox[] {
    if (this.isEmpty) return []
    let top = height - this.height + FOOT_ROOM
    const placed: PlacedBox[] = []
    for (const box of this.#entries.flatMap(entry => entry.set)) {
      placed.push({ box, y: top })
      top += box.height
    }
    return [...placed, { box: FOOT_RULE, y: height - this.height }]
  }

  #roomAfter(room: number): number {
    return this.isEmpty ? room - FOOT_ROOM : room
  }
}

function heightOf(boxes: readonly Box[]): number {
  return boxes.reduce((sum, box) => sum + box.height, 0)
}

/** All, or as many as fit with no lone line left on either page; 0 where that cannot be. */
function linesThatFit(boxes: readonly Box[], room: number): number {
  let [count, used] = [0, 0]
  for (const box of boxes) {
    used += box.height
    if (used > room + 0.01) break
    count++
  }
  if (count === boxes.length) return count
  const cut = Math.min(count, boxes.length - LEAST_LINES)
  return cut < LEAST_LINES ? 0 : cut
}
