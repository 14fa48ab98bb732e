import { toThaiDigits } from '../thai/numerals'

/** What is wrong with one value of an office's JSON file, after the place where it stands. */
export const VALUE_FAULTS = {
  missing: 'ขาดไป โปรดเพิ่ม',
  notText: 'ต้องเป็นข้อความในเครื่องหมายคำพูด',
  notYesNo: 'ต้องเป็น true หรือ false',
  notNumber: 'ต้องเป็นตัวเลขที่ไม่มีเครื่องหมายคำพูด',
  notList: 'ต้องเป็นรายการในวงเล็บเหลี่ยม',
  notObject: 'ต้องเป็นชุดข้อมูลในวงเล็บปีกกา',
  notDay: 'ต้องเป็นวันที่มีจริงในแบบ "2018-08-15" หรือ null',
  empty: 'ต้องไม่ว่าง',
  tooLong: 'ยาวหรือมีจำนวนมากเกินกำหนด',
  unseen: 'มีอักขระที่มองไม่เห็น โปรดลบแล้วพิมพ์ใหม่',
  badId: 'ใช้ได้เฉพาะตัวอักษร a–z ตัวเลข และขีดกลาง โดยขึ้นต้นด้วยตัวอักษร',
  noRule: 'ไม่ใช่ชื่อกฎ โปรดดูชื่อกฎในรายการกฎของการตรวจเอกสาร (docs/rules.md)',
  other: 'มีค่าที่ใช้ไม่ได้',
  unknown: (owner: string) => `ไม่ใช่ช่องของ${owner} โปรดลบออกหรือตรวจตัวสะกด`,
  choice: (choices: readonly string[]) =>
    choices.length === 1 ? `ต้องเป็น ${choices[0]}` : `ต้องเป็นค่าใดค่าหนึ่งต่อไปนี้ ${choices.join(', ')}`,
  atLeast: (least: number) => `ต้องไม่น้อยกว่า ${toThaiDigits(String(least))}`,
  atMost: (most: number) => `ต้องไม่เกิน ${toThaiDigits(String(most))}`,
} as const

/** Where a value stands: «ช่อง “words.refuse” รายการที่ ๒ ช่อง “instead”»; '' for the whole. */
export function fieldPlace(keys: readonly (string | number)[]): string {
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

/** The mistake of a file too large to be what it should be; follows the file's name. */
export function tooManyBytes(megabytes: number): string {
  return `ใหญ่เกิน ${toThaiDigits(String(megabytes))} เมกะไบต์ จึงไม่อ่าน`
}

/** The mistake of a file whose bytes are not UTF-8; follows the file's name. */
export const NOT_UTF8 = 'ไม่ได้บันทึกเป็น UTF-8 โปรดบันทึกใหม่โดยเลือกการเข้ารหัส UTF-8'

/** A key that every object has by birth; no file of ours uses one. */
export function bornKey(key: string): string {
  return `มีช่องชื่อ “${key}” ซึ่งใช้ไม่ได้ โปรดลบออก`
}
