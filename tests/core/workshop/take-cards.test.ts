import { describe, expect, test } from 'vitest'
import { groupsOf } from '../../../core/model/finding'
import { plainText } from '../../../core/model/rich-text'
import { mergeFindings } from '../../../core/workshop/merge'
import type { CardRow } from '../../../core/workshop/read-cards'
import { cardLacks, takeCards } from '../../../core/workshop/take-cards'
import { report } from '../minutes'
import { registry } from '../papers'
import { numbered } from './numbered'

function row(change: Partial<CardRow> = {}): CardRow {
  return {
    row: 1,
    group: '',
    agency: '',
    area: 'protection',
    aspect: 'obstacle',
    words: 'ขาดล่าม',
    unread: [],
    ...change,
  }
}

function taken(rows: readonly CardRow[], before = report({ findings: [] })) {
  return takeCards(before, rows, registry(), numbered())
}

describe('pasted rows become findings', () => {
  test('each in the words of its card, which stay', () => {
    const [found] = taken([row({ agency: 'ตร.' })]).findings
    expect(found).toMatchObject({ area: 'protection', aspect: 'obstacle' })
    expect(plainText(found?.text ?? [])).toBe('ขาดล่าม')
    expect(found?.statements).toMatchObject([
      { agency: 'rtp', words: 'ขาดล่าม', area: 'protection' },
    ])
  })

  test('an agency by any name, several where each is known, an unknown one founded once', () => {
    const {
      findings,
      founded,
      report: after,
    } = taken([
      row({ agency: 'สำนักงานตำรวจแห่งชาติ' }),
      row({ agency: 'ตร, พส.' }),
      row({ agency: 'ตร. พส.' }),
      row({ agency: 'มูลนิธิตัวอย่าง' }),
      row({ agency: 'มูลนิธิตัวอย่าง' }),
      row({ agency: 'กรมกิจการสตรีและสถาบันครอบครัว' }),
    ])
    const ids = findings.map(({ statements }) => statements.map(({ agency }) => agency).join())
    expect(ids.slice(0, 3)).toEqual(['rtp', 'rtp,dsdw', 'rtp,dsdw'])
    expect(ids[3]).toBe(ids[4])
    expect(ids[5]).toBe('dwf')
    expect(founded.agencies.map(({ name }) => name)).toEqual(['มูลนิธิตัวอย่าง'])
    expect(after.agencies).toEqual(founded.agencies)
  })

  test('a name of several words is not cut where one of them is unknown', () => {
    const { founded } = taken([row({ agency: 'ตร. และชุมชน' }), row({ agency: 'สภาเด็ก และเยาวชน' })])
    expect(founded.agencies.map(({ name }) => name)).toEqual(['ตร. และชุมชน', 'สภาเด็ก และเยาวชน'])
  })

  test('a group by its name or its number, once', () => {
    const { findings, founded } = taken([
      row({ group: '2' }),
      row({ group: 'กลุ่มย่อยที่ ๒' }),
      row({ group: 'กลุ่ม 2' }),
      row({ group: 'เยาวชน' }),
    ])
    expect(founded.groups.map(({ name }) => name)).toEqual(['กลุ่มที่ ๒', 'เยาวชน'])
    expect(new Set(findings.slice(0, 3).flatMap(groupsOf)).size).toBe(1)
  })

  test('a card of nobody is one of the whole room', () => {
    expect(taken([row()]).findings[0]?.statements).toEqual([])
  })

  test('rows that lack something stand last, and what could not be read after their words', () => {
    const rows = [
      row({ area: null, words: 'ก', unread: ['ทั่วไป'] }),
      row({ words: '' }),
      row({ words: 'ค' }),
    ]
    expect(taken(rows).findings.map(({ text }) => plainText(text))).toEqual(['ค', 'ก (ทั่วไป)', ''])
    expect(rows.map(cardLacks)).toEqual([['area'], ['words'], []])
  })

  test('once only: what is on the board is not taken again, though it was merged, and is counted', () => {
    const rows = [
      row({ group: '2', agency: 'ตร.' }),
      row({ group: '2', agency: 'ตร, พส.', words: 'ล่ามไม่พอ' }),
      row({ words: 'ทั้งที่ประชุมเห็นพ้อง' }),
    ]
    const first = taken(rows).report
    const ids = first.findings.map(({ id }) => id)
    const merged = mergeFindings(first, ids.slice(0, 2), 'ล่ามยังไม่เพียงพอ', numbered())
    const more = [...rows, row({ group: '2', agency: 'สตม.' }), row({ group: '3', agency: 'ตร.' })]
    const again = taken(more, merged)
    expect([again.known, again.findings.length]).toEqual([3, 2])
    expect(taken(rows, merged).report).toEqual(merged)
    expect(taken([row({ group: '2', agency: 'ตร, สตม.' })], merged).known).toBe(0)
    // The same words of another area are another card.
    expect(taken([row({ group: '2', agency: 'ตร.', area: 'prevention' })], merged).known).toBe(0)
  })

  test('after what the report has, and nothing else of it is touched', () => {
    const before = report()
    const after = taken([row()], before).report
    expect(after.findings.slice(0, 3)).toEqual(before.findings)
    expect({ ...after, findings: before.findings }).toEqual(before)
  })
})
