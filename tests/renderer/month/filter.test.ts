import { expect, test } from 'vitest'
import { richText } from '../../../core/model/rich-text'
import { boardOf } from '../../../core/month/board'
import { ALL_PARTS, type BoardFilter, filteredAreas } from '../../../renderer/month/filter'
import { action, minutesWith } from '../../core/minutes'
import { contextFor } from '../../core/papers'

const origin = { ordinal: 1, year: 2561 }
const paper = minutesWith('matters-arising', {
  actions: [
    action({ id: 'late', origin, due: '2018-09-01', area: 'prosecution' }),
    action({ id: 'told', origin, area: 'protection', agency: 'dsdw', progress: richText('ส่งแล้ว') }),
    action({ id: 'other', origin, area: 'protection', agency: 'dsi' }),
  ],
})
const board = boardOf(paper, contextFor(paper))

test.each<[Partial<BoardFilter>, string]>([
  [{}, 'late told other'],
  [{ by: 'late' }, 'late'],
  [{ by: 'untold' }, 'late other'],
  [{ by: 'protection' }, 'told other'],
  [{ agency: 'dsdw' }, 'told'],
  [{ by: 'untold', agency: 'dsi' }, 'other'],
  [{ by: 'late', agency: 'dsi' }, ''],
])('%j shows %s', (filter, shown) => {
  const areas = filteredAreas(board, { ...ALL_PARTS, ...filter })
  expect(areas.flatMap(({ rows }) => rows.map(row => row.action.id)).join(' ')).toBe(shown)
  expect(areas.every(({ rows }) => rows.length > 0)).toBe(true)
})
