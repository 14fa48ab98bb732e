import { describe, expect, test } from 'vitest'
import type { Block, Manuscript } from '../../../core/manuscript/manuscript'
import { PAGE } from '../../../core/paper/paper'
import { points } from '../../../press/typeset/page'
import { allLines, inkEnd, linesOf, PROSE, paper, paragraph, press, row, table } from '../paper'

const thai = await press()

function lines(count: number): Block[] {
  return Array.from({ length: count }, (_, at) => paragraph(`บรรทัด ${at + 1}`, 'flush'))
}

describe('widows and orphans', () => {
  test.each([30, 31, 32, 33, 34, 35, 36, 37])('%i lines before a paragraph of six', count => {
    const block = paragraph(PROSE.repeat(2), 'flush')
    const pages = thai.typeset(paper([...lines(count), block])).pages
    const counts = pages.map(page => linesOf(page).filter(line => !line.startsWith('บรรทัด')).length)
    expect(counts.filter(one => one === 1)).toEqual([])
  })
})

test('a heading never ends a page', () => {
  for (let count = 30; count < 40; count++) {
    const blocks = [...lines(count), paragraph('หัวข้อ', 'heading'), paragraph(PROSE)]
    for (const page of thai.typeset(paper(blocks)).pages)
      expect(linesOf(page).at(-1)).not.toBe('หัวข้อ')
  }
})

test('a signature stays whole, with the last lines of the text', () => {
  for (let count = 25; count < 40; count++) {
    const signature: Block = {
      kind: 'signature',
      closing: 'ขอแสดงความนับถือ',
      lines: ['(ชื่อเต็ม)', 'ตำแหน่ง'],
    }
    const pages = thai.typeset(paper([...lines(count), signature])).pages
    const last = linesOf(pages.at(-1) ?? pages[0] ?? fail())
    expect(last.slice(-3)).toEqual(['ขอแสดงความนับถือ', '(ชื่อเต็ม)', 'ตำแหน่ง'])
    expect(last.length).toBeGreaterThan(3)
  }
})

function fail(): never {
  throw new Error('no page')
}

test('a page break starts a page', () => {
  const blocks: Block[] = [paragraph('ก'), { kind: 'page-break' }, paragraph('ข')]
  expect(thai.typeset(paper(blocks)).pages.map(linesOf)).toEqual([['ก'], ['ข']])
})

test('room is left empty', () => {
  const [first] = allLines(
    thai.typeset(paper([{ kind: 'room', height: 30 }, paragraph('ก', 'flush')])).pages,
  )
  const [alone] = allLines(thai.typeset(paper([paragraph('ก', 'flush')])).pages)
  expect((first?.y ?? 0) - (alone?.y ?? 0)).toBeCloseTo(points(30))
})

describe('tables', () => {
  const pagesOfRows = () => {
    const rows = Array.from({ length: 40 }, (_, at) => row(String(at + 1), PROSE.slice(0, 200)))
    return thai.typeset(paper([table([20, 140], [row('ที่', 'เรื่อง')], rows)])).pages
  }

  test('the heading stands on every page, and is read once', () => {
    const pages = pagesOfRows()
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) expect(linesOf(page).slice(0, 2)).toEqual(['ที่', 'เรื่อง'])
    const read = allLines(pages).filter(({ element, line }) => element && line.text === 'เรื่อง')
    expect(read).toHaveLength(1)
  })

  test('a row that is split leaves at least two lines on either side', () => {
    const long = row('1', PROSE.repeat(12))
    for (let count = 20; count < 34; count++) {
      const split = thai.typeset(paper([...lines(count), table([20, 60], [], [long])])).pages
      for (const page of split) {
        const inRow = page.lines.filter(
          ({ element, line }) => element?.role === 'TD' && line.text !== '1',
        )
        expect(inRow).not.toHaveLength(1)
      }
    }
  })

  test('cells side by side share a line number; a cell may span columns', () => {
    const spanning = { cells: [{ paragraphs: [paragraph('กว้าง', 'cell-center')], across: 2 }] }
    const [page] = thai.typeset(paper([table([80, 80], [], [row('ซ้าย', 'ขวา'), spanning])])).pages
    expect(page?.lines.map(({ number }) => number)).toEqual([1, 1, 2])
    const centre = page?.lines[2]
    expect((centre?.x ?? 0) + (centre?.line.x ?? 0)).toBeGreaterThan(points(30 + 70))
  })

  test('no rules where none are asked for', () => {
    const bare = { ...table([80, 80], [], [row('ก', 'ข')]), rules: 'none' as const }
    expect(thai.typeset(paper([bare])).pages[0]?.rules).toEqual([])
  })
})

