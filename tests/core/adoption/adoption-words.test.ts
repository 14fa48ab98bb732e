import { expect, test } from 'vitest'
import { adoptionLines } from '../../../core/adoption/adoption-words'
import { followUp } from '../../../core/carry/follow-up'
import { check } from '../../../core/check/check'
import { compose } from '../../../core/compose/compose'
import type { Adoption } from '../../../core/model/adoption'
import { adopting, correction } from '../check/adoption-cases'
import { resolved } from '../minutes'
import { context, paperWords, template } from '../papers'

const adoptionOf = (change: Partial<Adoption>): Adoption => {
  const [adoption] = adopting(change).agenda.flatMap(({ adoptions = [] }) => adoptions)
  if (adoption === undefined) throw new Error('nothing adopted')
  return adoption
}

test.each<[Partial<Adoption>, string[]]>([
  [{ verdict: null }, []],
  [{ verdict: 'as-is' }, ['ที่ประชุมรับรองรายงานการประชุม ครั้งที่ 1/2561 โดยไม่มีการแก้ไข']],
  [
    { verdict: 'corrected' },
    ['ที่ประชุมรับรองรายงานการประชุม ครั้งที่ 1/2561 โดยแก้ไข หน้า 3 บรรทัดที่ 12 จาก “มกราคม” เป็น “กุมภาพันธ์”'],
  ],
  [
    {
      verdict: 'corrected',
      corrections: [
        correction(),
        correction({ id: 'c2', accepted: false }),
        correction({ id: 'c3', page: 4, line: 1, was: ' ตร. ', becomes: 'อส.' }),
      ],
    },
    [
      'ที่ประชุมรับรองรายงานการประชุม ครั้งที่ 1/2561 โดยแก้ไข ดังนี้',
      '(1) หน้า 3 บรรทัดที่ 12 จาก “มกราคม” เป็น “กุมภาพันธ์”',
      '(2) หน้า 4 บรรทัดที่ 1 จาก “ตร.” เป็น “อส.”',
    ],
  ],
  [{ verdict: 'deferred' }, ['ที่ประชุมให้เลื่อนการรับรองรายงานการประชุม ครั้งที่ 1/2561 ไปการประชุมครั้งต่อไป']],
])('the resolution on a report is composed from what was decided', (change, lines) => {
  expect(adoptionLines(adoptionOf(change))).toEqual(lines)
})

const paper = (document: ReturnType<typeof adopting>) =>
  paperWords(compose(document, context('monthly-minutes')))
const AS_IS = 'ที่ประชุมรับรองรายงานการประชุม ครั้งที่ ๑/๒๕๖๑ โดยไม่มีการแก้ไข'

test('พิมพ์มติรับรองจากข้อมูล เว้นแต่มีผู้พิมพ์มติไว้เอง', () => {
  const as = adopting({ verdict: 'as-is' })
  expect(paper(as)).toContain(`มติที่ประชุม\n${AS_IS}`)
  const typed = {
    ...as,
    agenda: as.agenda.map(item =>
      item.kind === 'adopt' ? { ...item, resolution: resolved('รับรอง', 'ตามที่เสนอ') } : item,
    ),
  }
  expect(paper(typed)).not.toContain(AS_IS)
  expect(paper(typed)).toContain('รับรองตามที่เสนอ')
})

test('มติที่ประกอบจากข้อมูลนับเป็นมติ', () => {
  const lacking = (document: ReturnType<typeof adopting>) =>
    check(document, context('monthly-minutes')).filter(
      ({ part, rule }) => part === 'adopt' && rule === 'resolutions-complete',
    )
  expect(lacking(adopting({ verdict: null, corrections: [] }))).toHaveLength(1)
  expect(lacking(adopting({ verdict: 'as-is', corrections: [] }))).toEqual([])
})

test('รายงานที่เลื่อนการรับรองหรือยังไม่ได้รับรองมาอีกครั้งพร้อมคำขอแก้ไข', () => {
  const next = (change: Partial<Adoption>) =>
    followUp(adopting(change), template('monthly-minutes'), 'm2').agenda.flatMap(
      ({ adoptions = [] }) => adoptions.map(({ of, verdict }) => [of.number?.ordinal, verdict]),
    )
  expect(next({ verdict: 'deferred' })).toEqual([
    [1, null],
    [2, null],
  ])
  expect(next({ verdict: null })).toHaveLength(2)
  expect(next({ verdict: 'as-is' })).toEqual([[2, null]])
  const [item] = followUp(
    adopting({ verdict: 'deferred' }),
    template('monthly-minutes'),
    'm2',
  ).agenda.filter(({ kind }) => kind === 'adopt')
  expect(item?.title).toContain('ครั้งที่ ๑/๒๕๖๑ และครั้งที่ ๒/๒๕๖๑')
  expect(item?.adoptions?.[0]?.corrections).toHaveLength(1)
})
