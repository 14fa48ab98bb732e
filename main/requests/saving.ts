import path from 'node:path'
import { ok, type Result } from '../../core/fault'
import type { Saved } from '../../preload/contract'
import type { Desk } from '../desk'
import { suggestedName } from '../documents/file-name'
import type { SavedEdit } from '../documents/opened'
import { sweepFolder } from '../storage/sweep'
import { chooseSavePlace } from '../window/dialogs'
import { showName } from '../window/window'
import { handle } from './carried'
import { remember } from './present'
import { type RequestArea, request } from './request'

/** Saving into files. */
export const savingRequests = (desk: Desk) =>
  ({
    'document:save': request([handle], handle => save(desk, handle)),
    'document:save-as': request([handle], handle => saveAs(desk, handle)),
  }) satisfies RequestArea

/** Saves in place, or asks for a place if there is none yet. `null` when the person turned back. */
export async function save(desk: Desk, handle: string): Promise<Result<Saved | null>> {
  if (desk.documents.find(handle).file === null) return saveAs(desk, handle)
  return settled(desk, await desk.documents.save(handle))
}

async function saveAs(desk: Desk, handle: string): Promise<Result<Saved | null>> {
  const { file, words } = desk.documents.find(handle)
  const suggested = file?.path ?? suggestedName(words, '.mati')
  const place = await chooseSavePlace(desk.window(), 'mati', suggested)
  if (place === null) return ok(null)
  return settled(desk, await desk.documents.saveAs(handle, place))
}

async function settled(desk: Desk, written: Result<SavedEdit>): Promise<Result<Saved>> {
  if (!written.ok) return written
  const { file, edit } = written.value
  const fileName = path.basename(file.path)
  showName(desk.window(), fileName)
  await desk.marks.take(file.path)
  await desk.marks.keepOnly(desk.documents.files())
  await remember(desk, file.path)
  await sweepFolder(desk.disk, path.dirname(file.path))
  return ok({ fileName, savedAt: new Date().toISOString(), edit })
}
