import path from 'node:path'
import type { YearHindrance } from '../../core/derive/year-plan'
import { ok, type Result } from '../../core/fault'
import { fill } from '../../core/wording/sentence'
import { YEAR_SENTENCES } from '../../core/wording/year-sentences'
import { listBinder } from '../storage/binder-folder'
import type { Disk } from '../storage/disk'
import { type ReadDocument, readDocumentFile, readDocumentPart } from '../storage/document-file'

/** A file of a binder, whole. */
export interface BinderPaper extends ReadDocument {
  /** Where it lies in the folder. */
  readonly name: string
  /** The bytes of its `document.json`. */
  readonly bytes: Uint8Array
}

/**
 * Every paper of a folder by name. What is made of a year must lack none unseen: a file that cannot be read is a fault that
 * names it, and a folder that cannot be looked at, or too many files, is a hindrance.
 */
export async function readBinderPapers(
  disk: Disk,
  folder: string,
): Promise<Result<readonly BinderPaper[] | YearHindrance>> {
  const listed = await listBinder(disk, folder)
  if (!listed.ok) return listed
  const { files, unseen, tooMany } = listed.value
  const [closed] = unseen
  if (closed !== undefined) return ok({ hindrance: fill(YEAR_SENTENCES.notLookedAt, closed) })
  if (tooMany) return ok({ hindrance: fill(YEAR_SENTENCES.tooManyFiles, path.basename(folder)) })
  const papers: BinderPaper[] = []
  for (const name of files.map(file => file.path).toSorted()) {
    const read = await readBinderPaper(disk, path.join(folder, name), name)
    if (!read.ok) return read
    papers.push(read.value)
  }
  return ok(papers)
}

/** Reads one of them, which lies there under that name. */
export async function readBinderPaper(
  disk: Disk,
  place: string,
  name: string,
): Promise<Result<BinderPaper>> {
  const read = await readDocumentFile(disk, place)
  if (!read.ok) return read
  const part = await readDocumentPart(disk, place)
  return part.ok ? ok({ ...read.value, name, bytes: part.value }) : part
}
