import { figures, fill, type Sentence, sentence } from './sentence'

/** What a template is called where a mistake of it is named. */
export const TEMPLATE_NAME = sentence('แม่แบบ', 'the template')

/** A row where a mistake stands, by its number and its own id; an unusable id is left out. */
function rowPlace(row: Sentence): (index: number, id: string) => Sentence {
  return (index, id) => fill(row, figures(index + 1), id === '' ? '' : ` (${id})`)
}

/** The part of a template where a mistake stands: «ส่วนที่ ๒ (objectives)». */
export const partPlace = rowPlace(sentence('ส่วนที่ {}{}', 'part {}{}'))

/** Mistakes that no single value shows. */
export const TEMPLATE_STRUCTURE = {
  bornId: (id: string) =>
    fill(
      sentence(
        'ส่วนใช้ id ว่า “{}” ไม่ได้ โปรดตั้งเป็นคำอื่น',
        'no part may have the id “{}”; give it another one',
      ),
      id,
    ),
  sameId: (id: string) =>
    fill(
      sentence(
        'มีสองส่วนที่ใช้ id เดียวกันคือ “{}” โปรดตั้งให้ต่างกัน',
        'two parts have the same id “{}”; give them different ones',
      ),
      id,
    ),
  lacksContent: (paper: string, content: string) =>
    fill(
      sentence(
        'แม่แบบชนิด “{}” ต้องมีส่วนที่ content เป็น “{}” อย่างน้อยหนึ่งส่วน',
        'a template of the kind “{}” must have a part with the content “{}”',
      ),
      paper,
      content,
    ),
  foreignContent: (paper: string, content: string) =>
    fill(
      sentence(
        'แม่แบบชนิด “{}” ใช้ส่วนที่ content เป็น “{}” ไม่ได้ โปรดลบออก',
        'a template of the kind “{}” cannot have a part with the content “{}”; remove it',
      ),
      paper,
      content,
    ),
  twice: (content: string) =>
    fill(
      sentence('มีส่วนที่ content เป็น “{}” ได้เพียงส่วนเดียว', 'only one part may have the content “{}”'),
      content,
    ),
} as const

/** What the registry of agencies is called where a mistake of it is named. */
export const REGISTRY_NAME = sentence('ทะเบียนหน่วยงาน', 'the registry of agencies')

/** The row of the registry where a mistake stands: «หน่วยงานที่ ๒ (dsi)». */
export const agencyPlace = rowPlace(sentence('หน่วยงานที่ {}{}', 'agency {}{}'))

/** Two rows of the registry under one id. */
export function agencyTwice(id: string): Sentence {
  return fill(
    sentence(
      'มีสองหน่วยงานที่ใช้ id เดียวกันคือ “{}” โปรดตั้งให้ต่างกัน',
      'two agencies have the same id “{}”; give them different ones',
    ),
    id,
  )
}
