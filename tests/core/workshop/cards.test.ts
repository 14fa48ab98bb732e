import { describe, expect, test } from 'vitest'
import { plainText, richText } from '../../../core/model/rich-text'
import {
  addFindings,
  addSource,
  cardsByGroup,
  findingOfCards,
  moveFindings,
  newGroup,
  removeFindings,
  rewordFinding,
  setGroups,
} from '../../../core/workshop/cards'
import { action, finding, report, statement } from '../minutes'
import { numbered } from './numbered'

const CARD = { words: 'ขาดล่าม', area: 'protection', aspect: 'obstacle' } as const

describe('cards of a workshop', () => {
  test('a card is a finding in its words, and keeps them', () => {
    const found = findingOfCards(CARD, [{ group: 'g2', agency: null }], numbered())
    expect(found).toEqual({
      id: 'n2',
      area: 'protection',
      aspect: 'obstacle',
      text: richText('ขาดล่าม'),
      statements: [{ id: 'n1', group: 'g2', agency: null, ...CARD }],
    })
    const after = rewordFinding({ findings: [found], actions: [] }, 'n2', 'ล่ามไม่พอ')
    expect(plainText(after.findings[0]?.text ?? [])).toBe('ล่ามไม่พอ')
    expect(after.findings[0]?.statements).toBe(found.statements)
  })

  test('several move at once, and their cards keep their own area', () => {
    const found = findingOfCards(CARD, [{ group: 'g2', agency: null }], numbered())
    const { findings } = moveFindings(
      addFindings(report({ findings: [finding()] }), [found]),
      ['n2'],
      { area: 'prevention', aspect: 'challenge' },
    )
    expect(findings[0]).toEqual(finding())
    expect(findings[1]).toMatchObject({ area: 'prevention', aspect: 'challenge' })
    expect(findings[1]?.statements[0]).toMatchObject({ area: 'protection', aspect: 'obstacle' })
  })

  test('a source is added once, without words of its own', () => {
    const before = report({ findings: [finding({ agencies: ['dsi'] })] })
    const source = { group: null, agency: 'rtp' }
    const after = addSource(before, ['f1'], source, numbered())
    expect(after.findings[0]?.statements.map(({ agency, words }) => [agency, words])).toEqual([
      ['dsi', ''],
      ['rtp', ''],
    ])
    expect(addSource(after, ['f1'], source, numbered()).findings).toEqual(after.findings)
  })

  test('what goes away leaves no id in the framework', () => {
    const actions = [action({ from: ['f1', 'f2'] }), action({ id: 'a2', from: ['f1'] })]
    const after = removeFindings(report({ actions }), ['f1'])
    expect(after.findings.map(({ id }) => id)).toEqual(['f2', 'f3'])
    expect(after.actions[0]?.from).toEqual(['f2'])
    expect(after.actions[1]).not.toHaveProperty('from')
  })
})

describe('groups', () => {
  const said = statement({ group: 'g1', agency: null })
  const withCard = report({
    findings: [finding({ statements: [said, statement({ id: 's2' })] })],
    groups: [newGroup('g1', 'กลุ่มที่ ๑'), newGroup('g2', 'กลุ่มที่ ๒')],
  })

  test('count their cards', () => {
    expect(cardsByGroup(withCard.findings)).toEqual(
      new Map([
        ['g1', 1],
        [null, 1],
      ]),
    )
  })

  test('one whose cards are there cannot go', () => {
    expect(setGroups(withCard, []).groups).toEqual([newGroup('g1', 'กลุ่มที่ ๑')])
    expect(setGroups({ ...withCard, findings: [] }, [])).not.toHaveProperty('groups')
  })

  test('are told anew', () => {
    const led = { ...newGroup('g1', 'กลุ่มที่ ๑'), facilitator: 'วิทยากรกระบวนการ' }
    expect(setGroups(withCard, [led]).groups).toEqual([led])
  })
})
