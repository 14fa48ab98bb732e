import path from 'node:path'
import * as v from 'valibot'
import { IsoDate } from '../../core/calendar'
import { isFollowed } from '../../core/carry/living'
import { takenFrom } from '../../core/carry/take-up'
import { registerPaper } from '../../core/derive/register-paper'
import { scopeLines } from '../../core/derive/register-scope'
import { fail, ok, type Result } from '../../core/fault'
import type { Manuscript } from '../../core/manuscript/manuscript'
import type { Agency } from '../../core/model/agency'
import type { Document } from '../../core/model/document'
import { RECORD_WORDS } from '../../core/wording/register'
import { REGISTER } from '../../core/wording/register-paper'
import { inLanguage } from '../../core/wording/sentence'
import {
  type ExportedRegister,
  type Filtered,
  SHEET_FORMATS,
  type SheetFormat,
} from '../../preload/register'
import type { Desk } from '../desk'
import { safeFileName } from '../documents/file-name'
import { type FilteredRegister, filteredRegister } from '../papers/filtered-register'
import { writeRegisterSheet } from '../papers/register-sheet'
import { ThumbShelf } from '../papers/thumb-shelf'
import { readDocumentFile } from '../storage/document-file'
import { safeWrite } from '../storage/safe-write'
import { chooseSavePlace } from '../window/dialogs'
import { count, line } from './carried'
import { exportAs } from './exports'
import { printJobs } from './printing'
import { asked, filter, id } from './register'
import { type RequestArea, request } from './request'

/** `Filtered`. */
const filtered = v.strictObject({ question: line, filter, day: IsoDate })

/** What is made of the papers of a binder: a matter to take up again, its register on paper, first pages. */
export function registerPaperRequests(desk: Desk) {
  const thumbs = new ThumbShelf(desk)
  return {
    'register:take-up': request([count, id], async (file, matter) => {
      const read = await documentOf(desk, file)
      if (!read.ok) return read
      return ok(isFollowed(read.value) ? takenFrom(read.value, matter) : null)
    }),
    'register:export': request([filtered, v.picklist(SHEET_FORMATS)], (filtered, format) =>
      exportRegister(desk, filtered, format),
    ),
    'register:print': request([filtered, line], async (filtered, printer) => {
      const made = await registerOf(desk, filtered)
      if (!made.ok) return made
      const manuscripts = [made.value.paper]
      const name = safeFileName(made.value.paper.properties.title, '.pdf')
      const job = { name, agency: '', manuscripts, duplex: false }
      return printJobs(desk, [job], printer, { duplex: false })
    }),
    'register:thumb': request([count], async file => {
      const place = await asked(desk, register => register.ask('fileOf', file))
      return place.ok ? thumbs.pageOf(place.value) : place
    }),
  } satisfies RequestArea
}

/** A paper of the binder as it stands now: typed in the window, or in its file. */
async function documentOf(desk: Desk, file: number): Promise<Result<Document>> {
  const place = await asked(desk, register => register.ask('fileOf', file))
  if (!place.ok) return place
  const handle = desk.documents.handleOf(path.resolve(place.value))
  if (handle !== null) return ok(desk.documents.find(handle).words)
  const read = await readDocumentFile(desk.disk, place.value)
  return read.ok ? ok(read.value.document) : read
}

interface MadeRegister {
  readonly register: FilteredRegister
  readonly paper: Manuscript
  /** The binder's own name, and below it what its register was narrowed to. */
  readonly heads: readonly [string, ...string[]]
}

async function registerOf(desk: Desk, wanted: Filtered): Promise<Result<MadeRegister>> {
  const found = await filteredRegister(
    wanted,
    {
      duties: (...args) => asked(desk, register => register.ask('duties', ...args)),
      search: (...args) => asked(desk, register => register.ask('search', ...args)),
      fileOf: file => asked(desk, register => register.ask('fileOf', file)),
    },
    desk.disk,
  )
  if (!found.ok) return found
  const library = await desk.office.library()
  if (!library.ok) return library
  const { registry } = library.value
  const known = new Set(registry.map(agency => agency.id))
  const own = found.value.agencies.filter(agency => !known.has(agency.id))
  const agencies = [...registry, ...own]
  const { rows } = found.value
  const scope = await scopeOf(desk, wanted, { total: rows.length, agencies })
  const by = wanted.filter.agency === undefined ? 'agency' : 'area'
  const title = desk.register.state().name ?? ''
  const house = await desk.office.house.style()
  return ok({
    register: { ...found.value, agencies },
    paper: registerPaper(rows, { title, date: wanted.day, by, scope }, { agencies, house }),
    heads: [title, ...scope],
  })
}

/** Of which day it is, what was asked for in words, and what it was narrowed to. */
async function scopeOf(
  desk: Desk,
  { question, filter, day }: Filtered,
  { total, agencies }: { readonly total: number; readonly agencies: readonly Agency[] },
): Promise<readonly string[]> {
  const series = await asked(desk, register => register.ask('series'))
  const body = series.ok && series.value.find(row => row.series === filter.series)?.name
  const words = question.trim()
  return [
    ...scopeLines(filter, { total, day, agencies, ...(body && { body }) }),
    ...(words === '' ? [] : [REGISTER.saying(words)]),
    ...(filter.event === undefined
      ? []
      : [REGISTER.recorded(inLanguage(RECORD_WORDS[filter.event], 'th'))]),
  ]
}

async function exportRegister(
  desk: Desk,
  wanted: Filtered,
  format: SheetFormat,
): Promise<Result<ExportedRegister | null>> {
  const made = await registerOf(desk, wanted)
  if (!made.ok) return made
  const { register, paper } = made.value
  const suggested = safeFileName(paper.properties.title, `.${format}`)
  if (format === 'xlsx') return exportSheet(desk, made.value, suggested)
  const exported = await exportAs(desk, { manuscripts: [paper] }, { format, suggested })
  if (!exported.ok || exported.value === null) return exported.ok ? ok(null) : exported
  const { fileName, token, warnings } = exported.value
  return ok({ fileName, token, warnings, rows: register.rows.length, others: register.others })
}

async function exportSheet(
  desk: Desk,
  { register: { rows, others, agencies }, heads: [title, ...scope] }: MadeRegister,
  suggested: string,
): Promise<Result<ExportedRegister | null>> {
  const place = await chooseSavePlace(desk.window(), 'xlsx', suggested)
  if (place === null) return ok(null)
  return desk.works.run('export', async ({ signal }) => {
    const bytes = await writeRegisterSheet(rows, agencies, [`${REGISTER.name} ${title}`, ...scope])
    if (signal.aborted) return fail('cancelled')
    const written = await safeWrite(desk.disk, place, bytes)
    if (!written.ok) return written
    const token = desk.made.add(place)
    return ok({ fileName: path.basename(place), token, warnings: [], rows: rows.length, others })
  })
}
