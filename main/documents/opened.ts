import type { Version } from '../../core/file/versions'
import type { Document } from '../../core/model/document'
import type { DocumentFile, FileContents } from '../storage/document-file'

/** A document that was saved: its file, and the edit whose words are in it. */
export interface SavedEdit {
  readonly file: DocumentFile
  readonly edit: number
}

/** A document in the window, as main knows it. */
export interface Opened {
  readonly handle: string
  /** `null` before the first save. */
  readonly file: DocumentFile | null
  /** The newest edit of the window that main holds. Words are ordered by it, never by when they came. */
  readonly edit: number
  /** The words of that edit. */
  readonly words: Document
  /** The same while they are in no file; `null` when there is nothing to lose. */
  readonly unsaved: Document | null
  /** What can be had again without the journal: the document as opened or last saved. */
  readonly settled: Document | null
  /** The bytes of every picture it has had since it was opened: undo may bring one back. */
  readonly media: Map<string, Uint8Array>
  /** The versions that were issued: they go into every file of it as they are. */
  readonly versions: readonly Version[]
  /** As `saveDocumentFile` has it. */
  readonly tried: Set<string>
}

/** What goes into its file. */
export function contentsOf({ words, media, versions }: Opened): FileContents {
  return { document: words, media, versions }
}
