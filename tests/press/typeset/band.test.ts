import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Band, bandBox, type CellLine, type SetCell } from '../../../press/typeset/band'
import type { Box } from '../../../press/typeset/boxes'
import type { Element, RuledLine, SetLine } from '../../../press/typeset/page'

const ELEMENT: Element = { role: 'TD', parent: null }

/** A line of 10 pt that says a word, the `at`th of its cell. */
function line(text: string, at: number): CellLine {
  const set = { text, x: 0, width: 5, size: 10 } as SetLine
  const place = { x: 1, y: 8, element: ELEMENT, marks: [], source: null, colour: 'black' } as const
  return { line: set, ...place, top: 10 * at, bottom: 10 * (at + 1) }
}

/** A cell of a column of 50 pt, its words a line each. */
function cell(column: number, words: string, more: Partial<SetCell> = {}): SetCell {
  const lines = words === '' ? [] : words.split(' ').map(line)
  const place = { x: 50 * column, width: 50, row: 0, down: 1, repeats: false }
  return { ...place, lines, notes: [], ...more }
}

function band(cells: readonly SetCell[], more: Partial<Band> = {}): Band {
  const rows = Math.max(1, ...cells.map(({ row, down }) => row + down))
  return { rows, least: Array(rows).fill(0), cells, ruled: true, ...more }
}

/** The words of a box, each with its baseline. */
function said({ lines }: Box): string {
  return lines
    .map(({ line: { text }, y, element }) => `${text}${element ? '' : '*'} ${y}`)
    .join(', ')
}

/** A line of so many words: `ก1 ก2 ก3`. */
function counted(name: string, count: number): string {
  return Array.from({ length: count }, (_, at) => `${name}${at + 1}`).join(' ')
}

function ruledAs({ rules }: Box): string[] {
  return rules.map(({ x1, y1, x2, y2 }) => `${x1},${y1} ${x2},${y2}`)
}

describe('a band', () => {
  test('is as high as its highest cell, with room above and below', () => {
    const box = bandBox(band([cell(0, 'ก'), cell(1, 'ข ค')]))
    expect(box.height).toBe(24)
    expect(said(box)).toBe('ก 10, ข 10, ค 20')
    expect(box.lines.map(({ x }) => x)).toEqual([1, 51, 51])
  })

  test('without rules has no room either', () => {
    const box = bandBox(band([cell(0, 'ก')], { ruled: false }))
    expect([box.height, box.rules]).toEqual([10, []])
    expect(said(box)).toBe('ก 8')
  })

  test('without words is as high as the room above and below, or as it must be', () => {
    expect(bandBox(band([cell(0, '')])).height).toBe(4)
    expect(bandBox(band([cell(0, 'ก')], { least: [60] })).height).toBe(60)
    expect(bandBox(band([cell(0, 'ก ข')], { least: [10] })).height).toBe(24)
  })

  test('of several rows gives the last of them what a tall cell needs more', () => {
    const rows = [cell(0, counted('ก', 5), { down: 2 }), cell(1, 'ข'), cell(1, 'ค', { row: 1 })]
    const box = bandBox(band([...rows, cell(0, 'ง', { row: 2 }), cell(1, 'จ', { row: 2 })]))
    expect(box.height).toBe(54 + 14)
    expect(said(box)).toContain('ข 10, ค 24, ง 64, จ 64')
  })

  test('has its rules in one piece along rows, and no rule across a cell', () => {
    const box = bandBox(band([cell(0, 'ก', { down: 2 }), cell(1, 'ข'), cell(1, 'ค', { row: 1 })]))
    expect(ruledAs(box)).toEqual([
      '0,0 100,0',
      '50,14 100,14',
      '0,28 100,28',
      '0,0 0,28',
      '50,0 50,28',
      '50,0 50,14',
      '100,0 100,14',
      '50,14 50,28',
      '100,14 100,28',
    ])
  })

  test('draws a side that two cells share once, and leaves a gap between cells that stand apart', () => {
    expect(ruledAs(bandBox(band([cell(0, 'ก'), cell(1, 'ข')])))).toEqual([
      ...['0,0 100,0', '0,14 100,14'],
      ...['0,0 0,14', '50,0 50,14', '100,0 100,14'],
    ])
    expect(ruledAs(bandBox(band([cell(2, 'ข'), cell(0, 'ก')])))).toEqual([
      ...['0,0 50,0', '100,0 150,0', '0,14 50,14', '100,14 150,14'],
      ...['100,0 100,14', '150,0 150,14', '0,0 0,14', '50,0 50,14'],
    ])
  })
})

