import path from 'node:path'
import { isFollowed } from '../../core/carry/living'
import { type RegisterRow, registerRows } from '../../core/derive/register-rows'
import { ok, type Result } from '../../core/fault'
import type { Agency } from '../../core/model/agency'
import type { Filtered, RegisterDuty } from '../../preload/register'
import type { Disk } from '../storage/disk'
import { readDocumentFile } from '../storage/document-file'
import type { RegisterTasks } from '../workers/register-protocol'

/** What the rows of a register are asked of. */
export type AskedOfRegister = {
  readonly [T in 'duties' | 'search' | 'fileOf']: (
    ...args: Parameters<RegisterTasks[T]>
  ) => Promise<ReturnType<RegisterTasks[T]>>
}

/** The parts of orders that a screen shows, with their words as the papers have them. */
export interface FilteredRegister {
  readonly rows: readonly RegisterRow[]
  /** Matters that were found and are no orders. */
  readonly others: number
  /** Agencies that only the papers know. */
  readonly agencies: readonly Agency[]
}

/** More rows than these are no register to read. */
const MOST = 20_000

/**
 * The rows that a question and a filter leave. The index shortens what it shows, so the words come from the papers; of a
 * paper that cannot be read now they are as the index has them.
 */
export async function filteredRegister(
  { question, filter }: Filtered,
  register: AskedOfRegister,
  disk: Disk,
): Promise<Result<FilteredRegister>> {
  const { event, kind, unserved, ...ofDuties } = filter
  const isOfEntries = event !== undefined || kind !== undefined || unserved === true
  const found = question.trim() === '' && !isOfEntries ? null : await foundBy()
  if (found !== null && !found.ok) return found
  const duties: RegisterDuty[] = []
  for (;;) {
    const page = await register.duties({ ...ofDuties, skip: duties.length })
    if (!page.ok) return page
    duties.push(...page.value.rows)
    if (page.value.rows.length === 0 || duties.length >= Math.min(MOST, page.value.total)) break
  }
  const shown = duties.filter(
    duty =>
      found === null || found.value.orders.has(keyOf(duty)) || found.value.orders.has(duty.matter),
  )
  const papers = await papersOf(shown, register, disk)
  const rows = shown.map(duty => withWords(duty, papers.rows.get(keyOf(duty))))
  return ok({ rows, others: found?.value.others ?? 0, agencies: papers.agencies })

  /** Orders that were found: the matter where it was asked for in words, the agency's part where one event of it was. */
  async function foundBy(): Promise<Result<{ orders: Set<string>; others: number }>> {
    const orders = new Set<string>()
    const others = new Set<string>()
    for (let skip = 0; skip < MOST; ) {
      const page = await register.search(question, { ...filter, skip }, true)
      if (!page.ok) return page
      for (const { kind, matter, agency } of page.value.rows) {
        if (kind !== 'order') others.add(matter)
        else if (event === undefined || agency === null) orders.add(matter)
        else orders.add(keyOf({ matter, agency }))
      }
      skip += page.value.rows.length
      if (!page.value.more) break
    }
    return ok({ orders, others: others.size })
  }
}

function keyOf({ matter, agency }: Pick<RegisterDuty, 'matter' | 'agency'>): string {
  return JSON.stringify([matter, agency])
}

/** The rows of the papers that spoke of these duties last. */
async function papersOf(duties: readonly RegisterDuty[], register: AskedOfRegister, disk: Disk) {
  const rows = new Map<string, RegisterRow>()
  const agencies = new Map<string, Agency>()
  for (const file of new Set(duties.map(duty => duty.file))) {
    const place = await register.fileOf(file)
    const read = place.ok ? await readDocumentFile(disk, path.resolve(place.value)) : place
    if (!read.ok || !isFollowed(read.value.document)) continue
    for (const agency of read.value.document.agencies) agencies.set(agency.id, agency)
    for (const row of registerRows([read.value.document])) rows.set(keyOf(row), row)
  }
  return { rows, agencies: [...agencies.values()] }
}

/** What the index has of a row, with the whole words where the paper has them. */
function withWords(duty: RegisterDuty, row: RegisterRow | undefined): RegisterRow {
  return row === undefined ? duty : { ...duty, task: row.task, said: row.said }
}
