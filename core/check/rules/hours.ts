import { toArabicDigits, withDigits } from '../../thai/numerals'
import { sentence } from '../../wording/sentence'
import { AGREEMENT, FORM_11, type RuleSource, ruleGroup } from '../rule'
import { matching, type TextFault, textRule } from '../text-rule'

/** What these rules say. */
const SAYS = {
  noSuchHour: (found: string) =>
    sentence(`“${found}” ไม่ใช่เวลาของวัน โปรดตรวจ`, `“${found}” is no hour of the day.`),
  hourOfDay: (found: string, night: string, day: string) =>
    sentence(
      `เวลา “${found}” อาจหมายถึง ${night} น. หรือ ${day} น. โปรดตรวจแล้วแก้เอง`,
      `The hour “${found}” may be ${night} or ${day}: check and mend it.`,
    ),
  hourUnfit: (found: string, right: string) =>
    sentence(`เวลา “${found}” โปรดแก้เป็น “${right}”`, `The hour “${found}” is written “${right}”.`),
  rangeUnfit: (found: string, right: string) =>
    sentence(
      `ช่วงเวลา “${found}” โปรดแก้เป็น “${right}”`,
      `The hours “${found}” are written “${right}”.`,
    ),
  hoursBackwards: (found: string) =>
    sentence(`“${found}” เวลาสิ้นสุดต้องหลังเวลาเริ่ม โปรดตรวจ`, `“${found}” ends before it begins.`),
}

const TIMES: RuleSource = { status: 'S', from: 'ระเบียบงานสารบรรณ: การเขียนเวลา' }
const D = '[0-9๐-๙]'

/** Hours of the day in running text: `๐๙.๓๐ น.`, `๐๙.๓๐ – ๑๒.๐๐ น.`. */
export const HOURS = ruleGroup([
  textRule({
    name: 'real-hours',
    severity: 'should',
    source: AGREEMENT,
    words: sentence('เวลาอยู่ในหนึ่งวัน', 'Hours are of the day.'),
    judged: true,
    find: realHours,
  }),
  textRule({
    name: 'hours-written',
    severity: 'should',
    source: FORM_11,
    words: sentence('เวลาเขียนสองหลัก คั่นด้วยจุด', 'Hours have two digits and a dot.'),
    find: hoursWritten,
  }),
  textRule({
    name: 'hours-unit',
    severity: 'should',
    source: FORM_11,
    words: sentence('เวลามี น. ต่อท้ายหลังเว้นวรรค', 'Hours are followed by a space and “น.”'),
    find: hoursUnit,
  }),
  textRule({
    name: 'hours-range',
    severity: 'advice',
    source: TIMES,
    words: sentence(
      'ช่วงเวลาเขียนว่า ๐๙.๓๐ – ๑๒.๐๐ น.',
      'Hours from one to another have a spaced dash.',
    ),
    find: matching(
      new RegExp(
        `(?<![0-9๐-๙.:])(${D}{1,2}[.:]${D}{2})( *น\\.)?( *[-–—] *)(${D}{1,2}[.:]${D}{2})(?= *น\\.)`,
        'g',
      ),
      SAYS.rangeUnfit,
      ([, from = '', , , to = '']) => `${from} – ${to}`,
    ),
  }),
  textRule({
    name: 'hours-in-order',
    severity: 'advice',
    source: AGREEMENT,
    words: sentence('ช่วงเวลาสิ้นสุดหลังเริ่ม', 'Hours end after they begin.'),
    judged: true,
    find: hoursInOrder,
  }),
])

/** The day has 24 hours of 60 minutes; ๒๔.๐๐ is its end. */
function realHours(text: string): TextFault[] {
  return foundHours(text).flatMap(({ at, words, hour, minutes }) => {
    const sentence = SAYS.noSuchHour(words)
    return !isReal(hour, minutes) ? [{ at, length: words.length, sentence }] : []
  })
}

/** Before this hour of the morning nobody meets: «๑.๓๐ น.» may be half past one after noon. */
const EARLY = 6

