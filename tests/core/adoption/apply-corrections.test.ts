import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyCorrections } from '../../../core/adoption/apply-corrections'
import { issuedText, readIssuedLines } from '../../../core/adoption/issued-lines'
import { check } from '../../../core/check/check'
import { passages } from '../../../core/check/walk/passages'
import type { Correction } from '../../../core/model/adoption'
import type { Minutes } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import { adopting, correction } from '../check/adoption-cases'
import { minutesWith, resolved, topic } from '../minutes'
import { context } from '../papers'

const given = context('monthly-minutes')

/** Two topics that say the same words, and one of a table's kind. */
const PAPER: Minutes = minutesWith('consider', {
  topics: [
    topic({ id: 't1', title: 'การคัดแยกผู้เสียหาย', text: richText('ให้รายงานภายในเดือนมกราคม ๒๕๖๒') }),
    topic({ id: 't2', title: 'การป้องกัน', text: richText('ให้จัดประชุมภายในเดือนมกราคม ๒๕๖๒') }),
    topic({
      id: 't3',
      title: 'อื่น ๆ',
      text: richText('ก ข'),
      resolution: resolved('รับทราบ', 'ก ข'),
    }),
  ],
})

const ISSUED = `== หน้า ๑ ==
 ๑  รายงานการประชุมติดตามผลการดำเนินงาน

== หน้า ๒ ==
 ๑  ๕.๑\tการคัดแยกผู้เสียหาย
 ๒  ให้รายงานภาย
 ๓  ในเดือนมกราคม ๒๕๖๒
 ๔  ๕.๒\tการป้องกัน
 ๕  ให้จัดประชุมภายในเดือนมกราคม ๒๕๖๒
    ๗  ไม่มีเลขบรรทัด
 ๖  ๕.๓\tอื่น ๆ ก ข
 ๗  มติที่ประชุม
 ๘  รับทราบ ก ข ก ข
๑๒  เลิกประชุม
`
const issued = issuedText(readIssuedLines(ISSUED))

const apply = (...corrections: readonly Correction[]) =>
  applyCorrections(PAPER, given, corrections, issued)
const words = (document: Parameters<typeof passages>[0]) =>
  passages(document, given).map(({ text }) => text)

test('อ่านหน้าและบรรทัดของฉบับที่ออก', () => {
  const lines = readIssuedLines(ISSUED)
  expect(lines.map(({ page, line }) => `${page}:${line}`)).toEqual([
    '1:1',
    '2:1',
    '2:2',
    '2:3',
    '2:4',
    '2:5',
    '2:6',
    '2:7',
    '2:8',
    '2:12',
  ])
  expect(lines[2]?.words).toBe('ให้รายงานภาย')
})

test('คำเดียวกันอยู่สองเรื่อง แก้เฉพาะเรื่องที่บรรทัดนั้นกล่าว', () => {
  const asked = { was: 'มกราคม ๒๕๖๒', becomes: 'กุมภาพันธ์ ๒๕๖๒', page: 2 }
  const first = apply(correction({ ...asked, line: 3 }))
  expect(words(first.document)).toContain('ให้รายงานภายในเดือนกุมภาพันธ์ ๒๕๖๒')
  expect(words(first.document)).toContain('ให้จัดประชุมภายในเดือนมกราคม ๒๕๖๒')
  const second = apply(correction({ ...asked, line: 5 }))
  expect(words(second.document)).toContain('ให้รายงานภายในเดือนมกราคม ๒๕๖๒')
  expect(words(second.document)).toContain('ให้จัดประชุมภายในเดือนกุมภาพันธ์ ๒๕๖๒')
})

test('ข้อความเดิมข้ามบรรทัด และเขียนด้วยเลขอารบิก ก็พบ', () => {
  const { document, asked } = apply(
    correction({ page: 2, line: 2, was: 'ภายในเดือนมกราคม 2562', becomes: 'ทุกเดือน' }),
  )
  expect(asked).toEqual([])
  expect(words(document)).toContain('ให้รายงานทุกเดือน')
})

test('คำในช่องตารางมีช่องข้างเคียงคั่น แต่มีที่เดียวทั้งในเอกสารและบนกระดาษ จึงแก้ได้', () => {
  const cells = issuedText(
    readIssuedLines('== หน้า ๑ ==\n ๑  ให้รายงาน\tตร.\n ๒  ภายในเดือน\tดีเอสไอ\n ๓  มกราคม ๒๕๖๒\n'),
  )
  const cited = correction({ page: 1, line: 1, was: 'ให้รายงาน', becomes: 'ให้แจ้งผล' })
  const { document, asked } = applyCorrections(PAPER, given, [cited], cells)
  expect(asked).toEqual([])
  expect(words(document)).toContain('ให้แจ้งผลภายในเดือนมกราคม ๒๕๖๒')
})

