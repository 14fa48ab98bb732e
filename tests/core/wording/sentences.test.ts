import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Sentence } from '../../../core/wording/sentence'

const FOLDERS = ['core/wording', 'preload/commands'].map(folder =>
  path.resolve(import.meta.dirname, '../../..', folder),
)

/** What sentences are put together with has its own examples. */
const TOOLS = ['sentence.ts', 'moments.ts']

/** A sentence, and where it stands: `desk.ts DESK_WORDS pages`. */
interface Told {
  readonly place: string
  readonly sentence: Sentence
}

/** What a sentence may be asked about; it is tried with each. */
const FILLINGS: readonly unknown[] = [
  'X',
  3,
  '2018-08-15',
  [['must', 2]],
  ['X', 'Y'],
  ['2018-08-15'],
  { th: 'X', en: 'X' },
]

/** All sentences in what a module offers: in lists of them, and those that are made of what they are about. */
function sentencesIn(value: unknown, place: string): Told[] {
  if (typeof value === 'function')
    return sentencesOf(value as (...about: unknown[]) => unknown, place)
  if (typeof value !== 'object' || value === null) return []
  const own = isSentence(value) ? [{ place, sentence: value }] : []
  const within = Object.entries(value).flatMap(([name, part]) =>
    sentencesIn(part, `${place} ${name}`),
  )
  return [...own, ...within]
}

function sentencesOf(make: (...about: unknown[]) => unknown, place: string): Told[] {
  for (const filling of FILLINGS)
    try {
      const made = make(...Array(make.length || 3).fill(filling))
      if (typeof made === 'object' && made !== null) return sentencesIn(made, place)
    } catch {
      // It is about something else.
    }
  return []
}

function isSentence(value: object): value is Sentence {
  return 'th' in value && 'en' in value
}

const modules = FOLDERS.flatMap(folder =>
  readdirSync(folder).map(name => path.join(folder, name)),
).filter(name => name.endsWith('.ts') && !TOOLS.includes(path.basename(name)))
const told = (
  await Promise.all(
    modules.map(async name =>
      Object.entries(await import(name)).flatMap(([offered, value]) =>
        sentencesIn(value, `${path.basename(name)} ${offered}`),
      ),
    ),
  )
).flat()
const places = (wrong: (sentence: Sentence) => boolean) =>
  told
    .filter(({ sentence }) => wrong(sentence))
    .map(({ place, sentence }) => `${place}: ${sentence.en}`)

/** Names of files and signs are the same in both; the choice of language is named in both for whoever reads one. */
const IN_BOTH = /^(Word…|PDF…)$|^Language · ภาษา$/

test('there are sentences to look at', () => {
  expect(told.length).toBeGreaterThan(500)
  for (const name of [
    'desk.ts',
    'edit.ts',
    'faults.ts',
    'forms.ts',
    'dialogs.ts',
    'command-line.ts',
  ])
    expect(told.some(({ place }) => place.startsWith(name))).toBe(true)
})

test('every sentence is there in both languages', () => {
  expect(places(({ th, en }) => th.trim() === '' || en.trim() === '')).toEqual([])
})

test('English holds no Thai but what it quotes', () => {
  const bare = (en: string) => en.replaceAll(/“[^”]*”|«[^»]*»/g, '')
  expect(places(({ en }) => !IN_BOTH.test(en) && /[\u0e00-\u0e7f]/.test(bare(en)))).toEqual([])
})

test('Thai has no Thai twin for its English', () => {
  expect(places(({ th, en }) => th === en && !IN_BOTH.test(en) && !/^X/.test(en))).toEqual([])
})

test('both leave the same places to be filled', () => {
  const gaps = (words: string) => words.split('{}').length
  expect(places(({ th, en }) => gaps(th) !== gaps(en))).toEqual([])
})