describe('a row that is cut', () => {
  const row = bandBox(band([cell(0, '๑'), cell(1, counted('ก', 8))]))

  test('keeps the lines that fit, and the rest begins at the top of the next page', () => {
    const [head, tail] = row.split?.(54) ?? []
    expect(head && said(head)).toBe('๑ 10, ก1 10, ก2 20, ก3 30, ก4 40, ก5 50')
    expect(tail && said(tail)).toBe('ก6 10, ก7 20, ก8 30')
    expect([head?.height, tail?.height]).toEqual([54, 34])
  })

  test('leaves at least two lines on either side, and is not cut where that cannot be', () => {
    const counts = (room: number) => row.split?.(room)?.map(({ lines }) => lines.length)
    expect(counts(80)).toEqual([7, 2])
    expect(counts(24)).toEqual([3, 6])
    expect(counts(23.98)).toBeUndefined()
    expect(counts(23.995)).toEqual([3, 6])
  })

  test('of six lines is never cut, of seven it is', () => {
    const of = (count: number) => bandBox(band([cell(0, counted('ก', count))]))
    expect(of(6).split?.(44)).toBeNull()
    expect(of(7).split?.(44)).not.toBeNull()
  })

  test('is not cut where a shorter cell beside would be cut too short', () => {
    const beside = bandBox(band([cell(0, 'ข1 ข2 ข3'), cell(1, counted('ก', 9))]))
    expect(beside.split?.(34)?.map(said)).toEqual([
      'ข1 10, ข2 20, ข3 30, ก1 10, ก2 20, ก3 30',
      'ก4 10, ก5 20, ก6 30, ก7 40, ก8 50, ก9 60',
    ])
    expect(beside.split?.(24)).toBeNull()
  })

  test('says its number again where it goes on, for the eye only', () => {
    const numbered = bandBox(band([cell(0, '๑', { repeats: true }), cell(1, counted('ก', 8))]))
    expect(numbered.split?.(44)?.map(said)).toEqual([
      '๑ 10, ก1 10, ก2 20, ก3 30, ก4 40',
      '๑* 10, ก5 10, ก6 20, ก7 30, ก8 40',
    ])
  })

  test('goes on with what is left of a number that is cut itself', () => {
    const long = cell(0, counted('ก', 8), { repeats: true })
    expect(
      bandBox(band([long]))
        .split?.(54)
        ?.map(said),
    ).toEqual(['ก1 10, ก2 20, ก3 30, ก4 40, ก5 50', 'ก6 10, ก7 20, ก8 30'])
  })
})

