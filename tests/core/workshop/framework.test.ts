import { describe, expect, test } from 'vitest'
import { ASPECTS } from '../../../core/model/finding'
import { richText } from '../../../core/model/rich-text'
import {
  actionsFrom,
  addAction,
  callsForWork,
  growFrom,
  grownFrom,
  unserved,
} from '../../../core/workshop/framework'
import { workshopOverview } from '../../../core/workshop/overview'
import { action, finding, report } from '../minutes'

const LACKING = finding({ id: 'f1', area: 'protection', aspect: 'obstacle' })
const SLOW = finding({ id: 'f2', area: 'protection', aspect: 'weakness' })
const FAR = finding({ id: 'f3', area: 'prevention', aspect: 'challenge' })
const LAW = finding({ id: 'f4', area: 'prosecution', aspect: 'strength' })
const IDEA = finding({ id: 'f5', area: 'prosecution', aspect: 'recommendation' })
const LOST = finding({ id: 'f6', area: null, aspect: 'success' })
const findings = [LACKING, SLOW, FAR, LAW, IDEA, LOST]

describe('work grows from findings', () => {
  const before = report({ findings, actions: [] })

  test('in the area that they share, its task still to be written', () => {
    expect(addAction(before, ['f2', 'f1'], 'a1').actions).toEqual([
      {
        id: 'a1',
        task: [],
        area: 'protection',
        from: ['f1', 'f2'],
        duties: [{ agency: null, due: null, status: 'open', progress: [] }],
      },
    ])
  })

  test('in no area where they have several', () => {
    expect(addAction(before, ['f1', 'f3'], 'a1').actions[0]).not.toHaveProperty('area')
    expect(addAction(before, ['f6'], 'a1').actions[0]).not.toHaveProperty('area')
  })

  test('from findings that come later, each once', () => {
    const after = growFrom(addAction(before, ['f1'], 'a1'), 'a1', ['f1', 'f3'])
    expect(after.actions[0]?.from).toEqual(['f1', 'f3'])
    expect(actionsFrom(after, 'f3')).toEqual([0])
    expect(actionsFrom(after, 'f2')).toEqual([])
  })

  test('and tells from how many of each aspect', () => {
    expect(grownFrom({ from: ['f3', 'f1', 'gone'] }, findings)).toEqual([
      { aspect: 'obstacle', count: 1 },
      { aspect: 'challenge', count: 1 },
    ])
    expect(grownFrom({}, findings)).toEqual([])
  })

  test('weaknesses, obstacles and challenges call for it', () => {
    expect(ASPECTS.filter(aspect => callsForWork({ aspect }))).toEqual([
      'weakness',
      'obstacle',
      'challenge',
    ])
    expect(callsForWork({ aspect: null })).toBe(false)
    const actions = [action({ from: ['f1'], task: richText('ก') })]
    expect(unserved({ findings, actions }).map(({ id }) => id)).toEqual(['f2', 'f3'])
  })
})

describe('areas and aspects of a workshop', () => {
  const overview = workshopOverview({ findings, actions: [action({ from: ['f1'] })] })
  const counts = overview.rows.map(({ aspect, cells }) => [
    aspect,
    ...cells.map(cell => cell.findings.length),
  ])

  test('a row for each aspect, a cell for each area', () => {
    expect(counts).toEqual([
      ['strength', 1, 0, 0],
      ['weakness', 0, 1, 0],
      ['obstacle', 0, 1, 0],
      ['success', 0, 0, 0],
      ['challenge', 0, 0, 1],
      ['recommendation', 1, 0, 0],
    ])
  })

  test('the holes are those of the five aspects that every area is asked for', () => {
    expect(overview.holes).toHaveLength(15 - 4)
    expect(overview.holes.map(({ aspect }) => aspect)).not.toContain('recommendation')
  })

  test('what calls for work that is not there is counted in its cell', () => {
    const waiting = overview.rows.flatMap(({ cells }) => cells).filter(cell => cell.unserved > 0)
    expect(waiting.map(({ area, aspect }) => [area, aspect])).toEqual([
      ['protection', 'weakness'],
      ['prevention', 'challenge'],
    ])
  })

  test('what has no place yet is not lost', () => {
    expect(overview.unplaced).toEqual([LOST])
  })
})
