import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { isSealed, LOCK_FAULTS, lockOf } from '../../core/adoption/adopted'
import { REPORT_LIMITS, readReportRows } from '../../core/month/read-report-rows'
import { monthOf } from '../../core/month/report'
import { takeReportRows } from '../../core/month/take-report-rows'
import { commandLineSentence } from '../../core/wording/command-line'
import { MONTH_WORDS, UNFIT_WORDS } from '../../core/wording/month'
import { figures, fill, inLanguage, joined } from '../../core/wording/sentence'
import { disk } from '../storage/disk'
import { createDocumentFile } from '../storage/document-file'
import type { CommandCall, Io } from './call'
import { DONE, type Ending, endWith, GAPS_LEFT, mend, wrongUse } from './ending'
import { readPaper } from './read-paper'
import { readText } from './read-text'

/** A letter takes four bytes at most. */
const BYTES_A_LETTER = 4

/**
 * `report`: rows of the agencies' reports, taken into the minutes of their month, in a file of its own. Each row that fits nowhere is told
 * on a line with its reason; what was reported before gives way only with `--replace`.
 */
export async function takeReports(call: CommandCall, io: Io): Promise<Ending> {
  if (!call.to.toLowerCase().endsWith('.mati')) return wrongUse('notMati', call.to)
  if (existsSync(call.to)) return mend('exists', call.to)
  const read = await readPaper({ ...call, operand: call.choice }, io)
  if (!read.ok) return endWith(read.fault)
  const { document, context, media, versions } = read.value
  if (document.kind !== 'minutes') return mend('notMinutes', path.basename(call.choice))
  const lock = lockOf(document, isSealed(versions))
  if (lock !== null)
    return endWith({ code: LOCK_FAULTS[lock], subject: path.basename(call.choice) })
  const month = monthOf(document)
  if (month === null) return mend('noMonth', path.basename(call.choice))
  const text = await readText(call.operand, REPORT_LIMITS.characters * BYTES_A_LETTER)
  if (!text.ok) return endWith(text.fault)
  const table = readReportRows(text.value)
  if (!table.ok) return endWith(table.fault)
  const rows = table.value?.rows ?? []
  if (rows.length === 0) return mend('noRows', path.basename(call.operand))
  const asked = { month, replace: call.replace, newId: randomUUID }
  const { minutes, taken, known, agencies, unfit } = takeReportRows(document, rows, context, asked)
  const created = await createDocumentFile(disk, { document: minutes, media, versions }, call.to)
  if (!created.ok) return endWith(created.fault)
  for (const { row, reason, words } of unfit) {
    const where = fill(MONTH_WORDS.row, figures(row.row))
    io.out(inLanguage(joined([where, fill(UNFIT_WORDS[reason], words)], '\t'), call.language))
  }
  const sum = commandLineSentence('reportsTaken', figures(taken), figures(agencies.length))
  io.err(inLanguage(sum, call.language))
  if (known > 0) io.err(inLanguage(fill(MONTH_WORDS.knownRows, figures(known)), call.language))
  io.out(call.to)
  return unfit.length === 0 ? DONE : GAPS_LEFT
}
