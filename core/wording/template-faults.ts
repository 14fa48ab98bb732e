import { toThaiDigits } from '../thai/numerals'

/** What a template is called where a mistake of it is named. */
export const TEMPLATE_NAME = 'แม่แบบ'

/** A row where a mistake stands, by its number and its own id; an unusable id is left out. */
function rowPlace(row: string): (index: number, id: string) => string {
  return (index, id) => `${row} ${toThaiDigits(index + 1)}${id === '' ? '' : ` (${id})`}`
}

/** The part of a template where a mistake stands: «ส่วนที่ ๒ (objectives)». */
export const partPlace = rowPlace('ส่วนที่')

/** Mistakes that no single value shows. */
export const TEMPLATE_STRUCTURE = {
  sameId: (id: string) => `มีสองส่วนที่ใช้ id เดียวกันคือ “${id}” โปรดตั้งให้ต่างกัน`,
  lacksContent: (paper: string, content: string) =>
    `แม่แบบชนิด “${paper}” ต้องมีส่วนที่ content เป็น “${content}” อย่างน้อยหนึ่งส่วน`,
  foreignContent: (paper: string, content: string) =>
    `แม่แบบชนิด “${paper}” ใช้ส่วนที่ content เป็น “${content}” ไม่ได้ โปรดลบออก`,
  twice: (content: string) => `มีส่วนที่ content เป็น “${content}” ได้เพียงส่วนเดียว`,
} as const

/** What the registry of agencies is called where a mistake of it is named. */
export const REGISTRY_NAME = 'ทะเบียนหน่วยงาน'

/** The row of the registry where a mistake stands: «หน่วยงานที่ ๒ (dsi)». */
export const agencyPlace = rowPlace('หน่วยงานที่')

/** Two rows of the registry under one id. */
export function agencyTwice(id: string): string {
  return `มีสองหน่วยงานที่ใช้ id เดียวกันคือ “${id}” โปรดตั้งให้ต่างกัน`
}