describe('rows that a cell holds together', () => {
  const rows = [1, 2, 3, 4].map(at => cell(1, `ข${at}`, { row: at - 1 }))
  const held = bandBox(band([cell(0, counted('ก', 5), { down: 4 }), ...rows]))

  test('are cut between two of them, the cell with them', () => {
    const [head, tail] = held.split?.(30) ?? []
    expect(head && said(head)).toBe('ก1 10, ก2 20, ข1 10, ข2 24')
    expect(tail && said(tail)).toBe('ก3 10, ก4 20, ก5 30, ข3 10, ข4 24')
    expect([head?.height, tail?.height]).toEqual([28, 34])
    expect(tail && ruledAs(tail)).toContain('50,14 100,14')
  })

  test('are not cut before the first or after the last', () => {
    expect(held.split?.(13)).toBeNull()
    expect(held.split?.(56)).toBeNull()
    expect(held.split?.(55)?.map(({ height }) => height)).toEqual([42, 24])
  })

  test('keep the least height of each', () => {
    const high = bandBox(
      band([cell(0, 'ก', { down: 2 }), cell(1, 'ข'), cell(1, 'ค', { row: 1 })], {
        least: [30, 40],
      }),
    )
    expect(high.height).toBe(70)
    expect(high.split?.(35)?.map(({ height }) => height)).toEqual([30, 40])
  })

  test('say again what names them', () => {
    const named = cell(0, 'ด้าน', { down: 4, repeats: true })
    expect(
      bandBox(band([named, ...rows]))
        .split?.(30)
        ?.map(said),
    ).toEqual(['ด้าน 10, ข1 10, ข2 24', 'ด้าน* 10, ข3 10, ข4 24'])
  })
})

/** Two columns of up to four rows: on the left cells that reach down, on the right one a row. */
const anyBand = fc
  .array(
    fc.record({ down: fc.integer({ min: 1, max: 3 }), lines: fc.integer({ min: 0, max: 9 }) }),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .chain(left => {
    const rows = left.reduce((sum, { down }) => sum + down, 0)
    return fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: rows, maxLength: rows })
      .map(right => {
        let row = 0
        const named = left.map(({ down, lines }, at) => {
          const one = cell(0, counted(`ก${at}-`, lines), { row, down })
          row += down
          return one
        })
        const beside = right.map((lines, at) => cell(1, counted(`ข${at}-`, lines), { row: at }))
        return band([...named, ...beside])
      })
  })

const wordsOf = ({ lines }: Box) => lines.map(({ line: { text } }) => text)

test('whatever is cut, no line is lost, and what stays is no higher than its room', () => {
  fc.assert(
    fc.property(anyBand, fc.integer({ min: 0, max: 200 }), (rows, room) => {
      const whole = bandBox(rows)
      const parts = whole.split?.(room)
      if (!parts) return
      expect(parts.flatMap(wordsOf).sort()).toEqual(wordsOf(whole).sort())
      expect(parts[0].height).toBeLessThanOrEqual(room + 0.01)
      for (const part of parts) {
        expect(part.height).toBeGreaterThan(0)
        for (const { y } of part.lines) expect(y).toBeLessThan(part.height)
      }
    }),
    { numRuns: 150 },
  )
})

test('every cell has a rule along each of its edges, and no line of words stands on one', () => {
  const covers = (
    rules: readonly RuledLine[],
    [x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[],
  ) => rules.some(one => one.x1 <= x1 && one.x2 >= x2 && one.y1 <= y1 && one.y2 >= y2)
  fc.assert(
    fc.property(anyBand, rows => {
      const { rules, lines, height } = bandBox(rows)
      expect(Math.max(...rules.map(({ y2 }) => y2))).toBe(height)
      const tops = [...new Set(rules.filter(({ y1, y2 }) => y1 === y2).map(({ y1 }) => y1))].sort(
        (a, b) => a - b,
      )
      for (const { x, width, row, down } of rows.cells) {
        const [top = 0, foot = 0, right = 0] = [tops[row], tops[row + down], x + width]
        for (const edge of [
          [x, top, right, top],
          [x, foot, right, foot],
          [x, top, x, foot],
          [right, top, right, foot],
        ])
          expect(covers(rules, edge)).toBe(true)
      }
      for (const { x, y } of lines)
        for (const rule of rules.filter(({ x1, x2, y1, y2 }) => y1 === y2 && x1 <= x && x < x2))
          expect(y - 8 >= rule.y1 + 2 || y + 2 <= rule.y1 - 2).toBe(true)
    }),
    { numRuns: 80 },
  )
})
