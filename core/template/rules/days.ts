import { weekdayName } from '../../thai/dates'
import { type FoundDate, findDates } from '../../thai/find-dates'
import { withDigits } from '../../thai/numerals'
import { NUMBER_GAPS } from '../../wording/number-gaps'
import { AGREEMENT, FORM_11, HOUSE, type RuleGroup, type RuleSource } from './rule'
import { type Fault, matching, textRule } from './text-rule'

const DATES: RuleSource = { status: 'S', from: 'ระเบียบงานสารบรรณ: วัน เดือน ปี พุทธศักราช' }

/** «พศ.», «พ.ศ ๒๕๖๑»: the letters without their dots, the year without its space. */
const eraWritten = matching(
  /(?<![\u0e00-\u0e7f.])([พค])(?:ศ\.?|\. ?ศ|\. ศ\.|\.ศ\.) *(?=(?:[0-9]{4}|[๐-๙]{4})(?![0-9๐-๙]))/g,
  NUMBER_GAPS.eraUnfit,
  ([, era = '']) => `${era}.ศ. `,
)

/** Days and years in running text. */
export const DAY_RULES: RuleGroup<
  | 'real-days'
  | 'weekday-fits-day'
  | 'era-fits-year'
  | 'buddhist-years'
  | 'era-written'
  | 'meeting-year-whole'
  | 'short-months'
> = {
  'real-days': textRule({ severity: 'should', judged: true, source: AGREEMENT, find: realDays }),
  'weekday-fits-day': textRule({
    severity: 'should',
    judged: true,
    source: FORM_11,
    find: weekdayFits,
  }),
  'era-fits-year': textRule({ severity: 'should', judged: true, source: AGREEMENT, find: eraFits }),
  'buddhist-years': textRule({ severity: 'advice', source: DATES, find: buddhistYears }),
  'era-written': textRule({ severity: 'should', source: HOUSE, find: eraWritten }),
  'meeting-year-whole': textRule({
    severity: 'advice',
    source: HOUSE,
    find: matching(
      /(?<=ประชุม[^\n0-9๐-๙]{0,40}ครั้งที่ *[0-9๐-๙]{1,3}\/)([0-9๐-๙]{2})(?![0-9๐-๙/])/g,
      NUMBER_GAPS.yearShort,
      ([year]) => `${/[๐-๙]/.test(year) ? '๒๕' : '25'}${year}`,
    ),
  }),
  'short-months': textRule({
    severity: 'should',
    source: DATES,
    find: matching(
      /(?<=(?<![0-9๐-๙./])[0-9๐-๙]{1,2} ?)(มี?\.?ค|ก\.?พ|เม\.?ย|พ\.?[คย]|มิ\.?ย|ก\.?[คย]|ส\.?ค|ต\.?ค|ธ\.?ค)(\.? ?)(?=(?:[0-9]{4}|[0-9]{2}|[๐-๙]{4}|[๐-๙]{2})(?![0-9๐-๙]))/g,
      NUMBER_GAPS.monthUnfit,
      ([, letters = '']) => `${dotted(letters)} `,
    ),
  }),
}

/** «สค» and «ส.ค» as the dictionary has them: «ส.ค.». */
function dotted(letters: string): string {
  const bare = letters.replaceAll('.', '')
  return `${bare.slice(0, -1)}.${bare.slice(-1)}.`
}

/** Every calendar has its thirtieth of September and no thirty-first. */
function realDays(text: string): Fault[] {
  return findDates(text)
    .filter(({ day }) => day === null)
    .map(found => ({ ...place(found), sentence: NUMBER_GAPS.noSuchDay(found.words) }))
}

function weekdayFits(text: string): Fault[] {
  return findDates(text).flatMap(found => {
    const { weekday, day, words } = found
    if (weekday === '' || day === null || weekdayName(day).startsWith(weekday)) return []
    return [{ ...place(found), sentence: NUMBER_GAPS.wrongWeekday(words, weekdayName(day)) }]
  })
}

function eraFits(text: string): Fault[] {
  const written = /([พค])\.ศ\. ?([0-9]{4}|[๐-๙]{4})(?![0-9๐-๙])/g
  return [...text.matchAll(written)].flatMap(match => {
    const [found, era, year = ''] = match
    const number = Number(withDigits(year, 'arabic'))
    const wrong = era === 'พ' ? number > 1900 && number < 2200 : number > 2400
    const sentence = NUMBER_GAPS.wrongEra(found)
    return wrong ? [{ at: match.index, length: found.length, sentence }] : []
  })
}

/** A day of the Common Era without «ค.ศ.»: the paper counts the years of the Buddha. */
function buddhistYears(text: string): Fault[] {
  return findDates(text).flatMap(found => {
    const { year, yearAt, era } = found
    if (year === null || era !== '' || year < 1800 || year > 2200) return []
    const right = String(year + 543)
    const words = text.slice(yearAt, yearAt + 4)
    const thai = /[๐-๙]/.test(words)
    const written = withDigits(right, thai ? 'thai' : 'arabic')
    const sentence = NUMBER_GAPS.commonYear(found.words, written)
    return [{ at: yearAt, length: 4, sentence, right: written }]
  })
}

function place({ at, length }: FoundDate) {
  return { at, length }
}
