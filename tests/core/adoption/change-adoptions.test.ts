import { expect, test } from 'vitest'
import { addAdoption, adoptingItem, withAdoption } from '../../../core/adoption/change-adoptions'
import type { Minutes } from '../../../core/model/document'
import { adopting } from '../check/adoption-cases'
import { meetingRef, minutes } from '../minutes'
import { ISSUED_PAPER } from '../papers'

const adopted = (document: Minutes) =>
  (adoptingItem(document)?.adoptions ?? []).map(({ of }) => of.number?.ordinal)
const third = meetingRef({ ordinal: 3, year: 2561 }, { document: 'm3', date: '2018-11-14' })
const second = meetingRef({ ordinal: 2, year: 2561 }, { document: 'm2', date: '2018-10-10' })

test('หลายรายงานรับรองในการประชุมเดียว เรียงตามวันประชุม แต่ละฉบับครั้งเดียว', () => {
  const both = addAdoption(addAdoption(adopting({}), third, null), second, 'a'.repeat(64))
  expect(adopted(both)).toEqual([1, 2, 3])
  expect(adoptingItem(both)?.adoptions?.[1]).toEqual({
    of: second,
    version: 'a'.repeat(64),
    verdict: null,
    corrections: [],
  })
  expect(addAdoption(both, second, null)).toBe(both)
})

test('รายงานที่ยังไม่มีฉบับใดให้รับรองเพิ่มได้ แบบที่ไม่มีวาระรับรองคงเดิม', () => {
  expect(adopted(addAdoption(minutes(), second, null))).toEqual([2])
  const none = minutes({ agenda: minutes().agenda.filter(({ kind }) => kind !== 'adopt') })
  expect(addAdoption(none, second, null)).toBe(none)
})

test('แก้เฉพาะรายงานนั้น ส่วนอื่นคือสิ่งเดิม', () => {
  const both = addAdoption(adopting({}), second, null)
  const changed = withAdoption(both, 'm2', one => ({ ...one, verdict: 'as-is' }))
  const verdicts = adoptingItem(changed)?.adoptions?.map(({ verdict }) => verdict)
  expect(verdicts).toEqual(['corrected', 'as-is'])
  expect(adoptingItem(changed)?.adoptions?.[0]).toBe(adoptingItem(both)?.adoptions?.[0])
  expect(withAdoption(both, ISSUED_PAPER, one => one)).toBe(both)
})
