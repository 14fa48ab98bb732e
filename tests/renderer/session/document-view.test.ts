import { expect, test } from 'vitest'
import { richText } from '../../../core/model/rich-text'
import { countWords } from '../../../renderer/session/count-words'
import { numbersOf } from '../../../renderer/session/document-view'
import { action, finding, minutesWith, report, resolved, topic } from '../../core/minutes'
import { contextFor } from '../../core/papers'

test('every topic, order and finding has the number that the paper gives it', () => {
  const document = minutesWith('consider', {
    actions: [action({ id: 'own' })],
    topics: [
      topic({ id: 't1', actions: [] }),
      topic({ id: 't2', actions: [action({ id: 'a1' })] }),
    ],
  })
  const numbers = numbersOf(document, contextFor(document))
  const item = String(numbers.get('consider'))
  expect(item).toMatch(/^[๑-๙]$/)
  expect(['own', 't1', 't2', 'a1'].map(id => numbers.get(id))).toEqual([
    '(๑)',
    `${item}.๑`,
    `${item}.๒`,
    '(๑)',
  ])
  const paper = report({ findings: [finding({ id: 'f1' }), finding({ id: 'f2' })] })
  const found = numbersOf(paper, contextFor(paper))
  expect(['f1', 'f2', paper.actions[0]?.id ?? ''].map(id => found.get(id))).toEqual([
    '(๑)',
    '(๒)',
    '(๑)',
  ])
  expect([...found.values()]).toContain('๑')
})

test('the words of texts are counted, names and forms are not', () => {
  const words = richText('ที่ประชุม รับทราบ')
  const paper = (change: Parameters<typeof topic>[0]) =>
    minutesWith('consider', { topics: [topic({ text: [], resolution: null, ...change })] })
  const empty = countWords(paper({}))
  const told = [
    { text: words },
    { resolution: resolved('เห็นชอบ', 'ที่ประชุม รับทราบ') },
    { actions: [action({ task: words, progress: [] })] },
    { actions: [action({ task: [], progress: words })] },
    { title: 'ที่ประชุม รับทราบ', presenter: 'ที่ประชุม รับทราบ' },
  ].map(change => countWords(paper(change)) - empty)
  const [count = 0] = told
  expect(count).toBeGreaterThan(1)
  expect(told).toEqual([count, count, count, count, 0])
})
