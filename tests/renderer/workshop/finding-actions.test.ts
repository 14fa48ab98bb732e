import { expect, test, vi } from 'vitest'
import type { FindingsReport } from '../../../core/model/document'
import { plainText, richText } from '../../../core/model/rich-text'
import {
  aspectOfKey,
  findingActions,
  wordsToMerge,
} from '../../../renderer/workshop/finding-actions'
import type { WorkshopBoard } from '../../../renderer/workshop/use-workshop-board'
import { finding, report, statement } from '../../core/minutes'
import { context } from '../../core/papers'

const CARDS = [statement({ id: 's1', words: 'ก' }), statement({ id: 's2', words: 'ข' })]
const FINDINGS = [
  finding({ id: 'f1', statements: CARDS, text: richText('ขาดล่าม') }),
  finding({ id: 'f2', text: richText('ล่ามไม่เพียงพอ') }),
  finding({ id: 'f3', text: richText('คดีล่าช้า') }),
]

/** A board of three findings with this before the person; what is asked of it is written down. */
function aBoard(change: Partial<WorkshopBoard> = {}) {
  const before = report({ findings: FINDINGS, actions: [] })
  let now: FindingsReport = before
  const rows = FINDINGS.map(found => ({ id: found.id, finding: found, card: null }))
  const ask = { setCurrent: vi.fn(), tick: vi.fn(), propose: vi.fn(), show: vi.fn(), open: vi.fn() }
  const board: WorkshopBoard = {
    report: before,
    context: context('workshop-findings'),
    filter: { by: 'all' },
    rows,
    current: 'f1',
    ticked: [],
    opened: [],
    merging: [],
    alike: [{ findings: ['f1', 'f2'], words: ['ล่าม'] }],
    ...ask,
    change: make => {
      const after = make(now)
      const changed = after !== now
      now = after
      return changed
    },
    ...change,
  }
  const tell = vi.fn()
  const onAction = vi.fn()
  const actions = findingActions(board, tell, onAction)
  const words = () => now.findings.map(({ text }) => plainText(text))
  return { ...ask, actions, tell, onAction, words, report: () => now }
}

test('M proposes what is ticked, or what looks like the current one', () => {
  const alone = aBoard()
  alone.actions.proposeMerge()
  expect(alone.propose).toHaveBeenCalledWith(['f1', 'f2'])
  const ticked = aBoard({ ticked: ['f2', 'f3'] })
  ticked.actions.proposeMerge()
  expect(ticked.propose).toHaveBeenCalledWith(['f2', 'f3'])
  expect(ticked.show).not.toHaveBeenCalled()
})

test('none of those to be merged stays out of sight', () => {
  const { actions, show } = aBoard({
    rows: [{ id: 'f1', finding: FINDINGS[0] as never, card: null }],
  })
  actions.proposeMerge()
  expect(show).toHaveBeenCalledWith({ by: 'all' })
})

test('a merge is one change, told with a way back', () => {
  const { actions, words, tell, setCurrent } = aBoard({ merging: ['f1', 'f2'] })
  actions.merge('ล่ามยังไม่เพียงพอ')
  expect(words()).toEqual(['ล่ามยังไม่เพียงพอ', 'คดีล่าช้า'])
  expect(setCurrent).toHaveBeenCalledWith('f1')
  expect(tell.mock.calls[0]?.[0].th).toContain('รวม ๒ ข้อแล้ว')
})

test('S on a finding opens its cards, on a card takes it out', () => {
  const [whole] = FINDINGS
  if (whole === undefined) return
  const { actions, open, setCurrent, words, tell } = aBoard()
  actions.takeOut({ id: 'f1', finding: whole, card: null })
  expect([open.mock.calls, setCurrent.mock.calls]).toEqual([[['f1', true]], [['s1']]])
  expect(tell).not.toHaveBeenCalled()
  actions.takeOut({ id: 's2', finding: whole, card: CARDS[1] ?? null })
  expect(words()).toEqual(['ก', 'ข', 'ล่ามไม่เพียงพอ', 'คดีล่าช้า'])
})

test('what is ticked is acted on, else the current finding', () => {
  const one = aBoard()
  one.actions.setAspect('challenge')
  expect(one.report().findings.map(({ aspect }) => aspect)).toEqual([
    'challenge',
    'strength',
    'strength',
  ])
  const two = aBoard({ ticked: ['f2', 'f3'] })
  two.actions.remove()
  expect(two.words()).toEqual(['ขาดล่าม'])
})

test('G makes an action of it, whose task is written next', () => {
  const { actions, report: now, onAction } = aBoard({ ticked: ['f1', 'f3'] })
  actions.makeAction()
  expect(now().actions[0]?.from).toEqual(['f1', 'f3'])
  expect(onAction).toHaveBeenCalledWith(now().actions[0]?.id)
})

test.each([
  ['Digit1', 'strength'],
  ['Numpad6', 'recommendation'],
  ['Digit7', undefined],
  ['KeyM', undefined],
])('the key %s is the aspect %s', (code, aspect) => {
  expect(aspectOfKey(code)).toBe(aspect)
})

test('a merge begins with the words of the longest', () => {
  expect(wordsToMerge(FINDINGS)).toBe('ล่ามไม่เพียงพอ')
  expect(wordsToMerge([])).toBe('')
})
