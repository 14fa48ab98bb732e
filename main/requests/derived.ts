import path from 'node:path'
import * as v from 'valibot'
import { derive } from '../../core/derive/derive'
import { dutyAgencies } from '../../core/derive/followed-orders'
import { ok, type Result } from '../../core/fault'
import type { Manuscript } from '../../core/manuscript/manuscript'
import { distinctWarnings, type Warning } from '../../core/manuscript/warning'
import { DERIVED_KINDS, type DerivedKind } from '../../core/model/derived-kinds'
import { DIALOG_WORDS } from '../../core/wording/dialogs'
import type { MadeSet } from '../../preload/papers'
import type { Desk } from '../desk'
import { safeFileName } from '../documents/file-name'
import type { Work } from '../papers/works'
import type { FinishedFile } from '../storage/write-folder'
import { chooseFolder } from '../window/dialogs'
import { format, handle, line } from './carried'
import { exportAs, namesInFolder, saying, writeSet } from './exports'
import { printJobs } from './printing'
import { type RequestArea, request } from './request'

const kind = v.picklist(DERIVED_KINDS)
/** Whose paper it is, by its id in the document; '' for that of all. */
const agency = v.pipe(v.string(), v.maxLength(400))

/** Papers made from the open document: seen, written, printed. */
export const derivedRequests = (desk: Desk) =>
  ({
    'papers:preview': request([handle, kind, agency], async (handle, kind, agency) => {
      const made = await derived(desk, handle, kind, agency)
      return made.ok ? desk.press.ask('preview', await desk.office.pressType(), [made.value]) : made
    }),
    'papers:export': request(
      [handle, kind, agency, format],
      async (handle, kind, agency, format) => {
        const made = await derived(desk, handle, kind, agency)
        if (!made.ok) return made
        const suggested = nameOf(made.value, `.${format}`)
        return exportAs(desk, { manuscripts: made.value }, { format, suggested })
      },
    ),
    'papers:export-each': request([handle, kind, format], (handle, kind, format) =>
      exportEach(desk, handle, kind, format),
    ),
    'papers:print': request([handle, kind, agency, line], async (handle, kind, agency, printer) => {
      const made = await derived(desk, handle, kind, agency)
      if (!made.ok) return made
      const name = nameOf(made.value, '.pdf')
      const job = { name, agency: '', manuscripts: made.value, duplex: false }
      return printJobs(desk, [job], printer, { duplex: false })
    }),
  }) satisfies RequestArea

/** A paper is made of a document that is open, and of no other. */
async function derived(
  desk: Desk,
  handle: string,
  kind: DerivedKind,
  agency: string,
): Promise<Result<Manuscript[]>> {
  const { words: document } = desk.documents.find(handle)
  const context = await desk.office.contextFor(document)
  return context.ok ? ok(derive(kind, document, context.value, agency || null)) : context
}

/** What the first of the papers calls itself. */
function nameOf([first]: readonly Manuscript[], extension: string): string {
  return safeFileName(first?.properties.title ?? '', extension)
}

/** A paper of one agency on its way to a file of its own. */
interface AgencyJob {
  readonly name: string
  readonly manuscripts: readonly Manuscript[]
}

/** One file for each agency that has a part, in a folder that the person chooses; `null` when the person turned back. */
async function exportEach(
  desk: Desk,
  handle: string,
  kind: DerivedKind,
  format: 'docx' | 'pdf',
): Promise<Result<MadeSet | null>> {
  const jobs = await agencyJobs(desk, handle, kind, format)
  if (!jobs.ok) return jobs
  const chosen = await chooseFolder(desk.window(), DIALOG_WORDS.papersFolder)
  if (chosen === null) return ok(null)
  const folder = await freeFolder(desk, chosen, jobs.value)
  return desk.works.run('export', async work => {
    const written = await writeEach(desk, jobs.value, format, work)
    if (!written.ok) return written
    const { files, warnings } = written.value
    const set = { files, isOfSet: () => false, aside: '' }
    const settled = await writeSet(desk, folder, set, work)
    if (!settled.ok) return settled
    const token = desk.made.add(settled.value.paths[0] ?? folder)
    return ok({ folder: path.basename(folder), token, files: files.length, warnings })
  })
}

/** The chosen folder, or one within it where a file has such a name already: it may be a form that came back. */
async function freeFolder(desk: Desk, chosen: string, jobs: readonly AgencyJob[]): Promise<string> {
  const names = jobs.map(({ name }) => name)
  const title = jobs[0]?.manuscripts[0]?.properties.title ?? ''
  for (let number = 1; ; number++) {
    const within = safeFileName(`${title} (${number})`, '')
    const folder = number === 1 ? chosen : path.join(chosen, within)
    const taken = await namesInFolder(desk.disk, folder)
    if (!names.some(name => taken.includes(name))) return folder
  }
}

/** The papers by agency; what nobody is named for yet is one paper. */
async function agencyJobs(
  desk: Desk,
  handle: string,
  kind: DerivedKind,
  format: string,
): Promise<Result<readonly AgencyJob[]>> {
  const { words: document } = desk.documents.find(handle)
  const context = await desk.office.contextFor(document)
  if (!context.ok) return context
  const { agencies } = context.value
  const named =
    document.kind === 'minutes' || document.kind === 'findings'
      ? dutyAgencies(document, agencies)
      : []
  const whole = named.length === 0 ? [null] : named
  return ok(
    whole.map((id, index) => {
      const manuscripts = derive(kind, document, context.value, id)
      const agency = agencies.find(row => row.id === id)
      const owner = agency?.abbreviation || agency?.name || ''
      const number = String(index + 1).padStart(2, '0')
      const title = manuscripts[0]?.properties.title ?? ''
      return { name: safeFileName(`${number} ${owner} - ${title}`, `.${format}`), manuscripts }
    }),
  )
}

interface WrittenEach {
  readonly files: readonly FinishedFile[]
  readonly warnings: readonly Warning[]
}

async function writeEach(
  desk: Desk,
  jobs: readonly AgencyJob[],
  format: 'docx' | 'pdf',
  { say, signal }: Work,
): Promise<Result<WrittenEach>> {
  const type = await desk.office.pressType()
  const files: FinishedFile[] = []
  const warnings: Warning[] = []
  const step = saying(say, 'making')
  for (const { name, manuscripts } of jobs) {
    step(files.length, jobs.length)
    const made =
      format === 'docx'
        ? await desk.press.ask('docx', type, [manuscripts], { signal })
        : await painted(desk, manuscripts, signal)
    if (!made.ok) return made
    files.push({ name, bytes: made.value.bytes })
    warnings.push(...made.value.warnings)
  }
  return ok({ files, warnings: distinctWarnings(warnings) })
}

async function painted(desk: Desk, manuscripts: readonly Manuscript[], signal: AbortSignal) {
  const jobs = [{ manuscripts, duplex: false }]
  const made = await desk.press.ask('pdfs', await desk.office.pressType(), [jobs], { signal })
  if (!made.ok) return made
  const [pdf] = made.value
  if (pdf === undefined) throw new Error('the press gave back no PDF')
  return ok(pdf)
}
