import { type Sentence, sentence } from '../wording/sentence'

/** Of words that look like a label of the form where it prints none: what rules of several groups say. */
export function labelElsewhere(found: string): Sentence {
  return sentence(
    `“${found}” อาจเป็นคำนำของช่องอื่นหรือเป็นส่วนหนึ่งของข้อความ โปรดตรวจแล้วแก้เอง`,
    `“${found}” may be the label of another field or a part of the words: check it.`,
  )
}
