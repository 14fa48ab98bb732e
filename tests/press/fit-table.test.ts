import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cell, Table } from '../../core/manuscript/manuscript'
import { MEASURE } from '../../core/paper/paper'
import { findBreaks } from '../../core/thai/breaks'
import { openLexicon } from '../../core/thai/lexicon'
import { BREAK_COST } from '../../core/thai/word-costs'
import { descendantsOf } from '../../press/docx/xml'
import type { Element, Page } from '../../press/typeset/page'
import { anyTable, PROSE_CELLS } from '../arbitraries/table'
import { treeOf } from './docx/parts'
import { allLines, inkWidth, paper, paragraph, press, row, table } from './paper'

const thai = await press()
const lexicon = openLexicon(readFileSync('dist/assets/thai-words.txt', 'utf8'))
const MM = 25.4 / 72

/** The lines of each cell, in the order of the cells. */
function cellsOf(pages: readonly Page[]): string[][] {
  const cells = new Map<Element, string[]>()
  for (const { line, element } of allLines(pages))
    if (element !== null) cells.set(element, [...(cells.get(element) ?? []), line.text])
  return [...cells.values()]
}

/** The words that lines of a cell end inside, as the line breaker sees them. */
function cutIn(lines: readonly string[]): string[] {
  const text = lines.join('')
  const breaks = findBreaks(text, lexicon)
  let end = 0
  return lines.slice(0, -1).flatMap(line => {
    end += line.length
    return breaks[end] === BREAK_COST.never ? [`${line}/${text.slice(end)}`] : []
  })
}

function cutWords(one: Table): string[] {
  return cellsOf(thai.typeset(paper([one])).pages).flatMap(cutIn)
}

/** The edges of the columns in the PDF and in the Word file, mm from the first. */
async function edges(one: Table): Promise<{ pdf: number[]; docx: number[] }> {
  const rules = thai.typeset(paper([one])).pages.flatMap(page => page.rules)
  const xs = [...new Set(rules.filter(({ x1, x2 }) => x1 === x2).map(({ x1 }) => x1.toFixed(2)))]
  const pdf = xs.map(Number).sort((a, b) => a - b)
  const document = treeOf(await thai.docx([paper([one])]), 'word/document.xml')
  const docx = [0]
  for (const { name, attributes } of descendantsOf(document))
    if (name === 'w:gridCol') docx.push((docx.at(-1) ?? 0) + Number(attributes.get('w:w')) / 20)
  return { pdf: pdf.map(x => (x - (pdf[0] ?? 0)) * MM), docx: docx.map(x => x * MM) }
}

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

/** What the columns need at least, by words set one by one: mm. */
function roomOf(one: Table): number {
  const least = one.columns.map(() => 0)
  for (const { cells } of [...one.header, ...one.rows])
    for (const [column, { paragraphs, across = 1 }] of cells.entries())
      for (const { spans, style } of paragraphs)
        for (const run of runsIn(spans.map(({ text }) => text).join(''))) {
          const set = allLines(thai.typeset(paper([paragraph(run, style)])).pages)
          const width = Math.max(0, ...set.map(({ line }) => inkWidth(line))) * MM
          if (across === 1) least[column] = Math.max(least[column] ?? 0, width + 2 * 1.9)
        }
  return least.reduce((sum, width) => sum + width, 0)
}

function runsIn(text: string): string[] {
  const breaks = findBreaks(text, lexicon)
  const ends = [...text].flatMap((_, at) => (breaks[at] === BREAK_COST.never ? [] : [at]))
  return [...ends, text.length].map((end, at) => text.slice(ends[at - 1] ?? 0, end))
}

test('in random tables no word is cut while all words fit side by side, and both writers have one grid', async () => {
  let fitting = 0
  await fc.assert(
    fc.asyncProperty(anyTable, async one => {
      const { pdf, docx } = await edges(one)
      expect(docx.at(-1)).toBeLessThanOrEqual(MEASURE + 0.1)
      for (const edge of pdf) expect(docx.some(at => Math.abs(at - edge) < 0.1)).toBe(true)
      if (roomOf(one) * 1.1 + one.columns.length > MEASURE) return
      fitting++
      expect(cutWords(one)).toEqual([])
    }),
    { numRuns: 60 },
  )
  expect(fitting).toBeGreaterThan(15)
})

test('prose that no list was made from, three cells a row', () => {
  for (let at = 0; at + 3 <= PROSE_CELLS.length; at += 3) {
    const one = table([53, 53, 54], [], [row(...PROSE_CELLS.slice(at, at + 3))])
    expect(cutWords({ ...one, byWords: true })).toEqual([])
  }
})
