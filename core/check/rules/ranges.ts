import { MONTHS, SHORT_MONTHS } from '../../thai/dates'
import { toArabicDigits } from '../../thai/numerals'
import { readThaiDate } from '../../thai/read-date'
import { readDateRange } from '../../thai/read-range'
import { sentence } from '../../wording/sentence'
import { AGREEMENT, HOUSE_HABIT, ruleGroup } from '../rule'
import { type TextFault, textRule } from '../text-rule'

/** What these rules say. */
const SAYS = {
  daysFall: (found: string) =>
    sentence(
      `ช่วงวัน “${found}” วันท้ายต้องหลังวันแรก และวันแรกต้องมีในปฏิทิน โปรดตรวจ`,
      `The days “${found}” do not rise, or the first is not in the calendar.`,
    ),
  dashTight: (found: string, right: string) =>
    sentence(
      `ช่วง “${found}” โปรดเว้นวรรคหน้าและหลังขีด เป็น “${right}”`,
      `The range “${found}” is written “${right}”.`,
    ),
  rangeFalls: (found: string) =>
    sentence(
      `ช่วง “${found}” จำนวนท้ายต้องมากกว่าจำนวนแรก โปรดตรวจ`,
      `The range “${found}” does not rise.`,
    ),
  spanOver: (found: string) =>
    sentence(
      `ระยะเวลา “${found}” หน่วยย่อยมีจำนวนเกิน โปรดตรวจหรือรวมเป็นหน่วยที่ใหญ่กว่า`,
      `“${found}”: the smaller unit is more than one of the larger.`,
    ),
}

/** From one to another: days, pages, clauses, ages; and how long something takes. */
export const RANGES = ruleGroup([
  textRule({
    name: 'days-in-order',
    severity: 'should',
    source: AGREEMENT,
    words: sentence('ช่วงวันเรียงจากวันก่อนไปวันหลัง', 'Days from one to another rise.'),
    judged: true,
    find: daysInOrder,
  }),
  textRule({
    name: 'ranges-dashed',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence(
      'ช่วงของหน้า ข้อ วัน อายุ ไม่ใช้ยัติภังค์ชิดตัวเลข',
      'Ranges of pages, days and ages have no tight hyphen.',
    ),
    find: rangesDashed,
  }),
  textRule({
    name: 'ranges-rise',
    severity: 'should',
    source: AGREEMENT,
    words: sentence('ตัวท้ายของช่วงมากกว่าตัวแรก', 'Ranges rise.'),
    judged: true,
    find: rangesRise,
  }),
  textRule({
    name: 'durations-whole',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence(
      'เดือนไม่เกินสิบเอ็ด นาทีไม่เกินห้าสิบเก้า ในระยะเวลาที่มีหน่วยใหญ่',
      'Months stay below a year, minutes below an hour.',
    ),
    judged: true,
    find: durationsWhole,
  }),
])

const D = '[0-9๐-๙]'
const MONTH = [...MONTHS, ...SHORT_MONTHS].join('|').replaceAll('.', '\\.')

const WEEKDAY = '(?:วัน(?:อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์))'
const DAYS = new RegExp(
  `(?<![0-9๐-๙./,–-])(${D}{1,2}(?: ?(?:${MONTH}))?(?: (?:พ\\.ศ\\. ?)?${D}{4}| ${D}{2})?)` +
    ` *(?:[-–—]|ถึง) *((?:${WEEKDAY}?(?:วัน)?ที่ ?)?${D}{1,2} ?(?:${MONTH}) ?(?:พ\\.ศ\\. ?)?(?:${D}{4}|${D}{2})(?![0-9๐-๙]))`,
  'g',
)

/** Days from one to another rise, and the first of them is in the calendar, too. */
function daysInOrder(text: string): TextFault[] {
  return [...text.matchAll(DAYS)].flatMap(match => {
    const [words, , last = ''] = match
    if (readThaiDate(last) === null || readDateRange(words) !== null) return []
    return [{ at: match.index, length: words.length, sentence: SAYS.daysFall(words) }]
  })
}

