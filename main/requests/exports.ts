import path from 'node:path'
import { shell } from 'electron'
import * as v from 'valibot'
import type { Copy } from '../../core/copies/circulate'
import { type Finish, PLAIN_FINISH } from '../../core/copies/finish'
import { fail, ok, type Result } from '../../core/fault'
import { distinctWarnings } from '../../core/manuscript/warning'
import type { Document } from '../../core/model/document'
import { DIALOG_WORDS } from '../../core/wording/dialogs'
import type { Circulation, Exported } from '../../preload/papers'
import type { Desk } from '../desk'
import { suggestedName } from '../documents/file-name'
import {
  copiesFor,
  copyJobs,
  FORMER_COPIES,
  isCopyName,
  mergedJob,
  type Wanted,
} from '../papers/copies'
import { paperFor, type WordPaper } from '../papers/paper-for'
import { type PdfKind, pdfKind } from '../papers/pdf-kind'
import { forgetFolder, noteFolder } from '../papers/unfinished-copies'
import type { Work } from '../papers/works'
import type { Disk } from '../storage/disk'
import type { DocumentFile } from '../storage/document-file'
import { errnoOf } from '../storage/errno'
import { safeWrite } from '../storage/safe-write'
import { type FileSet, type WrittenSet, writeFolder } from '../storage/write-folder'
import { chooseFolder, chooseSavePlace } from '../window/dialogs'
import type { TaskArguments, WrittenDocx } from '../workers/press-protocol'
import { aFinish, format, handle, recipients, token } from './carried'
import { type RequestArea, request } from './request'

/** Papers as files: Word, PDF, copies for circulation. */
export const exportRequests = (desk: Desk) =>
  ({
    'document:export': request(
      [handle, format, v.optional(aFinish)],
      (handle, format, chosen = PLAIN_FINISH) => {
        const { file, media, versions, words: document } = desk.documents.find(handle)
        const suggested = exportName(file, document, format)
        const contents = { document, media, versions, revision: file?.revision ?? 0 }
        const pdf = pdfKind(desk.settings.read().pdf, contents)
        return exportDocument(desk, document, chosen, { format, suggested, pdf })
      },
    ),
    'copies:circulate': request(
      [handle, recipients, v.boolean(), v.optional(aFinish)],
      (handle, recipients, coverLetter, chosen = PLAIN_FINISH) => {
        const { words: document } = desk.documents.find(handle)
        return circulateTo(desk, { document, recipients, coverLetter, finish: chosen })
      },
    ),
    'work:cancel': request([], async () => {
      await desk.works.cancel()
      return ok(null)
    }),
    'folder:show': request([token], async token => {
      shell.showItemInFolder(desk.made.find(token))
      return ok(null)
    }),
  }) satisfies RequestArea

/** Beside the document and by its name, or by its title before it has a file. */
function exportName(file: DocumentFile | null, document: Document, format: string): string {
  if (file === null) return suggestedName(document, `.${format}`)
  return path.format({ ...path.parse(file.path), base: '', ext: `.${format}` })
}

async function exportDocument(
  desk: Desk,
  document: Document,
  chosen: Finish,
  making: Making,
): Promise<Result<Exported | null>> {
  const context = await desk.office.contextFor(document)
  if (!context.ok) return context
  const order = { format: making.format, finish: chosen }
  const paper = await paperFor(desk, document, context.value, order)
  return paper.ok ? exportAs(desk, paper.value, making) : paper
}

/** As what file a paper is made. */
export interface Making {
  readonly format: 'docx' | 'pdf'
  /** The name that the dialog begins with. */
  readonly suggested: string
  readonly pdf?: PdfKind
}

/** Asks where to, and writes the paper there in one file; `null` when the person turned back. */
export async function exportAs(
  desk: Desk,
  paper: WordPaper,
  making: Making,
): Promise<Result<Exported | null>> {
  const place = await chooseSavePlace(desk.window(), making.format, making.suggested)
  if (place === null) return ok(null)
  return desk.works.run('export', async work => {
    const printed = await printPaper(desk, paper, making, work)
    if (!printed.ok) return printed
    if (work.signal.aborted) return fail('cancelled')
    const written = await safeWrite(desk.disk, place, printed.value.bytes)
    if (!written.ok) return written
    const fileName = path.basename(place)
    const { remark } = paper
    const { pages, warnings } = printed.value
    return ok({
      fileName,
      token: desk.made.add(place),
      pages,
      warnings,
      ...(remark !== undefined && { remark }),
    })
  })
}

