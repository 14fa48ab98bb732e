import { expect, test } from 'vitest'
import { STYLES, type StyleName } from '../../../core/paper/paper'
import { paperOf } from '../../../core/paper/paper-of'

const STYLE_NAMES = Object.keys(STYLES) as StyleName[]

test('the title alone is as large as the house says', () => {
  const official = paperOf().styles
  const ours = paperOf({ titleSize: 20 }).styles
  const changed = STYLE_NAMES.filter(name => ours[name].size !== official[name].size)
  expect(changed).toEqual(['title'])
})

test('what stands at the right edge goes with the edge, and nothing else does', () => {
  const stops = (right: number) => {
    const { styles, measure } = paperOf({ margins: { right } })
    const all = STYLE_NAMES.flatMap(name => styles[name].tabs.map(({ at }) => ({ name, at })))
    const atEdge = all.filter(({ at }) => at === measure).map(({ name }) => name)
    return { atEdge, others: all.filter(({ at }) => at !== measure) }
  }
  const official = stops(20)
  expect(official.atEdge.toSorted()).toEqual([
    'contents-2',
    'contents-3',
    'letter-head',
    'memo',
    'memo-number',
    'slip',
    'slip-line',
  ])
  for (const right of [5, 35]) expect(stops(right)).toEqual(official)
})
