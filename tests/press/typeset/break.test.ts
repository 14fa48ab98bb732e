import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BREAK_COST } from '../../../core/thai/word-costs'
import { breakLines, type LineRange } from '../../../press/typeset/break'
import type { Geometry } from '../../../press/typeset/geometry'
import { anyGeometry, anyLetters, itemsOf, type Letter, roomOf } from './any-items'

/** Letters that are all 1 pt wide, of words that a line may end between. */
function lettersOf(words: string): Letter[] {
  return [...words].map((letter, at) => ({
    kind: letter === ' ' ? 'space' : 'ink',
    width: 1,
    cost: words.charAt(at - 1) === ' ' ? BREAK_COST.space : BREAK_COST.never,
  }))
}

/** A column of ten letters. */
const COLUMN: Geometry = {
  measure: 10,
  left: 0,
  firstLeft: 0,
  stops: [],
  align: 'left',
  size: 1,
}

/** The lines of a paragraph: `กก | ขข`. */
function lines(words: string, mode: 'total-fit' | 'greedy' = 'total-fit'): string {
  const { lines: ranges } = breakLines(itemsOf(lettersOf(words)), COLUMN, mode)
  return ranges.map(({ start, end }) => words.slice(start, end).trim()).join(' | ')
}

test.each([
  ['is looked for ahead of a last line of a syllable', 'กกกกกกก ขข คค', 'กกกกกกก | ขข คค'],
  ['and of four letters', 'กกกกกกก ขข คคคค', 'กกกกกกก | ขข คคคค'],
  ['not of five', 'กกกกกกก ขข คคคคค', 'กกกกกกก ขข | คคคคค'],
  ['and never at the price of a hole in the line', 'กกกก ขขขข คค', 'กกกก ขขขข | คค'],
])('company %s: %s', (_what, words, expected) => {
  expect(lines(words)).toBe(expected)
})

test('a filled line pays no heed to the last one', () => {
  expect(lines('กกกกกกก ขข คค', 'greedy')).toBe('กกกกกกก ขข | คค')
})

test('what is empty stands where the lines are least stretched together', () => {
  expect(lines('กกกก ขขขข คคค งงงงงงงง จจจจจ')).toBe('กกกก | ขขขข คคค | งงงงงงงง | จจจจจ')
  expect(lines('กกกกก ขขข คค งงงงงงงงงง')).toBe('กกกกก | ขขข คค | งงงงงงงงงง')
})

/** What a line costs: the badness of the room that it leaves, the place where it ends, and that it is one more. */
function priceOf(line: readonly Letter[], next: number | null, geometry: Geometry, first: boolean) {
  const { empty, shares } = roomOf(line, geometry, first ? geometry.firstLeft : geometry.left)
  if (empty < -0.01) return Number.POSITIVE_INFINITY
  if (next === null) return (10 + (line.length < 5 ? 60 : 0)) ** 2
  return (10 + badness(Math.max(0, empty), shares, geometry) + next) ** 2
}

function badness(empty: number, shares: number, { align, measure, left, size }: Geometry) {
  if (align !== 'thai') return Math.min(300, 100 * (empty / ((measure - left) / 2)) ** 2)
  const stretch = empty / Math.max(1, shares) / ((size * 1.2) / 16)
  return stretch > 1 ? 400 + 100 * Math.min(10, stretch) : 100 * stretch ** 2
}

/** The letters between forced ends, each with where it begins. */
function piecesOf(letters: readonly Letter[]): { start: number; piece: Letter[] }[] {
  const ends = letters.flatMap(({ kind }, at) => (kind === 'newline' ? [at] : []))
  return [-1, ...ends].map((newline, index) => ({
    start: newline + 1,
    piece: letters.slice(newline + 1, ends[index]),
  }))
}

/** The lines of a piece that ends lines at these places. */
function cutAt(ends: readonly number[], length: number): [number, number][] {
  return [...ends, length].map((end, index) => [ends[index - 1] ?? 0, end])
}

function costOf(
  lines: readonly [number, number][],
  piece: readonly Letter[],
  geometry: Geometry,
  first: boolean,
) {
  return lines.reduce((all, [start, end]) => {
    const next = end === piece.length ? null : (piece[end]?.cost ?? 0)
    return all + priceOf(piece.slice(start, end), next, geometry, first && start === 0)
  }, 0)
}

/** The least that any way to cut a piece costs, found by trying all of them. */
function leastCost(piece: readonly Letter[], geometry: Geometry, first: boolean): number {
  const places = Array.from({ length: Math.max(0, piece.length - 1) }, (_, at) => at + 1)
  let ways: number[][] = [[]]
  for (const place of places) ways = ways.flatMap(way => [way, [...way, place]])
  return Math.min(...ways.map(ends => costOf(cutAt(ends, piece.length), piece, geometry, first)))
}

