import { expect, test } from 'vitest'
import { usualSeries } from '../../../core/model/series'
import { readShared, withSharedSeries, writeShared } from '../../../core/office/shared-office'
import { faultSentence } from '../../../core/wording/faults'
import { inThai } from '../../in-thai'
import { minutes } from '../minutes'

const SERIES = { ...usualSeries('s1'), year: 'fiscal' as const }
const BODY = 'คณะกรรมการติดตามผล'
const SHARED = {
  agencies: [{ id: 'dsi', name: 'กรมสอบสวนคดีพิเศษ', abbreviation: 'ดีเอสไอ' }],
  house: { format: 1 as const, title: 'กองหนึ่ง', digits: 'arabic' as const },
  series: [{ body: BODY, series: SERIES }],
}

test('what is written is read again', () => {
  const read = readShared(JSON.parse(writeShared(readable())))
  expect(read).toMatchObject({ ok: true, value: { house: SHARED.house, series: SHARED.series } })
  expect(readShared({ format: 1 })).toEqual({ ok: true, value: {} })
})

/** The same as a desk would have read it. */
function readable() {
  const read = readShared({ format: 1, house: SHARED.house, series: SHARED.series })
  if (!read.ok) throw new Error('not read')
  return read.value
}

test.each([
  ['another format', { format: 2 }],
  ['a field that it has not', { format: 1, people: [] }],
  ['a registry with a mistake', { format: 1, agencies: [{ id: 'DSI' }] }],
  ['a house with a mistake', { format: 1, house: { format: 1, title: '' } }],
  ['a series without a body', { format: 1, series: [{ body: '', series: SERIES }] }],
  ['a list', []],
  ['nothing', null],
])('%s is taken nowhere, and told in one sentence', (_, json) => {
  const read = readShared(json)
  expect(read).toMatchObject({ ok: false, fault: { code: 'shared-faulty' } })
  if (!read.ok) expect(inThai(faultSentence(read.fault))).toMatch(/^ไฟล์ มติ\.json .+ โปรดแก้ไฟล์นั้น$/)
})

test('new minutes take the series of their body, those of no body the only one, and what is set stays', () => {
  const shared = { series: SHARED.series }
  const of = (body: string, change: object = {}) => {
    const base = minutes()
    return withSharedSeries({ ...base, meeting: { ...base.meeting, body, ...change } }, shared)
      .meeting
  }
  expect(of(BODY).series).toEqual(SERIES)
  expect(of('')).toMatchObject({ body: BODY, series: SERIES })
  expect(of('คณะอื่น').series).toBeUndefined()
  const own = usualSeries('own')
  expect(of(BODY, { series: own }).series).toBe(own)
  const two = { series: [...SHARED.series, { body: 'คณะอื่น', series: SERIES }] }
  const blank = minutes()
  const unnamed = { ...blank, meeting: { ...blank.meeting, body: '' } }
  expect(withSharedSeries(unnamed, two)).toBe(unnamed)
})
