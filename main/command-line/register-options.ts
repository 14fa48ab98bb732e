import { DUTY_STATUSES } from '../../core/model/action-item'
import { AREAS, type Area } from '../../core/model/agency'
import { toArabicDigits } from '../../core/thai/numerals'
import { DUTY_WORDS } from '../../core/wording/matters'
import { AREA_WORDS } from '../../core/wording/paper'
import { inLanguage } from '../../core/wording/sentence'
import type { FlagName, OptionName, RegisterOptions } from './call'
import { type Ending, wrongUse } from './ending'

/** The words of `--area` and `--state`, Thai and as files have them; a year may be of either era's digits. */
export function registerOptions(
  given: ReadonlyMap<OptionName | FlagName, string>,
): RegisterOptions | Ending {
  const [agency, areaWord, stateWord, yearWord] = (
    ['agency', 'area', 'state', 'year'] as const
  ).map(option => given.get(option))
  const area = areaWord === undefined ? undefined : areaOf(areaWord)
  if (areaWord !== undefined && area === undefined) return wrongUse('unknownArea', areaWord)
  const status = DUTY_STATUSES.find(
    one => one === stateWord || inLanguage(DUTY_WORDS[one], 'th') === stateWord,
  )
  if (stateWord !== undefined && status === undefined) return wrongUse('unknownState', stateWord)
  const year = yearWord === undefined ? undefined : Number(toArabicDigits(yearWord))
  if (year !== undefined && !(Number.isInteger(year) && year >= 2400 && year <= 2999))
    return wrongUse('unknownYear', yearWord ?? '')
  return {
    ...(agency !== undefined && { agency }),
    ...(area !== undefined && { area }),
    ...(status !== undefined && { status }),
    ...(year !== undefined && { year }),
    ...(given.has('overdue') && { overdue: true }),
    ...(given.has('json') && { json: true }),
  }
}

/** An area by its name in files, or by as many of its Thai words as only it has. */
function areaOf(word: string): Area | undefined {
  const named = AREAS.filter(one => one === word || AREA_WORDS[one].includes(word))
  return named.length === 1 ? named[0] : undefined
}
