import { weekdayName } from '../../thai/dates'
import { type FoundDate, findDates } from '../../thai/find-dates'
import { toArabicDigits, withDigits } from '../../thai/numerals'
import { LAST_COMMON_YEAR } from '../../thai/read-date'
import { sentence } from '../../wording/sentence'
import { AGREEMENT, FORM_11, HOUSE_HABIT, type RuleSource, ruleGroup } from '../rule'
import { matching, type TextFault, textRule } from '../text-rule'

/** What these rules say. */
const SAYS = {
  noSuchDay: (found: string) =>
    sentence(`“${found}” ไม่มีในปฏิทิน โปรดตรวจวันที่`, `There is no “${found}” in the calendar.`),
  wrongWeekday: (found: string, right: string) =>
    sentence(
      `“${found}” ไม่ตรงกับปฏิทิน วันที่นั้นเป็นวัน${right} โปรดแก้วันหรือวันที่`,
      `“${found}”: that day is another weekday; mend one of the two.`,
    ),
  wrongEra: (found: string) =>
    sentence(`“${found}” ปีกับศักราชไม่ตรงกัน โปรดตรวจปี`, `“${found}”: the year does not fit the era.`),
  yearOfEra: (found: string, readings: readonly string[]) =>
    sentence(
      `ปีใน “${found}” อาจหมายถึง พ.ศ. ${readings.join(' หรือ ')} โปรดตรวจแล้วแก้เอง`,
      `The year in “${found}” may be ${readings.join(' or ')} of the Buddhist Era: check and mend it.`,
    ),
  commonYear: (found: string, right: string) =>
    sentence(
      `“${found}” เป็นปี ค.ศ. เอกสารราชการใช้ พ.ศ. คือ ${right} โปรดแก้`,
      `“${found}” counts the Common Era: official papers write “${right}”.`,
    ),
  eraUnfit: (found: string, right: string) =>
    sentence(
      `“${found}” โปรดแก้เป็น “${right}” แล้วเว้นวรรคก่อนปี`,
      `“${found}” is written “${right}” and a space.`,
    ),
  yearShort: (found: string, right: string) =>
    sentence(
      `ปีของครั้งที่ประชุม “${found}” มีเพียงสองหลัก โปรดเขียนว่า “${right}”`,
      `The year of the meeting “${found}” is written in full: “${right}”.`,
    ),
  monthUnfit: (found: string, right: string) =>
    sentence(
      `เดือน “${found}” โปรดย่อว่า “${right}” แล้วเว้นวรรคก่อนปี`,
      `The month “${found}” is shortened “${right}”, with a space before the year.`,
    ),
}

const DATES: RuleSource = { status: 'S', from: 'ระเบียบงานสารบรรณ: วัน เดือน ปี พุทธศักราช' }

/** «พศ.», «พ.ศ ๒๕๖๑»: the letters without their dots, the year without its space. */
const eraWritten = matching(
  /(?<![\u0e00-\u0e7f.])([พค])(?:ศ\.?|\. ?ศ|\. ศ\.|\.ศ\.) *(?=(?:[0-9]{4}|[๐-๙]{4})(?![0-9๐-๙]))/g,
  SAYS.eraUnfit,
  ([, era = '']) => `${era}.ศ. `,
)

/** Days and years in running text. */
export const DAYS = ruleGroup([
  textRule({
    name: 'real-days',
    severity: 'should',
    source: AGREEMENT,
    words: sentence('วันที่มีจริงในปฏิทิน', 'Days are in the calendar.'),
    judged: true,
    find: realDays,
  }),
  textRule({
    name: 'weekday-fits-day',
    severity: 'should',
    source: FORM_11,
    words: sentence('ชื่อวันตรงกับวันที่', 'A weekday fits its date.'),
    judged: true,
    find: weekdayFits,
  }),
  textRule({
    name: 'era-fits-year',
    severity: 'should',
    source: AGREEMENT,
    words: sentence('ปีตรงกับศักราชที่เขียน', 'A year fits its era.'),
    judged: true,
    find: eraFits,
  }),
  textRule({
    name: 'buddhist-years',
    severity: 'advice',
    source: DATES,
    words: sentence('ปีในวันที่เป็นพุทธศักราช', 'Dates count the Buddhist Era.'),
    find: buddhistYears,
  }),
  textRule({
    name: 'era-written',
    severity: 'should',
    source: HOUSE_HABIT,
    words: sentence(
      'เขียน พ.ศ. และ ค.ศ. มีจุดครบแล้วเว้นวรรค',
      '“พ.ศ.” and “ค.ศ.” have both dots and a space.',
    ),
    find: eraWritten,
  }),
  textRule({
    name: 'meeting-year-whole',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence('ปีของครั้งที่ประชุมเขียนเต็มสี่หลัก', 'The year of a meeting number has four digits.'),
    find: shortYears,
  }),
  textRule({
    name: 'short-months',
    severity: 'should',
    source: DATES,
    words: sentence('ชื่อเดือนย่อมีจุดครบแล้วเว้นวรรค', 'Short months have both dots and a space.'),
    find: matching(
      /(?<=(?<![0-9๐-๙./])[0-9๐-๙]{1,2} ?)(มี?\.?ค|ก\.?พ|เม\.?ย|พ\.?[คย]|มิ\.?ย|ก\.?[คย]|ส\.?ค|ต\.?ค|ธ\.?ค)(\.? ?)(?=(?:[0-9]{4}|[0-9]{2}|[๐-๙]{4}|[๐-๙]{2})(?![0-9๐-๙]))/g,
      SAYS.monthUnfit,
      ([, letters = '']) => `${dotted(letters)} `,
    ),
  }),
])

