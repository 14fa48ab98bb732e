import { expect, test } from 'vitest'
import { normalizeThai } from '../../../core/thai/sequence'
import { type Mark, readMarked, readPhrases, readProse } from '../../thai/marked-text'

const phrases = readPhrases()
const prose = readProse()
const passages = [...phrases, ...prose]

const LETTER: Record<Mark, string> = { good: 'g', poor: 'p', particle: 't', forbidden: '-' }

test.each([
  ['ผู้·เสีย|หาย', 'ผู้เสียหาย', '---p---g---'],
  ['และ~ที่', 'และที่', '---t---'],
  ['มาตรา_๕', 'มาตรา ๕', '--------'],
  ['กข คง', 'กข คง', '---g--'],
  ['กข ·คง', 'กข คง', '---p--'],
  ['กข ~คง', 'กข คง', '---t--'],
])('%s reads as text and marks', (source, text, expected) => {
  const marked = readMarked(source)
  expect(marked.text).toBe(text)
  expect(marked.marks.map(mark => LETTER[mark]).join('')).toBe(expected)
})

test.each(['|ก', 'ก|', 'ก||ข', 'ก~·ข', 'ก| ข', 'ก  ข', 'ก_ ข', 'ก ', ' ก', ''])(
  'marks that cannot be right are refused: «%s»',
  source => {
    expect(() => readMarked(source)).toThrow()
  },
)

test('there are enough phrases and paragraphs to judge by', () => {
  expect(phrases.length).toBeGreaterThanOrEqual(330)
  expect(prose.length).toBeGreaterThanOrEqual(45)
  expect(phrases.every(phrase => phrase.group !== '')).toBe(true)
})

test('each paragraph is 400 to 900 letters long', () => {
  const odd = prose.filter(({ text }) => text.length < 400 || text.length > 900)
  expect(odd.map(({ file, text }) => `${file} ${text.length} ${text.slice(0, 30)}`)).toEqual([])
})

test('no phrase and no paragraph stands twice', () => {
  const seen = new Set<string>()
  const twice = passages.filter(({ text }) => seen.size === seen.add(text).size)
  expect(twice.map(({ text }) => text)).toEqual([])
})

test('no mark parts a cluster or leaves a sign that cannot begin or end a line', () => {
  const wrong: string[] = []
  for (const { text, marks, source } of passages)
    marks.forEach((mark, at) => {
      if (mark === 'forbidden') return
      const before = text[at - 1] ?? ''
      const after = text[at] ?? ''
      if (
        /[\u0e30-\u0e3a\u0e45-\u0e4e\u0e2f ๆ)\]”’».,:;%]/.test(after) ||
        /[เแโใไ(“‘«[]/.test(before)
      )
        wrong.push(`${text.slice(Math.max(0, at - 8), at)}¦${text.slice(at, at + 8)} in ${source}`)
    })
  expect(wrong).toEqual([])
})

test('the letters stand in an order that Thai can have', () => {
  expect(
    passages.filter(({ text }) => normalizeThai(text) !== text).map(({ text }) => text),
  ).toEqual([])
  const impossible =
    /(?:^|[ \u0e40-\u0e44])[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]|[\u0e40-\u0e44](?![\u0e01-\u0e2e])|[\u0e48-\u0e4b]{2}|[\u0e34-\u0e39]{2}|\u0e30[\u0e30-\u0e3a\u0e48-\u0e4e]/
  expect(passages.filter(({ text }) => impossible.test(text)).map(({ text }) => text)).toEqual([])
})

test('a paragraph is marked throughout: no Thai stretch of 20 letters goes without a mark', () => {
  const long: string[] = []
  for (const { source, file } of prose)
    for (const [stretch] of source.matchAll(/[\u0e01-\u0e4e]{20,}/g))
      long.push(`${file} ${stretch}`)
  expect(long).toEqual([])
})
