import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from '../../../core/check/check'
import { gapKey } from '../../../core/check/gap'
import { repair, repairAll } from '../../../core/check/repair'
import { passages } from '../../../core/check/walk/passages'
import { wordsWalker } from '../../../core/check/walk/walk-words'
import type { Document } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import { mapDocument } from '../../../core/model/walk/walk'
import { anyDocument } from '../../arbitraries/document'
import { attendee, minutes, minutesWith, topic } from '../minutes'
import { contextFor, SAMPLES, sample } from '../papers'
import { WORDS_CASES } from './words-cases'

/** Words with faults of every kind, in any order. */
const anyFaulty = fc
  .array(fc.constantFrom(...WORDS_CASES.flatMap(([, sound, faulty]) => [sound, faulty])), {
    minLength: 1,
    maxLength: 6,
  })
  .chain(texts => fc.constantFrom('', ' ', '\n').map(glue => texts.join(glue)))

function written(text: string): Document {
  return minutesWith('consider', { topics: [topic({ text: richText(text), title: text })] })
}

test('after a repair nothing is left that could be repaired', () =>
  fc.assert(
    fc.property(anyFaulty, text => {
      const document = written(text)
      const given = contextFor(document)
      const { document: mended } = repairAll(document, given)
      expect(check(mended, given).filter(gap => gap.repairable)).toEqual([])
      expect(repairAll(mended, given)).toEqual({ document: mended, mended: [] })
    }),
  ))

test('any document is repaired once and for all, and keeps its facts', () =>
  fc.assert(
    fc.property(anyDocument, document => {
      const given = contextFor(document)
      const once = repairAll(document, given).document
      expect(repairAll(once, given).document).toEqual(once)
      const facts = ({ id, template, kind, agencies }: Document) => ({
        id,
        template,
        kind,
        agencies,
      })
      expect(facts(once)).toEqual(facts(document))
    }),
    { numRuns: 60 },
  ))

test('a repair keeps what it does not mend: who presents a topic, and what goes out with it', () => {
  const told = { presenter: 'กรมประมง', enclosures: ['ร่างแบบรายงาน'] }
  const faulty = topic({ ...told, text: richText('เเผน') })
  const document = minutesWith('consider', { topics: [faulty] })
  const { document: mended, mended: gaps } = repairAll(document, contextFor(document))
  expect(gaps.length).toBeGreaterThan(0)
  expect(mended).toEqual(
    minutesWith('consider', { topics: [topic({ ...told, text: richText('แผน') })] }),
  )
})

test('a walk that asks for no change gives back the same document', () =>
  fc.assert(
    fc.property(anyDocument, document => {
      const walker = wordsWalker(() => [])
      expect(mapDocument(document, walker)).toBe(document)
    }),
  ))

test('one repair changes the words of its gap and no others', () =>
  fc.assert(
    fc.property(anyFaulty, anyFaulty, (one, other) => {
      const document = minutes({ texts: { opening: richText(one), other: richText(other) } })
      const given = contextFor(document)
      const gap = check(document, given).find(found => found.repairable && found.part === 'opening')
      if (gap === undefined) return
      const mended = repair(document, given, gap)
      expect(mended.texts['other']).toEqual(document.texts['other'])
      expect({ ...mended, texts: {} }).toEqual({ ...document, texts: {} })
      expect(mended.texts['opening']).not.toEqual(document.texts['opening'])
      const lines = passages(document, given).length
      expect(passages(mended, given)).toHaveLength(lines)
    }),
  ))

test.each(SAMPLES)('%s needs no repair', name => {
  const document = sample(name)
  expect(repairAll(document, contextFor(document))).toEqual({ document, mended: [] })
})

test('words keep their face when they are mended', () => {
  const spans = [{ text: 'ตามใบอนุ', bold: true as const }, { text: 'ญาติเรื่องต่างๆที่' }]
  const document = minutes({ texts: { opening: [{ kind: 'paragraph', spans }] } })
  const { document: mended } = repairAll(document, contextFor(document))
  expect(mended.texts['opening']).toEqual([
    {
      kind: 'paragraph',
      spans: [{ text: 'ตามใบอนุญาต', bold: true }, { text: 'เรื่องต่าง ๆ ที่' }],
    },
  ])
})

test('the chair goes up, the secretary down, experts after members, all others stay in their order', () => {
  const roles = ['member', 'secretary', 'expert', 'chair', 'assistant-secretary', 'member'] as const
  const present = roles.map((role, index) => attendee({ role, id: `p${index}` }))
  const document = minutes({ attendance: { present, absent: [], inAttendance: [] } })
  const { document: mended } = repairAll(document, contextFor(document))
  const ids = mended.kind === 'minutes' ? mended.attendance.present.map(({ id }) => id) : []
  expect(ids).toEqual(['p3', 'p0', 'p5', 'p2', 'p1', 'p4'])
})

test('a copy too many is taken off the list, one agency at a time', () => {
  const document = minutes({ distribution: ['rtp', 'dsi', 'rtp', 'dsi'] })
  const given = contextFor(document)
  const [first] = check(document, given).filter(gap => gap.rule === 'distribution-once')
  if (first === undefined) throw new Error('nothing found')
  expect(repair(document, given, first).distribution).toEqual(['rtp', 'dsi', 'dsi'])
  expect(repairAll(document, given).document.distribution).toEqual(['rtp', 'dsi'])
})

test('the same fault twice in one line: either is mended, and the other is left', () => {
  const document = minutes({ texts: { opening: richText('ตามใบอนุญาติ และใบอนุญาติ') } })
  const given = contextFor(document)
  const gaps = check(document, given).filter(({ excerpt }) => excerpt?.includes('อนุญาติ'))
  expect(new Set(gaps.map(gapKey)).size).toBe(2)
  expect(gaps.map(gap => repair(document, given, gap).texts['opening'])).toEqual([
    richText('ตามใบอนุญาต และใบอนุญาติ'),
    richText('ตามใบอนุญาติ และใบอนุญาต'),
  ])
})

test('a gap that is gone, or that a person must judge, changes nothing', () => {
  const document = written('วันพุธที่ ๑๔ สิงหาคม ๒๕๖๑')
  const given = contextFor(document)
  for (const gap of check(document, given)) expect(repair(document, given, gap)).toBe(document)
  const [gone] = check(written('ใบอนุญาติ'), given)
  if (gone === undefined) throw new Error('nothing found')
  expect(repair(document, given, gone)).toBe(document)
})
