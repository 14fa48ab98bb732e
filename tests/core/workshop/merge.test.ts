import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../core/model/finding'
import { notesOf, plainText, richText } from '../../../core/model/rich-text'
import { mergeFindings, takeOut, type Workshop } from '../../../core/workshop/merge'
import { anyFindingsReport } from '../../arbitraries/document'
import { action, finding, statement } from '../minutes'
import { numbered } from './numbered'

/** A card of one group in its own words, as it is on the board before anybody touched it. */
function card(id: string, words: string, change: Partial<Finding> = {}): Finding {
  const area = 'protection'
  const aspect = 'obstacle'
  const said = statement({ id: `${id}.1`, group: 'g2', agency: null, words, area, aspect })
  return { id, area, aspect, text: richText(words), statements: [said], ...change }
}

const LACKING = card('f1', 'ล่ามยังไม่เพียงพอในบางพื้นที่')
const LATE = card('f2', 'ขาดล่ามภาษาที่ผู้เสียหายใช้ ทำให้การคัดแยกล่าช้า')
const FEW = card('f3', 'นักวิชาชีพมีไม่พอ')
const WORDS = 'ล่ามและนักวิชาชีพยังไม่เพียงพอ ทำให้การคัดแยกล่าช้า'

function words({ findings }: Workshop): string[] {
  return findings.map(({ text }) => plainText(text))
}

describe('several findings become one', () => {
  const before = { findings: [LACKING, FEW, LATE], actions: [] }
  const after = mergeFindings(before, ['f2', 'f1'], WORDS, numbered())

  test('in the place and under the id of the first, in the words that were chosen', () => {
    expect(after.findings.map(({ id }) => id)).toEqual(['f1', 'f3'])
    expect(words(after)).toEqual([WORDS, 'นักวิชาชีพมีไม่พอ'])
  })

  test('every card with its own words', () => {
    expect(after.findings[0]?.statements.map(said => said.words)).toEqual([
      'ล่ามยังไม่เพียงพอในบางพื้นที่',
      'ขาดล่ามภาษาที่ผู้เสียหายใช้ ทำให้การคัดแยกล่าช้า',
    ])
  })

  test('who gave it without words takes those of the finding', () => {
    const given = finding({ id: 'f1', agencies: ['rtp', 'dsi'], text: richText('มีกฎหมายเฉพาะ') })
    const merged = mergeFindings(
      { findings: [given, LATE], actions: [] },
      ['f1', 'f2'],
      'ก',
      numbered(),
    )
    expect(merged.findings[0]?.statements.map(said => [said.agency, said.words])).toEqual([
      ['rtp', 'มีกฎหมายเฉพาะ'],
      ['dsi', 'มีกฎหมายเฉพาะ'],
      [null, 'ขาดล่ามภาษาที่ผู้เสียหายใช้ ทำให้การคัดแยกล่าช้า'],
    ])
  })

  test('and its place, where nobody said one', () => {
    const given = statement({ id: 's1', agency: 'rtp', area: null, aspect: null })
    const found = { ...LACKING, statements: [given] }
    const { findings } = mergeFindings(
      { findings: [found, LATE], actions: [] },
      ['f1', 'f2'],
      'ก',
      numbered(),
    )
    expect(findings[0]?.statements[0]).toMatchObject({ area: 'protection', aspect: 'obstacle' })
  })

  test('what staff wrote over a card stays as a card of nobody', () => {
    const edited = { ...LATE, text: richText('ขาดล่ามภาษาเมียนมา') }
    const merged = mergeFindings(
      { findings: [LACKING, edited], actions: [] },
      ['f1', 'f2'],
      'ก',
      numbered(),
    )
    expect(merged.findings[0]?.statements.at(-1)).toMatchObject({
      group: null,
      agency: null,
      words: 'ขาดล่ามภาษาเมียนมา',
    })
  })

  test('a wording longer than a card goes into several', () => {
    const long = finding({ id: 'f1', agencies: [], text: richText('ก'.repeat(2500)) })
    const merged = mergeFindings(
      { findings: [long, LATE], actions: [] },
      ['f1', 'f2'],
      'ข',
      numbered(),
    )
    expect(merged.findings[0]?.statements.map(said => said.words.length)).toEqual([
      1000, 1000, 500, 48,
    ])
  })

  test('a note and a table go along', () => {
    const noted: Finding = {
      ...LATE,
      text: [
        { kind: 'paragraph', spans: [{ text: 'ขาดล่าม', note: 'ข้อมูลปี ๒๕๖๑' }] },
        { kind: 'table', header: false, rows: [[[[{ text: 'ก' }]]]] },
      ],
    }
    const merged = mergeFindings(
      { findings: [LACKING, noted], actions: [] },
      ['f1', 'f2'],
      WORDS,
      numbered(),
    )
    expect(notesOf(merged.findings[0]?.text ?? [])).toEqual(['ข้อมูลปี ๒๕๖๑'])
    expect(merged.findings[0]?.text.at(-1)?.kind).toBe('table')
  })

  test('those who were for it are added up where they were counted', () => {
    const counted = {
      findings: [{ ...LACKING, weight: 4 }, { ...LATE, weight: 3 }, FEW],
      actions: [],
    }
    const { findings } = mergeFindings(counted, ['f1', 'f2', 'f3'], 'ก', numbered())
    expect(findings[0]?.weight).toBe(7)
  })

  test('work that grew from any of them grows from the one, once', () => {
    const actions = [action({ from: ['f2', 'f1'] }), action({ id: 'a2', from: ['f3'] })]
    const merged = mergeFindings({ ...before, actions }, ['f1', 'f2'], 'ก', numbered())
    expect(merged.actions.map(({ from }) => from)).toEqual([['f1'], ['f3']])
  })

  test('one alone stays as it is', () => {
    expect(mergeFindings(before, ['f1'], 'ก', numbered())).toBe(before)
  })
})