/** «หน้า ๓-๕» is written «หน้า ๓ – ๕», as hours are. A spaced dash of any length, and a long one without, are left. */
function rangesDashed(text: string): TextFault[] {
  return foundRanges(text).flatMap(({ at, words, from, dash, to }) => {
    if (/^(?: [-–—] |–)$/.test(dash) || !rises(from, to)) return []
    const right = `${from} – ${to}`
    return [{ at, length: words.length, right, sentence: SAYS.dashTight(words, right) }]
  })
}

/** «ครั้งที่ ๓-๒๕๖๑» is a number of a year, «ข้อ ๒-๑» a clause of a clause or a slip: neither is surely a range. */
function rises(from: string, to: string): boolean {
  const ofYear = from.length < 4 && /^2[45]\d\d$/.test(toArabicDigits(to))
  return !ofYear && amountOf(from) < amountOf(to)
}

/** The second number is the greater one. Days of a month are looked at with their months. */
function rangesRise(text: string): TextFault[] {
  return foundRanges(text).flatMap(({ at, words, from, to }) => {
    const shortened = to.length < from.length && from.length > 2
    const days = new RegExp(`^ *(?:${MONTH})`).test(text.slice(at + words.length))
    if (shortened || days || amountOf(from) < amountOf(to)) return []
    return [{ at, length: words.length, sentence: SAYS.rangeFalls(words) }]
  })
}

/** Twelve months are a year, sixty minutes an hour. */
function durationsWhole(text: string): TextFault[] {
  const spans: readonly (readonly [RegExp, number])[] = [
    [/[0-9๐-๙]+ ?ปี ?([0-9๐-๙]+) ?เดือน/g, 12],
    [/[0-9๐-๙]+ ?ชั่วโมง ?([0-9๐-๙]+) ?นาที/g, 60],
  ]
  return spans.flatMap(([pattern, whole]) =>
    [...text.matchAll(pattern)]
      .filter(match => amountOf(match[1] ?? '') >= whole)
      .map(match => ({
        at: match.index,
        length: match[0].length,
        sentence: SAYS.spanOver(match[0]),
      })),
  )
}

const NUMBER = `${D}{1,4}(?:,${D}{3})*`

/** What two numbers count from and to: it stands before them or after them. */
const HEAD = '(?:หน้า|ข้อ|มาตรา|บรรทัด|บรรทัดที่|ลำดับที่|วันที่|ครั้งที่|อายุ|รุ่นที่|พ\\.ศ\\.|ปีงบประมาณ)'
const UNIT = `(?:คน|ราย|ปี|วัน|เดือน|สัปดาห์|ชั่วโมง|นาที|บาท|หน้า|ข้อ|แห่ง|หน่วยงาน|คดี|ฉบับ|กิโลเมตร|เมตร|${MONTH})`

const DASHED = new RegExp(
  `(?<![0-9๐-๙./,A-Za-z–-])(?:(?<=${HEAD} *)(${NUMBER})( *[-–—] *)(${NUMBER})(?! *น\\.)|` +
    `(${NUMBER})( *[-–—] *)(${NUMBER})(?= *${UNIT}))(?![0-9๐-๙./,–-])`,
  'g',
)

interface FoundRange {
  readonly at: number
  readonly words: string
  readonly from: string
  readonly dash: string
  readonly to: string
}

function foundRanges(text: string): FoundRange[] {
  return [...text.matchAll(DASHED)].map(match => ({
    at: match.index,
    words: match[0],
    from: match[1] ?? match[4] ?? '',
    dash: match[2] ?? match[5] ?? '',
    to: match[3] ?? match[6] ?? '',
  }))
}

function amountOf(digits: string): number {
  return Number(toArabicDigits(digits).replaceAll(',', ''))
}
