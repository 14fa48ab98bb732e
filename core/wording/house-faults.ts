import { fill, sentence } from './sentence'

/** What a house style is called where a mistake of it is named. */
export const HOUSE_NAME = sentence('แบบหน่วยงาน', 'the house style')

/** Mistakes that no single value shows. */
export const HOUSE_STRUCTURE = {
  thaiOnlyFont: fill(
    sentence(
      'แบบอักษร {} วาดเลขอารบิกเป็นเลขไทยเสมอ จึงใช้กับ digits “arabic” ไม่ได้ โปรดเปลี่ยนอย่างใดอย่างหนึ่ง',
      'the font “{}” draws Arabic digits as Thai ones, so it does not go with digits “arabic”; change one of the two',
    ),
    'TH SarabunIT๙',
  ),
  refusedTwice: (word: string) =>
    fill(
      sentence(
        'คำว่า “{}” อยู่ใน words.refuse สองครั้ง โปรดเหลือไว้ครั้งเดียว',
        'the word “{}” stands in words.refuse twice; leave one',
      ),
      word,
    ),
  endless: (word: string, instead: string, again: string) =>
    fill(
      sentence(
        'ให้ใช้ “{}” แทน “{}” ไม่ได้ เพราะยังมีคำที่ห้ามใช้คือ “{}” อยู่ในนั้น โปรดเปลี่ยนคำแทน',
        '“{}” cannot stand for “{}”: the refused word “{}” is in it; use another',
      ),
      instead,
      word,
      again,
    ),
} as const
