import type { LexicalEditor } from 'lexical'
import { sharing } from '../../core/change/sharing'
import type { Document } from '../../core/model/document'
import { $readDocument } from '../editor/read'
import { readingsOf } from '../editor/readings'

/**
 * Reads what the editor says this moment. Every part that says the same as at the last reading is the same object:
 * by that the feed to main, the checks and the count of words know what changed.
 */
export function readerOf(base: Document): (editor: LexicalEditor) => Document {
  let last: Document | null = null
  return editor => {
    const readings = readingsOf(editor)
    const read = editor.read(() => $readDocument(base, readings))
    last = sharing(last, read)
    return last
  }
}
