import { expect, test } from 'vitest'
import { findRecipients, finishCopies } from '../../../main/papers/copies'
import { copiesOf } from '../../core/copies-of'
import { context, contextFor, sample } from '../../core/papers'

test('what is chosen for copies is theirs; the letters before them take the watermark alone', () => {
  const document = sample('minutes-2561-09')
  const copies = copiesOf(document, contextFor(document), ['dsdw'], context('circular-letter'))
  const certifier = { name: '', position: 'ผู้อำนวยการ', date: null }
  const [copy] = finishCopies(copies, { lineNumbers: true, watermark: true, certifier })
  expect(copy?.body.furniture).toMatchObject({
    markStyle: 'watermark',
    lineNumbers: true,
    headMark: 'สำเนา',
  })
  const plain = copies[0]?.letter?.furniture
  expect(copy?.letter?.furniture).toEqual({ ...plain, markStyle: 'watermark' })
})

test('recipients are found by id, short or full name, each once, in the order given', () => {
  const { agencies } = context('circular-letter')
  const names = ['oag', 'dsdw', 'พส.', 'oag', 'กรมพัฒนาสังคมและสวัสดิการ']
  const found = findRecipients(names, agencies)
  expect(found.ok && found.value.map(({ id }) => id)).toEqual(['oag', 'dsdw'])
  expect(findRecipients(['oag', 'กรมที่ไม่มี'], agencies)).toEqual({
    ok: false,
    fault: { code: 'agency-unknown', subject: 'กรมที่ไม่มี' },
  })
})
