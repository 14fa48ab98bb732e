import * as v from 'valibot'
import { MATTER_KINDS, RECORDS } from '../../core/binder/facts'
import { IsoDate } from '../../core/calendar'
import { DUTY_STATUSES } from '../../core/model/action-item'
import { AREAS, type Area } from '../../core/model/agency'
import { Month } from '../../core/model/agency-report'
import { toArabicDigits } from '../../core/thai/numerals'
import { DUTY_WORDS } from '../../core/wording/matters'
import { AREA_WORDS } from '../../core/wording/paper'
import {
  LIST_WORDS,
  LIVE_WORDS,
  MATTER_KIND_WORDS,
  RECORD_WORDS,
} from '../../core/wording/register'
import { inLanguage, type Sentence } from '../../core/wording/sentence'
import { BINDER_LISTS, type FlagName, type OptionName, type RegisterOptions } from './call'
import { type Ending, wrongUse } from './ending'

/** The word of `--state` for what is neither done nor ended. */
const LIVE = 'live'

/** What was given, each option with its value. */
type Given = ReadonlyMap<OptionName | FlagName, string>

/** How the register is asked: words in Thai or as files have them; a year may be in either digits. */
export function registerOptions(given: Given): RegisterOptions | Ending {
  const filter = filterOf(given)
  if ('exit' in filter) return filter
  const [agency, listWord, month] = (['agency', 'list', 'month'] as const).map(name =>
    given.get(name),
  )
  const list = oneOf(BINDER_LISTS, LIST_WORDS, listWord)
  if (listWord !== undefined && list === undefined) return wrongUse('unknownList', listWord)
  if (month !== undefined && !v.is(Month, month)) return wrongUse('unknownMonth', month)
  return {
    ...(agency !== undefined && { agency }),
    filter,
    overdue: given.has('overdue'),
    neverReported: given.has('never-reported'),
    list: list ?? null,
    ...(month !== undefined && { month }),
    json: given.has('json'),
  }
}

function filterOf(given: Given): RegisterOptions['filter'] | Ending {
  const [areaWord, stateWord, yearWord, eventWord, kindWord] = (
    ['area', 'state', 'year', 'event', 'kind'] as const
  ).map(option => given.get(option))
  const area = areaWord === undefined ? undefined : areaOf(areaWord)
  if (areaWord !== undefined && area === undefined) return wrongUse('unknownArea', areaWord)
  const live = stateWord === LIVE || stateWord === inLanguage(LIVE_WORDS, 'th')
  const status = oneOf(DUTY_STATUSES, DUTY_WORDS, stateWord)
  if (stateWord !== undefined && status === undefined && !live)
    return wrongUse('unknownState', stateWord)
  const year = yearWord === undefined ? undefined : Number(toArabicDigits(yearWord))
  if (year !== undefined && !(Number.isInteger(year) && year >= 2400 && year <= 2999))
    return wrongUse('unknownYear', yearWord ?? '')
  const event = oneOf(RECORDS, RECORD_WORDS, eventWord)
  if (eventWord !== undefined && event === undefined)
    return wrongUse('unknownEvent', eventWord, RECORDS.join(', '))
  const kind = oneOf(MATTER_KINDS, MATTER_KIND_WORDS, kindWord)
  if (kindWord !== undefined && kind === undefined)
    return wrongUse('unknownKind', kindWord, MATTER_KINDS.join(', '))
  const [from, to] = (['since', 'until'] as const).map(name => given.get(name))
  const unknown = [from, to].find(day => day !== undefined && !v.is(IsoDate, day))
  if (unknown !== undefined) return wrongUse('unknownDay', unknown)
  return {
    ...(area !== undefined && { area }),
    ...(live && { live }),
    ...(status !== undefined && { status }),
    ...(year !== undefined && { year }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(event !== undefined && { event }),
    ...(kind !== undefined && { kind }),
    ...(given.has('silent') && { silent: true }),
    ...(given.has('unserved') && { unserved: true }),
  }
}

/** The one of a list that a word names, as files have it or in Thai. */
function oneOf<T extends string>(
  list: readonly T[],
  words: Readonly<Record<T, Sentence>>,
  word: string | undefined,
): T | undefined {
  return list.find(one => one === word || inLanguage(words[one], 'th') === word)
}

/** An area by its name in files, or by as many of its Thai words as only it has. */
function areaOf(word: string): Area | undefined {
  const named = AREAS.filter(one => one === word || AREA_WORDS[one].includes(word))
  return named.length === 1 ? named[0] : undefined
}
