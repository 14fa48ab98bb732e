import path from 'node:path'
import { markedPaper } from '../../core/derive/marked-paper'
import { fail, ok, type Result } from '../../core/fault'
import { issued } from '../../core/file/versions'
import type { Document } from '../../core/model/document'
import type { Context } from '../../core/office/context'
import type { Desk } from '../desk'
import type { ReadDocument } from '../storage/document-file'

/**
 * Writes a report, as a meeting adopted it, into its own file as its next version, and gives back the how manieth. It is
 * open here while that goes on, so that its pictures are at hand and nobody opens it; a file that changed meanwhile stays.
 */
export async function adoptFile(
  desk: Desk,
  { file, media, versions }: ReadDocument,
  document: Document,
  context: Context,
): Promise<Result<number>> {
  const day = document.stages?.find(({ stage }) => stage === 'adopted')?.day
  if (file === null || day === undefined) return fail('file-foreign')
  const place = path.resolve(file.path)
  const { handle } = desk.documents.add(document, { ...file, path: place }, media, versions)
  try {
    const withPdf = versions.at(-1)?.pdf != null
    const manuscript = markedPaper(document, context)
    const type = await desk.office.pressType()
    const set = await desk.press.ask('issue', type, [manuscript, withPdf])
    if (!set.ok) return set
    const next = issued(versions, { document, state: 'adopted', day, ...set.value })
    desk.documents.setVersions(handle, next)
    const saved = await desk.documents.save(handle)
    return saved.ok ? ok(next.length) : saved
  } finally {
    desk.documents.putBack(handle)
  }
}
