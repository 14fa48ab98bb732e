import { expect, test } from 'vitest'
import { check } from '../../../core/check/check'
import { richText } from '../../../core/model/rich-text'
import { minutesWith, topic } from '../minutes'
import { context } from '../papers'

const WORDS = 'ผู้เสียหาย ๑๒ คน และพยาน 3 คน'

/** Minutes with one text, made anew so that nothing is known of them as a whole. */
const written = (words: string) =>
  minutesWith('consider', { topics: [topic({ text: richText(words) })] })

const excerpts = (words: string, given: ReturnType<typeof context>) =>
  check(written(words), given)
    .filter(({ rule }) => rule === 'one-digit-kind')
    .map(({ excerpt }) => excerpt)

test('what was said of a text holds only for the digits of the house that it was said for', () => {
  const thai = context('monthly-minutes', 'thai')
  const arabic = { ...thai, house: { ...thai.house, digits: 'arabic' as const } }
  const told = [excerpts(WORDS, thai), excerpts(WORDS, arabic), excerpts(WORDS, thai)]
  expect(told).toEqual([['3'], ['๑๒'], ['3']])
})
