import path from 'node:path'
import * as v from 'valibot'
import { finish, PLAIN_FINISH } from '../../core/copies/finish'
import { markedPaper } from '../../core/derive/marked-paper'
import { ok, type Result } from '../../core/fault'
import { distinctWarnings } from '../../core/manuscript/warning'
import type { Document } from '../../core/model/document'
import type { PrintOptions } from '../../preload/contract'
import type { Printed } from '../../preload/work'
import type { Desk } from '../desk'
import { suggestedName } from '../documents/file-name'
import { copiesFor, copyJobs, type PrintJob } from '../papers/copies'
import { jobTitle, listPrinters, printFile, printGround } from '../printing/print'
import { sendAll } from '../printing/send'
import { aFinish, handle, line, recipients } from './carried'
import { type RequestArea, request } from './request'

/** `PrintOptions` of the contract. */
const options = v.strictObject({
  recipients,
  coverLetter: v.boolean(),
  duplex: v.boolean(),
  finish: v.exactOptional(aFinish),
  from: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))),
})

/** Printers, and papers on their way to one. */
export function printingRequests(desk: Desk) {
  /** What is left of a print that stopped is printed of the same words as what went. */
  const begun = new Map<string, Document>()
  return {
    'printer:list': request([], async () => ok(await listPrinters(desk.window().webContents))),
    'document:print': request([handle, line, options], (handle, printer, options) => {
      const { words } = desk.documents.find(handle)
      const goesOn = options.from !== undefined && options.from > 1
      const document = (goesOn ? begun.get(handle) : undefined) ?? words
      begun.clear()
      begun.set(handle, document)
      return print(desk, document, printer, options)
    }),
  } satisfies RequestArea
}

async function print(
  desk: Desk,
  document: Document,
  printer: string,
  options: PrintOptions,
): Promise<Result<Printed>> {
  const jobs = await jobsFor(desk, document, options)
  if (!jobs.ok) return jobs
  const { duplex, from } = options
  return printJobs(desk, jobs.value, printer, { duplex, ...(from !== undefined && { from }) })
}

/** How jobs are printed, and the number of the first that has not gone yet. */
interface Printing {
  readonly duplex: boolean
  readonly from?: number
}

/** One job a copy, each a finished PDF. The files are gone when the printer's queue has them. */
export function printJobs(
  desk: Desk,
  jobs: readonly PrintJob[],
  printer: string,
  { duplex, from = 1 }: Printing,
): Promise<Result<Printed>> {
  const left = jobs.slice(from - 1)
  return desk.works.run('print', async ({ say, signal }) => {
    const making = (done: number) => say('making', from - 1 + done, jobs.length)
    making(0)
    const watching = { say: making, signal }
    const painted = await desk.press.ask('pdfs', await desk.office.pressType(), [left], watching)
    if (!painted.ok) return painted
    const ground = printGround(desk.window().webContents, signal)
    const papers = painted.value.map((paper, index) => {
      const job = left[index]
      const named = { number: from + index, agency: job?.agency ?? '' }
      return { ...paper, ...named, title: jobTitle(job?.name ?? ''), printer, duplex }
    })
    const step = (done: number) => say('sending', from - 1 + done, jobs.length)
    const sent = await sendAll(papers, order => printFile(order, ground), { signal, step })
    const warnings = distinctWarnings(painted.value.flatMap(one => one.warnings))
    return sent.ok ? ok({ ...sent.value, warnings }) : sent
  })
}

/** In the queue copies of several papers may wait: each is called by its number and by its paper. */
function named(jobs: readonly PrintJob[], document: Document): PrintJob[] {
  const paper = suggestedName(document, '')
  return jobs.map(job => ({ ...job, name: `${path.parse(job.name).name} - ${paper}.pdf` }))
}

async function jobsFor(
  desk: Desk,
  document: Document,
  { recipients, coverLetter, duplex, finish: chosen = PLAIN_FINISH }: PrintOptions,
): Promise<Result<PrintJob[]>> {
  if (recipients.length > 0) {
    const copies = await copiesFor(desk, { document, recipients, coverLetter, finish: chosen })
    return copies.ok ? ok(named(copyJobs(copies.value, duplex), document)) : copies
  }
  const context = await desk.office.contextFor(document)
  if (!context.ok) return context
  const manuscripts = [finish(markedPaper(document, context.value), chosen)]
  return ok([{ name: suggestedName(document, '.pdf'), agency: '', manuscripts, duplex: false }])
}
