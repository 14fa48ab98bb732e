import { toThaiDigits } from '../thai/numerals'

/** What is wrong with one value in a template, after the place where it stands. */
export const TEMPLATE_FAULTS = {
  missing: 'ขาดไป โปรดเพิ่ม',
  unknown: 'ไม่ใช่ช่องของแม่แบบ โปรดลบออกหรือตรวจตัวสะกด',
  notText: 'ต้องเป็นข้อความในเครื่องหมายคำพูด',
  notYesNo: 'ต้องเป็น true หรือ false',
  notList: 'ต้องเป็นรายการในวงเล็บเหลี่ยม',
  notObject: 'ต้องเป็นชุดข้อมูลในวงเล็บปีกกา',
  empty: 'ต้องไม่ว่าง',
  tooLong: 'ยาวหรือมีจำนวนมากเกินกำหนด',
  badId: 'ใช้ได้เฉพาะตัวอักษร a–z ตัวเลข และขีดกลาง โดยขึ้นต้นด้วยตัวอักษร',
  other: 'มีค่าที่ใช้ไม่ได้',
  choice: (choices: string) => `ต้องเป็นค่าใดค่าหนึ่งต่อไปนี้ ${choices}`,
} as const

/** Where a mistake stands: «ส่วนที่ ๒ (objectives) ช่อง “title”». */
export function templatePlace(part: { index: number; id: string } | null, field: string): string {
  const place =
    part === null
      ? 'แม่แบบ'
      : `ส่วนที่ ${toThaiDigits(part.index + 1)}${part.id === '' ? '' : ` (${part.id})`}`
  return field === '' ? place : `${place} ช่อง “${field}”`
}

/** Mistakes that no single value shows. */
export const TEMPLATE_STRUCTURE = {
  sameId: (id: string) => `มีสองส่วนที่ใช้ id เดียวกันคือ “${id}” โปรดตั้งให้ต่างกัน`,
  lacksContent: (paper: string, content: string) =>
    `แม่แบบชนิด “${paper}” ต้องมีส่วนที่ content เป็น “${content}” อย่างน้อยหนึ่งส่วน`,
  foreignContent: (paper: string, content: string) =>
    `แม่แบบชนิด “${paper}” ใช้ส่วนที่ content เป็น “${content}” ไม่ได้ โปรดลบออก`,
  twice: (content: string) => `มีส่วนที่ content เป็น “${content}” ได้เพียงส่วนเดียว`,
} as const
