import { describe, expect, test } from 'vitest'
import { OFFICIAL_PAPER } from '../../../core/paper/paper-of'
import { badnessOf, geometryOf, nextStop, shiftToStop } from '../../../press/typeset/geometry'
import { points } from '../../../press/typeset/page'

const styles = OFFICIAL_PAPER.styles
const WIDE = points(160)
const mm = (pt: number) => Math.round((pt / points(1)) * 100) / 100

/** The edges of a style in a measure, mm: of its first line, of the others, of its tab stops. */
function edges(style: keyof typeof styles, measure = 160) {
  const { firstLeft, left, stops } = geometryOf(styles[style], points(measure))
  return { first: mm(firstLeft), others: mm(left), stops: stops.map(({ at }) => mm(at)) }
}

describe('where the lines of a style begin', () => {
  test.each([
    ['body', { first: 25, others: 0, stops: [] }],
    ['numbered', { first: 25, others: 0, stops: [35] }],
    ['agenda', { first: 0, others: 31.8, stops: [31.8, 31.8] }],
    ['topic', { first: 25, others: 35, stops: [35, 35] }],
    ['slip', { first: 25, others: 40, stops: [40, 40, 160] }],
  ] as const)('%s', (style, expected) => {
    expect(edges(style)).toEqual(expected)
  })

  test('in a narrow cell the indents leave half of it', () => {
    expect(edges('topic', 40)).toMatchObject({ first: 20, others: 20 })
    expect(edges('body', 70)).toMatchObject({ first: 25, others: 0 })
  })

  test('a hanging line that would begin left of its column begins at its edge', () => {
    const style = { ...styles.field, left: 5 }
    expect(mm(geometryOf(style, WIDE).firstLeft)).toBe(0)
  })

  test('only stops with a leader have dots', () => {
    const stops = geometryOf(styles['memo-number'], WIDE).stops
    expect(stops.map(({ align, dotted }) => [align, dotted])).toEqual([
      ['left', true],
      ['right', true],
    ])
    expect(geometryOf(styles['letter-head'], WIDE).stops[0]?.dotted).toBe(false)
  })
})

describe('a tab', () => {
  const geometry = geometryOf(styles.numbered, WIDE)
  const stop = (x: number) => mm(nextStop(geometry, points(x)).at)

  test('goes to the next stop of the style, and past it to every 12.7 mm', () => {
    expect([20, 34, 36, 40, 51, 140].map(stop)).toEqual([35, 35, 38.1, 50.8, 63.5, 152.4])
  })

  test('never to where it stands already', () => {
    expect(stop(35)).toBe(38.1)
    expect(stop(34.9)).toBe(38.1)
    expect(stop(50.8)).toBe(63.5)
    expect(stop(50.75)).toBe(63.5)
  })

  test('not beyond the right edge, and from there nowhere', () => {
    expect(stop(158)).toBe(160)
    expect(stop(165)).toBe(165)
    expect(nextStop(geometry, points(158))).toMatchObject({ align: 'left', dotted: false })
  })

  test.each([
    ['left', 40],
    ['center', 35],
    ['right', 30],
  ] as const)('text of 10 begins so that it stands %s at 40', (align, begins) => {
    expect(20 + shiftToStop({ at: 40, align, dotted: false }, 20, 10)).toBe(begins)
  })

  test('text that is too wide for its stop goes on where it is', () => {
    expect(shiftToStop({ at: 40, align: 'right', dotted: false }, 20, 30)).toBe(0)
    expect(shiftToStop({ at: 40, align: 'center', dotted: false }, 20, 60)).toBe(0)
  })
})

describe('how bad a line is', () => {
  const justified = geometryOf(styles.body, WIDE)
  const ragged = geometryOf(styles.flush, WIDE)

  test('full: not at all', () => {
    expect([0, -1].map(slack => badnessOf(slack, 40, justified))).toEqual([0, 0])
    expect(badnessOf(0, 40, ragged)).toBe(0)
  })

  test('justified: 100 where each gap opens by 1.2 pt, and a leap beyond', () => {
    expect(badnessOf(40 * 0.6, 40, justified)).toBeCloseTo(25)
    expect(badnessOf(40 * 1.2, 40, justified)).toBeCloseTo(100)
    expect(badnessOf(40 * 2.4, 40, justified)).toBeCloseTo(600)
    expect(badnessOf(40 * 120, 40, justified)).toBeCloseTo(1400)
    expect(badnessOf(1.2, 0, justified)).toBeCloseTo(100)
  })

  test('ragged: 100 where half of it is empty, and never more than 300', () => {
    expect(badnessOf(WIDE / 4, 40, ragged)).toBeCloseTo(25)
    expect(badnessOf(WIDE / 2, 40, ragged)).toBeCloseTo(100)
    expect(badnessOf(WIDE, 40, ragged)).toBeCloseTo(300)
    expect(badnessOf((WIDE - ragged.left) / 2, 0, { ...ragged, left: WIDE / 2 })).toBeCloseTo(300)
  })
})
