import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Document } from '../../../core/model/document'
import { usualSeries } from '../../../core/model/series'
import { withAgency } from '../../../renderer/editor/cards'
import { giveFacts, takeFacts } from '../../../renderer/editor/facts'
import { isSpecial, ofKind } from '../../../renderer/editor/forms/course-fields'
import { $readDocument } from '../../../renderer/editor/read'
import { anyFindingsReport, anyMinutes } from '../../arbitraries/document'
import { minutes, statement } from '../../core/minutes'
import { opened, template } from './opened'

test.each([
  ['รายงานการประชุม', 'monthly-minutes', anyMinutes],
  ['รายงานผลการถอดบทเรียน', 'workshop-findings', anyFindingsReport],
] as const)(
  'what the nodes of %s hold comes out of a stored state of the editor',
  (_, name, papers) =>
    fc.assert(
      fc.property<[Document]>(papers, document => {
        const form = template(name)
        const editor = opened(document, form)
        const words = editor.read(() => $readDocument(document))
        const stored = JSON.parse(JSON.stringify(editor.getEditorState().toJSON()))
        const parsed = editor.parseEditorState(stored)
        expect(parsed.read(() => $readDocument(document))).toEqual(words)
      }),
      { numRuns: 20 },
    ),
)

test('an agency that is chosen gives a card of its own, and chosen again takes it back', () => {
  const facts = { area: 'prosecution' as const, aspect: 'strength' as const, statements: [] }
  const given = withAgency(facts, 'rtp')
  expect(given).toMatchObject([
    { agency: 'rtp', group: null, words: '', area: 'prosecution', aspect: 'strength' },
  ])
  expect(withAgency({ ...facts, statements: given }, 'rtp')).toEqual([])
})

test('a card with words is never taken out with its agency', () => {
  const card = statement({ id: 'c1', agency: 'rtp', words: 'มีล่ามประจำสถานี' })
  const blank = statement({ id: 'c2', agency: 'rtp' })
  const other = statement({ id: 'c3', agency: 'dsi' })
  const facts = { area: null, aspect: null, statements: [card, blank, other] }
  expect(withAgency(facts, 'rtp')).toEqual([card, other])
})

test('a special meeting says so in its number, and a usual one does not', () => {
  const paper = minutes()
  const facts = takeFacts('meeting', paper)
  expect(isSpecial(facts)).toBe(false)
  const special = giveFacts({ ...facts, ...ofKind('special', facts) }, paper)
  expect(special).toMatchObject({
    meeting: { kind: 'special', number: { ordinal: 2, year: 2561, special: true } },
  })
  const again = takeFacts('meeting', special)
  expect(isSpecial(again)).toBe(true)
  expect(giveFacts({ ...again, ...ofKind('regular', again) }, special)).toEqual(paper)
})

test('เลขครั้งล่าสุดของอีกชุดเลขอยู่กับชุดการประชุม', () => {
  const paper = minutes()
  const besides = { ordinal: 2, year: 2561, special: true as const }
  const told = { ...paper, meeting: { ...paper.meeting, besides } }
  expect(takeFacts('attendance', told).meeting).toEqual({ besides })
  expect(giveFacts(takeFacts('attendance', told), paper)).toEqual(told)
})

test('what became of a meeting can be said, and taken back', () => {
  const paper = minutes()
  const course = { state: 'cancelled' as const, reason: 'น้ำท่วม', called: ['2018-10-03'] }
  const told = giveFacts({ ...takeFacts('meeting', paper), course }, paper)
  expect(told).toMatchObject({ meeting: course })
  expect(giveFacts({ ...takeFacts('meeting', told), course: {} }, told)).toEqual(paper)
})

test('องค์ประชุมของชุดการประชุมและหนังสือเชิญอยู่ในแบบของตน และลบได้', () => {
  const paper = minutes()
  const series = usualSeries('s1')
  const invitation = { day: '2018-10-03' }
  const meeting = { ...paper.meeting, series, invitation }
  const full = { ...paper, meeting }
  expect(takeFacts('attendance', full).meeting).toEqual({ series })
  expect(takeFacts('attendance', paper).meeting).toEqual({})
  expect(takeFacts('meeting', full).course).toEqual({ invitation })
  expect(giveFacts(takeFacts('attendance', full), paper)).toEqual({
    ...paper,
    meeting: { ...paper.meeting, series },
  })
  expect(giveFacts({ course: {} }, full)).toEqual({
    ...paper,
    meeting: { ...paper.meeting, series },
  })
})
