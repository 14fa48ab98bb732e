import { expect, test } from 'vitest'
import type { Letter } from '../../../core/model/document'
import { startLetter } from '../../../core/template/start'
import { copiesOf } from '../copies-of'
import { action, minutes, minutesWith, report } from '../minutes'
import { context, contextFor, paperText, sample, template } from '../papers'

const cover = context('circular-letter')

test('twenty copies, numbered, of one body', () => {
  const document = sample('minutes-2561-09')
  const copies = copiesOf(document, contextFor(document), document.distribution)
  expect(copies).toHaveLength(20)
  expect(copies.map(copy => copy.recipient.id)).toEqual(document.distribution)
  expect(copies[2]).toMatchObject({ number: 3, total: 20, letter: null })
  expect(copies[2]?.body.furniture.copyMark).toBe('สำเนาที่ ๓/๒๐')
  for (const copy of copies) expect(copy.body.blocks).toBe(copies[0]?.body.blocks)
})

test('letters differ in nothing but their เรียน line', () => {
  const copies = copiesOf(minutes(), contextFor(minutes()), ['fisheries', 'oag'], cover)
  const [one = '', two = ''] = copies.map(copy => copy.letter && paperText(copy.letter))
  const differing = one?.split('\n').filter((line, at) => line !== two?.split('\n')[at])
  expect(differing).toEqual(['[field] เรียน → อธิบดีกรมประมง'])
  expect(two).toContain('[field] เรียน → อัยการสูงสุด')
})

test('an agency of the office’s own ministry gets a memo, any other a letter', () => {
  const copies = copiesOf(minutes(), contextFor(minutes()), ['dsdw', 'oag'], cover)
  const [inside = '', outside = ''] = copies.map(copy => copy.letter && paperText(copy.letter))
  expect(inside).toContain('[memo-title] บันทึกข้อความ')
  expect(inside).toContain('เรียน → อธิบดีกรมพัฒนาสังคมและสวัสดิการ')
  expect(inside).not.toContain('ขอแสดงความนับถือ')
  expect(outside).toContain('[แถว] ที่')
  expect(outside).toContain('ขอแสดงความนับถือ')
})

test('the letter of minutes says what it encloses and carries the reply slip', () => {
  const [copy] = copiesOf(minutes(), contextFor(minutes()), ['oag'], cover)
  const text = copy?.letter ? paperText(copy.letter) : ''
  expect(text).toContain('เรื่อง → ขอส่งรายงานการประชุมติดตามผลการดำเนินงาน ครั้งที่ ๒/๒๕๖๑')
  expect(text).toContain('ตามที่ได้มีการประชุมเมื่อวันพุธที่ ๑๐ ตุลาคม ๒๕๖๑')
  expect(text).toContain(' |  | กองต่อต้านการค้ามนุษย์\n')
  expect(text).toContain('\n๒. แบบตอบรับรองรายงานการประชุม จำนวน ๑ ฉบับ')
  expect(text).toContain('[section portrait none]\n[title] แบบตอบรับรองรายงานการประชุม')
  expect(text).toContain('[หัวตาราง] หน้า | บรรทัดที่ | ข้อความเดิม | ขอแก้ไขเป็น')
  expect(copy?.letter?.furniture).toMatchObject({
    copyMark: null,
    draftMark: null,
    catchwords: true,
  })
})

test('the slip is set as the house sets its papers', () => {
  const ruled = { ...cover, house: { ...cover.house, head: { rule: true } } }
  const [copy] = copiesOf(minutes(), contextFor(minutes()), ['oag'], ruled)
  expect(copy?.letter && paperText(copy.letter)).toContain('[subtitle-ruled] รายงานการประชุม')
})

test('the letter of a findings report has no slip', () => {
  const [copy] = copiesOf(report(), contextFor(report()), ['oag'], cover)
  const text = copy?.letter ? paperText(copy.letter) : ''
  expect(text).toContain('เรื่อง → ขอส่งรายงานผลการถอดบทเรียน')
  expect(text).toContain('[body] ด้วยกองต่อต้านการค้ามนุษย์ได้จัดทำรายงานผลการถอดบทเรียน')
  expect(text).not.toContain('แบบตอบรับ')
})

test('the letter of a draft is a draft', () => {
  const draft = minutesWith('consider', { actions: [action({ agency: null })] })
  const [copy] = copiesOf(draft, contextFor(draft), ['dsdw'], cover)
  expect(copy?.letter?.furniture.draftMark).toBe('ร่าง')
})

test('a circular letter names each recipient itself', () => {
  const letter = startLetter(template('circular-letter'), 'l1')
  const copies = copiesOf(letter, cover, ['dsi', 'mol'])
  expect(copies.map(copy => paperText(copy.body).match(/เรียน → .*/)?.[0])).toEqual([
    'เรียน → อธิบดีกรมสอบสวนคดีพิเศษ',
    'เรียน → ปลัดกระทรวงแรงงาน',
  ])
})

test('a letter to one recipient goes out as it is addressed, whoever gets a copy', () => {
  const letter: Letter = {
    ...startLetter(template('circular-letter'), 'l1'),
    circular: false,
    recipient: 'อธิบดีกรมประมง',
  }
  const copies = copiesOf(letter, cover, ['dsi', 'mol'])
  expect(copies.map(copy => paperText(copy.body).match(/เรียน → .*/)?.[0])).toEqual([
    'เรียน → อธิบดีกรมประมง',
    'เรียน → อธิบดีกรมประมง',
  ])
})

test('the copies of a secret letter are sets', () => {
  const letter: Letter = {
    ...startLetter(template('circular-letter'), 'l1'),
    secrecy: 'secret',
  }
  const marks = copiesOf(letter, cover, ['dsi', 'mol']).map(({ body }) => body.furniture.copyMark)
  expect(marks).toEqual(['ชุดที่ ๑ ของ ๒', 'ชุดที่ ๒ ของ ๒'])
})

test('an agency of the document’s own is addressed by its name', () => {
  const document = sample('workshop-2561')
  const [copy] = copiesOf(document, contextFor(document), ['sample-a'], cover)
  expect(copy?.letter && paperText(copy.letter)).toContain('เรียน → หน่วยงานตัวอย่าง ก')
})
