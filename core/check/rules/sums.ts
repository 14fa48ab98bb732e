import { bahtText } from '../../thai/money'
import { toArabicDigits, toThaiDigits } from '../../thai/numerals'
import { readBahtFigures, readBahtText } from '../../thai/read-money'
import { regroupings } from '../../thai/regroup'
import { sentence } from '../../wording/sentence'
import { AGREEMENT, HOUSE_HABIT, ruleGroup } from '../rule'
import { matching, type TextFault, textRule } from '../text-rule'

/** What these rules say. */
const SAYS = {
  figuresUnread: (figures: string, words: string, sum: string) =>
    sentence(
      `ตัวเลข “${figures}” คั่นหลักพันผิดที่จึงอ่านไม่ได้แน่ ตัวอักษร “${words}” คือ ${sum} บาท โปรดตรวจแล้วแก้ตัวเลขเอง`,
      `The figures “${figures}” have a comma amiss, the words “${words}” are ${toArabicDigits(sum)} baht: check and mend the figures.`,
    ),
  sumSpelt: (found: string, right: string) =>
    sentence(
      `จำนวนเงินตัวอักษร “${found}” โปรดแก้เป็น “${right}”`,
      `The sum in words “${found}” is written “${right}”.`,
    ),
  wordsUnfit: (figures: string, read: string, words: string, sum: string) =>
    sentence(
      `ตัวเลข “${figures}” อ่านว่า “${read}” แต่ตัวอักษร “${words}” คือ ${sum} บาท โปรดตรวจว่าจำนวนใดถูก แล้วแก้อีกจำนวนหนึ่ง`,
      `The figures “${figures}” read “${read}”, the words “${words}” are ${toArabicDigits(sum)} baht: see which is right and mend the other.`,
    ),
  wordsUnread: (figures: string, read: string, words: string) =>
    sentence(
      `จำนวนเงินตัวอักษร “${words}” อ่านเป็นจำนวนไม่ได้ ส่วนตัวเลข “${figures}” อ่านว่า “${read}” โปรดตรวจทั้งสองจำนวน`,
      `The sum in words “${words}” cannot be read; the figures “${figures}” read “${read}”: check both.`,
    ),
  sumUngrouped: (found: string, right: string) =>
    sentence(
      `จำนวนเงิน “${found}” โปรดใส่จุลภาคคั่นหลักพัน เป็น “${right}”`,
      `The sum “${found}” is grouped “${right}”.`,
    ),
  sumMisgrouped: (found: string, readings: readonly string[]) =>
    sentence(
      `จำนวนเงิน “${found}” คั่นหลักพันผิดที่ อาจหมายถึง ${readings.map(reading => `“${reading}”`).join(' หรือ ')} โปรดตรวจแล้วแก้เอง`,
      `The sum “${found}” has a comma amiss and may mean ${readings.map(reading => `“${reading}”`).join(' or ')}: check and mend it.`,
    ),
  sumUnwritten: (found: string, right: string) =>
    sentence(
      `จำนวนเงิน “${found}” โปรดแก้เป็น “${right}”`,
      `The sum “${found}” is written “${right}”.`,
    ),
  percentTwice: (found: string, right: string) =>
    sentence(
      `“${found}” มีทั้งร้อยละและเปอร์เซ็นต์ โปรดเขียนว่า “${right}”`,
      `“${found}” says per cent twice: write “${right}”.`,
    ),
}

/** Sums of money in running text, in figures and in words, and shares of a hundred. */
export const SUMS = ruleGroup([
  textRule({
    name: 'baht-in-words',
    severity: 'should',
    source: AGREEMENT,
    words: sentence('จำนวนเงินตัวอักษรตรงกับตัวเลข', 'A sum in words is that in figures.'),
    find: bahtInWords,
  }),
  textRule({
    name: 'baht-grouped',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence('จำนวนเงินคั่นหลักพันด้วยจุลภาค', 'Sums are grouped by threes.'),
    find: bahtGrouped,
  }),
  textRule({
    name: 'baht-written',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence('จำนวนเงินตามด้วยเว้นวรรคแล้วคำว่า บาท', 'A sum is followed by a space and “บาท”.'),
    find: bahtWritten,
  }),
  textRule({
    name: 'percent-once',
    severity: 'should',
    source: HOUSE_HABIT,
    words: sentence('ไม่เขียนร้อยละคู่กับเปอร์เซ็นต์', 'Per cent is said once.'),
    find: matching(/ร้อยละ *[0-9๐-๙.,]*[0-9๐-๙] *(?:%|เปอร์เซ็นต์)/g, SAYS.percentTwice, ([found]) =>
      found.replace(/ *(?:%|เปอร์เซ็นต์)$/, ''),
    ),
  }),
])

