import { expect, test } from 'vitest'
import { newGroup } from '../../../core/workshop/cards'
import {
  ALL_FINDINGS,
  type FindingFilter,
  filtered,
  isSameFilter,
} from '../../../renderer/workshop/filter'
import { action, finding, report, statement } from '../../core/minutes'

const REPORT = report({
  groups: [newGroup('g1', 'กลุ่มที่ ๑')],
  findings: [
    finding({ id: 'f1', statements: [statement({ group: 'g1', agency: null })] }),
    finding({ id: 'f2', aspect: 'obstacle', agencies: ['rtp'] }),
    finding({ id: 'f3', aspect: 'weakness', agencies: [] }),
    finding({ id: 'f4', area: null, agencies: ['rtp'] }),
  ],
  actions: [action({ from: ['f3'] })],
})

test.each<[FindingFilter, string]>([
  [ALL_FINDINGS, 'f1 f2 f3 f4'],
  [{ by: 'cell', area: 'prosecution', aspect: 'obstacle' }, 'f2'],
  [{ by: 'group', group: 'g1' }, 'f1'],
  [{ by: 'group', group: null }, 'f2 f4'],
  [{ by: 'agency', agency: 'rtp' }, 'f2 f4'],
  [{ by: 'unsourced' }, 'f3'],
  [{ by: 'unplaced' }, 'f4'],
  [{ by: 'unserved' }, 'f2'],
])('%j shows %s', (filter, ids) => {
  expect(filtered(REPORT, filter).map(({ id }) => id)).toEqual(ids.split(' '))
  expect(isSameFilter(filter, { ...filter })).toBe(true)
  expect(isSameFilter(filter, { by: 'group', group: 'other' })).toBe(false)
})
