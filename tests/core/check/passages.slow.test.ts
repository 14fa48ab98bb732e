import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { editPassages, passages, placedTexts } from '../../../core/check/walk/passages'
import type { Document } from '../../../core/model/document'
import { anyDocument } from '../../arbitraries/document'
import { minutes, minutesWith, topic } from '../minutes'
import { contextFor } from '../papers'

test('what is remembered of the pieces of a document is what a document read anew says', () => {
  const anew = (document: Document) => structuredClone(document)
  fc.assert(
    fc.property(anyDocument, fc.nat(200), (document, place) => {
      const given = contextFor(document)
      const count = passages(document, given).length
      const edit = { at: 0, length: 0, text: 'ที่' }
      const edited = editPassages(document, given, new Map([[place % Math.max(1, count), [edit]]]))
      expect(passages(edited, given)).toEqual(passages(anew(edited), given))
      expect(placedTexts(edited, given)).toEqual(placedTexts(anew(edited), given))
    }),
  )
})

test('a topic that comes under another agenda item stands there', () => {
  const moved = topic({ id: 't1' })
  const considered = minutesWith('consider', { topics: [moved] })
  const other = minutes({
    agenda: considered.agenda.map(item => ({
      ...item,
      topics: item.kind === 'other' ? [moved] : [],
    })),
  })
  const partsOf = (document: Document) =>
    passages(document, contextFor(document)).flatMap(({ part, source }) =>
      source === 't1' ? part : [],
    )
  expect(new Set(partsOf(considered))).toEqual(new Set(['consider']))
  expect(new Set(partsOf(other))).toEqual(new Set(['other']))
})
