import type { Lexicon } from '../../thai/lexicon'
import { endsWord } from '../../thai/word-edges'
import { sentence } from '../../wording/sentence'
import { HOUSE_HABIT, ruleGroup } from '../rule'
import { matching, type TextFault, textRule } from '../text-rule'

/** What these rules say. */
const SAYS = {
  markTwice: (found: string, right: string) =>
    sentence(`เครื่องหมาย “${found}” ซ้ำกัน โปรดเหลือ “${right}”`, `The mark “${found}” is repeated.`),
  fullStop: () =>
    sentence(
      'ประโยคภาษาไทยไม่ลงท้ายด้วยมหัพภาค (.) โปรดลบออก',
      'A Thai sentence ends without a full stop.',
    ),
  stopOrShort: (found: string) =>
    sentence(
      `จุดหลัง “${found}” หากเป็นคำย่อให้คงไว้ หากเป็นท้ายประโยคภาษาไทยให้ลบออก โปรดตรวจ`,
      `The point of “${found}” stays if it shortens a word and goes if it ends a Thai sentence.`,
    ),
}

/** Short forms of bodies and posts, often typed without a space before them. */
const SHORT_FORMS =
  'คกก อนุกก กก จนท ผอ สนง รมว รมช อบต อบจ อปท อปพร อสม กทม กสทช สปสช สตช สธ มท กห กต กษ คค ทส พม รง ศธ วธ อว ดศ พณ พน ยธ ปปง ปปช ปปท ปปส ปภ สตง ผวจ นอภ ผบก ผบช ผบ ตร สภ สน บช บก ปวช ปวส รพ สต สสจ สสอ พมจ ศพด ศบค ศบศ สคบศ กพร กพ ครม สส สว กกต สคบ ศรชล ขสมก บขส รฟท รฟม กฟผ กฟน กฟภ กปน กปภ ธกส กยศ กศน สพฐ สพป สพม สอศ กรอ คตง กม ซม มม ชม มล ฮ'

/** A long stretch of Thai before the point: that of «เวลา ๑๖.๓๐ น.» ends no sentence. */
const AFTER_MANY_LETTERS = '(?<=[\u0e01-\u0e4e]{7})'
/** No other point shortly before it, which shortens what stands there: «ผวจ.นครราชสีมา.». */
const FIRST_POINT = '(?<!\\.[\u0e01-\u0e4e]{1,20})'
/** No short form before it, even one that is written close to its sentence: «มอบหมายให้คกก. พิจารณา». */
const NO_SHORT_FORM = `(?<!${SHORT_FORMS.replaceAll(' ', '|')})`
/** A space and more Thai after it, «…ทราบ. ที่ประชุม…», or nothing: «บันทึกเป็นรายงาน.pdf» goes on without one. */
const BEFORE_MORE_THAI = '(?=\\s+[ก-๙“(]|\\s*$)'
const FULL_STOP = new RegExp(
  `${AFTER_MANY_LETTERS}${FIRST_POINT}${NO_SHORT_FORM}\\.${BEFORE_MORE_THAI}`,
  'g',
)

/** Punctuation marks and the full stop. */
export const PUNCTUATION = ruleGroup([
  textRule({
    name: 'punctuation-once',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence('เครื่องหมายวรรคตอนไม่ซ้ำ', 'Punctuation is not repeated.'),
    find: marksTwice,
  }),
  textRule({
    name: 'no-full-stop',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence('ไม่จบประโยคไทยด้วยจุด', 'Thai sentences end without a full stop.'),
    find: (text, _passage, { lexicon }) => fullStops(text, lexicon),
  }),
])

/** «1,,234» among digits may be a thousand or two numbers. */
function marksTwice(text: string): TextFault[] {
  return matching(
    /([!?,;:])\1+/g,
    SAYS.markTwice,
    ([, mark = '']) => mark,
  )(text).map(fault => {
    const { right: _, ...judged } = fault
    const around = text.slice(Math.max(0, fault.at - 1), fault.at + fault.length + 1)
    return /^[0-9๐-๙].*[0-9๐-๙]$/.test(around) ? judged : fault
  })
}

/** The point after a word is none of Thai; after letters that are no word it may shorten them: «สพร.». */
function fullStops(text: string, lexicon: Lexicon | undefined): TextFault[] {
  return [...text.matchAll(FULL_STOP)].map(({ index: at }) => {
    const place = { at, length: 1 }
    const after = lexicon !== undefined && endsWord(text, at, lexicon)
    return after
      ? { ...place, right: '', sentence: SAYS.fullStop() }
      : { ...place, sentence: SAYS.stopOrShort(text.slice(Math.max(0, at - 8), at + 1)) }
  })
}
