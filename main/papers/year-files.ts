import path from 'node:path'
import { fail, ok, type Result } from '../../core/fault'
import type { PaperRow } from '../../preload/binder'
import type { Desk } from '../desk'
import type { RegisterClient } from '../workers/register-client'
import { type BinderPaper, readBinderPaper } from './binder-papers'

/** The papers of a series, and what could not be read of it: what is made of a year has to say what it lacks. */
export interface SeriesFiles {
  /** Its minutes, and every workshop of the binder. */
  readonly papers: readonly BinderPaper[]
  /** Files that may be of it and cannot be read now. */
  readonly unread: readonly string[]
  /** Files of one document and revision with different words. */
  readonly conflicts: readonly string[]
}

/** Reads them from the files that the register counts: of several files of one document the one that tells. */
export async function readSeriesFiles(
  desk: Desk,
  register: RegisterClient,
  series: string,
): Promise<Result<SeriesFiles>> {
  const rows = await allPapers(register)
  if (!rows.ok) return rows
  const own = rows.value.filter(row => isOf(row, series))
  const unread = own.filter(isUnread).map(nameOf)
  const papers: BinderPaper[] = []
  for (const row of own.filter(({ state }) => state === 'ok')) {
    const place = await register.ask('fileOf', row.file)
    if (!place.ok) return place
    const read = await readBinderPaper(desk.disk, place.value, nameOf(row))
    if (read.ok) papers.push(read.value)
    else unread.push(nameOf(row))
  }
  const conflicts = own.filter(({ state }) => state === 'conflict').map(nameOf)
  return ok({ papers, unread, conflicts })
}

/** What no program could read yet may be of any series. */
function isOf({ kind, series: own }: PaperRow, series: string): boolean {
  if (kind === 'minutes') return own === series
  return kind === 'findings' || kind === null
}

function isUnread({ state }: PaperRow): boolean {
  return state === 'unreadable' || state === 'newer' || state === 'gone'
}

function nameOf({ folder, fileName }: PaperRow): string {
  return path.posix.join(folder, fileName)
}

async function allPapers(register: RegisterClient): Promise<Result<readonly PaperRow[]>> {
  const rows: PaperRow[] = []
  for (;;) {
    const page = await register.ask('papers', { skip: rows.length })
    if (!page.ok) return page
    rows.push(...page.value.rows)
    if (rows.length >= page.value.total) return ok(rows)
    // The register changed between two pages, and is asked for the rest again by whoever sees it.
    if (page.value.rows.length === 0) return fail('register-failed')
  }
}
