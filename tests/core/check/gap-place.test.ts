import { expect, test } from 'vitest'
import { check } from '../../../core/check/check'
import { gapPlace } from '../../../core/check/gap-place'
import type { Document } from '../../../core/model/document'
import { action, finding, minutesWith, report, topic } from '../minutes'
import { context, contextFor } from '../papers'

const topics = [topic(), topic({ id: 't2', actions: [action(), action({ id: 'a2' })] })]
const consider = minutesWith('consider', { topics, actions: [action({ id: 'a3' })] })
const considerId = consider.agenda.find(item => item.kind === 'consider')?.id ?? ''
const workshop = report({
  findings: [finding(), finding({ id: 'f2' })],
  actions: [action(), action({ id: 'a2' })],
})

test.each<[string, Document, string, string | undefined, string[]]>([
  ['an agenda item', consider, considerId, undefined, ['ระเบียบวาระที่ ๕']],
  ['a topic', consider, considerId, 't2', ['ระเบียบวาระที่ ๕', 'เรื่องที่ ๕.๒']],
  [
    'an action item of a topic',
    consider,
    considerId,
    'a2',
    ['ระเบียบวาระที่ ๕', 'เรื่องที่ ๕.๒', 'ข้อสั่งการที่ ๒'],
  ],
  [
    'an action item of the agenda item itself',
    consider,
    considerId,
    'a3',
    ['ระเบียบวาระที่ ๕', 'ข้อสั่งการที่ ๑'],
  ],
  ['a part without a number', consider, 'attendance', undefined, ['ผู้มาประชุม']],
  ['a finding', workshop, 'findings', 'f2', ['ผลการถอดบทเรียน', 'ข้อค้นพบที่ ๒']],
  ['work', workshop, 'framework', 'a2', ['กรอบแนวทางปฏิบัติงาน', 'ข้อสั่งการที่ ๒']],
  ['a part that is not there', workshop, 'nowhere', undefined, []],
])('%s is named by its place', (_name, document, part, source, place) => {
  const where = source === undefined ? { part } : { part, source }
  expect(gapPlace(where, document, contextFor(document)).map(step => step.th)).toEqual(place)
})

test('every gap of an empty paper has a place', () => {
  const empty = minutesWith('consider', { topics: [topic({ title: '' })] })
  const known = context('monthly-minutes')
  for (const gap of check(empty, known)) expect(gapPlace(gap, empty, known)).not.toEqual([])
})
