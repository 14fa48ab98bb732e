import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../../../core/manuscript/manuscript'
import { PAGE, STYLES } from '../../../core/paper/paper'
import { points } from '../../../press/typeset/page'
import { anyManuscript } from '../../arbitraries/manuscript'
import { PROSE, paper, press } from '../paper'
import { isNote, labelsOn, lines, marksOn, noted } from './noted'

const thai = await press()

test('no two things of a page stand on one another, whatever the notes', () => {
  fc.assert(
    fc.property(anyManuscript, manuscript => {
      for (const { lines: placed, height } of thai.typeset(manuscript).pages) {
        const notes = placed.filter(isNote)
        const top = Math.min(...notes.map(({ y }) => y - STYLES.footnote.size * 0.75))
        const edge = height - points(PAGE.bottom)
        for (const { y } of notes) expect(y).toBeLessThanOrEqual(edge)
        const body = placed.filter(line => !isNote(line)).map(({ y }) => y)
        if (notes.length > 0) expect(Math.max(0, ...body)).toBeLessThan(top + 0.1)
      }
    }),
    { numRuns: 40 },
  )
})

test('notes begin in order, one after the other, and none is lost', () => {
  const anyLength = fc.constantFrom(1, 3, 12, 60)
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(12), anyLength), { maxLength: 20 }), parts => {
      let count = 0
      const blocks = parts.flatMap(([before, length]): Block[] => [
        ...lines(before),
        noted(`${PROSE} ตาม`, [`${PROSE.slice(0, 70)} `.repeat(length)], ++count),
      ])
      const pages = thai.typeset(paper(blocks)).pages
      expect(pages.flatMap(labelsOn)).toEqual(blocks.flatMap(block => markOf(block)))
      for (const page of pages)
        for (const mark of marksOn(page)) expect(labelsOn(page)).toContain(mark)
    }),
    { numRuns: 40 },
  )
})

function markOf(block: Block): string[] {
  return block.kind === 'paragraph' ? block.spans.flatMap(span => span.note?.mark ?? []) : []
}
