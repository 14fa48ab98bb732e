import { inLetterhead, placeTexts } from '../../../../core/compose/letterhead'
import { markedPaper } from '../../../../core/derive/marked-paper'
import type { Manuscript } from '../../../../core/manuscript/manuscript'
import type { Letter } from '../../../../core/model/document'
import { type Letterhead, openLetterhead } from '../../../../press/docx/letterhead/open'
import { writeInLetterhead } from '../../../../press/docx/letterhead/write'
import { writeDocx } from '../../../../press/docx/write'
import { context } from '../../../core/papers'
import { inThai } from '../../../in-thai'
import { LETTER } from './letter'

/** The frame opened; throws if it is faulty. */
export function opened(frame: Uint8Array): Letterhead {
  const letterhead = openLetterhead(frame)
  if (!letterhead.ok) throw new Error(inThai(letterhead.fault.subject))
  return letterhead.value
}

/** A letter in an office's letterhead, as a person exports it. */
export async function letterIn(frame: Uint8Array, letter: Letter = LETTER): Promise<Uint8Array> {
  const letterhead = opened(frame)
  const reading = context('circular-letter')
  const manuscript = markedPaper(letter, inLetterhead(reading, letterhead))
  return manuscriptIn(frame, manuscript, letter)
}

/** Any manuscript in a letterhead, whose places take the words of a letter. */
export async function manuscriptIn(
  frame: Uint8Array,
  manuscript: Manuscript,
  letter: Letter = LETTER,
): Promise<Uint8Array> {
  return writeInLetterhead(opened(frame), {
    docx: await writeDocx([manuscript]),
    texts: placeTexts(letter, context('circular-letter')),
    furniture: manuscript.furniture,
  })
}
