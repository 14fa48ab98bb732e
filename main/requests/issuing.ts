import * as v from 'valibot'
import { isAdopted } from '../../core/adoption/adopted'
import { IsoDate } from '../../core/calendar'
import { isDraft } from '../../core/check/check'
import { markedPaper } from '../../core/derive/marked-paper'
import { fail, ok, type Result } from '../../core/fault'
import { issued } from '../../core/file/versions'
import type { SavedVersion } from '../../preload/contract'
import type { Desk } from '../desk'
import { handle } from './carried'
import { type RequestArea, request } from './request'
import { save } from './saving'

/** Versions of papers: what goes out, as it was on that day. */
export const issuingRequests = (desk: Desk) =>
  ({
    'document:issue': request([handle, IsoDate, v.boolean()], (handle, day, withPdf) =>
      issue(desk, handle, day, withPdf),
    ),
  }) satisfies RequestArea

/**
 * Keeps the paper as it stands as its next version, in its file. `null` when the person turned back at naming it; a version
 * that came into no file is none.
 */
async function issue(
  desk: Desk,
  handle: string,
  day: IsoDate,
  withPdf: boolean,
): Promise<Result<SavedVersion | null>> {
  const { words: document, versions } = desk.documents.find(handle)
  if (isAdopted(document)) return fail('document-adopted')
  const context = await desk.office.contextFor(document)
  if (!context.ok) return context
  if (isDraft(document, context.value)) return fail('document-draft')
  const manuscript = markedPaper(document, context.value)
  const set = await desk.press.ask('issue', await desk.office.pressType(), [manuscript, withPdf])
  if (!set.ok) return set
  const next = issued(versions, { document, state: 'issued', day, ...set.value })
  desk.documents.setVersions(handle, next)
  const saved = await save(desk, handle)
  if (saved.ok && saved.value !== null)
    return ok({ ...saved.value, version: next.length, pages: set.value.pages })
  desk.documents.setVersions(handle, versions)
  return saved.ok ? ok(null) : saved
}
