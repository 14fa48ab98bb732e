import type { Document } from '../../model/document'
import { isBlank } from '../../model/rich-text'
import type { Context } from '../../office/context'
import type { Part } from '../../template/template'
import { sentence } from '../../wording/sentence'
import { HOUSE_HABIT, type Lack, ruleGroup, when } from '../rule'

/** What these rules say. */
const SAYS = {
  textMissing: (title: string) =>
    sentence(`ยังไม่มีข้อความในส่วน “${title}” โปรดเขียนข้อความ`, `“${title}” has no text yet: write it.`),
  agendaItemMissing: (title: string) =>
    sentence(
      `ขาดระเบียบวาระ “${title}” โปรดเพิ่ม หากไม่มีเรื่องให้ปล่อยว่าง ระบบจะพิมพ์ว่า ไม่มี`,
      `The agenda lacks “${title}”: add it; left empty it prints as “none”.`,
    ),
  nobodyPresent: () =>
    sentence(
      'ยังไม่มีรายชื่อผู้มาประชุม โปรดระบุอย่างน้อยหนึ่งคน',
      'Nobody is listed as present: name at least one.',
    ),
  findingsMissing: () =>
    sentence('ยังไม่มีผลการถอดบทเรียน โปรดบันทึกข้อค้นพบ', 'There are no findings yet: record them.'),
  actionsMissing: (title: string) =>
    sentence(
      `“${title}” ยังไม่มีรายการ โปรดเพิ่มงานพร้อมผู้รับผิดชอบและกำหนดแล้วเสร็จ`,
      `“${title}” is empty: add the work, its owner and its due date.`,
    ),
}

/** What every part that the template requires must have. */
export const PARTS = ruleGroup([
  {
    name: 'required-parts',
    severity: 'must',
    source: HOUSE_HABIT,
    words: sentence('ส่วนที่ต้องมีไม่ว่าง', 'Required parts are filled.'),
    look: requiredParts,
  },
])

/** Every part that the template requires has something in it. Facts have rules of their own. */
function requiredParts(document: Document, context: Context): Lack[] {
  return context.template.parts
    .filter(part => part.required)
    .flatMap(part => partFindings(part, document))
}

function partFindings(part: Part, document: Document): Lack[] {
  switch (part.content) {
    case 'text':
      return when(isBlank(document.texts[part.id] ?? []), part.id, () =>
        SAYS.textMissing(part.title),
      )
    case 'agenda':
      return agendaFindings(part, document)
    case 'attendance':
      return document.kind === 'minutes'
        ? when(document.attendance.present.length === 0, part.id, SAYS.nobodyPresent)
        : []
    case 'findings':
      return document.kind === 'findings'
        ? when(document.findings.length === 0, part.id, SAYS.findingsMissing)
        : []
    case 'actions':
      return document.kind === 'findings'
        ? when(document.actions.length === 0, part.id, () => SAYS.actionsMissing(part.title))
        : []
    default:
      return []
  }
}

function agendaFindings(part: Part, document: Document): Lack[] {
  if (document.kind !== 'minutes') return []
  const missing = !document.agenda.some(item => item.id === part.id)
  return when(missing, part.id, () => SAYS.agendaItemMissing(part.title))
}
