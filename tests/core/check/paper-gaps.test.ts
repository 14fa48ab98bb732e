import { expect, test } from 'vitest'
import { gapKey } from '../../../core/check/gap'
import { paperGaps } from '../../../core/check/paper-gaps'
import { repair } from '../../../core/check/repair'
import type { Warning } from '../../../core/manuscript/warning'
import { distinctWarnings, warningsInWord } from '../../../core/manuscript/warning'
import { warningSentence } from '../../../core/wording/press'
import { action, minutesWith, topic } from '../minutes'
import { context } from '../papers'

const document = minutesWith('consider', { topics: [topic({ actions: [action()] })] })
const minutes = context('monthly-minutes')
const agenda = document.agenda.find(({ topics }) => topics.length > 0)?.id ?? ''

const EVERY: readonly Warning[] = [
  { code: 'letters-missing', letters: 'ກ', words: 'ตัว ກ', source: 't1' },
  { code: 'letters-lent', letters: '■', words: '■ รับทราบ', source: 't1' },
  { code: 'word-too-wide', word: 'กกกก', source: 'a1' },
  { code: 'table-smaller', size: 14, source: 't1' },
  { code: 'table-too-wide', columns: 40, source: 't1' },
  { code: 'picture-missing', source: null },
]

test('each warning is a gap with a sentence in both languages and a part to go to', () => {
  const gaps = paperGaps(EVERY, document, minutes.template)
  expect(gaps.map(({ severity }) => severity)).toEqual([
    ...['should', 'advice', 'should', 'advice', 'should', 'should'],
  ])
  expect(gaps.map(({ part }) => part)).toEqual([agenda, agenda, agenda, agenda, agenda, ''])
  expect(gaps.map(({ source }) => source)).toEqual(['t1', 't1', 'a1', 't1', 't1', undefined])
  for (const { message, english } of gaps) {
    expect(message).toMatch(/[ก-๙]/)
    expect(english).toMatch(/[A-Za-z]{4}/)
  }
  expect(new Set(gaps.map(gapKey)).size).toBe(gaps.length)
})

test('a person mends them, not the program', () => {
  for (const gap of paperGaps(EVERY, document, minutes.template)) {
    expect(gap.repairable).toBe(false)
    expect(repair(document, minutes, gap)).toBe(document)
  }
})

test('in a Word file letters and lines are not the press’s', () => {
  const codes = warningsInWord(EVERY).map(({ code }) => code)
  expect(codes).toEqual(['letters-missing', 'table-smaller', 'table-too-wide', 'picture-missing'])
})

test('the same warning is told once', () => {
  expect(distinctWarnings([...EVERY, ...structuredClone(EVERY)])).toEqual(EVERY)
})

test.each([
  ['😀', '😀 (U+1F600)'],
  ['กข', 'กข (U+0E01 U+0E02)'],
  ['中文字样本', '中文字样… (U+4E2D U+6587 U+5B57 U+6837 … รวม ๕ ตัว)'],
])('%s is named %s', (letters, named) => {
  const { th } = warningSentence({ code: 'letters-missing', letters, words: letters, source: null })
  expect(th).toContain(`มีตัว ${named} ใน`)
})
