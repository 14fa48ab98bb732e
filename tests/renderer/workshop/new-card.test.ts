import { expect, test } from 'vitest'
import { ASPECTS } from '../../../core/model/finding'
import { newGroup } from '../../../core/workshop/cards'
import { nextAspect } from '../../../renderer/workshop/add-line'
import type { FindingFilter } from '../../../renderer/workshop/filter'
import { newCardIn } from '../../../renderer/workshop/new-card'
import { report } from '../../core/minutes'

const REPORT = report({ groups: [{ ...newGroup('g1', 'กลุ่มที่ ๑'), area: 'protection' }] })

test.each<[FindingFilter, object]>([
  [{ by: 'all' }, { area: null, aspect: null }],
  [
    { by: 'cell', area: 'prevention', aspect: 'success' },
    { area: 'prevention', aspect: 'success' },
  ],
  [
    { by: 'group', group: 'g1' },
    { area: 'protection', aspect: null, source: { group: 'g1', agency: null } },
  ],
  [
    { by: 'group', group: null },
    { area: null, aspect: null },
  ],
  [
    { by: 'agency', agency: 'rtp' },
    { area: null, aspect: null, source: { group: null, agency: 'rtp' } },
  ],
])('a card that is typed where %j is shown begins as %j', (filter, card) => {
  expect(newCardIn(filter, REPORT)).toEqual(card)
})

test('Tab goes through the aspects in the order of the report, and round', () => {
  let at = nextAspect('')
  const seen = ASPECTS.map(() => {
    const own = at
    at = nextAspect(at)
    return own
  })
  expect(seen).toEqual([...ASPECTS])
  expect(at).toBe(ASPECTS[0])
})
