import * as v from 'valibot'
import { toIssue } from '../../core/adoption/issue'
import { IsoDate } from '../../core/calendar'
import { markedPaper } from '../../core/derive/marked-paper'
import { ok, type Result } from '../../core/fault'
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
  const { words, versions } = desk.documents.find(handle)
  const context = await desk.office.contextFor(words)
  if (!context.ok) return context
  const issuing = toIssue({ document: words, versions }, context.value, day)
  if (!issuing.ok) return issuing
  const { document, state } = issuing.value
  const manuscript = markedPaper(document, context.value)
  const set = await desk.press.ask('issue', await desk.office.pressType(), [manuscript, withPdf])
  if (!set.ok) return set
  const next = issued(versions, { ...issuing.value, ...set.value })
  desk.documents.setVersions(handle, next)
  const saved = await save(desk, handle)
  if (saved.ok && saved.value !== null)
    return ok({ ...saved.value, version: next.length, pages: set.value.pages, state })
  desk.documents.setVersions(handle, versions)
  return saved.ok ? ok(null) : saved
}