/** Two digits, a dot, two digits. */
function hoursWritten(text: string): TextFault[] {
  return foundHours(text).flatMap(({ at, words, hour, minutes }) => {
    const zero = /[๐-๙]/.test(words) ? '๐' : '0'
    const right = `${hour.padStart(2, zero)}.${minutes}`
    if (words === right || !isReal(hour, minutes)) return []
    const place = { at, length: words.length }
    if (hour.length === 1 && value(hour) >= 1 && value(hour) < EARLY) {
      const late = `${withDigits(String(value(hour) + 12), zero === '๐' ? 'thai' : 'arabic')}.${minutes}`
      return [{ ...place, sentence: SAYS.hourOfDay(words, right, late) }]
    }
    return [{ ...place, sentence: SAYS.hourUnfit(words, right), right }]
  })
}

/** «น.» follows after a space. */
const CLOSED = new RegExp(
  `(?<![0-9๐-๙.:])(${D}{1,2}[.:]${D}{2})(น\\.|น(?![ก-๎])|  +น\\.|  +น(?![ก-๎])| น(?![.ก-๎]))`,
  'g',
)

/** «เวลา» before an hour, not before how long something took. */
const AT = '(?<!ใช้|ระยะ|เป็น|รวม|ตลอด|ภายใน|ทำ|จับ)เวลา'
const LASTING = ' *(?:ชั่วโมง|ชม|นาที|วินาที|วัน|เดือน|ปี|เท่า)'

const OPEN = new RegExp(
  `(?<=${AT} *(?:${D}{1,2}[.:]${D}{2} *(?:น\\.)? *(?:[-–—]|ถึง) *)?)${D}{1,2}[.:]${D}{2}(?![0-9๐-๙.:])(?! *(?:น\\.|น(?![ก-๎])|นาฬิกา|[-–—]|ถึง))(?!${LASTING})`,
  'g',
)

function hoursUnit(text: string): TextFault[] {
  const unreal = new Set(realHours(text).map(({ at }) => at))
  return [
    ...matching(CLOSED, SAYS.hourUnfit, ([, hour = '']) => `${hour} น.`)(text),
    ...matching(
      OPEN,
      SAYS.hourUnfit,
      ([hour]) => `${hour} น.`,
    )(text).filter(({ at }) => !unreal.has(at)),
  ]
}

/** Hours of one day end after they begin; from the evening into the morning is a night's work. */
function hoursInOrder(text: string): TextFault[] {
  const range = new RegExp(
    `(?<![0-9๐-๙.:])(${D}{2})[.:](${D}{2}) *(?:น\\.)? *[-–—] *(${D}{2})[.:](${D}{2}) *น\\.`,
    'g',
  )
  return [...text.matchAll(range)].flatMap(match => {
    const [words, from = '', past = '', to = '', late = ''] = match
    const night = value(from) >= 12 && value(to) < 12
    const wrong = !night && value(to) * 60 + value(late) <= value(from) * 60 + value(past)
    const sentence = SAYS.hoursBackwards(words)
    return wrong ? [{ at: match.index, length: words.length, sentence }] : []
  })
}

/** An hour that is marked as one, by «เวลา» before it or «น.» after it. */
const MARKED = new RegExp(
  `(?<![0-9๐-๙.:,/])(${D}{1,2})([.:])(${D}{2})(?= *(?:น\\.(?!ส)|นาฬิกา|[-–—] *${D}{1,2}[.:]${D}{2} *น\\.))` +
    `|(?<=${AT} *)(${D}{1,2})([.:])(${D}{2})(?![0-9๐-๙.:])(?!${LASTING})`,
  'g',
)

interface FoundHour {
  readonly at: number
  readonly words: string
  readonly hour: string
  readonly mark: string
  readonly minutes: string
}

function foundHours(text: string): FoundHour[] {
  return [...text.matchAll(MARKED)].map(match => ({
    at: match.index,
    words: match[0],
    hour: match[1] ?? match[4] ?? '',
    mark: match[2] ?? match[5] ?? '',
    minutes: match[3] ?? match[6] ?? '',
  }))
}

function isReal(hour: string, minutes: string): boolean {
  return value(hour) <= 24 && value(minutes) <= 59
}

function value(digits: string): number {
  return Number(toArabicDigits(digits))
}
