import { describe, expect, test } from 'vitest'
import type { Cell, Row, Table } from '../../../core/manuscript/manuscript'
import type { PlacedLine } from '../../../press/typeset/page'
import { PROSE, paper, paragraph, press } from '../paper'

const thai = await press()

function cell(text: string, more: Partial<Cell> = {}): Cell {
  return { paragraphs: [paragraph(text, 'cell')], ...more }
}

function tableOf(columns: readonly number[], ...rows: Cell[][]): Table {
  const cells = rows.map((row): Row => ({ cells: row }))
  return { kind: 'table', columns, header: [], rows: cells, rules: 'all' }
}

function placesOf(table: Table): { text: string; x: number; y: number; read: boolean }[][] {
  const place = ({ line, x, y, element }: PlacedLine) => ({
    ...{ text: line.text.trim(), x: Math.round(x), y: Math.round(y), read: element !== null },
  })
  return thai.typeset(paper([table])).pages.map(({ lines }) => lines.map(place))
}

describe('a cell that covers rows', () => {
  const area = tableOf(
    [40, 120],
    [cell('ด้านการดำเนินคดี', { down: 2 }), cell('จุดแข็ง')],
    [cell('จุดอ่อน')],
    [cell('ด้านการป้องกัน'), cell('ความท้าทาย')],
  )

  test('stands beside all of them', () => {
    const [page = []] = placesOf(area)
    const at = (text: string) => page.find(line => line.text === text)
    expect(at('ด้านการดำเนินคดี')?.y).toBe(at('จุดแข็ง')?.y)
    expect(at('จุดอ่อน')?.x).toBe(at('จุดแข็ง')?.x)
    expect(at('ความท้าทาย')?.y).toBe(at('ด้านการป้องกัน')?.y)
  })

  test('has no rule across it', () => {
    const [page] = thai.typeset(paper([area])).pages
    const lefts = page?.rules.filter(({ y1, y2 }) => y1 === y2).map(({ x1 }) => Math.round(x1))
    expect(lefts).toEqual([85, 198, 85, 85, 85])
  })

  test('makes its last row as high as it needs', () => {
    const table = tableOf([40, 120], [cell(PROSE, { down: 2 }), cell('ก')], [cell('ข')])
    const [page = []] = placesOf({ ...table, rows: [...table.rows, { cells: [cell('ค')] }] })
    const last = page.at(-1)
    expect(last?.text).toBe('ค')
    expect(last?.y).toBeGreaterThan(Math.max(...page.slice(0, -1).map(({ y }) => y)))
  })

  test('goes on on the next page beside the rows that go there', () => {
    const rows = Array.from({ length: 50 }, (_, at) => [cell(`เรื่องที่ ${at + 1}`)])
    const [first = [], ...others] = rows
    const pages = placesOf(
      tableOf([40, 120], [cell('ด้าน', { down: 50, repeats: true }), ...first], ...others),
    )
    const names = pages.map(page => page.filter(({ text }) => text === 'ด้าน'))
    expect(names.map(found => found.length)).toEqual([1, 1])
    expect(names.flat().map(({ read }) => read)).toEqual([true, false])
    expect(pages.flat().filter(({ text }) => text.startsWith('เรื่อง'))).toHaveLength(50)
  })
})

test('a row that goes on on the next page says its number again, which is read once', () => {
  const rows = [1, 2, 3].map(at => [cell(`${at}.`, { repeats: true }), cell(PROSE.repeat(5))])
  const pages = placesOf(tableOf([15, 60], ...rows))
  const numbers = pages.map(page => page.filter(({ text }) => /^\d\.$/.test(text)))
  const heads = numbers.flat()
  expect(heads.filter(({ read }) => read).map(({ text }) => text)).toEqual(['1.', '2.', '3.'])
  expect(heads.length).toBeGreaterThan(3)
  expect(numbers[1]?.[0]).toMatchObject({ text: heads[0]?.text, read: false })
})

test('a row longer than a page has the heading above it on every page', () => {
  const rows = [{ cells: [cell('๑'), cell(PROSE.repeat(30))] }]
  const pages = placesOf({
    ...tableOf([15, 60]),
    header: [{ cells: [cell('ที่'), cell('เรื่อง')] }],
    rows,
  })
  expect(pages.length).toBeGreaterThan(3)
  for (const page of pages) expect(page.slice(0, 2).map(({ text }) => text)).toEqual(['ที่', 'เรื่อง'])
})

test('the head of a group of rows is on the page of its first row, wherever the page ends', () => {
  for (let count = 20; count < 60; count++) {
    const rows = Array.from({ length: count }, (_, index) => [cell(`แถวที่ ${index}`)])
    const table = tableOf([160], ...rows, [cell('ด้านการป้องกัน')], [cell('แถวแรกของด้าน')])
    const held = table.rows.map((row, at): Row => (at === count ? { ...row, held: true } : row))
    const pages = placesOf({ ...table, rows: held })
    const pageOf = (words: string) =>
      pages.findIndex(page => page.some(({ text }) => text === words))
    expect(pageOf('ด้านการป้องกัน'), `${count} rows`).toBe(pageOf('แถวแรกของด้าน'))
  }
})
