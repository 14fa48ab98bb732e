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

/** Pages as words, each box with where its top stands: `a 0, b 10`. */
function placed(boxes: readonly Box[], height: number): string[] {
  return paginate(boxes, height).map(page =>
    page.map(({ box: one, y }) => `${'name' in one ? one.name : '–'} ${y}`).join(', '),
  )
}

function noted(name: string, height: number, ...notes: string[][]): Named {
  return {
    ...box(name, height),
    notes: notes.map(lines => ({
      element: { role: 'Note', parent: null },
      boxes: lines.map(line => box(line, 10)),
    })),
  }
}

describe('notes', () => {
  const ROOM = FOOT_ROOM

  test('stand at the lower edge, in order, under their rule', () => {
    expect(placed([noted('a', 10, ['๑'], ['๒']), noted('b', 10, ['๓'])], 100)).toEqual([
      `a 0, b 10, ๑ 70, ๒ 80, ๓ 90, – ${70 - ROOM}`,
    ])
  })

  test('take room from the text, and the rule takes it once', () => {
    const full = [noted('a', 10, ['๑']), box('b', 100 - 20 - ROOM)]
    expect(placed(full, 100)).toEqual([`a 0, b 10, ๑ 90, – ${90 - ROOM}`])
    expect(placed([...full, box('c', 1)], 100)).toEqual([`a 0, b 10, ๑ 90, – ${90 - ROOM}`, 'c 0'])
    expect(placed([noted('a', 10, ['๑']), box('b', 101 - 20 - ROOM)], 100)[1]).toBe('b 0')
  })

  test('of one line go with their box to the next page where they do not fit', () => {
    expect(placed([box('a', 80), noted('b', 9, ['๑'])], 100)).toEqual([
      'a 0',
      `b 0, ๑ 90, – ${90 - ROOM}`,
    ])
  })

  test('of four lines are cut, two on either side at least', () => {
    const four = ['๑', '๒', '๓', '๔']
    const pages = (above: number) => placed([box('a', above), noted('b', 10, four)], 100)
    expect(pages(38)).toEqual([`a 0, b 38, ๑ 60, ๒ 70, ๓ 80, ๔ 90, – ${60 - ROOM}`])
    expect(pages(39)).toEqual([
      `a 0, b 39, ๑ 80, ๒ 90, – ${80 - ROOM}`,
      `๓ 80, ๔ 90, – ${80 - ROOM}`,
    ])
    expect(pages(58)).toHaveLength(2)
    expect(pages(59)[0]).toBe('a 0')
  })

  test('only the last is cut, and nothing with a note stands after it', () => {
    const two = noted('b', 10, ['๑', '๒'], ['๓', '๔', '๕', '๖'])
    expect(placed([box('a', 29), two, noted('c', 5, ['๗'])], 100)).toEqual([
      `a 0, b 29, ๑ 60, ๒ 70, ๓ 80, ๔ 90, – ${60 - ROOM}`,
      `c 0, ๕ 70, ๖ 80, ๗ 90, – ${70 - ROOM}`,
    ])
  })

  test('that go on leave room for two lines of the text to come', () => {
    const long = Array.from({ length: 16 }, (_, at) => `${at}`)
    const [, second = '', third] = placed([noted('a', 40, long), box('b', 30)], 100)
    expect(second).toMatch(/^b 0, /)
    expect(second.split(', ')).toHaveLength(7)
    expect(third).toMatch(/^9 /)
  })

  test('take a page whole where no text is to come', () => {
    const long = Array.from({ length: 14 }, (_, at) => `${at}`)
    const pages = placed([noted('a', 38, long)], 100)
    expect(pages.map(page => page.split(', ').length)).toEqual([7, 8, 3])
  })

  test('go back with a box that must stand with the one below it', () => {
    const heading = noted('h', 10, ['๑'])
    expect(placed([box('a', 60), heading, box('b', 20, 'never')], 100)).toEqual([
      'a 0',
      `h 0, b 10, ๑ 90, – ${90 - ROOM}`,
    ])
    expect(
      placed([noted('a', 40, ['๑']), { ...noted('h', 10, ['๒']) }, box('b', 30, 'never')], 100),
    ).toEqual([`a 0, ๑ 90, – ${90 - ROOM}`, `h 0, b 10, ๒ 90, – ${90 - ROOM}`])
  })

  test('of a row that can be cut go with its lines: less of it is tried', () => {
    const tall = (name: string, height: number, count: number): Named => ({
      ...noted(name, height, ...Array.from({ length: count }, (_, at) => [`${name}${at}`])),
      split: room => {
        const lines = Math.floor(room / 10)
        if (lines < 1) return null
        return [
          tall(`${name}'`, 10 * lines, lines),
          tall(`${name}"`, height - 10 * lines, count - lines),
        ]
      },
    })
    const pages = placed([tall('r', 100, 10)], 100)
    expect(pages[0]).toMatch(/^r' 0, r'0 60, r'1 70, r'2 80, r'3 90/)
    expect(pages.join()).not.toContain('undefined')
    expect(pages.flatMap(page => page.split(', ')).filter(one => /\d \d+$/.test(one))).toHaveLength(
      10,
    )
  })
})

describe('a box higher than a page', () => {
  const line = (text: string, y: number) => ({
    line: { text, size: 10, x: 0, width: 10 },
    x: 0,
    y,
    marks: [],
  })
  const high = (height: number, ...ys: number[]): Named =>
    ({ ...box('high', height), lines: ys.map(y => line(`${y}`, y)) }) as never

  const linesOf = (boxes: readonly Box[]) =>
    paginate(boxes, 50).map(page =>
      page
        .flatMap(({ box: one }) => one.lines.map(({ line: { text }, y }) => `${text}@${y}`))
        .join(' '),
    )

  test('is cut between its lines, and what is left begins at the top', () => {
    expect(linesOf([high(110, 10, 30, 50, 70, 90)])).toEqual(['10@10 30@30 50@50', '70@10 90@30'])
    const [first, second] = paginate([high(110, 10, 30, 50, 70, 90), box('b', 1)], 50)
    expect(first?.map(({ box: one }) => one.height)).toEqual([50])
    expect(second?.map(({ box: one, y }) => [one.height, y])).toEqual([[50, 0]])
  })

  test('stays whole without a line to cut before or after', () => {
    expect(linesOf([high(110, 10, 30), box('b', 1)])).toEqual(['10@10 30@30', ''])
    expect(linesOf([high(110, 80, 90)])).toEqual(['80@80 90@90'])
    expect(linesOf([high(110)])).toEqual([''])
  })
})

describe('what stands at the lower edge', () => {
  const ink = (x1: number, x2: number) => ({ x1, x2, y1: 0, y2: 0, thickness: 1 })
  const at = (
    name: string,
    height: number,
    x1: number,
    x2: number,
    more: Partial<Box> = {},
  ): Named => ({
    ...box(name, height),
    rules: [ink(x1, x2)],
    ...more,
  })
  const foot = (x1: number, height = 20) => at('foot', height, x1, x1 + 10, { atFoot: true })

  test('stands there and not under the text, if it is the last', () => {
    expect(placed([box('a', 10), foot(50)], 100)).toEqual(['a 0, foot 80'])
    expect(placed([box('a', 10), foot(50), box('b', 10)], 100)).toEqual(['a 0, foot 10, b 30'])
    expect(placed([box('a', 10), foot(50), box('b', 5, 'always')], 100)).toEqual([
      'a 0, foot 80',
      'b 0',
    ])
  })

  test('stands beside lines that end well before it, and else on a page of its own', () => {
    const beside = (end: number) => placed([at('a', 50, 0, 90), at('b', 45, 0, end), foot(60)], 100)
    expect(beside(48)).toEqual(['a 0, b 50, foot 80'])
    expect(beside(49)).toEqual(['a 0, b 50', 'foot 80'])
  })

  test('does not ask how far lines above it reach', () => {
    expect(placed([at('a', 80, 0, 90), at('b', 15, 0, 40), foot(60)], 100)).toEqual([
      'a 0, b 80, foot 80',
    ])
    expect(placed([at('a', 81, 0, 90), at('b', 15, 0, 40), foot(60)], 100)).toHaveLength(2)
  })

  test('looks at pictures and lines as at rules', () => {
    const picture = (x: number): Named => ({
      ...box('p', 95),
      pictures: [{ x, width: 20 } as never],
    })
    expect(placed([picture(28), foot(60)], 100)).toEqual(['p 0, foot 80'])
    expect(placed([picture(29), foot(60)], 100)).toHaveLength(2)
    const words = (x: number): Named => ({
      ...box('w', 95),
      lines: [{ x, y: 5, line: { x: 8, width: 20 } } as never],
    })
    expect(placed([words(20), foot(60)], 100)).toEqual(['w 0, foot 80'])
    expect(placed([words(21), foot(60)], 100)).toHaveLength(2)
  })

  test('is cut short by no page that it is higher than', () => {
    expect(placed([at('a', 95, 0, 10), foot(60, 101)], 100)).toEqual(['a 0', 'foot -1'])
  })

  test('stands over the notes', () => {
    expect(placed([noted('a', 10, ['๑']), foot(50)], 100)).toEqual([
      `a 0, foot ${70 - FOOT_ROOM}, ๑ 90, – ${90 - FOOT_ROOM}`,
    ])
  })
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
