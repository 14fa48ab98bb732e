import { expect, test } from 'vitest'
import { circulate } from '../../../core/copies/circulate'
import { finishCopies } from '../../../main/papers/copies'
import { context, contextFor, sample } from '../../core/papers'

test('what is chosen for copies is theirs; the letters before them take the watermark alone', () => {
  const document = sample('minutes-2561-09')
  const copies = circulate(document, contextFor(document), ['dsdw'], context('circular-letter'))
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
