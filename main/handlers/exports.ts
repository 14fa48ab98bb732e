import { existsSync } from 'node:fs'
import path from 'node:path'
import { shell } from 'electron'
import { type Copy, circulate } from '../../core/circulate'
import type { Context } from '../../core/context'
import { ok, type Result } from '../../core/fault'
import { type Finish, PLAIN } from '../../core/finish'
import type { Document } from '../../core/model/document'
import { DIALOG_WORDS } from '../../core/wording/dialogs'
import type { Circulation, Exported } from '../../preload/contract'
import {
  copyJobs,
  coverContext,
  FORMER_COPIES,
  findRecipients,
  finishCopies,
  isCopyName,
  mergedJob,
} from '../copies'
import { contextFor, type Desk, openLibrary } from '../desk'
import { chooseFolder, chooseSavePlace } from '../dialogs'
import { suggestedName } from '../file-name'
import { houseFor, typeFor } from '../house'
import { paperFor, type WordPaper } from '../letterhead'
import { type PdfKind, pdfKind } from '../pdf-kind'
import type { Handlers } from '../serve'
import { safeWrite } from '../storage/safe-write'
import { writeFolder } from '../storage/write-folder'

/** Papers as files: Word, PDF, copies for circulation. */
export function exportHandlers(
  desk: Desk,
): Pick<Handlers, 'document:export' | 'copies:circulate' | 'folder:show'> {
  return {
    'document:export': (handle, document, format, chosen = PLAIN) => {
      const suggested = exportName(desk, handle, document, format)
      const { file, media } = desk.documents.find(handle)
      const contents = { document, media, revision: file?.revision ?? 0 }
      const pdf = pdfKind(desk.settings.read().pdf, contents)
      return exportDocument(desk, document, chosen, { format, suggested, pdf })
    },
    'copies:circulate': (handle, document, recipients, coverLetter, chosen = PLAIN) => {
      desk.documents.find(handle)
      return circulateTo(desk, { document, recipients, coverLetter, finish: chosen })
    },
    'folder:show': async token => {
      shell.showItemInFolder(desk.made.find(token))
      return ok(null)
    },
  }
}

/** The copies of a document for some agencies. An agency that nobody knows is `agency-unknown`. */
export async function copiesFor(
  desk: Desk,
  { document, recipients, coverLetter, finish: chosen }: Wanted,
): Promise<Result<Copy[]>> {
  const context = await contextFor(desk, document)
  if (!context.ok) return context
  const known = findRecipients(recipients, context.value.agencies)
  if (!known.ok) return known
  const cover = coverLetter ? await coverFor(desk, document) : ok(null)
  if (!cover.ok) return cover
  const copies = circulate(document, context.value, known.value, cover.value)
  return ok(finishCopies(copies, chosen))
}

/** What is to be copied, and for whom. */
export interface Wanted {
  readonly document: Document
  readonly recipients: readonly string[]
  readonly coverLetter: boolean
  readonly finish: Finish
}

async function coverFor(desk: Desk, document: Document): Promise<Result<Context | null>> {
  const library = await openLibrary(desk)
  return library.ok ? coverContext(document, library.value, await houseFor(desk)) : library
}

/** Beside the document and by its name, or by its title before it has a file. */
function exportName(desk: Desk, handle: string, document: Document, format: string): string {
  const { file } = desk.documents.find(handle)
  if (file === null) return suggestedName(document, `.${format}`)
  return path.format({ ...path.parse(file.path), base: '', ext: `.${format}` })
}

async function exportDocument(
  desk: Desk,
  document: Document,
  chosen: Finish,
  making: Making,
): Promise<Result<Exported | null>> {
  const context = await contextFor(desk, document)
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
  const printed = await printPaper(desk, paper, making)
  if (!printed.ok) return printed
  const written = await safeWrite(desk.disk, place, printed.value.bytes)
  if (!written.ok) return written
  const fileName = path.basename(place)
  return ok({ fileName, token: desk.made.add(place), pages: printed.value.pages })
}

async function printPaper(
  desk: Desk,
  { manuscripts, frame }: WordPaper,
  { format, pdf: kind }: Making,
): Promise<Result<{ readonly bytes: Uint8Array; readonly pages: number | null }>> {
  const type = await typeFor(desk)
  if (format === 'docx') {
    const written = await desk.press.ask('docx', type, frame ? [manuscripts, frame] : [manuscripts])
    return written.ok ? ok({ bytes: written.value, pages: null }) : written
  }
  const painted = await desk.press.ask('pdfs', type, [[{ manuscripts, duplex: false, ...kind }]])
  if (!painted.ok) return painted
  const [pdf] = painted.value
  if (!pdf) throw new Error('the press gave back no PDF')
  return ok(pdf)
}

/** The chosen folder; within it one of the document's own where copies of another stand already. */
function folderForCopies(
  chosen: string,
  jobs: readonly { readonly name: string }[],
  document: Document,
): string {
  const taken = jobs.some(({ name }) => existsSync(path.join(chosen, name)))
  return taken ? path.join(chosen, suggestedName(document, '')) : chosen
}

async function circulateTo(desk: Desk, wanted: Wanted): Promise<Result<Circulation | null>> {
  const copies = await copiesFor(desk, wanted)
  if (!copies.ok) return copies
  const chosen = await chooseFolder(desk.window(), DIALOG_WORDS.copiesFolder.th)
  if (chosen === null) return ok(null)
  const jobs = [...copyJobs(copies.value, false), mergedJob(copies.value)]
  const folder = folderForCopies(chosen, jobs, wanted.document)
  const painted = await desk.press.ask('pdfs', await typeFor(desk), [jobs])
  if (!painted.ok) return painted
  const finished = jobs.flatMap(({ name }, index) => {
    const bytes = painted.value[index]?.bytes
    return bytes ? [{ name, bytes }] : []
  })
  const set = { files: finished, isOfSet: isCopyName, aside: FORMER_COPIES }
  const written = await writeFolder(desk.disk, folder, set)
  if (!written.ok) return written
  const files = jobs.map(job => job.name)
  const merged = files.pop() ?? ''
  return ok({
    folder: path.basename(folder),
    token: desk.made.add(path.join(folder, merged)),
    files,
    merged,
  })
}
