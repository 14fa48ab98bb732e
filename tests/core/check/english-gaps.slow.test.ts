import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from '../../../core/check/check'
import { gapPlace } from '../../../core/check/gap-place'
import { RULE_BOOK, RULES } from '../../../core/check/rule-book'
import type { Document } from '../../../core/model/document'
import { startDocument } from '../../../core/template/start'
import { anyDocument } from '../../arbitraries/document'
import { contextFor, TEMPLATES, template } from '../papers'
import { ADOPTION_CASES } from './adoption-cases'
import { AGENDA_CASES } from './agenda-cases'
import { BLOCK_CASES } from './block-cases'
import { LETTER_CASES } from './letter-cases'
import { MINUTES_CASES } from './minutes-cases'
import { MONTH_CASES } from './month-cases'
import { PAPER_CASES } from './paper-cases'
import { PARTICIPANT_CASES } from './participant-cases'
import { PEOPLE_CASES } from './people-cases'
import { plantedLetter, plantedMinutes, plantedReport } from './planted'
import { PROCEDURE_CASES } from './procedure-cases'
import { PROTOCOL_CASES } from './protocol-cases'
import { QUORUM_CASES } from './quorum-cases'

/** Thai letters and digits outside of what a sentence quotes, which may hold quotations of its own. */
function bareThai(words: string): readonly string[] {
  const whole = words.split('“').length === words.split('”').length
  // What is quoted may lack the other half of a mark itself.
  const rest = words.replaceAll(whole ? /“[^“”]*”|«[^«»]*»/g : /“.*”/g, '')
  return rest === words ? (words.match(/[\u0e01-\u0e59]+/g) ?? []) : bareThai(rest)
}

function foreign(document: Document): string[] {
  const context = contextFor(document)
  const titles = new Set(context.template.parts.map(({ title }) => title))
  return check(document, context).flatMap(gap => {
    const places = gapPlace(gap, document, context).map(({ en }) => en)
    return [gap.english, ...places.filter(place => !titles.has(place))].flatMap(words =>
      bareThai(words).map(found => `${gap.rule}: ${found} in ${words}`),
    )
  })
}

const CASES = [
  ADOPTION_CASES,
  AGENDA_CASES,
  BLOCK_CASES,
  LETTER_CASES,
  MINUTES_CASES,
  MONTH_CASES,
  PAPER_CASES,
  PARTICIPANT_CASES,
  PEOPLE_CASES,
  PROCEDURE_CASES,
  QUORUM_CASES,
  PROTOCOL_CASES,
].flatMap(cases => cases.map(([rule, , lacking]) => [rule, lacking] as const))

test.each(CASES)('what %s says in English has no Thai but what it quotes', (rule, lacking) => {
  const told = check(lacking, contextFor(lacking)).map(gap => gap.rule)
  expect(told).toContain(rule)
  expect(foreign(lacking)).toEqual([])
})

test.each([
  ['minutes', plantedMinutes()],
  ['a report', plantedReport()],
  ['a letter', plantedLetter()],
])('nor has what is said of faults planted in %s', (_, { document }) => {
  expect(foreign(document)).toEqual([])
})

test.each(TEMPLATES)('nor of a new paper of %s', name => {
  const document = startDocument(template(name), 'd1')
  expect(check(document, contextFor(document)).length).toBeGreaterThan(0)
  expect(foreign(document)).toEqual([])
})

test('nor of any document, nor where it stands', () => {
  fc.assert(
    fc.property(anyDocument, document => {
      expect(foreign(document)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test.each(RULES.map(name => [name, RULE_BOOK[name].words] as const))(
  'the rule %s itself is told in both languages',
  (_, { th, en }) => {
    expect(th).toMatch(/[\u0e01-\u0e4e]/)
    expect(en).toMatch(/^[“A-Z0-9].*[.”]$/)
    expect(bareThai(en)).toEqual([])
  },
)
