import { useCallback, useEffect, useRef, useState } from 'react'
import { type IsoDate, localDay } from '../../core/calendar'
import type { Result } from '../../core/fault'
import type { GoalProgress } from '../../core/month/goals'
import type {
  BinderState,
  OwnAgency,
  PaperRow,
  Papers,
  RegisterFinding,
  SeriesRow,
} from '../../preload/binder'
import type { AgencyCount, SenderRow } from '../../preload/register'
import type { Notices } from '../notices/toasts'
import { ask } from '../port/desk-port'

/** A folder is looked at again after so long, in ms; and whenever the window is come back to. */
const LOOK_EVERY = 60_000

/** What a binder tells of itself: its files, its series, who owes what. */
export interface BinderLists {
  /** The first `MOST_PAPERS` of `papersInAll`. */
  readonly papers: readonly PaperRow[]
  readonly papersInAll: number
  readonly series: readonly SeriesRow[]
  readonly findings: readonly RegisterFinding[]
  readonly findingsInAll: number
  /** Agencies that were handed work, the latest first. */
  readonly counts: readonly AgencyCount[]
  /** Who is asked for monthly reports, and which each sent. */
  readonly senders: readonly SenderRow[]
  readonly goals: readonly GoalProgress[]
  /** The registry in official order, then those that only papers name. */
  readonly agencies: readonly OwnAgency[]
}

/** แฟ้มงาน as the window knows it, and what can be done with it. */
export interface Binder extends BinderLists {
  /** `null` until main has answered. */
  readonly state: BinderState | null
  readonly today: IsoDate
  /** Grows with every change of the register: who shows something of it asks again. */
  readonly revision: number
  readonly choose: () => void
  readonly look: (mayLeave: boolean) => void
  readonly leave: () => void
}

const NOTHING: BinderLists = {
  papers: [],
  papersInAll: 0,
  series: [],
  findings: [],
  findingsInAll: 0,
  counts: [],
  senders: [],
  goals: [],
  agencies: [],
}

/** The list at the left holds so many files of a binder. */
const MOST_PAPERS = 2000

/** Asks for the binder once it is first shown, and follows it from then on. */
export function useBinder(isShown: boolean, { report }: Notices): Binder {
  const [state, setState] = useState<BinderState | null>(null)
  const [lists, setLists] = useState(NOTHING)
  const [revision, setRevision] = useState(0)
  const wanted = useRef(false)
  const take = useCallback(
    (result: Result<BinderState | null>) => {
      if (!result.ok) report(result.fault)
      else if (result.value !== null) setState(result.value)
    },
    [report],
  )
  useEffect(() => window.desk.on('binder', setState), [])
  useEffect(() => {
    if (!isShown || wanted.current) return
    wanted.current = true
    void ask('register:state').then(take)
  }, [isShown, take])
  const isChosen = state !== null && state.name !== null
  useLooking(isShown && isChosen, take)
  const change = JSON.stringify([
    state?.name,
    state?.papers,
    state?.lookedAt,
    state?.reading === null,
  ])
  const today = localDay(new Date())
  // biome-ignore lint/correctness/useExhaustiveDependencies: `change` is what tells that there is more to read.
  useEffect(() => {
    if (!isChosen) return setLists(NOTHING)
    let isLate = false
    void readLists(today).then(read => {
      if (isLate) return
      if (read !== null) setLists(read)
      setRevision(before => before + 1)
    })
    return () => {
      isLate = true
    }
  }, [isChosen, change, today])
  return {
    ...lists,
    state,
    today,
    revision,
    choose: () => void ask('register:choose').then(take),
    look: mayLeave => void ask('register:look', mayLeave).then(take),
    leave: () => void ask('register:close').then(take),
  }
}

/** Looks again when the window is come back to, and now and then. */
function useLooking(isOn: boolean, take: (result: Result<BinderState>) => void): void {
  useEffect(() => {
    if (!isOn) return
    const look = () => void ask('register:look', false).then(take)
    const timer = window.setInterval(look, LOOK_EVERY)
    window.addEventListener('focus', look)
    return () => {
      window.clearInterval(timer)
      window.removeEventListener('focus', look)
    }
  }, [isOn, take])
}

/** All lists together; `null` where the register cannot answer now, which its next state mends. */
async function readLists(today: IsoDate): Promise<BinderLists | null> {
  const [papers, series, findings, counts, senders, goals, registry, own] = await Promise.all([
    readPapers(),
    ask('register:series'),
    ask('register:findings'),
    ask('register:agencies', today),
    ask('register:senders'),
    ask('register:goals'),
    ask('agency:list'),
    ask('register:own-agencies'),
  ])
  if (!(papers.ok && series.ok && findings.ok && counts.ok)) return null
  if (!(senders.ok && goals.ok && registry.ok && own.ok)) return null
  const known = new Set(registry.value.map(({ id }) => id))
  return {
    papers: papers.value.rows,
    papersInAll: papers.value.total,
    series: series.value,
    findings: findings.value.rows,
    findingsInAll: findings.value.total,
    counts: counts.value,
    senders: senders.value,
    goals: goals.value,
    agencies: [...registry.value, ...own.value.filter(({ id }) => !known.has(id))],
  }
}

/** The files of the binder, a page after the other. */
async function readPapers(): Promise<Result<Papers>> {
  const rows: PaperRow[] = []
  for (;;) {
    const page = await ask('register:papers', { skip: rows.length })
    if (!page.ok) return page
    rows.push(...page.value.rows)
    const { total } = page.value
    if (page.value.rows.length === 0 || rows.length >= Math.min(total, MOST_PAPERS))
      return { ok: true, value: { rows, total } }
  }
}
