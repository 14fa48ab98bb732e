import type { IsoDate } from '../calendar'
import type { DutyStatus } from '../model/action-item'
import type { Area } from '../model/agency'
import { officialDate, shortDate } from '../thai/dates'
import { toThaiDigits } from '../thai/numerals'
import { STATUS_SHORT } from '../wording/derived'
import { AREA_WORDS } from '../wording/paper'
import { REGISTER } from '../wording/register-paper'
import { agencyWords, type CalledAgencies } from './register-paper'

/** What a register is narrowed to. Absent is all. */
export interface RegisterScope {
  readonly agency?: string
  readonly area?: Area
  readonly series?: string
  /** In which it was ordered, of the Buddhist Era. */
  readonly year?: number
  /** Due days, or of what was recorded the days of the meetings. */
  readonly from?: IsoDate
  readonly to?: IsoDate
  /** How the duty stands now. */
  readonly status?: DutyStatus
  /** Neither done nor ended. */
  readonly live?: true
  /** Late on that day: open, and due before it. */
  readonly overdueOn?: IsoDate
  /** Nothing was told of it at the last meeting that heard of it. */
  readonly silent?: true
  /** Asked for at a meeting, of an agency that never told anything of any work, neither there nor in a monthly report. */
  readonly unheard?: true
}

/** What a scope is told with: how its rows are counted, of which day they are, what its series is called. */
export interface ScopeOf {
  readonly total: number
  readonly day: IsoDate
  readonly agencies: CalledAgencies
  /** The body of the series, where the scope is of one. */
  readonly body?: string
}

/** What stands above an exported register: of which day it is, what it was narrowed to, and how many rows that leaves. */
export function scopeLines(
  scope: RegisterScope,
  { total, day, agencies, body }: ScopeOf,
): string[] {
  const only = narrowings(scope, agencies, body ?? scope.series)
  const count = REGISTER.count(toThaiDigits(String(total)))
  return [
    REGISTER.asOf(officialDate(day)),
    `${only.length === 0 ? REGISTER.all : REGISTER.only(only.join(' · '))} (${count})`,
  ]
}

function narrowings(
  scope: RegisterScope,
  agencies: CalledAgencies,
  body: string | undefined,
): string[] {
  const { agency, area, series, year, from, to, status, live, overdueOn, silent, unheard } = scope
  const words = [
    agency !== undefined && agencyWords(agency, agencies),
    series !== undefined && body,
    area !== undefined && AREA_WORDS[area],
    year !== undefined && REGISTER.orderedIn(toThaiDigits(String(year))),
    status !== undefined && STATUS_SHORT[status],
    live && REGISTER.live,
    from !== undefined && REGISTER.dueFrom(shortDate(from)),
    to !== undefined && REGISTER.dueTo(shortDate(to)),
    overdueOn !== undefined && REGISTER.overdue(shortDate(overdueOn)),
    silent && REGISTER.silentLast,
    unheard && REGISTER.unheard,
  ]
  return words.filter(word => typeof word === 'string')
}
