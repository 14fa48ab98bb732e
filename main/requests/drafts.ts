import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { titleOf } from '../../core/compose/title'
import { fail, ok, type Result } from '../../core/fault'
import { KIND_NAMES } from '../../core/wording/kinds'
import type { OpenDocument } from '../../preload/contract'
import type { DraftInfo } from '../../preload/past-work'
import type { Desk } from '../desk'
import { readDocumentFile } from '../storage/document-file'
import { type Draft, dropDraft, type KeptDraft, listDrafts } from '../storage/recovery'
import { handle } from './carried'
import { present } from './present'
import { type RequestArea, request } from './request'

/** Words that are in no file: looking through them, taking them up again, giving them up. */
export const draftRequests = (desk: Desk) =>
  ({
    'draft:list': request([], async () => ok((await waitingDrafts(desk)).map(describe))),
    'draft:open': request([handle], async id => {
      const draft = (await waitingDrafts(desk)).find(kept => kept.id === id)
      return draft ? presentDraft(desk, draft) : fail('file-missing')
    }),
    'draft:discard': request([handle], async id => {
      if (desk.documents.has(id)) throw new Error('the draft of an open document is its own')
      return dropDraft(desk.disk, desk.journal, id)
    }),
  }) satisfies RequestArea

/** The drafts that no open document goes on with, the newest first. */
export async function waitingDrafts(desk: Desk): Promise<KeptDraft[]> {
  const drafts = await listDrafts(desk.disk, desk.journal)
  const waiting: KeptDraft[] = []
  for (const draft of drafts) {
    if (desk.documents.has(draft.id)) continue
    if (await isInItsFile(desk, draft)) await dropDraft(desk.disk, desk.journal, draft.id)
    else waiting.push(draft)
  }
  return waiting.sort((a, b) => b.keptAt - a.keptAt)
}

/** Words that are in no file, under the handle that their draft has in the journal. */
export function presentDraft(desk: Desk, draft: Draft): Promise<Result<OpenDocument>> {
  return present(desk, draft.document, documents => documents.addDraft(draft))
}

/** A program that ended between a save and the end of its draft has left a draft of nothing. */
async function isInItsFile(desk: Desk, { file, document }: Draft): Promise<boolean> {
  if (file === null) return false
  const read = await readDocumentFile(desk.disk, file.path)
  return read.ok && isDeepStrictEqual(read.value.document, document)
}

function describe({ id, document, file, keptAt }: KeptDraft): DraftInfo {
  return {
    id,
    title: titleOf(document, KIND_NAMES[document.kind]),
    fileName: file && path.basename(file.path),
    keptAt: new Date(keptAt).toISOString(),
  }
}
