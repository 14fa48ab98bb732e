import { expect, test } from 'vitest'
import { richText } from '../../../core/model/rich-text'
import { newGroup } from '../../../core/workshop/cards'
import { voicesOf } from '../../../core/workshop/voices'
import { finding, participant, report, statement } from '../minutes'
import { registry } from '../papers'

const MERGED = finding({
  id: 'f2',
  area: 'protection',
  aspect: 'obstacle',
  text: richText('ล่ามยังไม่เพียงพอ'),
  statements: [
    statement({ id: 's1', agency: 'rtp', words: 'ขาดล่าม' }),
    statement({ id: 's2', agency: 'rtp', words: 'ล่ามไม่พอ' }),
    statement({ id: 's3', agency: 'dsi', words: '' }),
    statement({ id: 's4', agency: null, group: 'g1', words: 'ของกลุ่ม' }),
  ],
})
const EARLIER = finding({ id: 'f1', area: 'prosecution', agencies: ['rtp'] })
const GROUP = { ...newGroup('g1', 'กลุ่มที่ ๑'), agencies: ['dwf', 'ours'] }

/** «rtp: f1 มีกฎหมายเฉพาะ; f2 ขาดล่าม / ล่ามไม่พอ», a line for each agency. */
function told(...change: Parameters<typeof report>): string[] {
  return voicesOf(report(...change), registry()).map(
    ({ agency, said }) =>
      `${agency}: ${said.map(({ finding: { id }, words }) => `${id} ${words.join(' / ')}`).join('; ')}`,
  )
}

test('each agency’s own words stand under its name in the order of the paper, and who said nothing is there, too', () => {
  const findings = [MERGED, EARLIER]
  const lines = told({ findings, groups: [GROUP] })
  expect(lines.toSorted()).toEqual([
    'dsi: f2 ล่ามยังไม่เพียงพอ',
    'dwf: ',
    'ours: ',
    'rtp: f1 มีกฎหมายเฉพาะ; f2 ขาดล่าม / ล่ามไม่พอ',
  ])
  const official = registry().map(({ id }) => id)
  const known = lines.map(line => official.indexOf(line.split(':')[0] ?? ''))
  expect(known.slice(0, 3)).toEqual(known.slice(0, 3).toSorted((a, b) => a - b))
  // One that the registry lacks stands last.
  expect(lines.at(-1)).toBe('ours: ')
})

test('whoever came is asked; while nobody wrote down who came, those who get the report', () => {
  const list = [participant({ agency: 'dsdw' })]
  const participants = { people: null, atLeast: false, agencies: null, list }
  expect(told({ findings: [], participants, distribution: ['rtp'] })).toEqual(['dsdw: '])
  expect(told({ findings: [], distribution: ['rtp'] })).toEqual(['rtp: '])
})
