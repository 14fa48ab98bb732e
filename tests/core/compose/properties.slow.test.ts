import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { check } from '../../../core/check/check'
import { compose } from '../../../core/compose/compose'
import { Document, type DocumentKind } from '../../../core/model/document'
import { plainText, type RichText } from '../../../core/model/rich-text'
import type { Context } from '../../../core/office/context'
import { MEASURE, STYLES, WIDE_MEASURE } from '../../../core/paper/paper'
import { withDigits } from '../../../core/thai/numerals'
import { placeCells } from '../../../press/table-grid'
import { anyDocument, anyMinutes } from '../../arbitraries/document'
import { copiesOf } from '../copies-of'
import { context, paperWords } from '../papers'

const CONTEXTS: Readonly<Record<DocumentKind, Context>> = {
  minutes: context('monthly-minutes'),
  findings: context('workshop-findings'),
  letter: context('circular-letter'),
  news: context('news'),
}
const read = (document: Document) => compose(document, CONTEXTS[document.kind])

test('random documents are documents', () => {
  fc.assert(
    fc.property(anyDocument, document => {
      expect(v.parse(Document, document)).toEqual(document)
    }),
  )
})

test('no Arabic digit on paper, but in addresses and Latin codes', () => {
  fc.assert(
    fc.property(anyDocument, document => {
      const words = paperWords(read(document)).replace(/[\w@.~:/?#&=%+,;-]*[A-Za-z@][\w.:/-]*/g, '')
      expect(words).not.toMatch(/[0-9]/)
    }),
  )
})

test('an office that writes Arabic digits gets no Thai one', () => {
  fc.assert(
    fc.property(anyDocument, document => {
      const given = CONTEXTS[document.kind]
      const paper = compose(document, { ...given, house: { ...given.house, digits: 'arabic' } })
      expect(paperWords(paper)).not.toMatch(/[๐-๙]/)
    }),
  )
})

test('every text of the document is on the paper, whatever the template says', () => {
  fc.assert(
    fc.property(anyDocument, document => {
      const paper = squeezed(paperWords(read(document)))
      for (const text of Object.values(document.texts))
        for (const line of linesOf(text)) expect(paper).toContain(line)
    }),
  )
})

test('the words of every agenda item and action are on the paper', () => {
  fc.assert(
    fc.property(anyMinutes, minutes => {
      const paper = squeezed(paperWords(read(minutes)))
      const matters = minutes.agenda.flatMap(item => [item, ...item.topics])
      const texts = matters.flatMap(({ text, resolution, actions }) => [
        text,
        resolution?.text ?? [],
        ...actions.map(action => action.task),
      ])
      for (const line of texts.flatMap(linesOf)) expect(paper).toContain(line)
    }),
  )
})

test('tables fit the measure, rows have their columns, styles exist', () => {
  fc.assert(
    fc.property(anyDocument, document => {
      let measure: number = MEASURE
      for (const block of read(document).blocks) {
        if (block.kind === 'section')
          measure = block.orientation === 'landscape' ? WIDE_MEASURE : MEASURE
        if (block.kind === 'paragraph') expect(STYLES).toHaveProperty([block.style])
        if (block.kind !== 'table') continue
        const width = block.columns.reduce((sum, column) => sum + column, 0)
        expect(width).toBeLessThanOrEqual(measure + 0.001)
        for (const rows of [block.header, block.rows]) {
          const covered = placeCells(rows, block.columns.length)
          const fields = covered.reduce((sum, { across, down }) => sum + across * down, 0)
          expect(fields).toBe(rows.length * block.columns.length)
        }
      }
    }),
  )
})

test('composing changes nothing and says the same twice', () => {
  fc.assert(
    fc.property(anyDocument, document => {
      const before = structuredClone(document)
      const first = read(document)
      expect(read(document)).toEqual(first)
      expect(document).toEqual(before)
    }),
  )
})

test('every gap names a part of the template and says something', () => {
  fc.assert(
    fc.property(anyDocument, document => {
      const given = CONTEXTS[document.kind]
      const parts = new Set(given.template.parts.map(part => part.id))
      for (const item of document.kind === 'minutes' ? document.agenda : []) parts.add(item.id)
      for (const id of Object.keys(document.texts)) parts.add(id)
      for (const gap of check(document, given)) {
        expect(parts).toContain(gap.part)
        expect(gap.message.length).toBeGreaterThan(10)
      }
    }),
  )
})

test('all copies of minutes share one body, and only the mark differs', () => {
  fc.assert(
    fc.property(anyMinutes, minutes => {
      const copies = copiesOf(minutes, CONTEXTS.minutes, ['datip', 'dsdw', 'rtp'])
      const [first] = copies
      for (const copy of copies) {
        expect(copy.body.blocks).toBe(first?.body.blocks)
        expect(copy.body.furniture.copyMark).toBe(withDigits(`สำเนาที่ ${copy.number}/3`, 'thai'))
      }
    }),
    { numRuns: 20 },
  )
})

function linesOf(text: RichText): string[] {
  return plainText(text)
    .split('\n')
    .map(squeezed)
    .filter(line => line !== '')
}

/** Without spaces, and with every digit of either kind as 0: what is left is the words. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '').replace(/[0-9๐-๙]/g, '0')
}
