import type { AgencyReport } from '../../core/model/agency-report'
import type { Goal } from '../../core/model/goal'
import { type GoalProgress, progressOf } from '../../core/month/goals'
import type { SenderFilter, SenderRow } from '../../preload/register'
import type { Sqlite } from './sqlite'

interface StoredReport extends Pick<AgencyReport, 'id' | 'agency' | 'month' | 'received'> {
  readonly document: number
  readonly figures: string
}

/** Every monthly report once: a paper that takes it along does not tell it again. The newest paper's word on it holds. */
function reportsIn(db: Sqlite): StoredReport[] {
  const rows = db.all<StoredReport>(
    `SELECT r.document, r.id, r.agency, r.month, r.received, r.figures FROM report r
     JOIN document d ON d.id=r.document AND d.counts=1 ORDER BY d.date IS NULL, d.date, d.path`,
  )
  return [...new Map(rows.map(row => [row.id, row])).values()]
}

/**
 * Every agency that gets copies or has sent a monthly report, with the months that it sent: by id. Only those that sent the
 * one of a month, or never sent any, where the filter says so.
 */
export function senders(db: Sqlite, { month, never }: SenderFilter): SenderRow[] {
  const asked = db.all<{ agency: string }>(
    'SELECT DISTINCT p.agency FROM recipient p JOIN document d ON d.id=p.document AND d.counts=1',
  )
  const sent = new Map(asked.map(({ agency }) => [agency, [] as StoredReport[]]))
  for (const report of reportsIn(db)) {
    const own = sent.get(report.agency) ?? []
    sent.set(report.agency, [...own, report])
  }
  return [...sent]
    .map(
      ([agency, reports]): SenderRow => ({
        agency,
        sent: reports
          .map(row => ({ month: row.month, received: row.received, file: row.document }))
          .toSorted((a, b) => a.month.localeCompare(b.month)),
      }),
    )
    .filter(row => month === undefined || row.sent.some(one => one.month === month))
    .filter(row => never !== true || row.sent.length === 0)
    .toSorted((a, b) => a.agency.localeCompare(b.agency))
}

/** How far each goal has come by all the reports; a goal as the newest paper has it. */
export function goals(db: Sqlite): GoalProgress[] {
  const rows = db.all<{ id: string; goal: string }>(
    `SELECT g.id, g.goal FROM goal g JOIN document d ON d.id=g.document AND d.counts=1
     ORDER BY d.date IS NULL, d.date, d.path, g.rowid`,
  )
  const newest = new Map(rows.map(({ id, goal }) => [id, JSON.parse(goal) as Goal]))
  const reports = reportsIn(db).map(({ month, figures }) => ({
    month,
    figures: JSON.parse(figures),
  }))
  return progressOf([...newest.values()], reports)
}
