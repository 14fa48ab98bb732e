import { toThaiDigits } from '../thai/numerals'

/** What is wrong with one value in a house style, after the place where it stands. */
export const HOUSE_FAULTS = {
  missing: 'ขาดไป โปรดเพิ่ม',
  unknown: 'ไม่ใช่ช่องของแบบหน่วยงาน โปรดลบออกหรือตรวจตัวสะกด',
  notText: 'ต้องเป็นข้อความในเครื่องหมายคำพูด',
  notYesNo: 'ต้องเป็น true หรือ false',
  notNumber: 'ต้องเป็นตัวเลขที่ไม่มีเครื่องหมายคำพูด',
  notList: 'ต้องเป็นรายการในวงเล็บเหลี่ยม',
  notObject: 'ต้องเป็นชุดข้อมูลในวงเล็บปีกกา',
  empty: 'ต้องไม่ว่าง',
  tooLong: 'ยาวหรือมีจำนวนมากเกินกำหนด',
  unseen: 'มีอักขระที่มองไม่เห็น โปรดลบแล้วพิมพ์ใหม่',
  noRule: 'ไม่ใช่ชื่อกฎ โปรดดูชื่อกฎในรายการกฎของการตรวจเอกสาร',
  other: 'มีค่าที่ใช้ไม่ได้',
  choice: (choices: string) => `ต้องเป็นค่าใดค่าหนึ่งต่อไปนี้ ${choices}`,
  atLeast: (least: number) => `ต้องไม่น้อยกว่า ${toThaiDigits(String(least))}`,
  atMost: (most: number) => `ต้องไม่เกิน ${toThaiDigits(String(most))}`,
} as const

/** Where a mistake stands: «ช่อง “words.refuse” รายการที่ ๒ “instead”». */
export function housePlace(keys: readonly (string | number)[]): string {
  if (keys.length === 0) return 'แบบหน่วยงาน'
  const steps: string[] = []
  let field = ''
  for (const key of keys) {
    if (typeof key === 'number') {
      steps.push(`${field === '' ? '' : `ช่อง “${field}” `}รายการที่ ${toThaiDigits(key + 1)}`)
      field = ''
    } else field = field === '' ? key : `${field}.${key}`
  }
  if (field !== '') steps.push(`ช่อง “${field}”`)
  return steps.join(' ')
}

/** Mistakes that no single value shows. */
export const HOUSE_STRUCTURE = {
  thaiOnlyFont:
    'แบบอักษร TH SarabunIT๙ วาดเลขอารบิกเป็นเลขไทยเสมอ จึงใช้กับ digits “arabic” ไม่ได้ โปรดเปลี่ยนอย่างใดอย่างหนึ่ง',
  refusedTwice: (word: string) => `คำว่า “${word}” อยู่ใน words.refuse สองครั้ง โปรดเหลือไว้ครั้งเดียว`,
  endless: (word: string, instead: string, again: string) =>
    `ให้ใช้ “${instead}” แทน “${word}” ไม่ได้ เพราะยังมีคำที่ห้ามใช้คือ “${again}” อยู่ในนั้น โปรดเปลี่ยนคำแทน`,
} as const

/** The mistake of a file too large to be what it should be; follows the file's name. */
export function tooManyBytes(megabytes: number): string {
  return `ใหญ่เกิน ${toThaiDigits(String(megabytes))} เมกะไบต์ จึงไม่อ่าน`
}

/** A key that every object has by birth; no file of ours uses one. */
export function bornKey(key: string): string {
  return `มีช่องชื่อ “${key}” ซึ่งใช้ไม่ได้ โปรดลบออก`
}
