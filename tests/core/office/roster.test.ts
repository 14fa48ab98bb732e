import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCells } from '../../../core/office/cells'
import { enrol, ROSTER_LIMITS, readRoster } from '../../../core/office/roster'
import { registry } from '../papers'

function rows(text: string): string[] {
  const read = readRoster(text)
  if (!read.ok) return [read.fault.code]
  return (read.value ?? []).map(({ name, position, agency, role }) =>
    [name, position, agency, role].join('|'),
  )
}

test('a cell in quotes is as long as a cell may be, and one that is longer is read as it stands', () => {
  expect(readCells(`"${'ก'.repeat(4999)}"\tข`)).toEqual([['ก'.repeat(4999), 'ข']])
  expect(readCells(`"${'ก'.repeat(5000)}"\tข`)).toEqual([[`"${'ก'.repeat(5000)}"`, 'ข']])
})

test.each([
  ['three columns', 'ก ข\tผู้อำนวยการ\tกกจ.\nค ง\tนิติกร\tพส.', 'ก ข|ผู้อำนวยการ|กกจ.|', 'ค ง|นิติกร|พส.|'],
  ['names alone', 'ก ข\r\nค ง\r\n', 'ก ข|||', 'ค ง|||'],
  ['one row', 'ก ข\tผู้อำนวยการ\tกกจ.', 'ก ข|ผู้อำนวยการ|กกจ.|'],
  ['a column of numbers', '๑.\tก ข\tนิติกร\n๒.\tค ง\tล่าม', 'ก ข|นิติกร||', 'ค ง|ล่าม||'],
  ['Arabic numbers and a gap', '1\tก ข\tนิติกร\n\tค ง\tล่าม', 'ก ข|นิติกร||', 'ค ง|ล่าม||'],
  [
    'columns that are named',
    'ลำดับ\tหน่วยงาน\tชื่อ-สกุล\tตำแหน่ง\tโทรศัพท์\n๑\tพส.\tก ข\tนิติกร\t0',
    'ก ข|นิติกร|พส.|',
  ],
  [
    'a name in three columns, and what they did',
    'คำนำหน้า\tชื่อ\tนามสกุล\tสังกัด\tบทบาท\nนาย\tก\tข\tพส.\tวิทยากร',
    'นายก ข||พส.|วิทยากร',
  ],
  [
    'a cell of two lines',
    'ก ข\t"ผู้อำนวยการ\nกอง ""ก"""\tพส.\nค ง',
    'ก ข|ผู้อำนวยการ กอง "ก"|พส.|',
    'ค ง|||',
  ],
  ['a quote that is never closed', '"ก\tข\nค\tง', '"ก|ข||', 'ค|ง||'],
  ['empty rows', '\t\t\nก ข\tล่าม\n\n', 'ก ข|ล่าม||'],
  ['spaces and unseen characters', ' ก\u200b  ข \tล่าม\u00a0', 'ก ข|ล่าม||'],
])('%s', (_what, text, ...expected) => {
  expect(rows(text)).toEqual(expected)
})

test('a single cell is words, not a list', () => {
  for (const text of ['', 'ผู้แทน ก', 'ผู้แทน ก\n', '\n\n'])
    expect(readRoster(text)).toEqual({ ok: true, value: null })
})

test('a list of 500 is taken, a longer one or a book in a cell is not, and none of it', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, at) => `ก ${at}\tข`).join('\n')
  expect(rows(lines(ROSTER_LIMITS.rows))).toHaveLength(500)
  expect(rows(lines(501))).toEqual(['roster-too-large'])
  expect(rows(`ก\t${'ข'.repeat(301)}`)).toEqual(['roster-too-large'])
  expect(rows('"'.repeat(199_999))).toEqual(['roster-too-large'])
  expect(rows(`${'"\t'.repeat(99_999)}ก`)).toEqual([])
  expect(rows('ก\n'.repeat(200_000))).toEqual(['roster-too-large'])
})

test('whatever is written in cells is read again', () => {
  const word = fc.constantFrom('ก ข', 'ผู้อำนวยการ', '"ก" ข', 'ค "ง"', 'พส.', 'A/B')
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const cell = fc.tuple(word, fc.boolean())
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), table => {
      const text = table
        .map(row =>
          row.map(([words, bare]) => (bare && !words.includes('"') ? words : quoted(words))),
        )
        .map(row => row.join('\t'))
        .join('\r\n')
      expect(rows(text)).toEqual(table.map(row => `${row.map(([words]) => words).join('|')}|`))
    }),
  )
})

test('agencies are found by name or short form; a strange one is founded once', () => {
  const names = ['กรมการจัดหางาน', 'กกจ', 'กรมการจัดหางาน (กกจ.)', 'สถาบันตัวอย่าง', 'สถาบัน ตัวอย่าง', '']
  const people = names.map(agency => ({ name: 'ก ข', position: '', agency, role: '' }))
  let count = 0
  const enrolled = enrol(people, registry(), () => `own-${++count}`)
  expect(enrolled.people.map(({ agency }) => agency)).toEqual([
    'doe',
    'doe',
    'doe',
    'own-1',
    'own-1',
    null,
  ])
  expect(enrolled.founded.map(({ id, name }) => [id, name])).toEqual([['own-1', 'สถาบันตัวอย่าง']])
})
