import { describe, expect, test } from 'vitest'
import { check } from '../../../core/check/check'
import { RULES_AND_SETS } from '../../../core/check/rule-book'
import type { Document } from '../../../core/model/document'
import { type RichText, richText } from '../../../core/model/rich-text'
import { startDocument } from '../../../core/template/start'
import { readProse } from '../../thai/marked-text'
import { action, minutes, minutesWith, report, topic } from '../minutes'
import { contextFor, TEMPLATES, template } from '../papers'
import { CLEAN_PROSE } from './clean-prose'
import { letter } from './paper-cases'

const concluded = (text: RichText) => [...text, ...richText('จึงเรียนมาเพื่อโปรดทราบ')]
const list = (text: string): RichText => [
  { kind: 'list', ordered: true, items: [{ level: 0, spans: [{ text }] }] },
]

/** The papers that a text is put into, each as body, in a list, or in a footnote. */
const PAPERS: Readonly<Record<string, (text: string) => Document>> = {
  minutes: text => minutes({ texts: { opening: richText(text) } }),
  'a list of minutes': text => minutes({ texts: { opening: list(text) } }),
  report: text => report({ texts: { ...report().texts, summary: richText(text) } }),
  'a note of a report': text =>
    report({
      texts: {
        ...report().texts,
        summary: [{ kind: 'paragraph', spans: [{ text: 'ข้อความ', note: text }] }],
      },
    }),
  'titles and work handed out': text =>
    minutesWith('consider', {
      topics: [topic({ title: text, actions: [action({ task: richText(text) })] })],
    }),
  letter: text =>
    letter('circular-letter', {
      texts: { reason: concluded(richText(text)) },
      enclosures: ['แบบตอบรับ'],
      distribution: ['dsdw'],
    }),
}

/** What every rule there is says of the words, the parts that the paper lacks left out. */
function said(paper: (text: string) => Document, text: string): string[] {
  const gaps = (words: string) => {
    const document = paper(words)
    const given = contextFor(document)
    const all = { ...given, template: { ...given.template, rules: [...RULES_AND_SETS] } }
    return check(document, all).map(({ rule, excerpt }) => `${rule}: ${excerpt ?? ''}`)
  }
  const usual = new Set(gaps('ข้อความ'))
  return gaps(text).filter(gap => !usual.has(gap))
}

const sentences = Object.values(CLEAN_PROSE).flat()

test('there are sentences of many registers', () => {
  expect(Object.keys(CLEAN_PROSE).length).toBeGreaterThanOrEqual(10)
  expect(new Set(sentences).size).toBeGreaterThanOrEqual(100)
})

test('a fault among them would be heard', () => {
  for (const paper of Object.values(PAPERS)) expect(said(paper, 'ใบอนุญาติ')).not.toEqual([])
})

describe.each(Object.entries(PAPERS))('in %s', (_, paper) => {
  test.each(sentences)('%s', text => {
    expect(said(paper, text)).toEqual([])
  })
})

test.each(['prose', 'held-out', 'held-out-b'])(
  'nothing is said of the marked prose in %s',
  folder => {
    const read = readProse(`${import.meta.dirname}/../../thai/${folder}`)
    expect(read.length).toBeGreaterThan(0)
    for (const { text } of read)
      expect([text, said(PAPERS['minutes'] ?? letterOf, text)]).toEqual([text, []])
  },
)

function letterOf(text: string): Document {
  return letter('memo', { texts: { reason: richText(text) } })
}

/** What an empty paper lacks; everything else would be a fault of the template itself. */
const MISSING: readonly string[] = [
  'required-parts',
  'meeting-facts',
  'resolutions-complete',
  'participants-counted',
  'signatories-named',
  'minute-taker-listed',
  'letter-facts',
  'letter-concludes',
  'news-facts',
  'distribution-listed',
]

test.each(TEMPLATES)('a new paper of %s only lacks parts', name => {
  const document = startDocument(template(name), 'd1')
  const rules = check(document, contextFor(document)).map(({ rule }) => rule)
  expect(rules.filter(rule => !MISSING.includes(rule))).toEqual([])
})
