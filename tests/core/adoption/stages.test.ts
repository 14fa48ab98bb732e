import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  isAdopted,
  isAdoptedOtherwise,
  lockOf,
  mayFollow,
  saysTheSame,
} from '../../../core/adoption/adopted'
import { circulatedOn, stageOf, withoutStage, withStage } from '../../../core/adoption/stages'
import { issued } from '../../../core/file/versions'
import { STAGES } from '../../../core/model/stage'
import { minutes } from '../minutes'

const reached = (stage: (typeof STAGES)[number], day = '2018-11-15') => ({ stage, day, by: '' })

test('ขั้นตอนเรียงตามลำดับไม่ว่าบันทึกก่อนหลัง และแต่ละขั้นมีครั้งเดียว', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...STAGES), { minLength: 1 }), names => {
      const paper = names.reduce((document, name) => withStage(document, reached(name)), minutes())
      const told = (paper.stages ?? []).map(({ stage }) => stage)
      expect(told).toEqual(STAGES.filter(name => names.includes(name)))
      expect(stageOf(paper)?.stage).toBe(told.at(-1))
      expect(saysTheSame(paper, minutes())).toBe(true)
    }),
  )
})

test('บันทึกขั้นเดิมอีกครั้งแทนวันเดิม ย้อนขั้นแล้วขั้นหลังจากนั้นหายไปด้วย', () => {
  const taken = withStage(minutes(), reached('taken', '2018-11-01'))
  const again = withStage(taken, reached('taken', '2018-11-02'))
  expect(again.stages).toEqual([reached('taken', '2018-11-02')])
  const adopted = withStage(withStage(again, reached('circulated')), reached('adopted'))
  expect(isAdopted(adopted)).toBe(true)
  expect(withoutStage(adopted, 'circulated')).toEqual(again)
  expect(withoutStage(adopted, 'taken')).toEqual(minutes())
  expect(stageOf(minutes())).toBeNull()
})

test('ออกฉบับอีกครั้งเปลี่ยนแต่วัน ชื่อผู้เวียนที่บันทึกไว้ยังอยู่', () => {
  const sent = withStage(minutes(), { ...reached('circulated'), by: 'เจ้าหน้าที่ธุรการ' })
  const again = { stage: 'circulated', day: '2018-11-20', by: 'เจ้าหน้าที่ธุรการ' }
  expect(circulatedOn(sent, '2018-11-20').stages).toEqual([again])
  expect(circulatedOn(minutes(), '2018-11-20').stages).toEqual([{ ...again, by: '' }])
})

test('ที่มีฉบับรับรองในไฟล์ต้องพูดเหมือนฉบับนั้น ย้อนขั้นตอนก็ไม่ได้', () => {
  const adopted = withStage(minutes(), reached('adopted'))
  const version = { document: adopted, state: 'adopted', day: '2018-11-15', pages: 1 } as const
  const versions = issued([], { ...version, text: '' })
  const other = { ...adopted, distribution: [] }
  expect(isAdoptedOtherwise(adopted, versions)).toBe(false)
  expect(isAdoptedOtherwise(other, versions)).toBe(true)
  expect(isAdoptedOtherwise(withoutStage(adopted, 'adopted'), versions)).toBe(true)
  expect(isAdoptedOtherwise(other, [])).toBe(false)
})

test.each<[string, boolean, boolean, ReturnType<typeof lockOf>]>([
  ['ร่าง', false, false, null],
  ['บันทึกว่ารับรอง ยังไม่มีฉบับ', true, false, 'said'],
  ['มีฉบับรับรองในไฟล์', true, true, 'sealed'],
  ['มีฉบับรับรองในไฟล์ แม้ขั้นตอนหายไป', false, true, 'sealed'],
])('%s: ล็อกเดียวกันทุกประตู', (_, said, sealed, lock) => {
  const paper = said ? withStage(minutes(), reached('adopted')) : minutes()
  expect(lockOf(paper, sealed)).toBe(lock)
})

test.each<[ReturnType<typeof lockOf>, boolean, boolean, boolean]>([
  // ล็อก, แก้คำ, ย้อนรับรอง, ย้อนแล้วแก้คำ
  [null, true, true, true],
  ['said', false, true, true],
  ['sealed', false, false, false],
])('ล็อก %s: แก้คำ %s ย้อนขั้นตอน %s', (lock, words, back, both) => {
  const adopted = withStage(minutes(), reached('adopted'))
  const other = { ...adopted, distribution: [] }
  const may = (after: typeof adopted) => mayFollow(adopted, after, lock)
  expect([may(other), may(withoutStage(adopted, 'adopted'))]).toEqual([words, back])
  expect(may(withoutStage(other, 'adopted'))).toBe(both)
  expect(may(withStage(adopted, reached('circulated', '2018-11-01')))).toBe(true)
})
