import type { Document } from '../../../core/model/document'
import type { OpenDocuments } from '../../../main/documents/open-documents'

/** The window has typed these words with that edit; answers when they are in the journal. */
export function typed(documents: OpenDocuments, handle: string, whole: Document, edit: number) {
  documents.receive(handle, { edit, whole })
  return documents.drafted(handle)
}

/** Words are typed and saved: over the document's own file, or into the one that is named. */
export function typedAndSaved(
  documents: OpenDocuments,
  handle: string,
  ...[whole, edit, place]: [whole: Document, edit: number, place?: string]
) {
  documents.receive(handle, { edit, whole })
  return place === undefined ? documents.save(handle) : documents.saveAs(handle, place)
}
