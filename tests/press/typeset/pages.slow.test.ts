import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { PAGE } from '../../../core/paper/paper'
import { type PlacedLine, points } from '../../../press/typeset/page'
import { anyManuscript } from '../../arbitraries/manuscript'
import { allLines, inkEnd, press } from '../paper'
import { letters, notesOf, wordsOf } from '../words'

const thai = await press()

test('no letter of a manuscript is lost or moved, whatever it holds', () => {
  fc.assert(
    fc.property(anyManuscript, manuscript => {
      const { pages } = thai.typeset(manuscript)
      const read = ({ element }: PlacedLine) => element !== null && element.role !== 'TOCI'
      const set = allLines(pages).filter(read)
      const isNote = ({ element }: PlacedLine) => element?.role === 'Note'
      const textOf = (lines: PlacedLine[]) => lines.map(({ line }) => line.text).join('')
      const words = textOf(set.filter(line => !isNote(line)))
      const notes = textOf(set.filter(isNote))
      const sorted = (text: string): string => [...letters(text)].sort().join('')
      const told = wordsOf(manuscript.blocks).join('')
      const called = notesOf(manuscript.blocks).join('')
      const plain = manuscript.blocks.every(block => block.kind !== 'table')
      if (plain) expect(letters(words)).toBe(letters(told))
      else expect(sorted(words)).toBe(sorted(told))
      if (plain) expect(letters(notes)).toBe(letters(called))
      else expect(sorted(notes)).toBe(sorted(called))
    }),
    { numRuns: 200 },
  )
})

test('nothing stands outside the margins, whatever a manuscript holds', () => {
  fc.assert(
    fc.property(anyManuscript, manuscript => {
      for (const { lines, width, height } of thai.typeset(manuscript).pages)
        for (const { line, x, y } of lines) {
          expect(y).toBeGreaterThan(points(PAGE.top))
          expect(y).toBeLessThan(height - points(PAGE.bottom))
          // One letter wider than its cell has nowhere else to stand.
          if (line.text.trim().length > 2)
            expect(x + inkEnd(line)).toBeLessThan(width - points(PAGE.right) + 0.1)
        }
    }),
    { numRuns: 200 },
  )
})

test('whatever a manuscript holds, it becomes a PDF, pictures and text', () =>
  fc.assert(
    fc.asyncProperty(anyManuscript, async manuscript => {
      const { bytes, pages } = await thai.pdf([manuscript])
      expect(new TextDecoder('latin1').decode(bytes.slice(0, 8))).toBe('%PDF-1.4')
      const set = thai.typeset(manuscript).pages
      expect(pages).toBe(set.length)
      for (const page of set) expect(thai.svg(page)).toMatch(/<\/svg>$/)
      expect(thai.text(manuscript)).toContain('== หน้า')
    }),
    { numRuns: 40 },
  ))
