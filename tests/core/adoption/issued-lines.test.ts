import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  issuedText,
  onlyLine,
  readIssuedLines,
  standsThere,
  wordsThere,
} from '../../../core/adoption/issued-lines'
import { check } from '../../../core/check/check'
import { repair, repairAll } from '../../../core/check/repair'
import type { Correction } from '../../../core/model/adoption'
import type { Document } from '../../../core/model/document'
import { adopting, correction } from '../check/adoption-cases'
import { contextFor, ISSUED_PAPER } from '../papers'

const PAGES = `== หน้า ๑ ==
 ๑  รายงานการประชุม
 ๒  ให้รายงานภายในเดือนมกราคม
 ๓  มกราคม ๒๕๖๒ และสิ้นปี

== หน้า ๒ ==
 ๑  ให้จัดประชุม ๒ ครั้ง
`
const issued = issuedText(readIssuedLines(PAGES))

test('ที่บรรทัดหนึ่งเขียนว่าอะไร และบรรทัดที่ไม่มีคือไม่มี', () => {
  expect(wordsThere({ page: 1, line: 2 }, issued)).toBe('ให้รายงานภายในเดือนมกราคม')
  expect(wordsThere({ page: 2, line: 2 }, issued)).toBeNull()
})

test.each([
  ['จัดประชุม 2 ครั้ง', '2:1'],
  ['มกราคม ๒๕๖๒', '1:3'],
  ['เดือนมกราคมมกราคม', '1:2'],
  ['มกราคม', null],
  ['กุมภาพันธ์', null],
  ['', null],
])('“%s” อยู่ที่เดียวคือ %s', (words, place) => {
  const found = onlyLine(words, issued)
  expect(found === null ? null : `${found.page}:${found.line}`).toBe(place)
})

const given = (document: Document, rules = ['correction-stands']) => {
  const own = contextFor(document)
  return {
    ...own,
    issued: { [ISSUED_PAPER]: PAGES },
    template: { ...own.template, rules },
  } as typeof own
}
const gapsOf = (document: Document) => check(document, given(document))
const citing = (...corrections: readonly Partial<Correction>[]) =>
  adopting({ corrections: corrections.map((one, at) => correction({ id: `c${at}`, ...one })) })
const places = (document: Document) =>
  document.kind === 'minutes'
    ? document.agenda.flatMap(({ adoptions = [] }) =>
        adoptions.flatMap(one => one.corrections.map(({ page, line }) => `${page}:${line}`)),
      )
    : []

test('คำเดิมอยู่ที่เดียวของฉบับที่ออก แก้หน้าและบรรทัดให้ได้; หลายที่หรือไม่มี ถามคน', () => {
  const document = citing(
    { page: 9, line: 9, was: 'จัดประชุม' },
    { page: 2, line: 1, was: 'มกราคม' },
    { page: 1, line: 2, was: 'ภายในเดือน' },
    { page: 1, line: 1, was: 'กุมภาพันธ์' },
  )
  expect(gapsOf(document).map(({ repairable }) => repairable)).toEqual([true, false, false])
  expect(gapsOf(document)[1]?.message).toContain('ที่นั่นเขียนว่า “ให้จัดประชุม ๒ ครั้ง”')
  const { document: mended } = repairAll(document, given(document))
  expect(places(mended)).toEqual(['2:1', '2:1', '1:2', '1:1'])
  expect(repairAll(mended, given(mended)).document).toBe(mended)
})

test('แก้ทีละข้อ แก้เฉพาะคำขอนั้น', () => {
  const document = citing({ page: 9, line: 9, was: 'จัดประชุม' }, { page: 9, line: 9, was: 'สิ้นปี' })
  const [, second] = gapsOf(document)
  if (second === undefined) throw new Error('two gaps')
  expect(places(repair(document, given(document), second))).toEqual(['9:9', '1:3'])
})

test('any words of a line that stand once are cited there, whatever place was said', () => {
  const lines = readIssuedLines(PAGES)
  fc.assert(
    fc.property(
      fc.nat(lines.length - 1),
      fc.nat(30),
      fc.integer({ min: 1, max: 30 }),
      fc.record({ page: fc.integer({ min: 1, max: 4 }), line: fc.integer({ min: 1, max: 6 }) }),
      (at, from, length, said) => {
        const words = lines[at]?.words.slice(from, from + length).trim() ?? ''
        const document = citing({ ...said, was: words })
        const mended = repairAll(document, given(document)).document
        const [place = ''] = places(mended)
        const [page = 0, line = 0] = place.split(':').map(Number)
        const isOnly = onlyLine(words, issued) !== null
        if (isOnly) expect(standsThere({ page, line, was: words }, issued)).toBe(true)
        else expect(place).toBe(`${said.page}:${said.line}`)
      },
    ),
  )
})
