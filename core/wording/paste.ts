import { toThaiDigits } from '../thai/numerals'
import { type Sentence, sentence } from './sentence'

/** Why words on a clipboard stay out of a document. */
export type LeftOut = 'deleted' | 'struck' | 'hidden' | 'remark'

const WHAT: Readonly<Record<LeftOut, Sentence>> = {
  deleted: sentence('คำที่ถูกลบไว้', 'deleted'),
  struck: sentence('คำที่ขีดฆ่า ซึ่งเอกสารยังแสดงไม่ได้', 'struck out, which a document cannot show yet'),
  hidden: sentence('คำที่ซ่อนไว้', 'hidden'),
  remark: sentence('ความคิดเห็นข้างข้อความ', 'remarks in the margin'),
}

/** Says that words stayed out of what was pasted, how many, which, and why. */
export function leftOutSentence(why: LeftOut, count: number, words: string): Sentence {
  const { th, en } = WHAT[why]
  const [thai, number] = [toThaiDigits(count), count]
  return sentence(
    `ไม่ได้วาง${th} ${thai} คำ: «${words}» หากต้องการใช้ โปรดพิมพ์เพิ่มเอง`,
    `Not pasted, ${number} ${number === 1 ? 'word' : 'words'} (${en}): “${words}”. Type them if they are wanted.`,
  )
}

/** Says that cells over several rows or columns came in as one cell, with blank ones for the rest of their places. */
export function partedSentence(count: number): Sentence {
  return sentence(
    `ตารางที่วางมีเซลล์ที่ผสานไว้ ${toThaiDigits(count)} เซลล์ ข้อความอยู่ในเซลล์แรก ช่องที่เหลือเว้นว่างไว้`,
    `Merged cells in the pasted table: ${count}. Their words stand in the first place, the others are blank.`,
  )
}

/** Says that tables of more cells than a table may have came in as lines. */
export function unfoldedSentence(count: number): Sentence {
  return sentence(
    `ตารางที่วางใหญ่เกินไป ${toThaiDigits(count)} ตาราง จึงวางเป็นบรรทัด ข้อความอยู่ครบ โปรดวางทีละส่วน`,
    `Too large for a table: ${count}. All words were pasted, as lines. Paste it in parts.`,
  )
}