const D = '[0-9๐-๙]'
const FIGURES = `${D}[0-9๐-๙,]*(?:\\.${D}+|\\.-)?`

const SCALES: ReadonlyMap<string, bigint> = new Map([
  ['', 1n],
  ['พัน', 1_000n],
  ['หมื่น', 10_000n],
  ['แสน', 100_000n],
  ['ล้าน', 1_000_000n],
  ['พันล้าน', 1_000_000_000n],
  ['หมื่นล้าน', 10_000_000_000n],
  ['แสนล้าน', 100_000_000_000n],
  ['ล้านล้าน', 1_000_000_000_000n],
])

const SCALE = [...SCALES.keys()].filter(Boolean).toReversed().join('|')

/** What may stand in the bracket around a sum in words: `(-ห้าร้อยบาทถ้วน-)`, `(ตัวอักษร …)`. */
const BEFORE_WORDS = '(?: *(?:จำนวน|เป็นเงิน|ตัวอักษร|[-–—=*]))*'
const FIGURES_FIRST = new RegExp(
  `(?<![0-9๐-๙.,])(${FIGURES}) *(${SCALE})? *(?:บาท *(?:ถ้วน *)?|(?<=\\.-) *)\\(${BEFORE_WORDS} *([^()]*?(?:ถ้วน|สตางค์|บาท)) *[-–—=*]* *\\)`,
  'g',
)

const WORD = '(?:ลบ|ศูนย์|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|เอ็ด|ยี่|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน)'
const IN_WORDS = `(?:${WORD} ?)+บาท *(?:ถ้วน|(?:${WORD} ?)+สตางค์)?`

const WORDS_FIRST = new RegExp(`(${IN_WORDS}) *\\( *(${FIGURES}) *(${SCALE})? *บาท *\\)`, 'g')

/**
 * «๑,๒๓๔ บาท (หนึ่งพันสองร้อยสามสิบสี่บาทถ้วน)», in this order or the other: words and figures tell one sum. Which
 * of two is meant only the writer knows.
 */
function bahtInWords(text: string): TextFault[] {
  const after = [...text.matchAll(FIGURES_FIRST)].flatMap(match => {
    const [found, figures = '', scale = '', words = ''] = match
    const at = match.index + found.lastIndexOf(words)
    return unfit({ words, at, figures, scale })
  })
  const before = [...text.matchAll(WORDS_FIRST)].flatMap(match => {
    const [, words = '', figures = '', scale = ''] = match
    return unfit({ words: words.trimEnd(), at: match.index, figures, scale })
  })
  return [...after, ...before]
}

interface SumTwice {
  readonly words: string
  readonly at: number
  readonly figures: string
  readonly scale: string
}

const RECKONS = /ละ|ของ|ใน|ต่อ|ครั้ง|คน|วัน|เดือน|ปี/

function unfit({ words, at, figures, scale }: SumTwice): TextFault[] {
  const sum = sumOf(figures, scale)
  const typed = `${figures}${scale && ' '}${scale} บาท`
  if (sum === null) return unreadFigures({ words, at, figures, scale }, typed)
  const right = bahtText(sum)
  if (words.replaceAll(/\s/g, '') === right) return []
  const place = { at, length: words.length }
  const read = readBahtText(words)
  if (read === sum) return [{ ...place, sentence: SAYS.sumSpelt(words, right), right }]
  if (read !== null)
    return [{ ...place, sentence: SAYS.wordsUnfit(typed, right, words, figuresOf(read)) }]
  // «(ไม่ใช่หลักร้อยล้านบาท)» only ends like a sum, and «(สองครั้ง ครั้งละ…บาท)» reckons one.
  if (!new RegExp(`^ *${WORD}`).test(words) || RECKONS.test(words)) return []
  return [{ ...place, sentence: SAYS.wordsUnread(typed, right, words) }]
}

/** Satang; `null` where the figures do not come out even, for nothing is rounded. */
function sumOf(figures: string, scale: string): bigint | null {
  const factor = SCALES.get(scale) ?? 1n
  if (factor === 1n) return readBahtFigures(figures)
  const [whole = '', decimals = ''] = toArabicDigits(figures).replaceAll(',', '').split('.')
  if (!/^\d+$/.test(whole) || !/^\d*$/.test(decimals)) return null
  const parts = 10n ** BigInt(decimals.length)
  const satang = BigInt(whole + decimals) * factor * 100n
  return satang % parts === 0n ? satang / parts : null
}

