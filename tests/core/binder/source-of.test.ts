import { expect, test } from 'vitest'
import { sourceOf } from '../../../core/binder/source-of'
import { tell } from '../../../core/binder/tell'
import { actionsOf, mattersOf } from '../../../core/model/walk/matters'
import { binder } from './papers'

test.each(binder().map(paper => [paper.id, paper] as const))(
  '%s: ทุกเรื่องที่รายงานบอกทะเบียนมีที่ในรายงานนั้น',
  (_id, paper) => {
    const findings = paper.kind === 'findings' ? paper.findings : []
    const there = new Set([
      ...findings.map(({ id }) => id),
      ...actionsOf(paper).map(({ action }) => action.id),
      ...mattersOf(paper).map(({ matter }) => matter.id),
    ])
    for (const { matter } of tell(paper).entries) expect(there).toContain(sourceOf(paper, matter))
  },
)

test('วาระที่บอกเองอยู่ที่วาระนั้น แบบรายงานอยู่ใต้วาระที่รายงาน เรื่องที่ไม่มีแล้วไม่มีที่', () => {
  const paper = binder().find(({ id }) => id === 'binder-2561-2')
  if (paper?.kind !== 'minutes') throw new Error('no minutes')
  const [first] = paper.agenda
  expect(sourceOf(paper, `${first?.id}-${paper.id}`)).toBe(first?.id)
  expect(sourceOf(paper, `${first?.id}-another`)).toBe('')
  const [report] = paper.reports ?? []
  const host = paper.agenda.find(({ kind }) => kind === 'acknowledge')
  expect(report).toBeDefined()
  expect(sourceOf(paper, report?.id ?? '')).toBe(host?.id)
})