describe('a card is taken out again', () => {
  const merged = mergeFindings(
    { findings: [LACKING, FEW, LATE], actions: [] },
    ['f1', 'f2', 'f3'],
    WORDS,
    numbered(),
  )

  test('in its own words, area and aspect, after the one it was in', () => {
    const moved = {
      ...merged,
      findings: merged.findings.map(found => ({ ...found, area: 'prevention' as const })),
    }
    const after = takeOut(moved, 'f1', 'f2.1', numbered())
    expect(words(after)).toEqual([WORDS, 'ขาดล่ามภาษาที่ผู้เสียหายใช้ ทำให้การคัดแยกล่าช้า'])
    expect(after.findings[1]).toMatchObject({ id: 'n1', area: 'protection', aspect: 'obstacle' })
    expect(after.findings[0]).toMatchObject({ area: 'prevention' })
  })

  test('work that grew from the whole grew from both', () => {
    const grown = { ...merged, actions: [action({ from: ['f1'] })] }
    expect(takeOut(grown, 'f1', 'f2.1', numbered()).actions[0]?.from).toEqual(['f1', 'n1'])
  })

  test('the only card of a finding stays', () => {
    const alone = { findings: [LACKING], actions: [] }
    expect(takeOut(alone, 'f1', 'f1.1', numbered())).toBe(alone)
  })
})

/** What every finding says and who gave it, without its id; in any order. */
function sayings(findings: readonly Finding[]): string[] {
  return findings
    .map(({ id: _, statements, text, ...facts }) =>
      JSON.stringify([plainText(text), facts, statements.map(({ id: __, ...said }) => said)]),
    )
    .sort()
}

