import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Box, emptyBox } from '../../../press/typeset/boxes'
import { FOOT_ROOM } from '../../../press/typeset/notes'
import { paginate } from '../../../press/typeset/paginate'

interface Named extends Box {
  readonly name: string
}

function box(name: string, height: number, breakBefore: Box['breakBefore'] = 'free'): Named {
  return { ...emptyBox(height), name, breakBefore }
}

/** The pages of a height of 10 as words: `a b | c`. */
function pages(...boxes: Box[]): string {
  return paginate(boxes, 10)
    .map(page => page.map(({ box: placed }) => ('name' in placed ? placed.name : '?')).join(' '))
    .join(' | ')
}

test.each([
  ['fills a page', [box('a', 5), box('b', 5), box('c', 1)], 'a b | c'],
  ['keeps with the box above', [box('a', 8), box('b', 1), box('c', 4, 'never')], 'a | b c'],
  [
    'keeps a chain',
    [box('a', 6), box('b', 2), box('c', 2, 'never'), box('d', 2, 'never')],
    'a | b c d',
  ],
  [
    'cuts a chain longer than a page',
    [box('a', 6), box('b', 6, 'never'), box('c', 6, 'never')],
    'a | b | c',
  ],
  ['starts a page', [box('a', 1), box('b', 1, 'always')], 'a | b'],
  ['starts none before the first', [box('a', 1, 'always')], 'a'],
  ['gives a box too high a page of its own', [box('a', 1), box('b', 30), box('c', 1)], 'a | b | c'],
  ['makes one page of nothing', [], ''],
] as const)('%s', (_, boxes, expected) => {
  expect(pages(...boxes)).toBe(expected)
})

test('the space above is dropped at the head of a page', () => {
  const spaced = { ...box('b', 4), before: 3 }
  const [first, second] = paginate([box('a', 3), spaced, spaced], 10)
  expect(first?.map(({ y }) => y)).toEqual([0, 6])
  expect(second?.map(({ y }) => y)).toEqual([0])
})

describe('a table', () => {
  const heading = box('H', 2)
  const row = (name: string, height: number): Named => ({ ...box(name, height), heading })

  test('sets its heading again on every page', () => {
    expect(pages(heading, row('r1', 5), row('r2', 5), row('r3', 5))).toBe('H r1 | H r2 | H r3')
  })

  test('splits a row where it can', () => {
    const tall: Named = {
      ...row('tall', 12),
      split: room => [row('top', room), row('rest', 12 - room)],
    }
    expect(pages(heading, row('r1', 3), tall)).toBe('H r1 top | H rest')
  })
})

test('a note is cut to leave room for as many lines as one of a paragraph may hold, and for no more', () => {
  const note = ['๑', '๒', '๓', '๔', '๕', '๖'].map(name => box(name, 10))
  const called = { ...box('a', 10), notes: [{ element: { kind: 'note' } as never, boxes: note }] }
  const held = ['b', 'c', 'd', 'e', 'f'].map(name => box(name, 10, 'never'))
  const [first, second] = paginate([called, ...held], FOOT_ROOM + 60).map(page =>
    page.flatMap(({ box: placed }) => ('name' in placed ? [placed.name] : [])).join(' '),
  )
  expect([first, second]).toEqual(['a b c d ๑ ๒', 'e f ๓ ๔ ๕ ๖'])
})

test('every box is placed once, in order, and none leaves its page', () => {
  const anyBox = fc.record({
    height: fc.integer({ min: 1, max: 6 }),
    before: fc.integer({ min: 0, max: 3 }),
    breakBefore: fc.constantFrom('free' as const, 'never' as const, 'always' as const),
  })
  fc.assert(
    fc.property(fc.array(anyBox, { maxLength: 40 }), parts => {
      const boxes = parts.map((part, at) => ({ ...box(String(at), part.height), ...part }))
      const placed = paginate(boxes, 10)
      const names = placed.flat().map(({ box: one }) => (one as Named).name)
      expect(names).toEqual(boxes.map(({ name }) => name))
      for (const { box: one, y } of placed.flat()) expect(y + one.height).toBeLessThanOrEqual(10)
    }),
  )
})