describe('beside the text', () => {
  const pages = (furniture: Partial<Manuscript['furniture']>) =>
    thai
      .typeset(paper(lines(80), furniture))
      .pages.map(page => page.furniture.map(({ line }) => line.text))

  test('the number stands on every page but the first, at 17 mm', () => {
    expect(pages({})).toEqual([[], ['- ๒ -'], ['- ๓ -']])
    const second = thai.typeset(paper(lines(80))).pages[1]
    expect(second?.furniture[0]?.y).toBeCloseTo(points(PAGE.pageNumberBaseline))
  })

  test('in Arabic digits where the paper is', () => {
    expect(pages({ digits: 'arabic' })[1]).toEqual(['- 2 -'])
  })

  test('the copy mark on the first page, the draft mark on all', () => {
    expect(pages({ copyMark: 'สำเนาที่ ๓/๒๐', draftMark: 'ร่าง' })).toEqual([
      ['ร่าง', 'สำเนาที่ ๓/๒๐'],
      ['- ๒ -', 'ร่าง'],
      ['- ๓ -', 'ร่าง'],
    ])
  })

  test('catchwords are the first words of the next page', () => {
    const [first] = pages({ catchwords: true })
    expect(first).toEqual(['/บรรทัด 40...'])
  })
})

test('the same blocks on another paper are set anew', () => {
  const official = paper([paragraph(PROSE, 'flush')])
  const edges = (manuscript: Manuscript) =>
    thai.typeset(manuscript).pages.flatMap(page => page.lines.map(({ x }) => Math.round(x)))
  const before = edges(official)
  const after = edges({ ...official, paper: { margins: { left: 45 } } })
  expect(new Set(before)).toEqual(new Set([Math.round(points(PAGE.left))]))
  expect(new Set(after)).toEqual(new Set([Math.round(points(45))]))
  expect(edges(official)).toEqual(before)
})

test('copies that share their blocks share their lines', () => {
  const blocks = lines(5)
  const first = thai.typeset(paper(blocks, { copyMark: 'สำเนาที่ ๑/๒' }))
  const second = thai.typeset(paper(blocks, { copyMark: 'สำเนาที่ ๒/๒' }))
  expect(second.pages[0]?.lines).toBe(first.pages[0]?.lines)
  expect(second.pages[0]?.furniture).not.toEqual(first.pages[0]?.furniture)
})

test.each([
  ['a hundred marks that no face has', '\u1752'.repeat(100)],
  ['the same over a letter', `a${'\u1752'.repeat(100)}`],
  ['a hundred pictures in one letter', '😀\u200d'.repeat(100)],
])('%s are boxes that go on in the next line', (_, text) => {
  const { pages } = thai.typeset(paper([paragraph(text, 'flush')]))
  const lines = pages.flatMap(page => page.lines)
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.map(({ line }) => line.text).join('')).toBe(text)
  for (const { line, x } of lines)
    expect(x + inkEnd(line)).toBeLessThan(points(210 - PAGE.right) + 0.1)
})

