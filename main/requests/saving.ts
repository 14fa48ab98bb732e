import path from 'node:path'
import { ok, type Result } from '../../core/fault'
import { Document } from '../../core/model/document'
import { windowTitle } from '../../core/wording/dialogs'
import type { Saved } from '../../preload/contract'
import type { Desk } from '../desk'
import { suggestedName } from '../documents/file-name'
import type { DocumentFile } from '../storage/document-file'
import { sweepFolder } from '../storage/sweep'
import { chooseSavePlace } from '../window/dialogs'
import { count, handle } from './carried'
import { remember } from './present'
import { type Area, request } from './request'

/** Saving into files. */
export const savingRequests = (desk: Desk) =>
  ({
    'document:save': request([handle, Document, count], (handle, document, edit) =>
      save(desk, handle, document, edit),
    ),
    'document:save-as': request([handle, Document, count], (handle, document, edit) =>
      saveAs(desk, handle, document, edit),
    ),
  }) satisfies Area

/** Saves in place, or asks for a place if there is none yet. `null` when the person turned back. */
export async function save(
  desk: Desk,
  handle: string,
  document: Document,
  edit: number,
): Promise<Result<Saved | null>> {
  if (desk.documents.find(handle).file === null) return saveAs(desk, handle, document, edit)
  return settled(desk, await desk.documents.save(handle, document, edit))
}

async function saveAs(
  desk: Desk,
  handle: string,
  document: Document,
  edit: number,
): Promise<Result<Saved | null>> {
  const { file } = desk.documents.find(handle)
  const suggested = file?.path ?? suggestedName(document, '.mati')
  const place = await chooseSavePlace(desk.window(), 'mati', suggested)
  if (place === null) return ok(null)
  return settled(desk, await desk.documents.saveAs(handle, document, edit, place))
}

async function settled(desk: Desk, written: Result<DocumentFile>): Promise<Result<Saved>> {
  if (!written.ok) return written
  const fileName = path.basename(written.value.path)
  desk.window().setTitle(windowTitle(fileName))
  await desk.marks.take(written.value.path)
  await desk.marks.keepOnly(desk.documents.files())
  await remember(desk, written.value.path)
  await sweepFolder(desk.disk, path.dirname(written.value.path))
  return ok({ fileName, savedAt: new Date().toISOString() })
}
