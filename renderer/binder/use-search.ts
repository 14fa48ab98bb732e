import { useCallback, useEffect, useRef, useState } from 'react'
import type { IsoDate } from '../../core/calendar'
import type { EntryRow, RegisterFilter, Understood } from '../../preload/register'
import type { Notices } from '../notices/toasts'
import { ask } from '../port/desk-port'
import { entryRows, foundRows, type MatterRow, promiseRows } from './matter-rows'
import type { Binder } from './use-binder'

/** What the screen of the register narrows a question to; lateness is told by itself. */
export type ChosenFilter = Omit<RegisterFilter, 'overdueOn' | 'skip' | 'from' | 'to'>

/** A question to the register, what it found, and the row that is chosen. It outlives the screen, so that F4 goes on from it. */
export interface Search {
  readonly question: string
  readonly filter: ChosenFilter
  readonly overdue: boolean
  readonly rows: readonly MatterRow[]
  /** Counted rows: of a question more may follow. */
  readonly more: boolean
  /** `null` without a question. */
  readonly understood: Understood | null
  /** Whether an answer is there: before, nothing was found yet and nothing is missing. */
  readonly isAnswered: boolean
  /** Whether what is shown is still of the question before. */
  readonly isAsking: boolean
  readonly at: number
  readonly ask: (question: string) => void
  readonly narrow: (filter: ChosenFilter, overdue: boolean) => void
  readonly choose: (at: number) => void
  readonly showMore: () => void
}

interface Answer {
  /** What it is the answer to. */
  readonly to: string
  readonly rows: readonly MatterRow[]
  readonly more: boolean
  readonly understood: Understood | null
}

type Found = Omit<Answer, 'to'>

/** Asks as one types; an answer that another question overtook is not shown. */
export function useSearch(binder: Binder, isShown: boolean, { report }: Notices): Search {
  const [question, setQuestion] = useState('')
  const [filter, setFilter] = useState<ChosenFilter>({})
  const [overdue, setOverdue] = useState(false)
  const [pages, setPages] = useState(1)
  const [at, setAt] = useState(0)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const count = useRef(0)
  const { today, revision } = binder
  const isOpen = binder.state !== null && binder.state.name !== null
  const full = JSON.stringify({ ...filter, ...(overdue && { overdueOn: today }) })
  const asked = JSON.stringify([question, full, pages, today])
  const find = useCallback(async () => {
    const ticket = ++count.current
    const result = await answerOf(question, JSON.parse(full), pages, today)
    if (ticket !== count.current) return
    if (result.ok) setAnswer({ ...result.value, to: asked })
    else report(result.fault)
  }, [question, full, pages, today, report, asked])
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each revision the register may answer otherwise.
  useEffect(() => {
    if (isOpen && isShown) void find()
  }, [isOpen, isShown, find, revision])
  const begin = () => {
    setPages(1)
    setAt(0)
  }
  return {
    question,
    filter,
    overdue,
    rows: answer?.rows ?? [],
    more: answer?.more ?? false,
    understood: answer?.understood ?? null,
    isAnswered: answer !== null,
    isAsking: answer?.to !== asked,
    at: Math.min(at, Math.max(0, (answer?.rows.length ?? 0) - 1)),
    ask: words => {
      begin()
      setQuestion(words)
    },
    narrow: (chosen, late) => {
      begin()
      setFilter(chosen)
      setOverdue(late)
    },
    choose: setAt,
    showMore: () => setPages(pages + 1),
  }
}

/** Whether what papers recorded is asked for, and not where promises stand. */
function isOfEntries({ event, kind, unserved }: RegisterFilter): boolean {
  return event !== undefined || kind !== undefined || unserved === true
}

async function answerOf(question: string, filter: RegisterFilter, pages: number, today: IsoDate) {
  const isOfPromises = question.trim() === '' && !isOfEntries(filter)
  return isOfPromises ? promises(filter, pages, today) : found(question, filter, pages)
}

/** Without words the register shows where promises stand, those due first at the head. */
async function promises(filter: RegisterFilter, pages: number, today: IsoDate) {
  const rows: MatterRow[] = []
  let total = 0
  for (let page = 0; page < pages; page++) {
    const result = await ask('register:duties', { ...filter, skip: rows.length })
    if (!result.ok) return result
    total = result.value.total
    rows.push(...promiseRows(result.value.rows, today))
  }
  const answer: Found = { rows, more: rows.length < total, understood: null }
  return { ok: true, value: answer } as const
}

async function found(question: string, filter: RegisterFilter, pages: number) {
  const entries: EntryRow[] = []
  let understood: Understood | null = null
  let more = true
  for (let page = 0; page < pages && more; page++) {
    const result = await ask('register:search', question, true, { ...filter, skip: entries.length })
    if (!result.ok) return result
    entries.push(...result.value.rows)
    more = result.value.more
    understood ??= result.value.understood
  }
  // Of one event each time that it was recorded is asked for; of all, the matters.
  const rows = isOfEntries(filter) ? entryRows(entries) : foundRows(entries)
  const answer: Found = { rows, more, understood }
  return { ok: true, value: answer } as const
}