test.each<[string, Partial<Correction>, string]>([
  ['อยู่บรรทัดอื่น', { page: 2, line: 4, was: 'มกราคม' }, 'not-there'],
  ['ไม่มีหน้านั้น', { page: 9, line: 1, was: 'มกราคม' }, 'not-there'],
  ['เป็นคำที่แบบพิมพ์ ไม่มีผู้พิมพ์ไว้', { page: 2, line: 7, was: 'มติที่ประชุม' }, 'not-typed'],
  ['อาจเป็นได้หลายที่', { page: 2, line: 8, was: 'ก ข' }, 'several'],
  ['ว่าง', { page: 2, line: 3, was: ' ' }, 'not-there'],
])('%s: ถามคน ไม่เดา', (_, change, why) => {
  const { document, asked, made } = apply(correction(change))
  expect(asked.map(one => one.why)).toEqual([why])
  expect(made).toEqual([])
  expect(document).toEqual(PAPER)
})

test('สองคำขอที่ทับกัน ทำได้คำขอแรก อีกคำขอถามคน', () => {
  const { made, asked } = apply(
    correction({ page: 2, line: 3, was: 'เดือนมกราคม', becomes: 'ก.พ.' }),
    correction({ id: 'c2', page: 2, line: 3, was: 'มกราคม ๒๕๖๒', becomes: 'ปี ๒๕๖๓' }),
  )
  expect(made.map(({ id }) => id)).toEqual(['c1'])
  expect(asked).toMatchObject([{ correction: { id: 'c2' }, why: 'overlaps' }])
})

test('ที่ไม่ได้รับและที่ยังไม่ตัดสินไม่ถูกแก้', () => {
  for (const accepted of [false, null])
    expect(apply(correction({ page: 2, line: 5, was: 'มกราคม', accepted }))).toEqual({
      document: PAPER,
      made: [],
      asked: [],
    })
})

test('applying changes just those words: all others stay the very same', () => {
  const line = fc.constantFrom(
    { page: 2, line: 2, was: 'ให้รายงาน' },
    { page: 2, line: 3, was: 'เดือนมกราคม' },
    { page: 2, line: 5, was: 'จัดประชุม' },
    { page: 2, line: 4, was: 'การป้องกัน' },
  )
  const becomes = fc.string({ unit: 'grapheme', maxLength: 12 })
  fc.assert(
    fc.property(line, becomes, (cited, next) => {
      const { document, asked } = apply(correction({ ...cited, becomes: next }))
      expect(asked).toEqual([])
      const [before, after] = [words(PAPER), words(document)]
      expect(after).toHaveLength(before.length)
      const changed = before.flatMap((text, at) => (text === after[at] ? [] : [[text, after[at]]]))
      expect(changed).toEqual(
        next === cited.was
          ? []
          : [[expect.stringContaining(cited.was), expect.stringContaining(next)]],
      )
      const [[was = '', is = ''] = []] = changed
      if (changed.length > 0) expect(is).toBe(was.replace(cited.was, () => next))
    }),
  )
})

test('แพทย์แบบฟอร์มบอกว่าข้อความเดิมไม่อยู่ที่นั่น เมื่อมีฉบับที่ออกให้ดู', () => {
  const at = (line: number, issued?: Record<string, string>) =>
    check(adopting({ corrections: [correction({ page: 2, line, was: 'มกราคม' })] }), {
      ...given,
      issued: issued ?? {},
    })
      .filter(({ rule }) => rule === 'correction-stands')
      .map(({ message }) => message)
  expect(at(4)).toEqual([])
  expect(at(4, { other: ISSUED })).toEqual([])
  expect(at(3, { m0: ISSUED })).toEqual([])
  expect(at(4, { m0: ISSUED })).toEqual([
    'ไม่พบ “มกราคม” ที่หน้า ๒ บรรทัดที่ ๔ ของรายงาน ครั้งที่ ๑/๒๕๖๑ ที่นั่นเขียนว่า “๕.๒ การป้องกัน” โปรดตรวจหน้า บรรทัด และข้อความเดิม',
  ])
})
