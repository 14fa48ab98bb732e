import { expect, test } from 'vitest'
import { toIssue, tooEarly } from '../../../core/adoption/issue'
import { withStage } from '../../../core/adoption/stages'
import { issued } from '../../../core/file/versions'
import type { Minutes } from '../../../core/model/document'
import { minutes } from '../minutes'
import { context } from '../papers'

const given = context('monthly-minutes')
const PAPER = minutes()
const MET = PAPER.meeting.date ?? ''
const ADOPTED = withStage(PAPER, { stage: 'adopted', day: '2018-12-12', by: 'ที่ประชุม' })

const versionOf = (document: Minutes, state: 'issued' | 'adopted', day: string) =>
  issued([], { document, state, day, pages: 1, text: '' })

const told = (
  document: Minutes,
  versions: Parameters<typeof toIssue>[0]['versions'],
  day: string,
) => {
  const made = toIssue({ document, versions }, given, day)
  return made.ok ? [made.value.state, made.value.day] : made.fault.code
}

test('ร่างออกเป็นฉบับเวียนของวันนั้น', () => {
  expect(told(PAPER, [], '2018-11-15')).toEqual(['issued', '2018-11-15'])
  expect(told({ ...PAPER, signatories: [] }, [], '2018-11-15')).toBe('document-draft')
})

test('ที่บันทึกว่ารับรองแล้วเก็บเป็นฉบับรับรองตามวันที่บันทึก และไม่แก้คำใด', () => {
  expect(told(ADOPTED, [], '2019-01-01')).toEqual(['adopted', '2018-12-12'])
  const made = toIssue({ document: ADOPTED, versions: [] }, given, '2019-01-01')
  expect(made).toMatchObject({ value: { document: ADOPTED } })
})

test('ที่มีฉบับรับรองแล้วไม่ออกอีก แม้ขั้นตอนหายไป', () => {
  const versions = versionOf(ADOPTED, 'adopted', '2018-12-12')
  expect(told(ADOPTED, versions, '2019-01-01')).toBe('document-adopted')
  expect(told(PAPER, versions, '2019-01-01')).toBe('document-adopted')
})

test('วันของฉบับไม่ก่อนวันประชุม และไม่ก่อนฉบับก่อนหน้า', () => {
  const day = (shift: number) =>
    new Date(Date.parse(MET) + shift * 86_400_000).toISOString().slice(0, 10)
  expect(told(PAPER, [], day(-1))).toBe('day-before-meeting')
  expect(told(PAPER, [], day(0))).toEqual(['issued', MET])
  const versions = versionOf(PAPER, 'issued', day(5))
  expect(told(PAPER, versions, day(4))).toBe('day-before-version')
  expect(told(PAPER, versions, day(5))).toEqual(['issued', day(5)])
  const undated = { ...PAPER, meeting: { ...PAPER.meeting, date: null } }
  expect(tooEarly({ document: undated, versions: [] }, '1990-01-01')).toBeNull()
})
