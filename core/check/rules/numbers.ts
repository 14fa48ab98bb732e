import type { Context } from '../../office/context'
import { mixesDigits, withDigits } from '../../thai/numerals'
import { NUMBER_GAPS } from '../../wording/number-gaps'
import { AGREEMENT, HOUSE, type RuleGroup, type RuleSource } from '../rule'
import { type Fault, matching, textRule } from '../text-rule'
import type { Passage } from '../walk/passages'

const ONE_KIND: RuleSource = { status: 'S', from: 'การใช้เลขไทยหรือเลขอารบิกชนิดเดียวทั้งฉบับ' }
const REAL_FILES: RuleSource = { status: 'M', from: 'แฟ้มจริงที่พิมพ์ด้วย TH SarabunIT๙' }

/** Digits and addresses in running text. */
export const NUMBER_RULES: RuleGroup<
  | 'one-digit-kind'
  | 'digits-whole'
  | 'letters-in-numbers'
  | 'percent-once'
  | 'telephone-complete'
  | 'address-form'
> = {
  'one-digit-kind': textRule({
    severity: 'advice',
    source: ONE_KIND,
    names: true,
    find: oneDigitKind,
  }),
  'digits-whole': textRule({
    severity: 'should',
    source: REAL_FILES,
    names: true,
    find: digitsWhole,
  }),
  'letters-in-numbers': textRule({
    severity: 'should',
    source: REAL_FILES,
    find: lettersInNumbers,
  }),
  'percent-once': textRule({
    severity: 'should',
    source: HOUSE,
    find: matching(
      /ร้อยละ *[0-9๐-๙.,]*[0-9๐-๙] *(?:%|เปอร์เซ็นต์)/g,
      NUMBER_GAPS.percentTwice,
      ([found]) => found.replace(/ *(?:%|เปอร์เซ็นต์)$/, ''),
    ),
  }),
  'telephone-complete': textRule({
    severity: 'should',
    judged: true,
    source: AGREEMENT,
    find: telephone,
  }),
  'address-form': textRule({
    severity: 'should',
    judged: true,
    source: AGREEMENT,
    find: address,
    raw: true,
  }),
}

/** A number that has both kinds of digits in itself: SarabunIT๙ draws both alike. */
const MIXED = /[0-9๐-๙]*(?:[0-9][๐-๙]|[๐-๙][0-9])[0-9๐-๙]*/g

function digitsWhole(text: string): Fault[] {
  return matching(MIXED, NUMBER_GAPS.digitsJoined, ([found]) => withDigits(found, 'thai'))(text)
}

/** No passage mixes ๑๒๓ and 123: paper prints one kind, but a mix is often a paste gone wrong. */
function oneDigitKind(text: string, _passage: Passage, { house }: Context): Fault[] {
  if (!mixesDigits(text.replaceAll(MIXED, ''))) return []
  const kind = house.digits
  const foreign = kind === 'thai' ? /[0-9]+(?:[.,/:][0-9]+)*/g : /[๐-๙]+(?:[.,/:][๐-๙]+)*/g
  const [first, ...rest] = [...text.matchAll(foreign)].filter(
    match => withDigits(wordAround(text, match.index), kind) !== wordAround(text, match.index),
  )
  if (first === undefined) return []
  const last = rest.at(-1) ?? first
  const words = text.slice(first.index, last.index + last[0].length)
  const sentence = NUMBER_GAPS.digitsMixed(excerpt(text))
  return [{ at: first.index, length: words.length, sentence, right: withDigits(words, kind) }]
}

