import * as fc from 'fast-check'
import type { Cell, Row, Table } from '../../core/manuscript/manuscript'
import { MEASURE } from '../../core/paper/paper'
import { readProse } from '../thai/marked-text'

/** Texts of prose that no word list was made from, cut at their spaces as a person fills cells. */
export const PROSE_CELLS: readonly string[] = readProse()
  .flatMap(({ text }) => text.split(' '))
  .filter(text => text.length > 3 && text.length < 60)

const anyDigit = fc.integer({ min: 0, max: 9 })

/** «๑,๒๓๔,๕๖๗.๘๙», in either digits, with a unit or without. */
const anySum = fc
  .record({
    digits: fc.array(anyDigit, { minLength: 1, maxLength: 10 }),
    thai: fc.boolean(),
    satang: fc.constantFrom('', '.00', '.25'),
    unit: fc.constantFrom('', ' บาท', ' คน', '%'),
  })
  .map(({ digits, thai, satang, unit }) => {
    const sum = Number(digits.join('')).toLocaleString('en-US') + satang
    const written = thai ? sum.replaceAll(/\d/g, digit => '๐๑๒๓๔๕๖๗๘๙'.charAt(Number(digit))) : sum
    return written + unit
  })

const anyWords = fc.oneof(
  anySum,
  fc.constantFrom(...PROSE_CELLS),
  fc.constantFrom(
    ...['ลำดับ', 'งบประมาณ', 'งบประมาณ (บาท)', 'หมายเหตุ', 'ร้อยละ', 'เบิกจ่าย', 'ตัวชี้วัด', 'ผู้รับผิดชอบ'],
    ...['๑๕ ส.ค. ๒๕๖๑', 'มาตรา ๕๒', 'พ.ร.บ. การพนัน', 'นายอำเภอ', 'นางสาวสมมติ ตัวอย่าง', 'TIP Report'],
    ...['www.example.go.th', 'COVID-19', 'ปราบปรามการค้ามนุษย์', '', '-', '✓'],
  ),
)

function anyRow(columns: number, style: 'cell' | 'cell-head'): fc.Arbitrary<Row> {
  const anyCell = anyWords.map(
    (text): Cell => ({ paragraphs: [{ kind: 'paragraph', style, spans: [{ text }] }] }),
  )
  const full = fc.array(anyCell, { minLength: columns, maxLength: columns })
  const merged = full.map(cells =>
    cells.slice(0, -1).map((cell, at) => (at === 0 ? { ...cell, across: 2 } : cell)),
  )
  const low = full.map(cells => cells.map((cell, at) => (at === 0 ? { ...cell, down: 2 } : cell)))
  return fc
    .oneof(
      { weight: 4, arbitrary: full },
      ...(columns > 2 ? [{ weight: 1, arbitrary: merged }] : []),
      ...(style === 'cell' ? [{ weight: 1, arbitrary: low }] : []),
    )
    .map(cells => ({ cells }))
}

/** A table as offices write them: 1 to 12 columns of sums, headings, names and prose, some cells merged. */
export const anyTable: fc.Arbitrary<Table> = fc
  .record({ count: fc.integer({ min: 1, max: 12 }), byWords: fc.boolean() })
  .chain(({ count, byWords }) =>
    fc.record({
      kind: fc.constant('table' as const),
      columns: fc
        .array(fc.integer({ min: 1, max: 10 }), { minLength: count, maxLength: count })
        .map(parts => {
          const whole = parts.reduce((sum, part) => sum + part, 0)
          return parts.map(part => (part * MEASURE) / whole)
        }),
      header: fc.array(anyRow(count, 'cell-head'), { maxLength: 1 }),
      rows: fc.array(anyRow(count, 'cell'), { minLength: 1, maxLength: 3 }),
      rules: fc.constant('all' as const),
      ...(byWords && { byWords: fc.constant(true as const) }),
    }),
  )
