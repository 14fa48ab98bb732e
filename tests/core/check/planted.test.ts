import { describe, expect, test } from 'vitest'
import { check } from '../../../core/check/check'
import { repairAll } from '../../../core/check/repair'
import { richText } from '../../../core/model/rich-text'
import { readProse } from '../../thai/marked-text'
import { minutes } from '../minutes'
import { contextFor, SAMPLES, sample } from '../papers'
import { OF_SAMPLES, plantedLetter, plantedMinutes, plantedReport } from './planted'

describe.each([
  ['minutes', plantedMinutes(), 30],
  ['a report', plantedReport(), 30],
  ['a letter', plantedLetter(), 15],
] as const)('faults planted in %s', (_, { document, meant, left }, fewest) => {
  test('are found, and nothing else', () => {
    const found = check(document, contextFor(document)).map(gap => gap.rule)
    expect(meant.length).toBeGreaterThanOrEqual(fewest)
    expect(found.toSorted()).toEqual(meant.toSorted())
  })

  test('are mended but for those that a person must judge', () => {
    const { document: mended } = repairAll(document, contextFor(document))
    const rules = check(mended, contextFor(mended)).map(gap => gap.rule)
    expect(rules.toSorted()).toEqual(left.toSorted())
  })
})

test.each(SAMPLES)(
  '%s: no rule speaks but for advice on the network that owns its orders',
  name => {
    const document = sample(name)
    const found = check(document, contextFor(document)).map(({ rule }) => rule)
    expect(found).toEqual(OF_SAMPLES)
  },
)

test.each(readProse())('official prose is left in peace: $text', ({ text }) => {
  const quiet = check(minutes(), contextFor(minutes())).map(gap => gap.rule)
  const document = minutes({ texts: { opening: richText(text) } })
  const found = check(document, contextFor(document))
  expect(found.filter(gap => !quiet.includes(gap.rule))).toEqual([])
})
