import path from 'node:path'
import { isSealed } from '../../core/adoption/adopted'
import { ok, type Result } from '../../core/fault'
import type { Document } from '../../core/model/document'
import type { OpenDocument } from '../../preload/contract'
import type { Desk } from '../desk'
import type { OpenDocuments } from '../documents/open-documents'
import type { Opened } from '../documents/opened'
import { addRecent } from '../storage/recent'

/**
 * A document on its way to the window. Without its template it cannot be shown, and is not opened. `readOnly` is
 * the name of the file that it may only be read from.
 */
export async function present(
  desk: Desk,
  document: Document,
  open: (documents: OpenDocuments) => Opened,
  readOnly: string | null = null,
): Promise<Result<OpenDocument>> {
  const library = await desk.office.library()
  if (!library.ok) return library
  const context = await desk.office.contextFor(document)
  if (!context.ok) return context
  const { template } = context.value
  const agencies = library.value.registry
  const { handle, file, unsaved, edit, versions } = open(desk.documents)
  const fileName = readOnly ?? (file && path.basename(file.path))
  if (file !== null) await desk.marks.take(file.path)
  const recovered = unsaved !== null
  return ok({
    handle,
    fileName,
    document,
    template,
    agencies,
    recovered,
    edit,
    readOnly: readOnly !== null,
    sealed: isSealed(versions),
  })
}

/** Remembers a file as lately used. A list that cannot be written troubles nobody. */
export async function remember(desk: Desk, file: string): Promise<void> {
  await addRecent(desk.disk, desk.recentFile, { path: file, openedAt: new Date().toISOString() })
  desk.noteRecent(file)
}
