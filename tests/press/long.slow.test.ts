import { expect, test } from 'vitest'
import { allLines, linesOf, PROSE, paper, paragraph, press } from './paper'

const thai = await press()

// What would be quadratic takes a minute here and more; the runner gives up on it long before.
test.each([
  ['prose', PROSE],
  ['prose without a space', PROSE.replaceAll(' ', '')],
  ['one Thai letter', 'ฆ'],
  ['one Latin letter', 'x'],
  ['digits', '1234567890'],
  ['digits and full stops', '1.'],
  ['dots', '.'],
  ['brackets', '('],
  ['tabs', 'ก\t'],
  ['line ends', 'ก\n'],
  ['leading vowels', 'แ'],
  ['emoji', '😀'],
])('100,000 letters of %s are set, and none is lost', (_, piece) => {
  const text = piece.repeat(100_000 / piece.length)
  const { pages } = thai.typeset(paper([paragraph(text)]))
  const letters = (words: string) => words.replace(/\s/g, '').length
  expect(letters(pages.flatMap(linesOf).join(''))).toBe(letters(text))
})

test('dots for filling in, longer than the line, fill their lines', () => {
  const { pages, warnings } = thai.typeset(paper([paragraph(`ลงชื่อ ${'.'.repeat(400)}`, 'flush')]))
  const lines = pages.flatMap(linesOf)
  expect(lines.length).toBeLessThan(6)
  expect(lines.join('')).toBe(`ลงชื่อ ${'.'.repeat(400)}`)
  expect(warnings).toHaveLength(1)
})

test('a word cut on many lines is told once', () => {
  const { pages, warnings } = thai.typeset(paper([paragraph('ฆ'.repeat(2000))]))
  expect(allLines(pages).length).toBeGreaterThan(20)
  expect(warnings).toHaveLength(1)
})
