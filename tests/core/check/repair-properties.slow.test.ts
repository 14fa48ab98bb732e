import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { gapsOf, lacksOf, rulesOf } from '../../../core/check/check'
import type { Gap } from '../../../core/check/gap'
import { repair, repairAll } from '../../../core/check/repair'
import type { Lack } from '../../../core/check/rule'
import type { KnownRule } from '../../../core/check/rule-book'
import { editPassages, passages } from '../../../core/check/walk/passages'
import type { Document } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import { toArabicDigits } from '../../../core/thai/numerals'
import { anyDocument } from '../../arbitraries/document'
import { action, attendee, minutes, minutesWith, report, topic } from '../minutes'
import { contextFor } from '../papers'
import { picture } from '../picture'
import { letter } from './paper-cases'
import { WORDS_CASES } from './words-cases'

/** Words with faults, and sound ones, one after the other. */
const anyWords = fc
  .array(fc.constantFrom(...WORDS_CASES.flatMap(([, sound, faulty]) => [sound, faulty])), {
    minLength: 1,
    maxLength: 3,
  })
  .map(texts => texts.join(' '))

/** A paper with faulty words in every kind of place: titles, names, lists, notes, cells, captions. */
const anyFaultyPaper: fc.Arbitrary<Document> = fc
  .tuple(anyWords, anyWords, anyWords, anyWords)
  .chain(([a, b, c, d]) =>
    fc.constantFrom<Document>(
      minutesWith('consider', {
        title: a,
        topics: [topic({ title: b, text: richText(c), actions: [action({ task: richText(d) })] })],
      }),
      minutes({
        attendance: {
          present: [attendee({ role: 'chair', name: a, position: b, substituteFor: c })],
          absent: [],
          inAttendance: [],
        },
        texts: { opening: [{ kind: 'paragraph', spans: [{ text: c, note: d }] }] },
      }),
      report({
        texts: {
          summary: [
            { kind: 'list', ordered: true, items: [{ level: 0, spans: [{ text: a }] }] },
            { kind: 'table', header: false, rows: [[[[{ text: b }]], [[{ text: c }]]]] },
          ],
        },
        photographs: [picture({ caption: d })],
      }),
      letter('circular-letter', {
        reference: a,
        subject: b,
        contact: [c],
        texts: { reason: richText(d) },
      }),
    ),
  )

interface Found {
  readonly rule: KnownRule
  readonly lack: Lack
  readonly gap: Gap
}

function repairable(document: Document): Found[] {
  const given = contextFor(document)
  return rulesOf(given).flatMap(rule => {
    const lacks = lacksOf(rule, document, given)
    return gapsOf(rule, lacks).flatMap((gap, index) => {
      const lack = lacks[index]
      return lack !== undefined && gap.repairable ? [{ rule, lack, gap }] : []
    })
  })
}

const lines = (document: Document) =>
  passages(document, contextFor(document)).map(({ text }) => text)

test('a repair of words changes those words and not one character beside them; undone, the document is back', () =>
  fc.assert(
    fc.property(anyFaultyPaper, fc.nat(), (document, choice) => {
      const found = repairable(document).filter(({ lack }) => lack.edit !== undefined)
      const chosen = found[choice % Math.max(1, found.length)]
      const edit = chosen?.lack.edit
      if (chosen === undefined || edit === undefined) return
      const given = contextFor(document)
      const mended = chosen.rule.mend?.(document, given, chosen.lack) ?? document
      const before = lines(document)
      const line = before[edit.passage] ?? ''
      const right = line.slice(0, edit.at) + edit.text + line.slice(edit.at + edit.length)
      expect(lines(mended)).toEqual(before.with(edit.passage, right))
      const undo = {
        ...edit,
        length: edit.text.length,
        text: line.slice(edit.at, edit.at + edit.length),
      }
      expect(editPassages(mended, given, new Map([[edit.passage, [undo]]]))).toEqual(document)
    }),
    { numRuns: 100 },
  ))

test('after a repair its rule finds nothing more at that place', () =>
  fc.assert(
    fc.property(anyFaultyPaper, fc.nat(), (document, choice) => {
      const found = repairable(document)
      const chosen = found[choice % Math.max(1, found.length)]
      if (chosen === undefined) return
      const { rule, lack } = chosen
      const given = contextFor(document)
      const mended = rule.mend?.(document, given, lack) ?? document
      const again = lacksOf(rule, mended, given).filter(
        ({ edit }) =>
          edit?.passage === lack.edit?.passage &&
          edit?.at === lack.edit?.at &&
          edit?.text === lack.edit?.text,
      )
      expect(again).toEqual([])
    }),
    { numRuns: 100 },
  ))

test('one repair of any document changes one run of words, or facts and no words at all', () =>
  fc.assert(
    fc.property(anyDocument, fc.nat(), (document, choice) => {
      const found = repairable(document)
      const chosen = found[choice % Math.max(1, found.length)]
      if (chosen === undefined) return
      const mended = repair(document, contextFor(document), chosen.gap)
      const [before, after] = [lines(document), lines(mended)]
      const changed = before.filter((line, index) => line !== after[index])
      const written = (list: string[]) => list.filter(line => line.trim() !== '').toSorted()
      if (chosen.lack.edit !== undefined)
        expect([after.length, changed.length]).toEqual([before.length, 1])
      else expect(written(after)).toEqual(written(before))
      expect(mended).not.toEqual(document)
    }),
    { numRuns: 100 },
  ))

/** What no repair may alter: citations, names, addresses, and the numbers of laws, clauses and cases. */
const PROTECTED = [
  'มาตรา 52/1 วรรคสอง (3)',
  'พระราชบัญญัติ (ฉบับที่ ๓) พ.ศ. ๒๕๖๐',
  'คดีหมายเลขดำที่ คม ๑๒/๒๕๖๐',
  'ข้อ ๒๕.๒-๑/๖๑',
  'https://www.example.go.th/a?b=1&c=ก',
  'saraban@m-society.go.th',
  'แก้จาก “อนุญาติต่างๆ เวลา 9.30 น.” เป็น “อนุญาต”',
  'คำว่า "กฏหมาย"',
  'กองต่อต้านการค้ามนุษย์',
  'โครงการ “ปฎิบัติการ 9-12 คน”',
] as const

const unquoted = WORDS_CASES.flatMap(([, sound, faulty]) => [sound, faulty]).filter(
  text => !/["“”«»]/.test(text),
)
const kept = (text: string) => toArabicDigits(text).replaceAll(/["“”]/g, '"')

test('no repair alters a citation, a name, an address or the number of a law', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...unquoted),
      fc.constantFrom(...PROTECTED),
      fc.constantFrom(...unquoted),
      (before, words, after) => {
        const text = `${before} ${words} ${after}`
        const document = minutes({ texts: { opening: richText(text) } })
        const { document: mended } = repairAll(document, contextFor(document))
        const written = kept(JSON.stringify(lines(mended).join('\n')).replaceAll('\\"', '"'))
        expect(written).toContain(kept(words))
      },
    ),
    { numRuns: 300 },
  ))
