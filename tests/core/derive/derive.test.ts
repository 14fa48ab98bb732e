import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { derive } from '../../../core/derive/derive'
import { DERIVED_KINDS, derivedKinds, isDerivedFrom } from '../../../core/model/derived-kinds'
import type { Document } from '../../../core/model/document'
import { startLetter } from '../../../core/template/start'
import type { Digits } from '../../../core/thai/numerals'
import { anyDocument } from '../../arbitraries/document'
import { context, contextFor, paperText, paperWords, SAMPLES, sample, template } from '../papers'

const letter = {
  ...startLetter(template('circular-letter'), 'l1'),
  ...{ subject: 'ขอส่งแบบรายงาน', sender: ['กองต่อต้านการค้ามนุษย์'], distribution: ['dsdw', 'oag'] },
}
const DOCUMENTS: readonly (readonly [string, Document])[] = [
  ...SAMPLES.map(name => [name, sample(name)] as const),
  ['letter', letter],
]

describe.each(DOCUMENTS)('the papers of %s', (name, document) => {
  test.each(derivedKinds(document))('%s reads as the golden text says', async kind => {
    // An invitation is three papers for each of twenty agencies: five tell the rest.
    const papers = derive(kind, document, contextFor(document)).slice(
      0,
      kind === 'invitation' ? 15 : undefined,
    )
    const text = papers.map(paperText).join('[paper]\n')
    await expect(text).toMatchFileSnapshot(`../golden/derived/${name}-${kind}.txt`)
  })
})

test('every paper made of a secret letter bears its grade', () => {
  const secret: Document = { ...letter, secrecy: 'secret' }
  for (const kind of derivedKinds(secret))
    for (const { furniture } of derive(kind, secret, contextFor(secret)))
      expect(furniture.secrecy, kind).toBe('ลับ')
})

test('every kind of paper is made of the documents it says, and of no others', () => {
  fc.assert(
    fc.property(anyDocument, fc.constantFrom(...DERIVED_KINDS), (document, kind) => {
      const make = () => derive(kind, document, contextOf(document))
      if (isDerivedFrom(kind, document)) expect(make().length).toBeGreaterThan(0)
      else expect(make).toThrow('no such paper')
    }),
  )
})

test('no derived paper has an Arabic digit, but in addresses and Latin codes', () => {
  fc.assert(
    fc.property(anyDocument, document => {
      for (const kind of derivedKinds(document))
        for (const paper of derive(kind, document, contextOf(document))) {
          const words = paperWords(paper).replace(/[\w@.~:/?#&=%+,;-]*[A-Za-z@][\w.:/-]*/g, '')
          expect(words).not.toMatch(/[0-9]/)
        }
    }),
    { numRuns: 30 },
  )
})

test('an office that writes Arabic digits gets no Thai one', () => {
  fc.assert(
    fc.property(anyDocument, document => {
      for (const kind of derivedKinds(document))
        for (const paper of derive(kind, document, contextOf(document, 'arabic')))
          expect(paperWords(paper) + paper.properties.title).not.toMatch(/[๐-๙]/)
    }),
    { numRuns: 30 },
  )
})

test('columns of every table add up to the measure of their page', () => {
  for (const [, document] of DOCUMENTS)
    for (const kind of derivedKinds(document))
      for (const { blocks } of derive(kind, document, contextFor(document))) {
        const lies = blocks[0]?.kind === 'section' && blocks[0].orientation === 'landscape'
        for (const block of blocks) {
          if (block.kind !== 'table' || block.rules === 'none') continue
          const width = block.columns.reduce((sum, column) => sum + column, 0)
          expect(width, kind).toBeCloseTo(lies ? 247 : 160, 5)
        }
      }
})

function contextOf(document: Document, digits: Digits = 'thai') {
  const names = {
    minutes: 'monthly-minutes',
    findings: 'workshop-findings',
    letter: 'circular-letter',
    news: 'news',
  } as const
  return context(names[document.kind], digits)
}
