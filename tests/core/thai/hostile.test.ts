import { expect, test } from 'vitest'
import { findBreaks } from '../../../core/thai/breaks'
import { readThaiDate } from '../../../core/thai/read-date'
import { readThaiTime } from '../../../core/thai/read-time'
import { normalizeThai } from '../../../core/thai/sequence'
import { lexicon } from './words'

const words = lexicon()
const LONG = 10_000

/** Text that no person types, each as long as a chapter. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['one letter', 'ก'.repeat(LONG)],
  ['tone marks', '\u0e48'.repeat(LONG)],
  ['leading vowels', 'เ'.repeat(LONG)],
  ['ๆ', 'ๆ'.repeat(LONG)],
  ['lone surrogates', '\ud83d'.repeat(LONG)],
  ['bidi controls', 'ก\u202e\u2066\u2069'.repeat(LONG / 4)],
  ['digits', '๑'.repeat(LONG)],
  ['digits and dots', '๑.'.repeat(LONG / 2)],
  ['digits and spaces', '๑ '.repeat(LONG / 2)],
  ['letters, spaces and digits', 'ก ๑ '.repeat(LONG / 4)],
  ['abbreviations', 'ก.'.repeat(LONG / 2)],
  ['abbreviations and spaces', 'พ.ศ. '.repeat(LONG / 5)],
  ['scales', `๑ ${'ล้าน '.repeat(LONG / 5)}`],
  ['open brackets', '('.repeat(LONG)],
  ['titles', 'นาย'.repeat(LONG / 3)],
  ['an address', `https://${'a/'.repeat(LONG / 2)}`],
  ['Latin', 'A '.repeat(LONG / 2)],
]

test.each(HOSTILE)('%s: every place gets a cost, none before a mark', (_, typed) => {
  const text = normalizeThai(typed)
  const costs = findBreaks(text, words)
  expect(costs).toHaveLength(text.length + 1)
  expect(costs.some(Number.isNaN)).toBe(false)
  const heads = [...costs.keys()].filter(at => Number.isFinite(costs[at]))
  expect(heads.filter(at => /[\u0e30-\u0e3a\u0e45-\u0e4e\u0e2f]/.test(text.charAt(at)))).toEqual([])
})

test.each(HOSTILE)('%s is no day and no hour', (_, text) => {
  expect(readThaiDate(text)).toBeNull()
  expect(readThaiTime(text)).toBeNull()
})
