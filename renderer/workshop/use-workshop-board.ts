import { useMemo, useState } from 'react'
import type { FindingsReport } from '../../core/model/document'
import type { Finding, Statement } from '../../core/model/finding'
import type { Context } from '../../core/office/context'
import { type Alike, findAlike } from '../../core/workshop/alike'
import { useDocument } from '../session/document-view'
import type { Session } from '../session/use-session'
import { ALL_FINDINGS, type FindingFilter, filtered } from './filter'

/** A row of the table: a finding, or a card below one that is open. */
export interface WorkshopRow {
  /** Of the finding, or of the card. */
  readonly id: string
  readonly finding: Finding
  readonly card: Statement | null
}

/** What the person has before them on the board: nothing of it is in the document. */
export interface WorkshopBoard {
  readonly report: FindingsReport
  readonly context: Context
  readonly filter: FindingFilter
  readonly show: (filter: FindingFilter) => void
  readonly rows: readonly WorkshopRow[]
  /** The row that the keys act on. */
  readonly current: string | null
  readonly setCurrent: (id: string) => void
  readonly ticked: readonly string[]
  readonly tick: (ids: readonly string[]) => void
  readonly opened: readonly string[]
  readonly open: (finding: string, open: boolean) => void
  /** The findings that a merge is proposed for; none while none is. */
  readonly merging: readonly string[]
  readonly propose: (ids: readonly string[]) => void
  readonly alike: readonly Alike[]
  /** Changes the document as one undo step. */
  readonly change: (make: (report: FindingsReport) => FindingsReport) => boolean
}

/** Keeps the board of a findings report. What is ticked and is no longer there is forgotten. */
export function useWorkshopBoard(report: FindingsReport, change: Session['change']): WorkshopBoard {
  const { context } = useDocument()
  const [filter, setFilter] = useState<FindingFilter>(ALL_FINDINGS)
  const [current, setCurrent] = useState<string | null>(null)
  const [marked, tick] = useState<readonly string[]>([])
  const [opened, setOpened] = useState<readonly string[]>([])
  const [proposed, propose] = useState<readonly string[]>([])
  const { lexicon } = context
  const { findings } = report
  const alike = useMemo(
    () => (lexicon === undefined ? [] : findAlike(findings, lexicon)),
    [findings, lexicon],
  )
  const there = (ids: readonly string[]) => ids.filter(id => findings.some(f => f.id === id))
  const shown = filtered(report, filter)
  const rows = shown.flatMap(finding => rowsOf(finding, opened.includes(finding.id)))
  const merging = there(proposed)
  return {
    report,
    context,
    filter,
    show: next => {
      setFilter(next)
      tick([])
      propose([])
    },
    rows,
    current: rows.some(({ id }) => id === current) ? current : (rows[0]?.id ?? null),
    setCurrent,
    ticked: there(marked),
    tick,
    opened,
    open: (finding, open) =>
      setOpened(before => [...before.filter(id => id !== finding), ...(open ? [finding] : [])]),
    merging: merging.length > 1 ? merging : [],
    propose,
    alike,
    change: make => change(document => (document.kind === 'findings' ? make(document) : document)),
  }
}

function rowsOf(finding: Finding, open: boolean): WorkshopRow[] {
  const cards = open ? finding.statements : []
  return [
    { id: finding.id, finding, card: null },
    ...cards.map(card => ({ id: card.id, finding, card })),
  ]
}