/** Beside figures with a comma amiss the words may tell the sum. */
function unreadFigures({ words, at, figures }: SumTwice, typed: string): TextFault[] {
  const read = readBahtText(words)
  if (read === null || regroupings(figures).length === 0) return []
  const sentence = SAYS.figuresUnread(typed, words, figuresOf(read))
  return [{ at, length: words.length, sentence }]
}

/** Satang in figures, as the gap tells them. */
function figuresOf(satang: bigint): string {
  const whole = (satang / 100n).toLocaleString('en-US')
  const rest = satang % 100n
  return toThaiDigits(rest === 0n ? whole : `${whole}.${String(rest).padStart(2, '0')}`)
}

/** All figures before บาท. One that begins with a nought is a code, not a sum. */
const BEFORE_BAHT = new RegExp(
  `(?<![0-9๐-๙.,/])(?![0๐]${D})(${D}[0-9๐-๙.,]*${D})(?=(?:\\.-)? *(?:${SCALE})? *บาท)`,
  'g',
)

/** What stands before the far end of a range: both ends are mended or none. */
const RANGE = new RegExp(`${D}(?:\\.-)?(?: *บาท)? *(?:\\.?[-–—]|ถึง) *$`)
const isFarEnd = (text: string, at: number) => RANGE.test(text.slice(Math.max(0, at - 20), at))

/** Sums of five digits and more are grouped by threes. Where commas stand amiss, digits may be missing as well. */
function bahtGrouped(text: string): TextFault[] {
  return [...text.matchAll(BEFORE_BAHT)].flatMap(({ 0: found, index: at }) => {
    const place = { at, length: found.length }
    if (readable(found)) {
      const right = grouped(found)
      if (right === found || isFarEnd(text, at)) return []
      return [{ ...place, right, sentence: SAYS.sumUngrouped(found, right) }]
    }
    const readings = regroupings(found)
    if (readings.length === 0) return []
    return [{ ...place, sentence: SAYS.sumMisgrouped(found, readings) }]
  })
}

function grouped(figures: string): string {
  const [whole = '', ...decimals] = figures.split('.')
  if (whole.includes(',') || whole.length < 5) return figures
  return [whole.replaceAll(/(?<=[0-9๐-๙])(?=(?:[0-9๐-๙]{3})+$)/g, ','), ...decimals].join('.')
}

const FIGURES_OF_BAHT = `${D}[0-9๐-๙,]*(?:\\.${D}{1,2})?`

/** What follows figures that are only a part of what is meant: a scale, the other end of a range, more digits. */
const GOES_ON = `(?! *(?:${SCALE}|[-–—])|,?${D}|\\.${D}|[A-Za-z])`
const SIGNED = new RegExp(`(?<![0-9๐-๙.,])฿ ?(${FIGURES_OF_BAHT})(?: *บาท)?${GOES_ON}`, 'g')

const DASHED = new RegExp(`(?<![0-9๐-๙.,/])(${D}[0-9๐-๙,]*) ?\\.-( *บาท)?${GOES_ON}`, 'g')
const TIGHT = new RegExp(`(?<![0-9๐-๙.,])(${FIGURES_OF_BAHT})บาท`, 'g')

/** «๑,๒๐๐.-», «฿1,200», «๑,๒๐๐บาท»: a sum in running text is followed by a space and บาท. */
function bahtWritten(text: string): TextFault[] {
  const baht = ([, sum = '']: RegExpExecArray) => `${sum} บาท`
  return [
    ...matching(SIGNED, SAYS.sumUnwritten, baht)(text),
    ...[...text.matchAll(DASHED)].flatMap(match => dashed(match, text)),
    ...matching(TIGHT, SAYS.sumUnwritten, baht)(text),
  ]
}

/** What stands before the number of a clause or a page: «ข้อ ๕.- รายละเอียด» is no sum. */
const COUNTS = /(?:^|\n|ข้อ|มาตรา|หน้า|บท|ตอน|ลำดับ|วาระ|ที่|หมวด|ส่วน) *$/

/** What has commas or บาท is a sum; «๕๐๐.-» alone may count something else. */
function dashed(match: RegExpExecArray, text: string): TextFault[] {
  const { 0: found, 1: sum = '', 2: baht, index: at } = match
  if (isFarEnd(text, at)) return []
  const right = `${sum} บาท`
  const place = { at, length: found.length, sentence: SAYS.sumUnwritten(found.trim(), right) }
  if (baht !== undefined || (sum.includes(',') && readable(sum))) return [{ ...place, right }]
  return COUNTS.test(text.slice(0, at)) ? [] : [place]
}

/** Whether figures are one number, grouped by threes or not at all. */
function readable(figures: string): boolean {
  return /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(toArabicDigits(figures))
}
