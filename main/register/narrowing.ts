import type { RegisterScope } from '../../core/derive/register-scope'
import { buddhistYear, NEW_YEAR_IN_JANUARY } from '../../core/thai/dates'
import type { Value } from './sqlite'

/** Conditions of a query, and what their names are filled with. */
export class Narrowing {
  readonly where: string[]
  readonly values: Record<string, Value> = {}

  constructor(...where: string[]) {
    this.where = where
  }

  /** One more; where nothing is asked for, none. */
  add(condition: string, name: string, value: Value | undefined): void {
    if (value === undefined) return
    this.where.push(condition)
    this.values[name] = value
  }
}

/** What a scope says of how a part of an order stands, over the table `duty` called so. */
export function partNarrowing(
  { status, live, overdueOn, silent, unheard }: RegisterScope,
  duty: string,
): Narrowing {
  const narrowing = new Narrowing()
  const isLive = `${duty}.status IN ('open','standing')`
  narrowing.add(`${duty}.status=:status`, ':status', status)
  narrowing.add(`${duty}.status='open' AND ${duty}.due<:day`, ':day', overdueOn)
  if (live) narrowing.where.push(isLive)
  if (silent || unheard) narrowing.where.push(`${isLive} AND ${duty}.silent>0`)
  if (unheard)
    narrowing.where.push(
      `${duty}.agency<>'' AND ${duty}.agency NOT IN (SELECT agency FROM reported)`,
    )
  return narrowing
}

/** The days of a year of the Buddhist Era: its first, and the one after its last. */
export function daysOf(year: number): { readonly first: string; readonly after: string } {
  const common = year - BUDDHIST
  return { first: `${pad(common)}-${start(year)}`, after: `${pad(common + 1)}-${start(year + 1)}` }
}

const BUDDHIST = buddhistYear('2000-06-01') - 2000

/** Before 1941 the year began in April. */
function start(year: number): string {
  return year < NEW_YEAR_IN_JANUARY ? '04-01' : '01-01'
}

function pad(year: number): string {
  return String(year).padStart(4, '0')
}
