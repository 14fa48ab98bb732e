import { isDraft } from '../check/check'
import { compose } from '../compose/compose'
import type { Manuscript } from '../manuscript/manuscript'
import type { Document } from '../model/document'
import type { Context } from '../office/context'
import { PAPER } from '../wording/paper'

/**
 * The paper of a document as the press takes it: composed, and marked «ร่าง» while it lacks what its form must have.
 * Faulty words and advice do not make it a draft. No paper goes to the press unjudged, for `compose` alone gives
 * no manuscript.
 */
export function markedPaper(document: Document, context: Context): Manuscript {
  const composed = compose(document, context)
  const draftMark = isDraft(document, context) ? PAPER.draft : null
  return { ...composed, furniture: { ...composed.furniture, draftMark } }
}
