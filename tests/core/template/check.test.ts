import { expect, test } from 'vitest'
import type { Document } from '../../../core/model/document'
import { check } from '../../../core/template/check'
import { RULES, type RuleName } from '../../../core/template/rule-names'
import { startDocument } from '../../../core/template/start'
import { minutes } from '../minutes'
import { contextFor, template } from '../papers'
import { MINUTES_CASES } from './minutes-cases'
import { PAPER_CASES } from './paper-cases'

/** The gaps of one rule, as «part source: message». */
function gapsOf(rule: RuleName, document: Document): string[] {
  const given = contextFor(document)
  const alone = { ...given, template: { ...given.template, rules: [rule] } }
  return check(document, alone).map(
    gap => `${gap.part}${gap.source === undefined ? '' : ` ${gap.source}`}: ${gap.message}`,
  )
}

const CASES = [...MINUTES_CASES, ...PAPER_CASES]

test.each(CASES)('%s', (rule, complete, lacking, gap) => {
  expect(gapsOf(rule, complete)).toEqual([])
  expect(gapsOf(rule, lacking)).toEqual([expect.stringContaining(gap)])
})

test('every rule has a case', () => {
  expect(new Set(CASES.map(([rule]) => rule))).toEqual(new Set(RULES))
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
