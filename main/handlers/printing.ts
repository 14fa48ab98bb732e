import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { compose } from '../../core/compose/compose'
import { ok, type Result } from '../../core/fault'
import { finish, PLAIN } from '../../core/finish'
import type { Document } from '../../core/model/document'
import type { PrintOptions } from '../../preload/contract'
import { copyJobs, type PrintJob } from '../copies'
import { contextFor, type Desk } from '../desk'
import { suggestedName } from '../file-name'
import { typeFor } from '../house'
import { jobTitle, listPrinters, printFile, printGround } from '../print'
import type { Handlers } from '../serve'
import { copiesFor } from './exports'

/** Printers, and papers on their way to one. */
export function printingHandlers(desk: Desk): Pick<Handlers, 'printer:list' | 'document:print'> {
  return {
    'printer:list': async () => ok(await listPrinters(desk.window().webContents)),
    'document:print': (handle, document, printer, options) => {
      desk.documents.find(handle)
      return print(desk, document, printer, options)
    },
  }
}

async function print(
  desk: Desk,
  document: Document,
  printer: string,
  options: PrintOptions,
): Promise<Result<{ readonly jobs: number }>> {
  const jobs = await jobsFor(desk, document, options)
  return jobs.ok ? printJobs(desk, jobs.value, printer, options.duplex) : jobs
}

/** One job a copy, each a finished PDF. The files are gone when the printer's queue has them. */
export async function printJobs(
  desk: Desk,
  jobs: readonly PrintJob[],
  printer: string,
  duplex: boolean,
): Promise<Result<{ readonly jobs: number }>> {
  const painted = await desk.press.ask('pdfs', await typeFor(desk), [jobs])
  if (!painted.ok) return painted
  const folder = await mkdtemp(path.join(tmpdir(), 'mati-print-'))
  try {
    const ground = printGround(desk.window().webContents)
    for (const [index, { bytes, pages }] of painted.value.entries()) {
      // The queue of Windows shows the file's name.
      const title = jobTitle(jobs[index]?.name ?? '')
      const file = path.join(folder, `${title}.pdf`)
      await writeFile(file, bytes, { mode: 0o600 })
      const sent = await printFile({ file, pages, title, printer, duplex }, ground)
      if (!sent.ok) return sent
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return ok({ jobs: painted.value.length })
}

/** In the queue copies of several papers may wait: each is called by its number and by its paper. */
function named(jobs: readonly PrintJob[], document: Document): PrintJob[] {
  const paper = suggestedName(document, '')
  return jobs.map(job => ({ ...job, name: `${path.parse(job.name).name} - ${paper}.pdf` }))
}

async function jobsFor(
  desk: Desk,
  document: Document,
  { recipients, coverLetter, duplex, finish: chosen = PLAIN }: PrintOptions,
): Promise<Result<PrintJob[]>> {
  if (recipients.length > 0) {
    const copies = await copiesFor(desk, { document, recipients, coverLetter, finish: chosen })
    return copies.ok ? ok(named(copyJobs(copies.value, duplex), document)) : copies
  }
  const context = await contextFor(desk, document)
  if (!context.ok) return context
  const manuscripts = [finish(compose(document, context.value), chosen)]
  return ok([{ name: suggestedName(document, '.pdf'), manuscripts, duplex: false }])
}
