import type { Context } from '../../office/context'
import { mixesDigits, withDigits } from '../../thai/numerals'
import { sentence } from '../../wording/sentence'
import { type RuleSource, ruleGroup } from '../rule'
import { matching, type TextFault, textRule } from '../text-rule'
import type { Passage } from '../walk/passages'

/** What these rules say. */
const SAYS = {
  digitsMixed: (excerpt: string) =>
    sentence(
      `เลขไทยกับเลขอารบิกปนกันที่ “${excerpt}” บนกระดาษจะพิมพ์เป็นเลขชนิดเดียว โปรดตรวจตัวเลขอีกครั้ง`,
      `Thai and Arabic digits are mixed at “${excerpt}”: paper prints one kind; check the numbers.`,
    ),
  digitsJoined: (found: string, right: string) =>
    sentence(
      `ในจำนวน “${found}” มีเลขไทยกับเลขอารบิกปนกัน โปรดแก้เป็น “${right}”`,
      `The number “${found}” mixes both kinds of digits: write “${right}”.`,
    ),
  letterOrCode: (found: string, right: string) =>
    sentence(
      `“${found}” มีตัวอักษรละตินปนกับตัวเลข หากเป็นจำนวนคือ “${right}” หากเป็นรหัสให้คงไว้ โปรดตรวจ`,
      `“${found}” holds a Latin letter: “${right}” if it is a number; leave it if it is a code.`,
    ),
  letterInNumber: (found: string, right: string) =>
    sentence(
      `ในจำนวน “${found}” มีตัวอักษรละตินแทนตัวเลข โปรดแก้เป็น “${right}”`,
      `The number “${found}” holds a Latin letter: write “${right}”.`,
    ),
}

const ONE_KIND: RuleSource = { status: 'S', from: 'การใช้เลขไทยหรือเลขอารบิกชนิดเดียวทั้งฉบับ' }
const REAL_FILES: RuleSource = { status: 'M', from: 'แฟ้มจริงที่พิมพ์ด้วย TH SarabunIT๙' }

/** Digits in running text. */
export const DIGITS = ruleGroup([
  textRule({
    name: 'one-digit-kind',
    severity: 'advice',
    source: ONE_KIND,
    words: sentence('ไม่มีเลขไทยปนเลขอารบิก', 'One kind of digits is used.'),
    names: true,
    find: oneDigitKind,
  }),
  textRule({
    name: 'digits-whole',
    severity: 'should',
    source: REAL_FILES,
    words: sentence('จำนวนหนึ่งเขียนด้วยเลขชนิดเดียว', 'One number is written in one kind of digits.'),
    names: true,
    find: digitsWhole,
  }),
  textRule({
    name: 'letters-in-numbers',
    severity: 'should',
    source: REAL_FILES,
    words: sentence('ตัวเลขไม่มีตัวอักษร O หรือ l แทน ๐ หรือ ๑', 'No O or l stands for a digit.'),
    find: lettersInNumbers,
  }),
])

/** A number that has both kinds of digits in itself: SarabunIT๙ draws both alike. */
const MIXED = /[0-9๐-๙]*(?:[0-9][๐-๙]|[๐-๙][0-9])[0-9๐-๙]*/g

/** No passage mixes ๑๒๓ and 123: paper prints one kind, but a mix is often a paste gone wrong. */
function oneDigitKind(text: string, _passage: Passage, { house }: Context): TextFault[] {
  if (!mixesDigits(text.replaceAll(MIXED, ''))) return []
  const kind = house.digits
  const foreign = kind === 'thai' ? /[0-9]+(?:[.,/:][0-9]+)*/g : /[๐-๙]+(?:[.,/:][๐-๙]+)*/g
  const [first, ...rest] = [...text.matchAll(foreign)].filter(
    match => withDigits(wordAround(text, match.index), kind) !== wordAround(text, match.index),
  )
  if (first === undefined) return []
  const last = rest.at(-1) ?? first
  const words = text.slice(first.index, last.index + last[0].length)
  const sentence = SAYS.digitsMixed(excerpt(text))
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

function digitsWhole(text: string): TextFault[] {
  return matching(MIXED, SAYS.digitsJoined, ([found]) => withDigits(found, 'thai'))(text)
}

const LETTERED =
  /(?<![A-Za-z0-9๐-๙])[0-9๐-๙]+(?:[OoIl]+[0-9๐-๙]+)+(?![A-Za-z0-9๐-๙])|(?<![A-Za-z0-9๐-๙])[0-9๐-๙]+O(?![A-Za-z0-9๐-๙])/g

const COUNTING = /(?:จำนวน|ปี|พ\.ศ\.|ค\.ศ\.|วันที่|ครั้งที่|ร้อยละ|เป็นเงิน|งบประมาณ|มาตรา|หน้า|ข้อ) *$/

/** What only a number follows or comes before. */
const COUNTED =
  /^ *(?:คน|ราย|บาท|ปี|เดือน|วัน|แห่ง|หน่วยงาน|คดี|ฉบับ|ครั้ง|เรื่อง|ข้อ|หน้า|ล้าน|แสน|หมื่น|พัน|,\d{3}|%)/

/** O among digits is a nought where a number stands; «รหัส 45O12» may be a code that has the letter. */
function lettersInNumbers(text: string): TextFault[] {
  return [...text.matchAll(LETTERED)].map(({ 0: found, index: at }) => {
    const right = mendLetters(found)
    const counts = COUNTING.test(text.slice(0, at)) || COUNTED.test(text.slice(at + found.length))
    const place = { at, length: found.length }
    if (!/[๐-๙]/.test(found) && !counts)
      return { ...place, sentence: SAYS.letterOrCode(found, right) }
    return { ...place, right, sentence: SAYS.letterInNumber(found, right) }
  })
}

function mendLetters(found: string): string {
  const thai = /[๐-๙]/.test(found)
  const digits = found.replaceAll(/[Oo]/g, '0').replaceAll(/[Il]/g, '1')
  return withDigits(digits, thai ? 'thai' : 'arabic')
}
