import * as fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Block } from '../../../core/manuscript/manuscript'
import { type Box, emptyBox } from '../../../press/typeset/boxes'
import { Memory } from '../../../press/typeset/memory'
import type { Page } from '../../../press/typeset/page'
import { anyManuscript } from '../../arbitraries/manuscript'
import { openedPress, PROSE, paper, paragraph, press, row, table } from '../paper'

const used = await press()

test('what was set before does not show in what is set now', async () => {
  const fresh = await openedPress()
  await fc.assert(
    fc.asyncProperty(anyManuscript, fc.nat(), async (manuscript, at) => {
      used.typeset(manuscript)
      const blocks = structuredClone(manuscript.blocks).toSpliced(at % 5, 1, paragraph(PROSE))
      const edited = { ...manuscript, blocks }
      expect(used.typeset(edited)).toEqual(fresh.typeset(structuredClone(edited)))
    }),
    { numRuns: 25 },
  )
})

test('pages before and after a change are the pages of before', () => {
  const blocks: Block[] = Array.from({ length: 60 }, (_, at) => [
    paragraph(`${at} ${PROSE}`),
    table([20, 80], [row('ที่', 'เรื่อง')], [row(`${at}`, PROSE)]),
  ]).flat()
  const before = used.typeset(paper(blocks)).pages
  const edited = structuredClone(blocks).with(40, paragraph(`๒๐ ${PROSE}`))
  const after = used.typeset(paper(edited)).pages
  const moved = after.filter((page, at) => page.lines !== before[at]?.lines)
  expect(after.length).toBeGreaterThan(8)
  expect(moved).toHaveLength(1)
})

test('a warning is told as long as its words are there, and the same paragraph twice is two', async () => {
  const long = paragraph('ฆ'.repeat(400))
  expect(used.typeset(paper([long])).warnings).toHaveLength(1)
  expect(used.typeset(paper([structuredClone(long), paragraph('ก')])).warnings).toHaveLength(1)
  expect(used.typeset(paper([paragraph('ก')])).warnings).toEqual([])
  const twice = used.typeset(paper([paragraph('ข'), paragraph('ข')])).pages[0]?.lines
  expect(new Set(twice?.map(line => line.element)).size).toBe(2)
})

describe('of what was set before', () => {
  let memory = new Memory()
  /** The blocks that had to be set, by their words. */
  let made: string[] = []
  beforeEach(() => {
    memory = new Memory()
    made = []
  })

  /** Sets blocks, known by their words, and tells which of them had to be set. */
  function set(...words: readonly string[]): string[] {
    made = []
    memory.start()
    for (const text of words)
      memory.boxes({ kind: 'paragraph', text }, null, () => {
        made.push(text)
        return [emptyBox(10)]
      })
    return made
  }

  test('nothing is set again where nothing has changed', () => {
    expect(set('ก', 'ข', 'ค')).toEqual(['ก', 'ข', 'ค'])
    expect(set('ก', 'ข', 'ค')).toEqual([])
  })

  test('a block that is changed, put in or taken out is all that is set', () => {
    set('ก', 'ข', 'ค', 'ง')
    expect(set('ก', 'ขข', 'ค', 'ง')).toEqual(['ขข'])
    expect(set('ก', 'ใหม่', 'ขข', 'ค', 'ง')).toEqual(['ใหม่'])
    expect(set('ก', 'ค', 'ง')).toEqual([])
    expect(set('แรก', 'สอง', 'ก', 'ค', 'ง', 'ท้าย')).toEqual(['แรก', 'สอง', 'ท้าย'])
    expect(set('ก', 'ค', 'ง', 'ท้าย')).toEqual([])
  })

  test('what changes its place with what stood before it is set again, the rest is not', () => {
    set('ก', 'ข', 'ค', 'ง')
    expect(set('ข', 'ก', 'ค', 'ง')).toEqual(['ก'])
  })

  test('a block is found where two hundred were put in before it, and not where more were', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => `เรื่องที่ ${at}`)
    set('ก')
    expect(set(...many(200), 'ก')).toEqual(many(200))
    set('ก')
    expect(set(...many(201), 'ก')).toEqual([...many(201), 'ก'])
    set(...many(200), 'ก')
    expect(set('ก')).toEqual([])
    set(...many(201), 'ก')
    expect(set('ก')).toEqual(['ก'])
  })

  test('two blocks of the same words are two, and each is found again', () => {
    expect(set('ก', 'ก')).toEqual(['ก', 'ก'])
    expect(set('ก', 'ก')).toEqual([])
    expect(set('ก', 'ก', 'ก')).toEqual(['ก'])
  })

  test('only the last setting is remembered, and none on another paper', () => {
    set('ก')
    set()
    expect(set('ก')).toEqual(['ก'])
    memory.begin('กระดาษอื่น')
    expect(set('ก')).toEqual(['ก'])
    memory.begin('กระดาษอื่น')
    expect(set('ก')).toEqual([])
  })

  test('a block is known by all that it depends on, whatever that is', () => {
    const isKnown = (one: unknown, other: unknown) => {
      const { memory: fresh, calls } = { memory: new Memory(), calls: [0] }
      for (const facts of [one, other]) {
        fresh.start()
        fresh.boxes(facts, null, () => {
          calls.push(1)
          return []
        })
      }
      return calls.length === 2
    }
    /** What data says, in whatever order its keys stand. */
    const told = (data: unknown): string =>
      typeof data === 'object' && data !== null
        ? `{${Object.entries(data)
            .map(([key, value]) => `${JSON.stringify(key)}: ${told(value)}`)
            .sort()
            .join()}}`
        : JSON.stringify(data)
    const anyFacts = fc.jsonValue({ maxDepth: 2 })
    fc.assert(
      fc.property(anyFacts, anyFacts, (one, other) => {
        expect(isKnown(one, structuredClone(one))).toBe(true)
        expect(isKnown(one, other)).toBe(told(one) === told(other))
      }),
      {
        examples: [
          [{ a: 1 }, { a: 1, b: 2 }],
          [{ a: 1, b: 2 }, { a: 1 }],
          [{ a: 1 }, { b: 1 }],
          [null, {}],
          [{ a: null }, { a: {} }],
          [[1, 2], [1]],
          ['ก', 'ข'],
          [1, { a: 1 }],
        ],
        numRuns: 100,
      },
    )
  })

  test('a row that is cut at the same height is the same two parts', () => {
    let cuts = 0
    const box: Box = {
      ...emptyBox(40),
      split: room => {
        cuts++
        return room < 10 ? null : [emptyBox(room), { ...emptyBox(40 - room), split: () => null }]
      },
    }
    memory.start()
    const [row] = memory.boxes('แถว', null, () => [box])
    const parts = row?.split?.(20)
    expect(row?.split?.(20)).toBe(parts)
    expect(parts?.map(({ height }) => height)).toEqual([20, 20])
    expect(parts?.[1].split?.(5)).toBeNull()
    expect(row?.split?.(30)?.[0]).toMatchObject({ height: 30 })
    expect([row?.split?.(5), row?.split?.(5)]).toEqual([null, null])
    expect(cuts).toBe(3)
    expect(memory.boxes('ก', null, () => [emptyBox(1)])[0]?.split).toBeNull()
  })
})

