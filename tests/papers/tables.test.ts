import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import type { Table } from '../../core/manuscript/manuscript'
import { MEASURE } from '../../core/paper/paper'
import { findBreaks } from '../../core/thai/breaks'
import { openLexicon } from '../../core/thai/lexicon'
import { BREAK_COST } from '../../core/thai/word-costs'
import { anyTable } from '../arbitraries/table'
import { allLines, inkWidth, openedPress, paper, paragraph, row, table } from '../press/paper'
import { convertAll } from './office'
import { linesRead, run } from './readers'

// Words that no line may end inside stand whole in the tables of a Word file, as LibreOffice sets it.

const thai = await openedPress()
/** A family of Debian whose widths at 10.667 pt are those of the official face at 16 pt. */
const official = await openedPress({ font: 'Laksaman' })
const lexicon = openLexicon(readFileSync('dist/assets/thai-words.txt', 'utf8'))
const folder = mkdtempSync(path.join(os.tmpdir(), 'mati-tables-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const PROJECT = 'โครงการป้องกันและปราบปรามการค้ามนุษย์ในพื้นที่จังหวัดชายแดน ระยะที่ ๒'

function typed(...rows: string[][]): Table {
  const columns = rows[0]?.map(() => MEASURE / (rows[0]?.length ?? 1)) ?? []
  return {
    ...table(
      columns,
      [],
      rows.map(cells => row(...cells)),
    ),
    byWords: true,
  }
}

const MONEY = typed(
  ['ลำดับ', 'รายการ', 'งบประมาณ (บาท)', 'เบิกจ่าย (บาท)', 'คงเหลือ (บาท)', 'ร้อยละ', 'หมายเหตุ'],
  ['๑', PROJECT, '๑,๒๓๔,๕๖๗,๘๙๐.๒๕', '๙๘๗,๖๕๔,๓๒๑.๕๐', '๒๔๖,๙๑๓,๕๖๘.๗๕', '๗๙.๙๙', 'อยู่ระหว่างจัดซื้อ'],
)

const TABLES: readonly Table[] = [
  MONEY,
  typed(
    ['ลำดับ', 'รายการ', 'งบประมาณ', 'หมายเหตุ'],
    ['๑', PROJECT, '๑,๒๓๔,๕๖๗.๐๐', 'อยู่ระหว่างดำเนินการ'],
  ),
  typed(
    ['วันที่', 'สาระ', 'ข้อสังเกต', 'งบ'],
    ['๑๕ ส.ค. ๒๕๖๑', PROJECT.repeat(6), PROJECT.repeat(6), '1,500,000.00'],
  ),
  ...fc.sample(anyTable, { numRuns: 40, seed: 16 }),
].filter(one => thai.typeset(paper([one])).warnings.every(({ code }) => code !== 'table-too-wide'))

/** The cells that are one such word. */
function wholeWords(one: Table): string[] {
  return [...one.header, ...one.rows].flatMap(({ cells }) =>
    cells.flatMap(({ paragraphs }) => {
      const text = paragraphs.flatMap(({ spans }) => spans.map(span => span.text)).join('')
      const breaks = findBreaks(text, lexicon)
      const whole = [...text].every((_, at) => breaks[at] === BREAK_COST.never)
      return text.trim() !== '' && whole ? [text] : []
    }),
  )
}

test('there is something to look at', () => {
  expect(TABLES.length).toBeGreaterThan(20)
  expect(TABLES.flatMap(wholeWords).length).toBeGreaterThan(60)
})

test('LibreOffice sets each such word on one line', async () => {
  const files = TABLES.map((one, at) => {
    const file = path.join(folder, `table-${at}.docx`)
    return { one, file }
  })
  for (const { one, file } of files) writeFileSync(file, await thai.docx([paper([one])]))
  const to = await convertAll(
    files.map(({ file }) => file),
    'pdf',
    folder,
  )
  for (const { one, file } of files) {
    const pdf = path.join(to, `${path.basename(file, '.docx')}.pdf`)
    const read = linesRead(run('pdftotext', '-layout', '-enc', 'UTF-8', pdf, '-')).join('\n')
    for (const text of wholeWords(one)) expect(read).toContain(text.trim())
  }
})

test('in the widths of the official face no such word is wider than its column', () => {
  const words = TABLES.flatMap(wholeWords)
  for (const text of new Set(words.filter(isOfBothFaces)))
    for (const style of ['cell', 'cell-head'] as const) {
      const widthIn = (of: typeof thai): number =>
        Math.max(
          ...allLines(of.typeset(paper([paragraph(text, style)])).pages).map(({ line }) =>
            inkWidth(line),
          ),
        )
      const rules = thai.typeset(paper([oneColumn(text, style)])).pages.flatMap(page => page.rules)
      const xs = rules.map(({ x1 }) => x1)
      const room = Math.max(...xs) - Math.min(...xs) - 2 * 1.9 * (72 / 25.4)
      expect(widthIn(thai)).toBeLessThanOrEqual(room)
      expect(widthIn(official)).toBeLessThanOrEqual(room)
    }
})

/** Of other letters nobody knows which face Word takes. */
function isOfBothFaces(text: string): boolean {
  return /^[\u0e00-\u0e7f\w ,.:;()/%-]+$/.test(text)
}

/** A table that is no wider than its word. */
function oneColumn(text: string, style: 'cell' | 'cell-head'): Table {
  return table([1], [], [{ cells: [{ paragraphs: [paragraph(text, style)] }] }])
}