/** The unbroken run of Latin characters and digits that a place is in. */
function wordAround(text: string, at: number): string {
  const before = /[\w@.~:/?#&=%+,;-]*$/.exec(text.slice(0, at))?.[0] ?? ''
  const after = /^[\w@.~:/?#&=%+,;๐-๙-]*/.exec(text.slice(at))?.[0] ?? ''
  return before + after
}

/** The words around the first digit, so that a person can find the place. */
function excerpt(text: string): string {
  const at = Math.max(0, text.search(/[0-9๐-๙]/) - 10)
  return text
    .slice(at, at + 30)
    .replaceAll('\n', ' ')
    .trim()
}

const LETTERED =
  /(?<![A-Za-z0-9๐-๙])[0-9๐-๙]+(?:[OoIl]+[0-9๐-๙]+)+(?![A-Za-z0-9๐-๙])|(?<![A-Za-z0-9๐-๙])[0-9๐-๙]+O(?![A-Za-z0-9๐-๙])/g
/** What only a number follows or comes before. */
const COUNTED =
  /^ *(?:คน|ราย|บาท|ปี|เดือน|วัน|แห่ง|หน่วยงาน|คดี|ฉบับ|ครั้ง|เรื่อง|ข้อ|หน้า|ล้าน|แสน|หมื่น|พัน|,\d{3}|%)/
const COUNTING = /(?:จำนวน|ปี|พ\.ศ\.|ค\.ศ\.|วันที่|ครั้งที่|ร้อยละ|เป็นเงิน|งบประมาณ|มาตรา|หน้า|ข้อ) *$/

/** O among digits is a nought where a number stands; «รหัส 45O12» may be a code that has the letter. */
function lettersInNumbers(text: string): Fault[] {
  return [...text.matchAll(LETTERED)].map(({ 0: found, index: at }) => {
    const right = mendLetters(found)
    const counts = COUNTING.test(text.slice(0, at)) || COUNTED.test(text.slice(at + found.length))
    const place = { at, length: found.length }
    if (!/[๐-๙]/.test(found) && !counts)
      return { ...place, sentence: NUMBER_GAPS.letterOrCode(found, right) }
    return { ...place, right, sentence: NUMBER_GAPS.letterInNumber(found, right) }
  })
}

function mendLetters(found: string): string {
  const thai = /[๐-๙]/.test(found)
  const digits = found.replaceAll(/[Oo]/g, '0').replaceAll(/[Il]/g, '1')
  return withDigits(digits, thai ? 'thai' : 'arabic')
}

/** A number of the public network has nine digits, a mobile one ten; a range ends in a few more. */
function telephone(text: string): Fault[] {
  const written = /(?<=(?:โทร\.?|โทรศัพท์|โทรสาร|มือถือ) *:? *)[0๐](?:[0-9๐-๙]|[ -](?=[0-9๐-๙])){5,}/g
  return [...text.matchAll(written)].flatMap(match => {
    const [found] = match
    const [whole = ''] = found.split(/ (?=[0-9๐-๙]{2} [0-9๐-๙]{4} |[0๐] [0-9๐-๙]{4} )/)
    const lengths = [whole, whole.replace(/-[0-9๐-๙]{1,4}$/, '')].map(
      number => number.replaceAll(/[ -]/g, '').length,
    )
    if (lengths.some(length => length === 9 || length === 10 || length > 13)) return []
    const sentence = NUMBER_GAPS.telephoneUnfit(whole)
    return [{ at: match.index, length: whole.length, sentence }]
  })
}

/** Addresses that cannot be reached as they are written. */
function address(text: string): Fault[] {
  const faulty = [
    /[\w.+-]+ +@ *[\w-]+(?:\.[\w-]+)+|[\w.+-]+@ +[\w-]+(?:\.[\w-]+)+/g,
    /(?<![\w.+-])[A-Za-z][\w.+-]*@[A-Za-z0-9-]+(?![\w.@-])/g,
    /[\w.+-]+@[\w-]*\.\.[\w.]*/g,
    /\b(?:htp|htpp|htttp|hhttp|https?;|http:\/(?!\/)|https:\/(?!\/)|https?:\/\/https?:)[^\s\u0e00-\u0e7f]*/g,
    /\bwww[, ]+[\w-]+\.[\w.-]+/g,
    /\b(?:https?:\/\/|www\.) +\S+/g,
  ]
  return faulty.flatMap(pattern => matching(pattern, NUMBER_GAPS.addressUnfit)(text))
}