describe('a page', () => {
  const [box, other] = [emptyBox(10), emptyBox(10)]
  const facts = { number: 1, width: 100, height: 100 }
  const make = (): Page => ({ ...facts }) as Page
  function pageOf(memory: Memory, boxes: readonly [Box, number][], own = facts): Page {
    memory.start()
    return memory.page(
      boxes.map(([one, y]) => ({ box: one, y })),
      own,
      make,
    )
  }

  test('is the same while the same stands on it at the same places', () => {
    const memory = new Memory()
    const first = pageOf(memory, [
      [box, 0],
      [other, 10],
    ])
    expect(
      pageOf(memory, [
        [box, 0],
        [other, 10],
      ]),
    ).toBe(first)
    expect(
      pageOf(memory, [
        [box, 0],
        [other, 11],
      ]),
    ).not.toBe(first)
  })

  test.each<[string, readonly [Box, number][], typeof facts]>([
    [
      'something else stands on it',
      [
        [box, 0],
        [emptyBox(10), 10],
      ],
      facts,
    ],
    ['less stands on it', [[box, 0]], facts],
    [
      'more stands on it',
      [
        [box, 0],
        [other, 10],
        [emptyBox(1), 20],
      ],
      facts,
    ],
    [
      'it has another number',
      [
        [box, 0],
        [other, 10],
      ],
      { ...facts, number: 2 },
    ],
  ])('is another where %s', (_, boxes, own) => {
    const memory = new Memory()
    const first = pageOf(memory, [
      [box, 0],
      [other, 10],
    ])
    expect(pageOf(memory, boxes, own)).not.toBe(first)
  })

  test('with nothing on it is made anew', () => {
    const memory = new Memory()
    expect(pageOf(memory, [])).not.toBe(pageOf(memory, []))
  })
})

describe('a warning', () => {
  test('names the block that was being set, or none', () => {
    const memory = new Memory()
    memory.start()
    memory.boxes('ก', 's1', () => {
      memory.warn({ code: 'word-too-wide', word: 'ก' })
      return []
    })
    memory.warn({ code: 'word-too-wide', word: 'ข' })
    expect(memory.warnings).toEqual([
      { code: 'word-too-wide', word: 'ก', source: 's1' },
      { code: 'word-too-wide', word: 'ข', source: null },
    ])
    memory.start()
    expect(memory.warnings).toEqual([])
    memory.boxes('ก', 's1', () => [])
    expect(memory.warnings).toHaveLength(1)
  })

  test('of a table that is too wide stands for each of its words', () => {
    const memory = new Memory()
    memory.start()
    memory.boxes('ตาราง', null, () => {
      memory.warn({ code: 'word-too-wide', word: 'ก' })
      memory.warn({ code: 'table-too-wide', columns: 9 })
      memory.warn({ code: 'letters-missing', letters: 'ກ', words: 'ກ' })
      return []
    })
    expect(memory.warnings.map(({ code }) => code)).toEqual(['table-too-wide', 'letters-missing'])
  })
})
