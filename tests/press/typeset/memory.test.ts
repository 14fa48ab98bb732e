import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../../../core/manuscript/manuscript'
import { anyManuscript } from '../../arbitraries/manuscript'
import { openedPress, PROSE, paper, paragraph, row, table } from '../paper'

const used = await openedPress()

test('what was set before does not show in what is set now', async () => {
  const fresh = await openedPress()
  await fc.assert(
    fc.asyncProperty(anyManuscript, fc.nat(), async (manuscript, at) => {
      used.typeset(manuscript)
      const blocks = structuredClone(manuscript.blocks).toSpliced(at % 5, 1, paragraph(PROSE))
      const edited = { ...manuscript, blocks }
      expect(used.typeset(edited)).toEqual(fresh.typeset(structuredClone(edited)))
    }),
    { numRuns: 25 },
  )
})

test('pages before and after a change are the pages of before', () => {
  const blocks: Block[] = Array.from({ length: 60 }, (_, at) => [
    paragraph(`${at} ${PROSE}`),
    table([20, 80], [row('ที่', 'เรื่อง')], [row(`${at}`, PROSE)]),
  ]).flat()
  const before = used.typeset(paper(blocks)).pages
  const edited = structuredClone(blocks).with(40, paragraph(`๒๐ ${PROSE}`))
  const after = used.typeset(paper(edited)).pages
  const moved = after.filter((page, at) => page.lines !== before[at]?.lines)
  expect(after.length).toBeGreaterThan(8)
  expect(moved).toHaveLength(1)
})

test('a warning is told as long as its words are there, and the same paragraph twice is two', async () => {
  const long = paragraph('ฆ'.repeat(400))
  expect(used.typeset(paper([long])).warnings).toHaveLength(1)
  expect(used.typeset(paper([structuredClone(long), paragraph('ก')])).warnings).toHaveLength(1)
  expect(used.typeset(paper([paragraph('ก')])).warnings).toEqual([])
  const twice = used.typeset(paper([paragraph('ข'), paragraph('ข')])).pages[0]?.lines
  expect(new Set(twice?.map(line => line.element)).size).toBe(2)
})