/** Findings as cards make them: each of the whole room or of one card, in the words of that card. */
const anyCards = fc
  .array(
    fc.record({
      words: fc.constantFrom('ขาดล่าม', 'งบประมาณล่าช้า', 'ข้อมูลไม่ตรงกัน', 'ส่งต่อช้า'),
      group: fc.constantFrom(null, 'g1', 'g2'),
      agency: fc.constantFrom(null, 'rtp', 'dsi'),
      area: fc.constantFrom('protection' as const, 'prevention' as const),
    }),
    { minLength: 2, maxLength: 6 },
  )
  .map(cards =>
    cards.map(({ words: said, group, agency, area }, at) => {
      const own = statement({ id: `c${at}`, group, agency, words: said, area, aspect: 'obstacle' })
      return card(`f${at}`, said, { area, statements: group || agency ? [own] : [] })
    }),
  )

test('to merge and to take apart gives all back', () => {
  fc.assert(
    fc.property(anyCards, findings => {
      const newId = numbered()
      const before: Workshop = { findings, actions: [] }
      let after = mergeFindings(
        before,
        findings.map(({ id }) => id),
        WORDS,
        newId,
      )
      expect(after.findings).toHaveLength(1)
      for (const { id } of after.findings[0]?.statements.slice(1) ?? [])
        after = takeOut(after, 'f0', id, newId)
      expect(sayings(after.findings)).toEqual(sayings(findings))
    }),
  )
})

/** Who said what; of one who only gave a finding without words, that he did. */
function sources(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ statements, text }) =>
    statements
      .filter(({ group, agency }) => group !== null || agency !== null)
      .flatMap(({ group, agency, words: said }) => [
        JSON.stringify([group, agency]),
        ...(said || plainText(text)
          ? [JSON.stringify([group, agency, said || plainText(text)])]
          : []),
      ]),
  )
}

/** All that stands on the board: what the findings say, and what their cards say. */
function sayingsOf(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ statements, text }) => [
    plainText(text),
    ...statements.map(card => card.words),
  ])
}

const anyStep = fc.record({
  merges: fc.boolean(),
  which: fc.array(fc.nat(20), { minLength: 2, maxLength: 3 }),
  words: fc.constantFrom('รวมหนึ่ง', 'รวมสอง'),
})

test('no word and no source is lost by any sequence of merges and splits', () => {
  fc.assert(
    fc.property(anyFindingsReport, fc.array(anyStep, { maxLength: 8 }), (report, steps) => {
      const newId = numbered()
      // Ids of random documents may be the same; those of a report never are.
      const findings = report.findings.map((found, at) => ({
        ...found,
        id: `f${at}`,
        statements: found.statements.map((said, card) => ({ ...said, id: `f${at}.${card}` })),
      }))
      const began: Workshop = { findings, actions: [action({ from: ['f0'] })] }
      const after = steps.reduce<Workshop>((state, { merges, which, words: said }) => {
        const chosen = which.flatMap(at => state.findings[at % state.findings.length] ?? [])
        if (merges)
          return mergeFindings(
            state,
            chosen.map(({ id }) => id),
            said,
            newId,
          )
        const [from] = chosen
        const cards = from === undefined ? [] : from.statements
        const out = cards[(which[1] ?? 0) % Math.max(1, cards.length)]
        return from && out ? takeOut(state, from.id, out.id, newId) : state
      }, began)
      const kept = sources(after.findings)
      for (const said of sources(findings)) expect(kept).toContain(said)
      const ofRoom = findings.flatMap(({ statements, text }) =>
        statements.length === 0
          ? [plainText(text)]
          : statements.filter(({ group, agency }) => !group && !agency).map(card => card.words),
      )
      const all = sayingsOf(after.findings).join('\n')
      for (const said of ofRoom) expect(all).toContain(said)
      const ids = new Set(after.findings.map(({ id }) => id))
      expect(ids.size).toBe(after.findings.length)
      for (const id of after.actions[0]?.from ?? [])
        expect(findings.length === 0 || ids.has(id)).toBe(true)
    }),
    { endOnFailure: true },
  )
})
