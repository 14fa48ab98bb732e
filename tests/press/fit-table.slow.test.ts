import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Table } from '../../core/manuscript/manuscript'
import { MEASURE } from '../../core/paper/paper'
import { findBreaks } from '../../core/thai/breaks'
import { BREAK_COST } from '../../core/thai/word-costs'
import { anyTable } from '../arbitraries/table'
import { cutWords, edges, lexicon, MM, thai } from './cut-words'
import { allLines, inkWidth, paper, paragraph } from './paper'

/** What the columns need at least, by words set one by one: mm. */
function roomOf(one: Table): number {
  const least = one.columns.map(() => 0)
  for (const { cells } of [...one.header, ...one.rows])
    for (const [column, { paragraphs, across = 1 }] of cells.entries())
      for (const { spans, style } of paragraphs)
        for (const run of runsIn(spans.map(({ text }) => text).join(''))) {
          const set = allLines(thai.typeset(paper([paragraph(run, style)])).pages)
          const width = Math.max(0, ...set.map(({ line }) => inkWidth(line))) * MM
          if (across === 1) least[column] = Math.max(least[column] ?? 0, width + 2 * 1.9)
        }
  return least.reduce((sum, width) => sum + width, 0)
}

function runsIn(text: string): string[] {
  const breaks = findBreaks(text, lexicon)
  const ends = [...text].flatMap((_, at) => (breaks[at] === BREAK_COST.never ? [] : [at]))
  return [...ends, text.length].map((end, at) => text.slice(ends[at - 1] ?? 0, end))
}

test('in random tables no word is cut while all words fit side by side, and both writers have one grid', async () => {
  let fitting = 0
  await fc.assert(
    fc.asyncProperty(anyTable, async one => {
      const { pdf, docx } = await edges(one)
      expect(docx.at(-1)).toBeLessThanOrEqual(MEASURE + 0.1)
      for (const edge of pdf) expect(docx.some(at => Math.abs(at - edge) < 0.1)).toBe(true)
      if (roomOf(one) * 1.1 + one.columns.length > MEASURE) return
      fitting++
      expect(cutWords(one)).toEqual([])
    }),
    { numRuns: 60 },
  )
  expect(fitting).toBeGreaterThan(15)
})