/** Every calendar has its thirtieth of September and no thirty-first. */
function realDays(text: string): TextFault[] {
  return findDates(text)
    .filter(({ day }) => day === null)
    .map(found => ({ ...place(found), sentence: SAYS.noSuchDay(found.words) }))
}

function weekdayFits(text: string): TextFault[] {
  return findDates(text).flatMap(found => {
    const { weekday, day, words } = found
    if (weekday === '' || day === null || weekdayName(day).startsWith(weekday)) return []
    return [{ ...place(found), sentence: SAYS.wrongWeekday(words, weekdayName(day)) }]
  })
}

function eraFits(text: string): TextFault[] {
  const written = /([พค])\.ศ\. ?([0-9]{4}|[๐-๙]{4})(?![0-9๐-๙])/g
  return [...text.matchAll(written)].flatMap(match => {
    const [found, era, year = ''] = match
    const number = Number(withDigits(year, 'arabic'))
    const wrong = era === 'พ' ? number > 1900 && number < 2200 : number > 2400
    const sentence = SAYS.wrongEra(found)
    return wrong ? [{ at: match.index, length: found.length, sentence }] : []
  })
}

/** A day of the Common Era without «ค.ศ.»: the paper counts the years of the Buddha. */
function buddhistYears(text: string): TextFault[] {
  return findDates(text).flatMap(found => {
    const { year, yearAt, era } = found
    if (year === null || era !== '' || year < 1800 || year > 2200) return []
    const place = { at: yearAt, length: 4 }
    const like = text.slice(yearAt, yearAt + 4)
    const right = digitsLike(year + 543, like)
    // «๑๕ สิงหาคม ๒๐๖๑» is a slip of ๒๕๖๑ rather than a day to come.
    const slip = year > LAST_COMMON_YEAR || !fitsWeekday(found)
    if (slip) {
      const other = digitsLike(2500 + (year % 100), like)
      return [{ ...place, sentence: SAYS.yearOfEra(found.words, [right, other]) }]
    }
    return [{ ...place, sentence: SAYS.commonYear(found.words, right), right }]
  })
}

function fitsWeekday({ weekday, day }: FoundDate): boolean {
  return weekday === '' || (day !== null && weekdayName(day).startsWith(weekday))
}

/** «ครั้งที่ ๓/๖๑» is of ๒๕๖๑; «ครั้งที่ 3/18» may be of 2018 or of ๒๕๑๘. */
function shortYears(text: string): TextFault[] {
  const written = /(?<=ประชุม[^\n0-9๐-๙]{0,40}ครั้งที่ *[0-9๐-๙]{1,3}\/)([0-9๐-๙]{2})(?![0-9๐-๙/])/g
  return [...text.matchAll(written)].map(({ 0: year, index: at }) => {
    const short = Number(toArabicDigits(year))
    const right = digitsLike(2500 + short, year)
    if (short > LAST_COMMON_YEAR % 100)
      return { at, length: 2, right, sentence: SAYS.yearShort(year, right) }
    const common = digitsLike(2543 + short, year)
    return { at, length: 2, sentence: SAYS.yearOfEra(year, [right, common]) }
  })
}

/** «สค» and «ส.ค» as the dictionary has them: «ส.ค.». */
function dotted(letters: string): string {
  const bare = letters.replaceAll('.', '')
  return `${bare.slice(0, -1)}.${bare.slice(-1)}.`
}

function digitsLike(number: number, like: string): string {
  return withDigits(String(number), /[๐-๙]/.test(like) ? 'thai' : 'arabic')
}

function place({ at, length }: FoundDate) {
  return { at, length }
}
