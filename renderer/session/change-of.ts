import type { LexicalEditor } from 'lexical'
import { lockOf, mayFollow } from '../../core/adoption/adopted'
import type { Document } from '../../core/model/document'
import type { Context } from '../../core/office/context'
import type { OpenDocument } from '../../preload/contract'
import { rewriteDocument } from '../editor/rewrite'

/** What a document is changed through, from outside of its text. */
export interface Changed {
  readonly open: Pick<OpenDocument, 'readOnly'>
  /** Whether its file keeps the version that was adopted. */
  readonly isSealed: () => boolean
  readonly editor: () => LexicalEditor | null
  /** What the document says this moment. */
  readonly latest: () => Document
  readonly contextFor: (document: Document) => Context
}

/**
 * Puts another state of the document in its place as one undo step; what was typed a moment ago is read first, so no
 * word is lost. False where nothing changes, or nothing may.
 */
export type ChangeDocument = (make: (document: Document, context: Context) => Document) => boolean

export function changeOf({ open, isSealed, editor, latest, contextFor }: Changed): ChangeDocument {
  return make => {
    const written = editor()
    if (written === null || open.readOnly) return false
    const before = latest()
    const after = make(before, contextFor(before))
    if (JSON.stringify(after) === JSON.stringify(before)) return false
    if (!mayFollow(before, after, lockOf(before, isSealed()))) return false
    rewriteDocument(written, before, after)
    return true
  }
}
