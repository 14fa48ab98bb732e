import type { News } from '../model/document'
import { plainText } from '../model/rich-text'
import { toArabicDigits } from '../thai/numerals'

/*
 * No name, picture or fact that tells who a victim of trafficking is may be made public. [Act 2551 s. 56] A false alarm
 * costs a look; a name that goes out cannot be called back: so what may be one counts as one.
 */

const VICTIM = /ผู้เสียหาย|เหยื่อ|ผู้ถูกค้ามนุษย์|ผู้ถูกแสวงหาประโยชน์|ผู้รอดพ้น/
/** A title before a name, and not a word that begins with the same letters: นายจ้าง, นายหน้า, นายกรัฐมนตรี, นางแบบ. */
const PERSON =
  /(?:นาย(?!จ้าง|หน้า|ก|อำเภอ|ทะเบียน|แพทย์|ทหาร|ตำรวจ|ทุน|ท้าย|เรือ|ประกัน)|นางสาว|นาง(?!แบบ|สาว)|น\.ส\.|ม\.ร\.ว\.|ม\.ล\.) ?[ก-ฮเ-ไ][ก-๙]*(?: [ก-ฮเ-ไ][ก-๙]+)?/g
/** A child with a title has a name; «เด็กหญิงและเด็กชาย» and «เด็กหญิง ๓ คน» have none. */
const CHILD =
  /(?:ด\.[ชญ]\.|เด็กชาย|เด็กหญิง) ?(?!และ|หรือ|ที่|ใน|จาก|ซึ่ง|อายุ|จำนวน|เป็น|ได้|ไม่|ถูก|ด้วย|เด็ก)[ก-ฮเ-ไ][ก-๙]*/g
const AGE = /อายุ *\d{1,2} *(?:ปี|เดือน)/g
/** An identity card, a passport, a telephone. */
const NUMBER = /\b\d(?:[ -]?\d){12}\b|\b[A-Z]{1,2}\d{6,8}\b|\b0\d(?:[ -]?\d){7,8}\b/g

/**
 * The stretches of a news item that may tell who a victim is: in a paragraph that speaks of victims a person's name or an
 * age, and anywhere the name of a child or the number of a person. `officials` are known names that are no victims'.
 */
export function victimSigns({ headline, texts }: News, officials: readonly string[]): string[] {
  const lines = [headline, ...Object.values(texts).flatMap(text => plainText(text).split('\n'))]
  return lines.flatMap(line => {
    const words = officials.reduce((rest, name) => rest.replaceAll(name, ' '), line)
    const always = [...found(words, CHILD), ...found(words, NUMBER)]
    return VICTIM.test(words) ? [...always, ...found(words, PERSON), ...found(words, AGE)] : always
  })
}

/** As they are written: Arabic digits stand one for one for Thai ones. */
function found(words: string, sign: RegExp): string[] {
  return [...toArabicDigits(words).matchAll(sign)].map(({ index, 0: { length } }) =>
    words.slice(index, index + length),
  )
}
