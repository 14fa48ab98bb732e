import { BINDER_WORDS } from '../../core/wording/binder'
import { BINDER_DEEDS } from '../../core/wording/binder-deeds'
import { AREA_NAMES } from '../../core/wording/forms'
import { DUTY_WORDS } from '../../core/wording/matters'
import { shortDay } from '../../core/wording/moments'
import { LIVE_WORDS, RECORD_WORDS } from '../../core/wording/register'
import { figures, fill, joined, type Sentence } from '../../core/wording/sentence'
import type { OwnAgency, SeriesRow } from '../../preload/binder'
import type { RegisterFilter } from '../../preload/register'
import { fullName } from './words'

/** What names stand for the ids of a filter. */
interface Names {
  readonly agencies: readonly OwnAgency[]
  readonly series: readonly SeriesRow[]
}

/** A question and its filter in words, «คำว่า «ล่าม» · ปี ๒๕๖๑ · กรมการปกครอง»: what is exported says so. */
export function filterWords(question: string, filter: RegisterFilter, names: Names): Sentence {
  const { agency, area, series, year, status, event, overdueOn } = filter
  const asked = question.trim()
  const body = names.series.find(row => row.series === series)?.name
  const parts: (Sentence | string)[] = [
    ...(asked === '' ? [] : [fill(BINDER_DEEDS.saying, asked)]),
    ...(year === undefined ? [] : [fill(BINDER_WORDS.year, figures(year))]),
    ...(agency === undefined ? [] : [fullName(agency, names.agencies)]),
    ...(area === undefined ? [] : [AREA_NAMES[area]]),
    ...(status === undefined ? [] : [DUTY_WORDS[status]]),
    ...(filter.live ? [LIVE_WORDS] : []),
    ...(filter.silent ? [BINDER_WORDS.silentLast] : []),
    ...(filter.unheard ? [BINDER_WORDS.unheard] : []),
    ...(event === undefined ? [] : [RECORD_WORDS[event]]),
    ...(filter.unserved ? [BINDER_WORDS.unserved] : []),
    ...(overdueOn === undefined ? [] : [fill(BINDER_DEEDS.overdueOn, shortDay(overdueOn))]),
    ...(body === undefined ? [] : [body]),
  ]
  return parts.length === 0 ? BINDER_DEEDS.everything : joined(parts, ' · ')
}
