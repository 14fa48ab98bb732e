import { expect, test } from 'vitest'
import { allLines, linesOf, PROSE, paper, paragraph, press } from './paper'

const thai = await press()

/** How long it takes to set a paragraph of so many letters, ms. */
function timeOf(piece: string, letters: number): number {
  const text = piece.repeat(letters / piece.length)
  const start = performance.now()
  thai.typeset(paper([paragraph(text)]))
  return performance.now() - start
}

// What would be quadratic takes a hundred times as long and more; a slow machine is allowed for.
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
  ['leading vowels', 'เ'],
  ['emoji', '😀'],
])('100,000 letters of %s are set in seconds, not minutes', (_, piece) => {
  timeOf(piece, 5000)
  const short = timeOf(piece, 10_000)
  expect(timeOf(piece, 100_000)).toBeLessThan(60 * short + 1000)
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
