import { expect, test } from 'vitest'
import { circulate } from '../../../core/copies/circulate'
import type { Furniture } from '../../../core/manuscript/manuscript'
import { paper, paragraph } from '../../press/paper'
import { agencies } from '../copies-of'
import { context } from '../papers'

const [fisheries, oag] = agencies(context('circular-letter'), ['fisheries', 'oag'])
const TWO = [fisheries ?? fail(), oag ?? fail()]
const PAPER = paper([paragraph('ระเบียบวาระที่ ๑')], { digits: 'thai' })

function marks(change: Partial<Furniture>): (string | null)[] {
  const secret = { ...PAPER, furniture: { ...PAPER.furniture, ...change } }
  return circulate({ paper: secret, letter: null }, TWO).map(copy => copy.body.furniture.copyMark)
}

test('one copy for each recipient in the order given, numbered, of one body', () => {
  const twenty = Array.from({ length: 20 }, (_, index) => TWO[index % 2] ?? fail())
  const copies = circulate({ paper: PAPER, letter: null }, twenty)
  expect(copies.map(copy => copy.recipient)).toEqual(twenty)
  expect(copies.map(copy => copy.number)).toEqual(twenty.map((_, index) => index + 1))
  expect(copies[2]).toEqual({
    number: 3,
    total: 20,
    recipient: TWO[0],
    letter: null,
    body: { ...PAPER, furniture: { ...PAPER.furniture, copyMark: 'สำเนาที่ ๓/๒๐' } },
  })
  for (const copy of copies) expect(copy.body.blocks).toBe(PAPER.blocks)
})

test('a paper and a letter that name their recipient name each his own; the letter is no copy', () => {
  const to = (name: string) => paper([paragraph(name)])
  const [, copy] = circulate({ paper: agency => to(agency.name), letter: one => to(one.id) }, TWO)
  expect(copy?.body.blocks).toEqual([paragraph('สำนักงานอัยการสูงสุด')])
  expect(copy?.letter).toEqual(to('oag'))
})

test('the copies of a secret paper are sets, in the digits of the house', () => {
  expect(marks({ secrecy: 'ลับ' })).toEqual(['ชุดที่ ๑ ของ ๒', 'ชุดที่ ๒ ของ ๒'])
  expect(marks({ secrecy: null })).toEqual(['สำเนาที่ ๑/๒', 'สำเนาที่ ๒/๒'])
  expect(marks({ secrecy: 'ลับ', digits: 'arabic' })).toEqual(['ชุดที่ 1 ของ 2', 'ชุดที่ 2 ของ 2'])
})

test('nobody gets no copy', () => {
  expect(circulate({ paper: PAPER, letter: null }, [])).toEqual([])
})

function fail(): never {
  throw new Error('no such agency')
}
