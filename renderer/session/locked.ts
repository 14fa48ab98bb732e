import { isAdopted } from '../../core/adoption/adopted'
import type { Document } from '../../core/model/document'
import type { OpenDocument } from '../../preload/contract'

/** Whether the words of a document stay as they are here: it is somebody else's just now, or it was adopted. */
export function isLocked(open: Pick<OpenDocument, 'readOnly'>, document: Document): boolean {
  return open.readOnly || isAdopted(document)
}
