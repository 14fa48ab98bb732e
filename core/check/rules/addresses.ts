import { sentence } from '../../wording/sentence'
import { AGREEMENT, ruleGroup } from '../rule'
import { matching, type TextFault, textRule } from '../text-rule'

/** What these rules say. */
const SAYS = {
  telephoneUnfit: (found: string) =>
    sentence(
      `หมายเลขโทรศัพท์ “${found}” มีจำนวนหลักไม่ครบหรือเกิน โปรดตรวจ`,
      `The telephone number “${found}” has too few or too many digits.`,
    ),
  addressUnfit: (found: string) =>
    sentence(
      `ที่อยู่ “${found}” เขียนไม่ครบหรือไม่ถูกรูปแบบ โปรดตรวจ`,
      `The address “${found}” is not well formed.`,
    ),
}

/** Telephone numbers and addresses in running text. */
export const ADDRESSES = ruleGroup([
  textRule({
    name: 'telephone-complete',
    severity: 'should',
    source: AGREEMENT,
    words: sentence('หมายเลขโทรศัพท์มีหลักครบ', 'Telephone numbers are complete.'),
    judged: true,
    find: telephone,
  }),
  textRule({
    name: 'address-form',
    severity: 'should',
    source: AGREEMENT,
    words: sentence(
      'ที่อยู่เว็บและไปรษณีย์อิเล็กทรอนิกส์ถูกรูปแบบ',
      'Web and e-mail addresses are well formed.',
    ),
    judged: true,
    raw: true,
    find: address,
  }),
])

/** A number of the public network has nine digits, a mobile one ten; a range ends in a few more. */
function telephone(text: string): TextFault[] {
  const written = /(?<=(?:โทร\.?|โทรศัพท์|โทรสาร|มือถือ) *:? *)[0๐](?:[0-9๐-๙]|[ -](?=[0-9๐-๙])){5,}/g
  return [...text.matchAll(written)].flatMap(match => {
    const [found] = match
    const [whole = ''] = found.split(/ (?=[0-9๐-๙]{2} [0-9๐-๙]{4} |[0๐] [0-9๐-๙]{4} )/)
    const lengths = [whole, whole.replace(/-[0-9๐-๙]{1,4}$/, '')].map(
      number => number.replaceAll(/[ -]/g, '').length,
    )
    if (lengths.some(length => length === 9 || length === 10 || length > 13)) return []
    const sentence = SAYS.telephoneUnfit(whole)
    return [{ at: match.index, length: whole.length, sentence }]
  })
}

/** Addresses that cannot be reached as they are written. */
function address(text: string): TextFault[] {
  const faulty = [
    /[\w.+-]+ +@ *[\w-]+(?:\.[\w-]+)+|[\w.+-]+@ +[\w-]+(?:\.[\w-]+)+/g,
    /(?<![\w.+-])[A-Za-z][\w.+-]*@[A-Za-z0-9-]+(?![\w.@-])/g,
    /[\w.+-]+@[\w-]*\.\.[\w.]*/g,
    /\b(?:htp|htpp|htttp|hhttp|https?;|http:\/(?!\/)|https:\/(?!\/)|https?:\/\/https?:)[^\s\u0e00-\u0e7f]*/g,
    /\bwww[, ]+[\w-]+\.[\w.-]+/g,
    /\b(?:https?:\/\/|www\.) +\S+/g,
  ]
  return faulty.flatMap(pattern => matching(pattern, SAYS.addressUnfit)(text))
}