describe('whatever the letters, their widths and the places where a line may end', () => {
  test('no other way to cut the paragraph costs less', () => {
    fc.assert(
      fc.property(anyLetters, anyGeometry, (letters, geometry) => {
        const { lines: set, tooWide } = breakLines(itemsOf(letters), geometry, 'total-fit')
        const pieces = piecesOf(letters)
        const least = pieces.map(({ piece, start }) => leastCost(piece, geometry, start === 0))
        for (const [index, { piece, start }] of pieces.entries()) {
          const end = start + piece.length
          const own = set.filter(line => line.start >= start && line.end <= end)
          const cut = own.map((line): [number, number] => [line.start - start, line.end - start])
          if (least[index] !== Number.POSITIVE_INFINITY && piece.length > 0)
            expect(costOf(cut, piece, geometry, start === 0)).toBeCloseTo(least[index] ?? 0, 2)
        }
        // A tab that leads to the edge leaves no room for a word, and yet cuts none.
        const noWay = least.includes(Number.POSITIVE_INFINITY)
        if (!noWay || !letters.some(({ kind }) => kind === 'tab'))
          expect(tooWide.length > 0).toBe(noWay)
      }),
      { numRuns: 400 },
    )
  })

  test.each(['total-fit', 'greedy'] as const)(
    'every letter stands in one line, in order: %s',
    mode => {
      fc.assert(
        fc.property(anyLetters, anyGeometry, (letters, geometry) => {
          const { lines: set } = breakLines(itemsOf(letters), geometry, mode)
          const told = set.flatMap(({ start, end }) => letters.slice(start, end))
          expect(told).toEqual(letters.filter(({ kind }) => kind !== 'newline'))
          const forced = piecesOf(letters).map(({ start, piece }) => start + piece.length)
          expect(set.filter(line => line.forced).map(({ end }) => end)).toEqual(forced)
        }),
        { numRuns: 200 },
      )
    },
  )

  test('a filled line has no room for the next word', () => {
    fc.assert(
      fc.property(anyLetters, anyGeometry, (letters, geometry) => {
        const { lines: set, tooWide } = breakLines(itemsOf(letters), geometry, 'greedy')
        fc.pre(tooWide.length === 0 && letters.every(({ kind }) => kind !== 'tab'))
        const fits = ({ start }: LineRange, end: number) =>
          roomOf(
            letters.slice(start, end),
            geometry,
            start === 0 ? geometry.firstLeft : geometry.left,
          ).empty >= -0.01
        for (const line of set) {
          expect(fits(line, line.end) || line.start === line.end).toBe(true)
          const place = ({ kind, cost }: Letter, at: number) =>
            at > line.end && (kind === 'newline' || cost < BREAK_COST.emergency)
          const found = letters.findIndex(place)
          const next = found < 0 ? letters.length : found
          if (!line.forced) expect(fits(line, next)).toBe(false)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('a word that no line has room for', () => {
  const cut = (words: string) => {
    const items = {
      ...itemsOf(lettersOf(words)),
      text: (a: number, b: number) => words.slice(a, b),
    }
    const clusters = items.clusters.map((cluster, at) => ({ ...cluster, text: words.charAt(at) }))
    const { lines: set, tooWide } = breakLines({ ...items, clusters }, COLUMN, 'total-fit')
    return { lines: set.map(({ start, end }) => words.slice(start, end)), tooWide }
  }

  test('is cut where its line is full, and told', () => {
    const word = 'กขคงจฉชซฌญฎฏฐ'
    expect(cut(word)).toEqual({ lines: ['กขคงจฉชซฌญ', 'ฎฏฐ'], tooWide: [word] })
  })

  test('leaves no เ behind, and no mark that leans on a letter to the next line', () => {
    expect(cut('กขคงจฉชซฌเญฎ').lines).toEqual(['กขคงจฉชซฌ', 'เญฎ'])
    expect(cut('กขคงจฉชซฌญะฎ').lines).toEqual(['กขคงจฉชซฌ', 'ญะฎ'])
    expect(cut('กขคงจฉชซฌญๆฎ').lines).toEqual(['กขคงจฉชซฌ', 'ญๆฎ'])
  })

  test('is cut in the second half of its line, or anywhere if that has no sound place', () => {
    expect(cut('กขคง........').lines).toEqual(['กขคง......', '..'])
    expect(cut('กขคงจ.......').lines).toEqual(['กขคงจ.....', '..'])
    expect(cut('กขคงจฉ.......').lines).toEqual(['กขคงจ', 'ฉ.......'])
  })

  test('is told once, without the words beside it', () => {
    const word = 'ก'.repeat(35)
    expect(cut(`ขข ${word} ค`).tooWide).toEqual([word])
    expect(cut(`${word} ข ${word}`).tooWide).toEqual([word, word])
  })
})
