import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { withChange } from '../../../core/change/apply'
import { type Change, changeBetween, type NamedChange } from '../../../core/change/change'
import { remembered } from '../../../core/change/remembered'
import { sharing } from '../../../core/change/sharing'
import { richText } from '../../../core/model/rich-text'
import { anyDocument } from '../../arbitraries/document'
import { sample } from '../papers'

const minutes = sample('minutes-2561-09')
if (minutes.kind !== 'minutes') throw new Error('the sample is minutes')
const [first, second, ...others] = minutes.agenda
if (first === undefined || second === undefined) throw new Error('the sample has an agenda')

const run = (at: number, out: number, ...put: unknown[]): Change => ({ kind: 'run', at, out, put })

test.each<[string, unknown, unknown, Change | null]>([
  ['เหมือนเดิม', minutes, structuredClone(minutes), null],
  ['ตัวอักษรเดียวในชื่อเรื่อง', { ชื่อ: 'ก' }, { ชื่อ: 'กข' }, fields([['ชื่อ', value('กข')]])],
  ['ช่องที่ถูกลบ', { ก: 1, ข: 2 }, { ก: 1 }, fields([], 'ข')],
  ['ช่องที่ไม่มีค่าเท่ากับไม่มีช่อง', { ก: 1 }, { ก: 1, ข: undefined }, null],
  ['ย่อหน้าใหม่กลางข้อความ', ['ก', 'ค'], ['ก', 'ข', 'ค'], run(1, 0, 'ข')],
  ['ย่อหน้าที่ถูกลบท้ายข้อความ', ['ก', 'ข'], ['ก'], run(1, 1)],
  [
    'ย่อหน้าเดียวที่เปลี่ยน',
    ['ก', 'ข', 'ค'],
    ['ก', 'ฃ', 'ค'],
    { kind: 'item', at: 1, change: value('ฃ') },
  ],
  [
    'เรื่องที่สลับที่กัน ส่งเพียงลำดับ',
    [{ id: 'ก', ชื่อ: 'หนึ่ง' }, { id: 'ข' }],
    [{ id: 'ข' }, { id: 'ก', ชื่อ: 'หนึ่ง' }],
    { kind: 'things', things: [], order: ['ข', 'ก'] },
  ],
  [
    'สองเรื่องที่มีรหัสซ้ำกัน ไม่ถือตามรหัส',
    [
      { id: 'ก', n: 1 },
      { id: 'ก', n: 2 },
    ],
    [
      { id: 'ก', n: 1 },
      { id: 'ก', n: 3 },
    ],
    { kind: 'item', at: 1, change: fields([['n', value(3)]]) },
  ],
])('%s', (_name, before, after, change) => {
  expect(changeBetween(before, after)).toEqual(change)
})

function value(value: unknown): Change {
  return { kind: 'value', value }
}
function fields(fields: readonly NamedChange[], ...gone: string[]): Change {
  return { kind: 'fields', fields, gone }
}

test('a letter typed into one topic is all that goes over', () => {
  const text = [...second.text.slice(0, -1), ...richText('คำใหม่')]
  const after = { ...minutes, agenda: [first, { ...second, text }, ...others] }
  const change = changeBetween(minutes, after)
  const bytes = (of: unknown) => JSON.stringify(of).length
  expect(bytes(change)).toBeLessThan(bytes(second.text) + 300)
  expect(bytes(change)).toBeLessThan(bytes(minutes) / 10)
  expect(withChange(minutes, change ?? value(null))).toEqual(after)
})

test('what a change does not touch stays the same object', () => {
  const after = { ...minutes, agenda: [first, { ...second, title: 'ชื่อใหม่' }, ...others] }
  const change = changeBetween(minutes, after)
  const made = withChange(minutes, change ?? value(null)) as typeof minutes
  expect(made).toEqual(after)
  expect(made.attendance).toBe(minutes.attendance)
  expect(made.agenda[0]).toBe(first)
  expect(made.agenda[1]?.text).toBe(second.text)
})

test('a change makes of any document any other, even as plain text between', () => {
  const pairs = fc.tuple(anyDocument, anyDocument)
  fc.assert(
    fc.property(pairs, ([before, after]) => {
      const change = changeBetween(before, after)
      const sent = JSON.parse(JSON.stringify(change)) as Change | null
      expect(sent === null ? before : withChange(before, sent)).toEqual(after)
    }),
    { numRuns: 60 },
  )
})

test('a run may be longer than a function takes arguments', () => {
  const put = Array.from({ length: 200_000 }, (_, at) => at)
  expect(withChange(['ก', 'ข', 'ค'], run(1, 1, ...put.slice(0, 2)))).toEqual(['ก', 0, 1, 'ค'])
  const made = withChange(['ก', 'ข'], { kind: 'run', at: 1, out: 0, put })
  expect(made).toEqual(['ก', ...put, 'ข'])
})

test('over other words than its own a change is refused, or gives words of the schema’s concern', () => {
  const at = (change: Change) => () => withChange({ รายการ: [{ id: 'ก' }], บท: ['ก'] }, change)
  const list = (name: string, change: Change) => at(fields([[name, change]]))
  expect(list('ไม่มี', { kind: 'things', things: [], order: null })).toThrow('a list')
  expect(list('รายการ', { kind: 'things', things: [], order: ['ข'] })).toThrow('without an id')
  expect(
    list('รายการ', { kind: 'things', things: [['ข', value({ id: 'ข' })]], order: null }),
  ).toThrow()
  expect(
    list('รายการ', { kind: 'things', things: [['ก', value({ id: 'ข' })]], order: null }),
  ).toThrow()
  expect(list('บท', run(1, 1))).toThrow('a run')
  expect(list('บท', { kind: 'item', at: 1, change: value('ข') })).toThrow('an item')
  expect(list('บท', fields([]))).toThrow('fields')
})

test('a document read anew shares with the last all that says the same', () => {
  const again = structuredClone(minutes)
  expect(sharing(minutes, again)).toBe(minutes)
  const changed = { ...again, agenda: again.agenda.with(1, { ...second, title: 'ชื่อใหม่' }) }
  const shared = sharing(minutes, changed)
  expect(shared).toEqual(changed)
  expect([shared.agenda[0], shared.agenda[1]?.text]).toEqual([first, second.text])
  expect(shared.agenda[0]).toBe(first)
  expect(shared.agenda[1]?.text).toBe(second.text)
  const fewer = sharing(minutes, { ...again, agenda: again.agenda.slice(1) })
  expect(fewer.agenda[0]).toBe(second)
  const cut = sharing(['ก', { ข: 1 }, { ค: 1 }], ['ก', { ค: 1 }])
  expect(cut).toEqual(['ก', { ค: 1 }])
})

test('sharing changes nothing of what is said', () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, (before, after) => {
      expect(sharing(before, after)).toEqual(after)
      expect(changeBetween(after, sharing(before, after))).toBeNull()
    }),
    { numRuns: 60 },
  )
})

test('a pure function is asked again only for another object or other surroundings', () => {
  let asked = 0
  const double = remembered((thing: { readonly n: number }, by: number) => ({
    n: thing.n * by,
    asked: ++asked,
  }))
  const thing = { n: 2 }
  expect(double(thing, 3)).toBe(double(thing, 3))
  expect(double(thing, 4)).toEqual({ n: 8, asked: 2 })
  expect(double({ n: 2 }, 4)).toEqual({ n: 8, asked: 3 })
})
