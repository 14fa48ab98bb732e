import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { difference, type Step } from '../../../../press/docx/compare/difference'

const shown = (steps: readonly Step<string>[]) =>
  steps.map(step =>
    step.kind === 'same' ? step.new : step.kind === 'gone' ? `-${step.old}` : `+${step.new}`,
  )

const between = (old: string, changed: string) =>
  shown(difference([...old], [...changed], letter => letter)).join('')

test.each([
  ['', '', ''],
  ['ก', '', '-ก'],
  ['', 'ก', '+ก'],
  ['กขค', 'กขค', 'กขค'],
  ['กขค', 'กค', 'ก-ขค'],
  ['กค', 'กขค', 'ก+ขค'],
  ['กขค', 'กงค', 'ก-ข+งค'],
])('from %s to %s', (old, changed, expected) => {
  expect(between(old, changed)).toBe(expected)
})

const anyList = fc.array(fc.constantFrom('ก', 'ข', 'ค'), { maxLength: 12 })

/** How long the longest list is that both hold, by the textbook. */
function common(old: readonly string[], changed: readonly string[]): number {
  const [first, ...rest] = old
  if (first === undefined || changed.length === 0) return 0
  const at = changed.indexOf(first)
  const without = common(rest, changed)
  return at < 0 ? without : Math.max(without, 1 + common(rest, changed.slice(at + 1)))
}

test('both lists can be read from the steps, and no way is shorter', () => {
  fc.assert(
    fc.property(anyList, anyList, (old, changed) => {
      const steps = difference(old, changed, letter => letter)
      expect(steps.flatMap(step => (step.kind === 'come' ? [] : [step.old]))).toEqual(old)
      expect(steps.flatMap(step => (step.kind === 'gone' ? [] : [step.new]))).toEqual(changed)
      const kept = steps.filter(step => step.kind === 'same').length
      expect(kept).toBe(common(old, changed))
    }),
  )
})

test('lists with nothing in common are exchanged whole, however long', () => {
  const old = Array.from({ length: 3000 }, (_, at) => `a${at}`)
  const changed = Array.from({ length: 3000 }, (_, at) => `b${at}`)
  const steps = difference(old, changed, word => word)
  expect(steps.filter(step => step.kind === 'gone').map(step => step.old)).toEqual(old)
  expect(steps.filter(step => step.kind === 'come').map(step => step.new)).toEqual(changed)
})
