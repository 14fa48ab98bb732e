import { expect, test } from 'vitest'
import { check, isDraft } from '../../../core/check/check'
import { repairAll } from '../../../core/check/repair'
import { RULE_BOOK, RULES, type RuleName } from '../../../core/check/rule-book'
import type { Document } from '../../../core/model/document'
import { plainText, richText } from '../../../core/model/rich-text'
import { startDocument } from '../../../core/template/start'
import { minutes, minutesWith, topic } from '../minutes'
import { contextFor, template } from '../papers'
import { ADOPTION_CASES } from './adoption-cases'
import { AGENDA_CASES } from './agenda-cases'
import { BLOCK_CASES } from './block-cases'
import { LETTER_CASES } from './letter-cases'
import { MINUTES_CASES } from './minutes-cases'
import { MONTH_CASES } from './month-cases'
import { letter, PAPER_CASES } from './paper-cases'
import { PARTICIPANT_CASES } from './participant-cases'
import { PEOPLE_CASES } from './people-cases'
import { PROCEDURE_CASES } from './procedure-cases'
import { PROTOCOL_CASES } from './protocol-cases'
import { QUORUM_CASES } from './quorum-cases'
import { WORDS_CASES } from './words-cases'

function alone(rule: RuleName, document: Document) {
  const given = contextFor(document)
  return { ...given, template: { ...given.template, rules: [rule] } }
}

/** The gaps of one rule, as «part source: message». */
function gapsOf(rule: RuleName, document: Document): string[] {
  return check(document, alone(rule, document)).map(
    gap => `${gap.part}${gap.source === undefined ? '' : ` ${gap.source}`}: ${gap.message}`,
  )
}

const CASES = [
  ...MINUTES_CASES,
  ...MONTH_CASES,
  ...PAPER_CASES,
  ...PEOPLE_CASES,
  ...PARTICIPANT_CASES,
  ...PROCEDURE_CASES,
  ...QUORUM_CASES,
  ...PROTOCOL_CASES,
  ...ADOPTION_CASES,
  ...AGENDA_CASES,
  ...LETTER_CASES,
  ...BLOCK_CASES,
]

test.each(CASES)('%s', (rule, complete, lacking, gap) => {
  expect(gapsOf(rule, complete)).toEqual([])
  expect(gapsOf(rule, lacking)).toEqual([expect.stringContaining(gap)])
})

test('of two who are written to by their letters each is told', () => {
  expect(gapsOf('recipient-known', letter('memo', { recipient: 'ศธ. และ สธ.' }))).toEqual([
    expect.stringContaining('“ศธ.” เป็นคำย่อและไม่มีในทะเบียนหน่วยงาน'),
    expect.stringContaining('“สธ.” เป็นคำย่อ โปรดเขียนเต็ม'),
  ])
})

function written(text: string): Document {
  return minutesWith('consider', { topics: [topic({ text: richText(text) })] })
}

function words(document: Document): string {
  return document.kind === 'minutes' ? plainText(document.agenda[4]?.topics[0]?.text ?? []) : ''
}

test.each(WORDS_CASES)('%s: «%s», not «%s»', (rule, sound, faulty, right) => {
  expect(gapsOf(rule, written(sound))).toEqual([])
  const document = written(faulty)
  const gaps = check(document, alone(rule, document))
  expect(gaps.length).toBeGreaterThan(0)
  for (const gap of gaps) expect(faulty).toContain(gap.excerpt)
  const { document: mended } = repairAll(document, alone(rule, document))
  expect(words(mended)).toBe(right ?? faulty)
  expect(mended).toEqual(written(right ?? faulty))
  if (right !== null) expect(gapsOf(rule, mended)).toEqual([])
})

test('a rule can mend just what its cases say it can', () => {
  const mended = WORDS_CASES.filter(([, , , right]) => right !== null).map(([rule]) => rule)
  const tried = new Set(WORDS_CASES.map(([rule]) => rule))
  const can = [...tried].filter(rule => RULE_BOOK[rule].mend !== undefined)
  expect(new Set(can)).toEqual(new Set(mended))
})

test('every rule has a case where it speaks and one where it is silent', () => {
  const tried = [...CASES.map(([rule]) => rule), ...WORDS_CASES.map(([rule]) => rule)]
  expect(new Set(tried)).toEqual(new Set(RULES))
})

test('gaps come in the order of the paper', () => {
  const empty = startDocument(template('monthly-minutes'), 'm0')
  const given = contextFor(empty)
  const order = given.template.parts.map(part => part.id)
  const places = check(empty, given).map(gap => order.indexOf(gap.part))
  expect(places.length).toBeGreaterThan(8)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('only the rules that the template names are looked at', () => {
  const document = minutes({ signatories: [] })
  const given = contextFor(document)
  expect(check(document, { ...given, template: { ...given.template, rules: [] } })).toEqual([])
})

test('only what the form must have makes a draft', () => {
  const misspelt = written('ใบอนุญาติ')
  const unsigned = minutes({ signatories: [] })
  expect(check(misspelt, contextFor(misspelt)).map(gap => gap.severity)).toContain('should')
  expect(isDraft(misspelt, contextFor(misspelt))).toBe(false)
  expect(isDraft(unsigned, contextFor(unsigned))).toBe(true)
})
