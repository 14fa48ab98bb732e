import { expect, test } from 'vitest'
import type { Cell, Table } from '../../core/manuscript/manuscript'
import { MEASURE } from '../../core/paper/paper'
import { descendantsOf } from '../../press/docx/xml'
import { PROSE_CELLS } from '../arbitraries/table'
import { cellsOf, cutIn, cutWords, edges, thai } from './cut-words'
import { treeOf } from './docx/parts'
import { allLines, paper, paragraph, row, table } from './paper'

/** A table as a person types it: its columns share the page by their words. */
function typed(header: readonly string[], ...rows: string[][]): Table {
  const columns = header.map(() => MEASURE / header.length)
  const heads = { cells: header.map(text => ({ paragraphs: [paragraph(text, 'cell-head')] })) }
  return {
    ...table(
      columns,
      [heads],
      rows.map(cells => row(...cells)),
    ),
    byWords: true,
  }
}

const PROJECT = 'โครงการป้องกันและปราบปรามการค้ามนุษย์ในพื้นที่จังหวัดชายแดน ระยะที่ ๒'

test.each([
  [
    'a sum beside a long text',
    typed(
      ['ลำดับ', 'รายการ', 'งบประมาณ', 'หมายเหตุ'],
      ['๑', PROJECT, '๑,๒๓๔,๕๖๗.๐๐', 'อยู่ระหว่างดำเนินการ'],
    ),
  ],
  [
    'two long texts and a sum under a short heading',
    typed(
      ['วันที่', 'สาระ', 'ข้อสังเกต', 'งบ'],
      ['๑๕ ส.ค. ๒๕๖๑', PROJECT.repeat(6), PROJECT.repeat(6), '๑,๕๐๐,๐๐๐'],
    ),
  ],
  ['Arabic digits', typed(['ลำดับ', 'สาระ', 'งบ'], ['1', PROJECT.repeat(3), '1,234,567,890.25'])],
  ['a heading of one long word', typed(['ก', 'งบประมาณ', 'ข'], ['๑', '๒', PROJECT.repeat(9)])],
  ['columns of a form', table([4, 4, 152], [], [row('๑', '๙,๘๗๖,๕๔๓.๒๑', PROJECT)])],
  ['columns without a width', table([0, 0, 0], [], [row('๑', '๙,๘๗๖,๕๔๓.๒๑', PROJECT)])],
])('no sum and no heading is cut: %s', (_, one) => {
  expect(cutWords(one)).toEqual([])
  expect(thai.typeset(paper([one])).warnings).toEqual([])
})

test('a sum over two columns widens both', () => {
  const sum = { ...cellOf('๙๙๙,๙๘๗,๖๕๔,๓๒๑.๐๐ บาท'), across: 2 }
  const one = table([2, 2, 156], [], [row('๑', '๒', PROJECT)])
  expect(cutWords({ ...one, rows: [...one.rows, { cells: [sum, cellOf(PROJECT)] }] })).toEqual([])
})

function cellOf(text: string): Cell {
  return { paragraphs: [paragraph(text, 'cell')] }
}

test('a form keeps its columns while every word fits', async () => {
  const one = table([20, 100, 40], [], [row('๑', PROJECT, '๑,๒๓๔.๐๐')])
  const { pdf } = await edges(one)
  expect(pdf.map(Math.round)).toEqual([0, 20, 120, 160])
})

test('what a person typed shares the whole measure by its words', async () => {
  const { pdf } = await edges(typed(['ลำดับ', 'ชื่อ', 'สาระ'], ['๑', 'ก'.repeat(20), PROJECT]))
  const [first = 0, second = 0, third = 0] = widths(pdf)
  expect(first + second + third).toBeCloseTo(MEASURE, 1)
  expect(first).toBeLessThan(second)
  expect(second).toBeLessThan(third)
})

function widths(places: readonly number[]): number[] {
  return places.slice(1).map((place, at) => place - (places[at] ?? 0))
}

const SUM = '๑,๒๓๔,๕๖๗,๘๙๐.๒๕'

test('sums that fit only in smaller letters are set smaller, in both, and that is said', async () => {
  const one = typed(['ที่', 'ก', 'ข', 'ค', 'ร้อยละ'], ['๑', SUM, SUM, SUM, SUM])
  const { pages, warnings } = thai.typeset(paper([one]))
  expect(cellsOf(pages).flatMap(cutIn)).toEqual([])
  const sizes = allLines(pages).map(({ line }) => line.runs[0]?.size ?? 0)
  expect(Math.max(...sizes)).toBeCloseTo((15 * 10.55) / 16)
  expect(warnings).toEqual([{ code: 'table-smaller', size: 15, source: null }])
  const document = treeOf(await thai.docx([paper([one])]), 'word/document.xml')
  const inWord = [...descendantsOf(document)].filter(({ name }) => name === 'w:sz')
  expect(new Set(inWord.map(({ attributes }) => attributes.get('w:val')))).toEqual(new Set(['30']))
})

test('of words too wide at any size only the widest are cut, at full size, and that is said once', () => {
  const word = 'ฆฬ'.repeat(40)
  const one = typed(['ลำดับ', 'งบประมาณ', 'ก', 'ข'], ['๑', SUM, word, word])
  const { pages, warnings } = thai.typeset(paper([one]))
  const cut = cellsOf(pages).filter(lines => cutIn(lines).length > 0)
  expect(cut.map(lines => lines.join(''))).toEqual([word, word])
  expect(allLines(pages).map(({ line }) => line.runs[0]?.size)).toContain(10.55)
  expect(warnings).toEqual([{ code: 'table-too-wide', columns: 4, source: null }])
})

test('forty columns fit no page: it is said, and nothing runs off the paper', async () => {
  const cells = Array.from({ length: 40 }, (_, at) => `งาน${at}`)
  const one = typed(cells, cells)
  const [warning, ...more] = thai.typeset(paper([one])).warnings
  expect(warning).toEqual({ code: 'table-too-wide', columns: 40, source: null })
  expect(more).toEqual([])
  expect((await edges(one)).pdf.at(-1)).toBeLessThanOrEqual(MEASURE + 0.01)
})

test('prose that no list was made from, three cells a row', () => {
  for (let at = 0; at + 3 <= PROSE_CELLS.length; at += 3) {
    const one = table([53, 53, 54], [], [row(...PROSE_CELLS.slice(at, at + 3))])
    expect(cutWords({ ...one, byWords: true })).toEqual([])
  }
})