describe('a paper without words', () => {
  const section = (numbering?: 'none' | 'letters'): Block => ({
    kind: 'section',
    orientation: 'portrait',
    ...(numbering && { numbering }),
  })
  const count = (...blocks: Block[]) => thai.typeset(paper(blocks)).pages.length

  test('is one empty page, in however many sections', () => {
    expect(count()).toBe(1)
    expect(count(section())).toBe(1)
    expect(count(section('none'), section('letters'))).toBe(1)
    expect(count({ kind: 'page-break' })).toBe(1)
  })

  test('gives no page to a section without words beside one that has some', () => {
    expect(count(section('none'), section('letters'), paragraph('ก'))).toBe(1)
    expect(count(paragraph('ก'), section(), section('letters'))).toBe(1)
    expect(count(paragraph('ก'), section(), paragraph('ข'))).toBe(2)
  })
})

test('lines are counted down the page by their baselines, wherever in the row they stand', () => {
  const tall = { paragraphs: [paragraph('สูง', 'secrecy')] }
  const [page] = thai.typeset(
    paper([
      paragraph('ก', 'flush'),
      table([40, 40, 40], [], [{ cells: [tall, ...row('ซ้าย', 'ขวา').cells] }]),
      paragraph('ท้าย', 'flush'),
    ]),
  ).pages
  const numbers = page?.lines.map(({ line, number }) => [line.text, number])
  expect(numbers).toEqual([
    ['ก', 1],
    ['สูง', 3],
    ['ซ้าย', 2],
    ['ขวา', 2],
    ['ท้าย', 4],
  ])
})

test('of two page breaks one is enough, and a room at the head of a page is kept', () => {
  const blocks: Block[] = [
    paragraph('ก', 'flush'),
    { kind: 'page-break' },
    { kind: 'page-break' },
    { kind: 'room', height: 30 },
    paragraph('ข', 'flush'),
  ]
  const { pages } = thai.typeset(paper(blocks))
  expect(pages.map(({ goesOn }) => goesOn)).toEqual([false, false])
  expect(pages[1]?.lines[0]?.y).toBeCloseTo((pages[0]?.lines[0]?.y ?? 0) + points(30))
})

test('a text of one line that is signed stands with two lines of the one above it', () => {
  const signature: Block = { kind: 'signature', closing: 'ขอแสดงความนับถือ', lines: ['(ชื่อ)'] }
  for (let count = 28; count < 38; count++) {
    const blocks = [
      ...lines(count),
      paragraph(PROSE, 'flush'),
      paragraph('จึงเรียนมา', 'flush'),
      signature,
    ]
    const pages = thai.typeset(paper(blocks)).pages.map(linesOf)
    const page = pages.find(texts => texts.includes('จึงเรียนมา')) ?? []
    expect(page.slice(page.indexOf('จึงเรียนมา') + 1)).toEqual(['ขอแสดงความนับถือ', '(ชื่อ)'])
    expect(page.indexOf('จึงเรียนมา')).toBeGreaterThan(1)
  }
})

test('a table and pictures stand with the heading above them', () => {
  const below: Block[] = [
    table([80, 80], [row('ที่', 'เรื่อง')], [row('๑', 'ก'), row('๒', 'ข')]),
    table([80, 80], [], [row('๑', 'ก'), row('๒', 'ข')]),
    {
      kind: 'figures',
      figures: [
        { media: '', width: 40, height: 15, alt: '', caption: paragraph('ภาพ', 'caption') },
      ],
    },
  ]
  for (const block of below)
    for (let count = 33; count < 39; count++) {
      const blocks = [...lines(count), paragraph('หัวข้อ', 'heading'), block]
      for (const page of thai.typeset(paper(blocks)).pages)
        expect(linesOf(page).at(-1)).not.toBe('หัวข้อ')
    }
})

test('a heading goes with the room below it to the next page', () => {
  const blocks: Block[] = [...lines(38), paragraph('หัวข้อ', 'heading'), { kind: 'room', height: 40 }]
  const { pages } = thai.typeset(paper([...blocks, paragraph('ก', 'flush')]))
  expect(pages[1] && linesOf(pages[1])).toEqual(['หัวข้อ', 'ก'])
  const free = thai.typeset(paper([...lines(38), { kind: 'room', height: 40 }])).pages
  expect(free[0] && linesOf(free[0])).toHaveLength(38)
})
