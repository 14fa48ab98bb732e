import { expect, test } from 'vitest'
import { BREAK_COST } from '../../../core/thai/word-costs'
import { breakLines } from '../../../press/typeset/break'
import type { Geometry } from '../../../press/typeset/geometry'
import type { Items } from '../../../press/typeset/items'

/** Letters that are all 1 pt wide, of words that a line may end between. */
function items(words: string): Items {
  const letters = [...words]
  const inks = letters.flatMap((letter, at) => (letter === ' ' ? [] : [at + 1]))
  const sums = Float64Array.from({ length: letters.length + 1 }, (_, at) => at)
  const inkWidths = sums.map(at => inks.findLast(end => end <= at) ?? 0)
  return {
    length: letters.length,
    clusters: [],
    kinds: letters.map(letter => (letter === ' ' ? 'space' : 'ink')),
    looks: [],
    widths: new Float64Array(letters.length).fill(1),
    breaks: Float32Array.from([...letters, ''], (_, at) =>
      letters[at - 1] === ' ' ? BREAK_COST.space : BREAK_COST.never,
    ),
    sizes: new Float64Array(letters.length).fill(1),
    widthSums: sums,
    inkWidths,
    shareSums: sums,
    inkShares: inkWidths,
    lastTab: -1,
    text: (start, end) => words.slice(start, end),
  }
}

/** A column of ten letters. */
const COLUMN: Geometry = {
  measure: 10,
  left: 0,
  firstLeft: 0,
  stops: [],
  align: 'left',
  size: 1,
}

/** The lines of a paragraph: `กก | ขข`. */
function lines(words: string, mode: 'total-fit' | 'greedy' = 'total-fit'): string {
  const { lines: ranges } = breakLines(items(words), COLUMN, mode)
  return ranges.map(({ start, end }) => words.slice(start, end).trim()).join(' | ')
}

test.each([
  ['is looked for ahead of a last line of a syllable', 'กกกกกกก ขข คค', 'กกกกกกก | ขข คค'],
  ['and of four letters', 'กกกกกกก ขข คคคค', 'กกกกกกก | ขข คคคค'],
  ['not of five', 'กกกกกกก ขข คคคคค', 'กกกกกกก ขข | คคคคค'],
  ['and never at the price of a hole in the line', 'กกกก ขขขข คค', 'กกกก ขขขข | คค'],
])('company %s: %s', (_what, words, expected) => {
  expect(lines(words)).toBe(expected)
})

test('a filled line pays no heed to the last one', () => {
  expect(lines('กกกกกกก ขข คค', 'greedy')).toBe('กกกกกกก ขข | คค')
})

test('what is empty stands where the lines are least stretched together', () => {
  expect(lines('กกกก ขขขข คคค งงงงงงงง จจจจจ')).toBe('กกกก | ขขขข คคค | งงงงงงงง | จจจจจ')
  expect(lines('กกกกก ขขข คค งงงงงงงงงง')).toBe('กกกกก | ขขข คค | งงงงงงงงงง')
})
