import path from 'node:path'
import * as v from 'valibot'
import { titleOf } from '../../core/compose/title'
import { planBook } from '../../core/derive/book-plan'
import { deriveYearSummary } from '../../core/derive/minister-summary'
import { planSummary } from '../../core/derive/summary-plan'
import type { YearHindrance, YearWish } from '../../core/derive/year-plan'
import { bookName } from '../../core/derive/yearbook'
import { fail, ok, type Result } from '../../core/fault'
import type { Manuscript } from '../../core/manuscript/manuscript'
import { fill } from '../../core/wording/sentence'
import { YEAR_SENTENCES } from '../../core/wording/year-sentences'
import { YEARBOOK } from '../../core/wording/yearbook'
import type { AskedYear, Bound, YearStand } from '../../preload/year'
import type { Desk } from '../desk'
import { safeFileName } from '../documents/file-name'
import { readSeriesFiles, type SeriesFiles } from '../papers/year-files'
import type { BookBinding } from '../papers/yearbook'
import { safeWrite } from '../storage/safe-write'
import { chooseSavePlace } from '../window/dialogs'
import { format, line } from './carried'
import { exportAs } from './exports'
import { printJobs } from './printing'
import { asked, id, year } from './register'
import { type RequestArea, request } from './request'

/** `AskedYear`: a series of the register and a year. */
const wish = v.strictObject({ series: id, year: v.nullable(year) })

/** The year of a series over the papers of the binder: how it stands, its page for the minister, its book. */
export const yearRequests = (desk: Desk) =>
  ({
    'year:overview': request([wish], wish => overview(desk, wish)),
    'year:preview': request([wish], wish =>
      ofPage(desk, wish, async page =>
        desk.press.ask('preview', await desk.office.pressType(), [[page]]),
      ),
    ),
    'year:export': request([wish, format], (wish, format) =>
      ofPage(desk, wish, page => {
        const suggested = safeFileName(page.properties.title, `.${format}`)
        return exportAs(desk, { manuscripts: [page] }, { format, suggested })
      }),
    ),
    'year:print': request([wish, line], (wish, printer) =>
      ofPage(desk, wish, page => {
        const name = safeFileName(page.properties.title, '.pdf')
        const job = { name, agency: '', manuscripts: [page], duplex: false }
        return printJobs(desk, [job], printer, { duplex: false })
      }),
    ),
    'year:bind': request([wish], wish => bind(desk, wish)),
  }) satisfies RequestArea

function filesOf(desk: Desk, { series }: AskedYear): Promise<Result<SeriesFiles>> {
  return asked(desk, register => readSeriesFiles(desk, register, series))
}

function wishOf(desk: Desk, { series, year }: AskedYear): YearWish {
  const folder = path.basename(desk.settings.read().binder)
  return { series, folder, ...(year !== null && { year }) }
}

async function overview(desk: Desk, asked: AskedYear): Promise<Result<YearStand | YearHindrance>> {
  const files = await filesOf(desk, asked)
  if (!files.ok) return files
  const plan = planSummary(files.value.papers, wishOf(desk, asked))
  if ('hindrance' in plan) return ok(plan)
  const { year, overview } = plan
  return ok({ year, overview, unread: files.value.unread })
}

/** Makes something of the page over that year, if nothing hinders it. */
async function ofPage<T>(
  desk: Desk,
  asked: AskedYear,
  make: (page: Manuscript) => Promise<Result<T>>,
): Promise<Result<T | YearHindrance>> {
  const files = await filesOf(desk, asked)
  if (!files.ok) return files
  const plan = planSummary(files.value.papers, wishOf(desk, asked))
  if ('hindrance' in plan) return ok(plan)
  const context = await desk.office.contextFor(plan.last)
  return context.ok ? make(deriveYearSummary(plan.overview, plan, context.value)) : context
}

/** Binds the book and writes it where the person says; `null` when the person turned back. */
async function bind(desk: Desk, asked: AskedYear): Promise<Result<Bound | YearHindrance | null>> {
  const files = await filesOf(desk, asked)
  if (!files.ok) return files
  const { papers, unread, conflicts } = files.value
  const [lacking] = unread
  if (lacking !== undefined) return ok({ hindrance: fill(YEAR_SENTENCES.notRead, lacking) })
  const [conflict] = conflicts
  if (conflict !== undefined) return ok({ hindrance: fill(YEAR_SENTENCES.conflicting, conflict) })
  const bindings = await bindingsOf(desk, papers)
  if (!bindings.ok) return bindings
  const plan = planBook(bindings.value, wishOf(desk, asked))
  if ('hindrance' in plan) return ok(plan)
  const suggested = safeFileName(`${YEARBOOK.name} ${bookName(plan.name)}`, '.zip')
  const place = await chooseSavePlace(desk.window(), 'zip', suggested)
  if (place === null) return ok(null)
  const media = new Map(papers.flatMap(paper => [...paper.media]))
  const emblem = plan.adopted[0].context.house.emblem?.media
  const picture = emblem === undefined ? undefined : desk.picture(emblem)
  if (emblem !== undefined && picture !== undefined) media.set(emblem, picture)
  return desk.works.run('export', async ({ signal }) => {
    const type = await desk.office.pressType()
    const book = await desk.press.ask('yearbook', type, [plan.adopted, plan.name, media], {
      signal,
    })
    if (!book.ok) return book
    if (signal.aborted) return fail('cancelled')
    const written = await safeWrite(desk.disk, place, book.value)
    if (!written.ok) return written
    const { leftOut, adopted } = plan
    const token = desk.made.add(place)
    return ok({ fileName: path.basename(place), token, papers: adopted.length, leftOut })
  })
}

/** The minutes among the papers, each with what it is read against here. */
async function bindingsOf(
  desk: Desk,
  papers: SeriesFiles['papers'],
): Promise<Result<BookBinding[]>> {
  const bindings: BookBinding[] = []
  for (const { document, versions, bytes, name } of papers) {
    if (document.kind !== 'minutes') continue
    const context = await desk.office.contextFor(document)
    if (!context.ok) return context
    const title = titleOf(document, context.value.template.heading)
    bindings.push({ document, versions, bytes, name, title, context: context.value })
  }
  return ok(bindings)
}
