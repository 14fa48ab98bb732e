import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findBreaks } from '../../../core/thai/breaks'
import { openLexicon } from '../../../core/thai/lexicon'
import { BREAK_COST } from '../../../core/thai/word-costs'
import { type Passage, readPhrases } from '../../thai/marked-text'

const lexicon = openLexicon(readFileSync('dist/assets/thai-words.txt', 'utf8'))

/** What stands around the phrase: nothing, spaces, or words that touch it. */
const SETTINGS = [
  { where: 'alone', before: '', after: '', touches: false },
  { where: 'between spaces', before: 'ที่ประชุมพิจารณา ', after: ' แล้ว', touches: false },
  { where: 'between words', before: 'ตาม', after: 'ต่อไป', touches: true },
]

const phrases = readPhrases()

test.each(SETTINGS)('no line may end inside a phrase $where', ({ before, after, touches }) => {
  const faults = phrases
    .filter(phrase => !touches || canTouch(phrase.text))
    .map(phrase => withFaults(phrase, before, after))
    .filter(shown => shown !== null)
  expect(faults).toEqual([])
})

/** Only a phrase of Thai letters without a space can touch its neighbours; after others stands a space. */
function canTouch(text: string): boolean {
  return /^[ก-ฮเ-ไ][^ ]*[\u0e01-\u0e4d]$/.test(text)
}

/** The phrase with every forbidden break shown as ¦ and its cost, under its group; null without one. */
function withFaults(phrase: Passage, before: string, after: string): string | null {
  const costs = findBreaks(before + phrase.text + after, lexicon)
  let shown = ''
  let faulty = false
  for (const [at, mark] of phrase.marks.entries()) {
    const cost = costs[before.length + at] ?? BREAK_COST.never
    if (at > 0 && at < phrase.text.length && mark === 'forbidden' && cost < BREAK_COST.emergency) {
      shown += `¦${cost}¦`
      faulty = true
    }
    shown += phrase.text[at] ?? ''
  }
  return faulty ? `${phrase.group}: ${shown}` : null
}
