/** What a house style is called where a mistake of it is named. */
export const HOUSE_NAME = 'แบบหน่วยงาน'

/** Mistakes that no single value shows. */
export const HOUSE_STRUCTURE = {
  thaiOnlyFont:
    'แบบอักษร TH SarabunIT๙ วาดเลขอารบิกเป็นเลขไทยเสมอ จึงใช้กับ digits “arabic” ไม่ได้ โปรดเปลี่ยนอย่างใดอย่างหนึ่ง',
  refusedTwice: (word: string) => `คำว่า “${word}” อยู่ใน words.refuse สองครั้ง โปรดเหลือไว้ครั้งเดียว`,
  endless: (word: string, instead: string, again: string) =>
    `ให้ใช้ “${instead}” แทน “${word}” ไม่ได้ เพราะยังมีคำที่ห้ามใช้คือ “${again}” อยู่ในนั้น โปรดเปลี่ยนคำแทน`,
} as const
