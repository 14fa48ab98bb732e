import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findMisspellings, MISSPELLINGS } from '../../../core/thai/misspellings'
import { standingOf } from '../../../core/thai/word-edges'
import { lexicon } from './words'

const words = lexicon()
const LISTED = readFileSync('dist/assets/thai-words.txt', 'utf8')
  .split('\n')
  .filter(word => word.length > 3)

/** Two words of the list, the end of one and the beginning of the other making a misspelling together. */
function meetings(): string[] {
  return MISSPELLINGS.flatMap(({ wrong }) =>
    Array.from({ length: wrong.length - 1 }, (_, at) => {
      const [end, beginning] = [wrong.slice(0, at + 1), wrong.slice(at + 1)]
      const first = LISTED.filter(word => word.endsWith(end)).slice(0, 6)
      const second = LISTED.filter(word => word.startsWith(beginning)).slice(0, 6)
      const longer = (one: string, other: string) => one !== end || other !== beginning
      return first.flatMap(one => second.flatMap(other => (longer(one, other) ? one + other : [])))
    }).flat(),
  )
}

test('letters that meet where two words of the list do never stand as a whole word', () => {
  const met = meetings().flatMap(text => findMisspellings(text).map(found => ({ text, ...found })))
  expect(met.length).toBeGreaterThan(500)
  const whole = met.filter(
    ({ text, at, wrong }) => standingOf(text, at, at + wrong.length, words) === 'whole',
  )
  expect(whole).toEqual([])
})
