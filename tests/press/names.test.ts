import { expect, test } from 'vitest'
import { markedPaper } from '../../core/derive/marked-paper'
import type { Manuscript } from '../../core/manuscript/manuscript'
import { segment } from '../../core/thai/segment'
import { contextFor, sample } from '../core/papers'
import { lexicon } from '../core/thai/words'
import { linesOf, paper, paragraph, press } from './paper'

const thai = await press()

/** A text that says a name at every place of a line in turn. */
function textWith(name: string, names: readonly string[]): Manuscript {
  const texts = Array.from({ length: 40 }, (_, at) => `${'กขค '.repeat(at + 1)}เสนอโดย${name}แล้ว`)
  return { ...paper(texts.map(text => paragraph(text, 'flush'))), names }
}

function cutIn(name: string, manuscript: Manuscript): number {
  const lines = thai.typeset(manuscript).pages.flatMap(linesOf)
  const whole = lines.filter(line => line.includes(name)).length
  return 40 - whole
}

test('a name in the lists of the document is never cut', () => {
  const name = 'พรหมพิรามวงศ์'
  expect(cutIn(name, textWith(name, []))).toBeGreaterThan(0)
  expect(cutIn(name, textWith(name, [name]))).toBe(0)
})

test('a paper knows its agencies, their short forms, and its people name by name', () => {
  const document = sample('workshop-2561')
  const { names = [] } = markedPaper(document, contextFor(document))
  expect(names).toEqual(
    expect.arrayContaining(['กองต่อต้านการค้ามนุษย์', 'พส.', 'นางสาวอุษณี กังวารจิตต์', 'กังวารจิตต์']),
  )
})

test('what a house adds to the words leaves the list itself as it was', () => {
  const general = lexicon()
  const ours = general.with(['กังวารจิตต์', 'ศูนย์ NRM'])
  const words = (known: typeof general) => segment('กังวารจิตต์', known).length
  expect(words(ours)).toBe(1)
  expect(words(general)).toBeGreaterThan(1)
  expect([general.phrases, ours.phrases]).toEqual([[], ['ศูนย์ NRM']])
})
