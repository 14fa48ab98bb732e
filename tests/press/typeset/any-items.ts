import * as fc from 'fast-check'
import { BREAK_COST } from '../../../core/thai/word-costs'
import { type Geometry, nextStop, type SetStop } from '../../../press/typeset/geometry'
import type { Items } from '../../../press/typeset/items'
import type { Cluster, ClusterKind } from '../../../press/typeset/page'

/** One letter of a made-up paragraph; `cost` of a line that ends before it. */
export interface Letter {
  readonly kind: ClusterKind
  readonly width: number
  readonly cost: number
}

const SHARES: Partial<Record<ClusterKind, number>> = { ink: 1, space: 3 }

/** Letters as the line breaker sees them, every sum taken anew from the first. */
export function itemsOf(letters: readonly Letter[]): Items {
  const { length } = letters
  const clusters = letters.map(
    ({ kind, width }, at): Cluster => ({
      ...{ text: kind === 'newline' ? '\n' : String.fromCodePoint(0x0e01 + at), kind },
      ...{ face: 'regular', drawn: 'own', width, glyphs: [] },
    }),
  )
  const plain = { bold: false, italic: false, underline: false, link: null, size: null, call: null }
  const sum = (end: number, of: (letter: Letter) => number) =>
    letters.slice(0, end).reduce((all, letter) => all + of(letter), 0)
  const ink = (end: number) => letters.slice(0, end).findLastIndex(({ kind }) => kind === 'ink')
  const each = (of: (end: number) => number) =>
    Float64Array.from({ length: length + 1 }, (_, at) => of(at))
  const shares = ({ kind }: Letter) => SHARES[kind] ?? 0
  return {
    ...{
      length,
      clusters,
      kinds: letters.map(({ kind }) => kind),
      looks: letters.map(() => plain),
    },
    widths: Float64Array.from(letters, ({ width }) => width),
    sizes: new Float64Array(length).fill(1),
    breaks: Float32Array.from([...letters.map(({ cost }) => cost), 0]),
    widthSums: each(end => sum(end, ({ width }) => width)),
    inkWidths: each(end => sum(ink(end) + 1, ({ width }) => width)),
    shareSums: each(end => sum(end, shares)),
    inkShares: each(end => (ink(end) < 0 ? 0 : sum(ink(end), shares))),
    lastTab: letters.findLastIndex(({ kind }) => kind === 'tab'),
    text: (start, end) =>
      clusters
        .slice(start, end)
        .map(({ text }) => text)
        .join(''),
  }
}

const { space, word, particle, compound, last, never } = BREAK_COST

/** Up to nine letters: ink, spaces, tabs and forced ends, with places to end a line at every price. */
export const anyLetters: fc.Arbitrary<Letter[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom<ClusterKind>(
        'ink',
        'ink',
        'ink',
        'ink',
        'space',
        'tab',
        'nothing',
        'newline',
      ),
      width: fc.constantFrom(1, 2, 3, 4),
      cost: fc.constantFrom(space, word, word, particle, compound, last, never),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map(letters =>
    letters.map(letter =>
      /tab|nothing|newline/.test(letter.kind) ? { ...letter, width: 0 } : letter,
    ),
  )

const anyStop: fc.Arbitrary<SetStop> = fc.record({
  at: fc.integer({ min: 1, max: 11 }),
  align: fc.constantFrom('left', 'center', 'right'),
  dotted: fc.constant(false),
})

/** A column of ten points with indents, stops and every alignment. */
export const anyGeometry: fc.Arbitrary<Geometry> = fc.record({
  measure: fc.constant(10),
  left: fc.integer({ min: 0, max: 3 }),
  firstLeft: fc.integer({ min: 0, max: 5 }),
  stops: fc.array(anyStop, { maxLength: 2 }).map(stops => stops.sort((a, b) => a.at - b.at)),
  align: fc.constantFrom('thai', 'left', 'center', 'right'),
  // A gap may open by 1.2 pt at 16 pt: by the width of a letter here.
  size: fc.constantFrom(4, 16),
})

/** What a line of `[start, end)` leaves empty, and how many shares could take it up: after its last tab, before its last ink. */
export function roomOf(letters: readonly Letter[], geometry: Geometry, left: number) {
  const ends = letters.flatMap(({ kind }, at) => (kind === 'tab' ? [at] : []))
  const parts = [-1, ...ends].map((tab, index) => letters.slice(tab + 1, ends[index]))
  let edge = left
  let shares = 0
  for (const [index, part] of parts.entries()) {
    const inked = part.slice(0, part.findLastIndex(({ kind }) => kind === 'ink') + 1)
    const last = index === parts.length - 1
    const width = (last ? inked : part).reduce((all, letter) => all + letter.width, 0)
    if (index > 0) {
      const { at, align } = nextStop(geometry, edge)
      const before = { left: 0, center: width / 2, right: width }[align]
      edge = Math.max(edge, at - before)
    }
    edge += width
    shares = inked.slice(0, -1).reduce((all, { kind }) => all + (SHARES[kind] ?? 0), 0)
  }
  return { empty: geometry.measure - edge, shares }
}
