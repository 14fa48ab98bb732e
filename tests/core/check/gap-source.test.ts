import { expect, test } from 'vitest'
import { check } from '../../../core/check/check'
import type { Document } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import { action, minutesWith, resolved, topic } from '../minutes'
import { contextFor } from '../papers'

/** Where the gaps of one rule stand: in which agenda item, and at which topic or order if at any. */
const places = (rule: string, document: Document) =>
  check(document, contextFor(document))
    .filter(gap => gap.rule === rule)
    .map(({ part, source }) => [part, source])

test('a resolution that is missing is missed at the item itself, or at each of its topics', () => {
  const undecided = { text: richText('ฝ่ายเลขานุการรายงาน'), resolution: null }
  const alone = minutesWith('consider', { ...undecided, topics: [] })
  expect(places('resolutions-complete', alone)).toEqual([['consider', undefined]])
  const topics = [topic({ id: 't1', ...undecided }), topic({ id: 't2', ...undecided })]
  expect(places('resolutions-complete', minutesWith('consider', { ...undecided, topics }))).toEqual(
    [
      ['consider', 't1'],
      ['consider', 't2'],
    ],
  )
})

test('a resolution that may put its matter off is unclear at the item itself, or at its topic', () => {
  const unclear = resolved('เห็นชอบ', 'และให้นำเสนอที่ประชุมพิจารณาอีกครั้ง')
  const item = minutesWith('consider', { text: richText('ก'), resolution: unclear, topics: [] })
  expect(places('putting-off-clear', item)).toEqual([['consider', undefined]])
  const under = minutesWith('consider', { topics: [topic({ id: 't1', resolution: unclear })] })
  expect(places('putting-off-clear', under)).toEqual([['consider', 't1']])
})

test('work that was promised is reported on; what a topic orders anew is not', () => {
  const open = action({ id: 'a1', status: 'open', progress: [] })
  const promised = minutesWith('matters-arising', { actions: [open] })
  expect(places('progress-told', promised)).toEqual([['matters-arising', 'a1']])
  const ordered = minutesWith('matters-arising', { topics: [topic({ actions: [open] })] })
  expect(places('progress-told', ordered)).toEqual([])
})
