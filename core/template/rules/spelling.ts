import { findMisspellings } from '../../thai/misspellings'
import { normalizeThai } from '../../thai/sequence'
import { TYPING_GAPS } from '../../wording/typing-gaps'
import type { Passage } from './passages'
import { HOUSE, type RuleGroup, type RuleSource } from './rule'
import { type Fault, matching, textRule } from './text-rule'

const MINUTES_GUIDE: RuleSource = { status: 'S', from: 'คู่มือการจัดประชุม มทร.พระนคร' }
const DICTIONARY: RuleSource = { status: 'S', from: 'พจนานุกรม ฉบับราชบัณฑิตยสถาน' }
const KEYBOARD: RuleSource = { status: 'M', from: 'ลำดับอักขระไทยตาม วทท. ๒.๐' }

const sequence = matching(/[\u0e01-\u0e4e]+/g, TYPING_GAPS.outOfOrder, ([word]) =>
  normalizeThai(word),
)

/** Words: those of the form, those of the dictionary, and letters in an order that can be read. */
export const SPELLING_RULES: RuleGroup<
  'official-words' | 'common-spelling' | 'thai-sequence' | 'look-alikes' | 'word-once'
> = {
  'official-words': textRule({
    severity: 'advice',
    source: MINUTES_GUIDE,
    find: (text, _passage, { template }) =>
      template.paper === 'minutes' ? officialWords(text) : [],
  }),
  'common-spelling': textRule({ severity: 'should', source: DICTIONARY, find: commonSpelling }),
  'thai-sequence': textRule({ severity: 'should', source: KEYBOARD, find: sequence }),
  'look-alikes': textRule({ severity: 'should', source: KEYBOARD, find: lookAlikes }),
  'word-once': textRule({
    severity: 'should',
    source: HOUSE,
    find: matching(
      /(และ) ?และ(?!เล็ม)|(หรือ) ?หรือ|(ซึ่ง) ?ซึ่ง|(เพื่อ) ?เพื่อ(?!น)|(โดย) ?โดย(?!สาร)|(เนื่องจาก) ?เนื่องจาก|(ดังกล่าว) ?ดังกล่าว|(มอบหมายให้) ?มอบหมายให้/g,
      TYPING_GAPS.wordTwice,
      match => match.slice(1).find(word => word !== undefined) ?? '',
    ),
  }),
}

/** Words that the regulation has another word for, longest first; «เปิดประชุม» only as a label. [S RMUTP] */
const OFFICIAL_WORDS: ReadonlyMap<string, string> = new Map([
  ['ผู้บันทึกรายงานการประชุม', 'ผู้จดรายงานการประชุม'],
  ['ผู้บันทึกการประชุม', 'ผู้จดรายงานการประชุม'],
  ['ผู้ที่ไม่เข้าประชุม', 'ผู้ไม่มาประชุม'],
  ['ผู้ไม่เข้าประชุม', 'ผู้ไม่มาประชุม'],
  ['บันทึกการประชุม', 'รายงานการประชุม'],
  ['ผู้เข้าประชุม', 'ผู้มาประชุม'],
  ['เปิดประชุมเวลา', 'เริ่มประชุมเวลา'],
  ['ปิดประชุมเวลา', 'เลิกประชุมเวลา'],
  ['วาระการประชุม', 'ระเบียบวาระการประชุม'],
])

const WORD_FOR_WORD = new RegExp(`(?<!ระเบียบ)(?:${[...OFFICIAL_WORDS.keys()].join('|')})`, 'g')

/** Minutes use the words of แบบที่ ๑๑. Which word stands for พูดว่า only the writer knows. */
function officialWords(text: string): Fault[] {
  return [
    ...matching(
      WORD_FOR_WORD,
      TYPING_GAPS.wordUnofficial,
      ([found]) => OFFICIAL_WORDS.get(found) ?? found,
    )(text),
    ...matching(/พูดว่า/g, found => TYPING_GAPS.wordUnofficial(found, 'แจ้งว่า, เสนอว่า หรือ ชี้แจงว่า'))(
      text,
    ),
  ]
}

/** Names are spelt as their bearers spell them. */
function commonSpelling(text: string, { kind }: Passage): Fault[] {
  if (kind === 'name') return []
  return findMisspellings(text).map(({ at, wrong, right }) => ({
    at,
    length: wrong.length,
    sentence: TYPING_GAPS.misspelt(wrong, right),
    right,
  }))
}

/** ๅ for า outside ฤๅ, and a lone Latin letter inside a Thai word. */
function lookAlikes(text: string): Fault[] {
  return [
    ...matching(
      /(?<=[\u0e01-\u0e2e\u0e48-\u0e4b])(?<![ฤฦ])ๅ/g,
      TYPING_GAPS.wrongLetter,
      () => 'า',
    )(text),
    ...matching(/[\u0e01-\u0e4e]+[a-z](?=[\u0e30-\u0e3a\u0e47-\u0e4e])/g, found =>
      TYPING_GAPS.latinLetter(found),
    )(text),
  ]
}
