import { expect, test } from 'vitest'
import { compose } from '../../../core/compose/compose'
import { derive } from '../../../core/derive/derive'
import { markedPaper } from '../../../core/derive/marked-paper'
import type { Manuscript } from '../../../core/manuscript/manuscript'
import { derivedKinds } from '../../../core/model/derived-kinds'
import type { Document } from '../../../core/model/document'
import { letter } from '../../papers/letters'
import { copiesOf } from '../copies-of'
import { minutes } from '../minutes'
import { context, contextFor } from '../papers'

const markOf = (document: Document) =>
  markedPaper(document, contextFor(document)).furniture.draftMark
const UNSIGNED = minutes({ signatories: [] })
const UNSIGNED_LETTER = letter('circular-letter', { signatories: [] })

test('a gap marks the paper as a draft; advice does not', () => {
  expect(markOf(minutes())).toBeNull()
  expect(markOf(minutes({ distribution: [] }))).toBeNull()
  expect(markOf(UNSIGNED)).toBe('ร่าง')
})

test('a paper that nobody has judged is no manuscript', () => {
  const composed = compose(UNSIGNED, contextFor(UNSIGNED))
  // @ts-expect-error: the press takes none of these, so that no door can lose the mark.
  const manuscript: Manuscript = composed
  expect(manuscript.furniture.draftMark).toBeUndefined()
  const { furniture, ...said } = markedPaper(UNSIGNED, contextFor(UNSIGNED))
  expect({ ...composed, furniture: { ...composed.furniture, draftMark: 'ร่าง' } }).toEqual({
    ...said,
    furniture,
  })
})

test.each<[string, Document]>([
  ['minutes', UNSIGNED],
  ['a circular letter, addressed anew in each copy', UNSIGNED_LETTER],
])(
  'every copy of %s that lack something is a draft, and so is the letter before it',
  (_, paper) => {
    const cover = paper.kind === 'letter' ? null : context('circular-letter')
    const copies = copiesOf(paper, contextFor(paper), ['dsdw', 'oag'], cover)
    const marks = copies.flatMap(({ letter: before, body }) => [
      ...(before === null ? [] : [before.furniture.draftMark]),
      body.furniture.draftMark,
    ])
    expect(marks).toEqual(cover === null ? ['ร่าง', 'ร่าง'] : ['ร่าง', 'ร่าง', 'ร่าง', 'ร่าง'])
  },
)

test.each([UNSIGNED, UNSIGNED_LETTER])(
  'of the papers made from a draft only its file copy is one',
  document => {
    const drafts = derivedKinds(document).filter(kind =>
      derive(kind, document, contextFor(document)).some(
        ({ furniture }) => furniture.draftMark !== null,
      ),
    )
    expect(drafts).toEqual(document.kind === 'letter' ? ['file-copy'] : [])
  },
)