async function printPaper(
  desk: Desk,
  { manuscripts, frame }: WordPaper,
  { format, pdf: kind }: Making,
  { signal }: Work,
): Promise<Result<WrittenDocx & Pick<Exported, 'pages'>>> {
  const type = await desk.office.pressType()
  if (format === 'docx') {
    const args: TaskArguments<'docx'> = frame ? [manuscripts, frame] : [manuscripts]
    const written = await desk.press.ask('docx', type, args, { signal })
    return written.ok ? ok({ ...written.value, pages: null }) : written
  }
  const jobs = [{ manuscripts, duplex: false, ...kind }]
  const painted = await desk.press.ask('pdfs', type, [jobs], { signal })
  if (!painted.ok) return painted
  const [pdf] = painted.value
  if (!pdf) throw new Error('the press gave back no PDF')
  return ok(pdf)
}

/** The chosen folder; within it one of the document's own where copies stand already, be they of this or another. */
async function folderForCopies(disk: Disk, chosen: string, document: Document): Promise<string> {
  const taken = (await namesInFolder(disk, chosen)).some(isCopyName)
  return taken ? path.join(chosen, suggestedName(document, '')) : chosen
}

/** The names in a folder; none where it cannot be read: writing there will say why. */
export async function namesInFolder(disk: Disk, folder: string): Promise<readonly string[]> {
  try {
    return await disk.list(folder)
  } catch (error) {
    if (errnoOf(error) === null) throw error
    return []
  }
}

async function circulateTo(desk: Desk, wanted: Wanted): Promise<Result<Circulation | null>> {
  const copies = await copiesFor(desk, wanted)
  if (!copies.ok) return copies
  const chosen = await chooseFolder(desk.window(), DIALOG_WORDS.copiesFolder)
  if (chosen === null) return ok(null)
  const folder = await folderForCopies(desk.disk, chosen, wanted.document)
  return desk.works.run('copies', work => writeCopies(desk, copies.value, folder, work))
}

async function writeCopies(
  desk: Desk,
  copies: readonly Copy[],
  folder: string,
  { say, signal }: Work,
): Promise<Result<Circulation>> {
  const merged = mergedJob(copies)
  const jobs = [...copyJobs(copies, false), merged]
  const watching = { say: saying(say, 'making'), signal }
  say('making', 0, jobs.length)
  const painted = await desk.press.ask('pdfs', await desk.office.pressType(), [jobs], watching)
  if (!painted.ok) return painted
  const finished = jobs.flatMap(({ name }, index) => {
    const bytes = painted.value[index]?.bytes
    return bytes ? [{ name, bytes }] : []
  })
  const set = { files: finished, isOfSet: isCopyName, aside: FORMER_COPIES }
  const written = await writeSet(desk, folder, set, { say, signal })
  if (!written.ok) return written
  const { aside } = written.value
  return ok({
    folder: path.basename(folder),
    token: desk.made.add(path.join(folder, merged.name)),
    files: jobs.slice(0, -1).map(job => job.name),
    merged: merged.name,
    aside: aside && { folder: aside.folder, count: aside.names.length },
    warnings: distinctWarnings(painted.value.flatMap(({ warnings }) => warnings)),
  })
}

/** Writes a set into a folder, which the next start settles if this one is cut short. */
export async function writeSet(
  desk: Desk,
  folder: string,
  set: FileSet,
  { say, signal }: Work,
): Promise<Result<WrittenSet>> {
  await noteFolder(desk.disk, desk.copiesFile, folder)
  const writing = { signal, say: saying(say, 'writing') }
  const written = await writeFolder(desk.disk, folder, set, writing)
  const unsettled = !written.ok && written.fault.code === 'copies-unsettled'
  if (!unsettled) await forgetFolder(desk.disk, desk.copiesFile, folder)
  return written
}

/** Says how far one phase of the work is. */
export function saying(say: Work['say'], phase: 'making' | 'writing') {
  return (done: number, total: number) => say(phase, done, total)
}
