import type { Attendee } from '../../../core/model/attendee'
import type { Minutes } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import { attendee, minutes, minutesWith, resolved } from '../minutes'
import { letter } from './paper-cases'
import type { RuleCase } from './rule-case'

const chair = attendee({ id: 'c', role: 'chair', name: 'ประธาน ก' })
const vice = attendee({ id: 'v', role: 'vice-chair', name: 'รองประธาน ข' })
const member = attendee({ id: 'm', name: 'กรรมการ ค' })
const expert = attendee({ id: 'e', role: 'expert', name: 'ผู้ทรงคุณวุฒิ ง' })
const away = (id: string) => attendee({ id, position: `ผู้แทนที่ ${id}`, reason: 'ติดราชการ' })

function attended(present: Attendee[], absent: Attendee[] = [], inAttendance: Attendee[] = []) {
  return minutes({ attendance: { present, absent, inAttendance } })
}

function at(place: string, online = ''): Minutes {
  return minutes({ meeting: { ...minutes().meeting, place, online } })
}

/** Minutes of the third meeting that adopt a report. */
function third(text: string): Minutes {
  const adopting = minutesWith('adopt', { text: richText(text) })
  return { ...adopting, meeting: { ...adopting.meeting, number: { ordinal: 3, year: 2561 } } }
}

const adopted = (text: string) => minutesWith('adopt', { resolution: resolved('รับรอง', text) })
const wrote = (reason: string) => ({ texts: { reason: richText(reason) } })

/** What the rules say of how a meeting is held, and of the text of letters. */
export const PROCEDURE_CASES: readonly RuleCase[] = [
  [
    'minute-taker-listed',
    minutes(),
    minutes({ signatories: [{ role: 'reviewer', name: '', position: 'ผู้อำนวยการ' }] }),
    'signatures: ยังไม่มีผู้จดรายงานการประชุม',
  ],
  [
    'quorum-met',
    attended([chair, member], [away('x'), away('y')]),
    attended([chair, member], [away('x'), away('y'), away('z')]),
    'attendance: ผู้มาประชุม ๒ คน จากทั้งหมด ๕ คน ไม่ถึงกึ่งหนึ่ง',
  ],
  [
    'in-attendance-outside',
    attended([chair], [], [member]),
    attended([chair], [], [vice]),
    'attendance v: “รองประธาน ข” มีตำแหน่งในคณะ',
  ],
  [
    'replaced-not-absent',
    attended([chair, { ...member, substituteFor: 'อธิบดีกรมหนึ่ง' }], [away('x')]),
    attended([chair, { ...member, substituteFor: 'แทน ผู้แทนที่ x' }], [away('x')]),
    'attendance x: “ผู้แทนที่ x” มีผู้มาประชุมแทนแล้ว',
  ],
  [
    'officers-in-order',
    attended([chair, vice, member, expert]),
    attended([chair, expert, vice, member]),
    'attendance v: รายชื่อผู้มาประชุมต้องเรียงรองประธาน',
  ],
  [
    'place-tells-medium',
    at('ห้องประชุม ๑', 'Zoom'),
    at('ห้องประชุม ๑ และระบบ Zoom'),
    'meeting: ช่องสถานที่มีคำว่า “Zoom”',
  ],
  [
    'adopts-previous',
    third('รายงานการประชุม ครั้งที่ ๒/๒๕๖๑ และรายงานการประชุม ครั้งที่ ๑/๒๕๖๑'),
    third('รายงานการประชุม ครั้งที่ ๑/๒๕๖๑'),
    'adopt: รับรองรายงานครั้งที่ ๑/๒๕๖๑ แต่การประชุมครั้งก่อนคือ ๒/๒๕๖๑',
  ],
  [
    'correction-cited',
    adopted('โดยมีการแก้ไข ดังนี้ หน้า ๓ บรรทัดที่ ๑๒ จาก “ก” เป็น “ข”'),
    adopted('โดยมีการแก้ไข ดังนี้ คำว่า ก เป็น ข'),
    'adopt: รับรองโดยมีการแก้ไข แต่ยังไม่ระบุหน้า',
  ],
  [
    'putting-off-clear',
    minutesWith('consider', { resolution: resolved('ให้เลื่อนการพิจารณา', '') }),
    minutesWith('consider', { resolution: resolved('ให้', 'เลื่อนการก่อสร้าง') }),
    'consider: มติไม่ชัดว่าเลื่อนเรื่องนี้ไปการประชุมครั้งต่อไปหรือไม่',
  ],
  [
    'as-that',
    letter('memo', wrote('ตามที่ได้มีการประชุมเมื่อเดือนก่อน นั้น')),
    letter('memo', wrote('ตามที่ได้มีการประชุมเมื่อเดือนก่อน')),
    'reason: ข้อความขึ้นต้นว่า “ตามที่”',
  ],
  [
    'letter-concludes',
    letter('memo', wrote('จึงเรียนมาเพื่อโปรดทราบ')),
    letter('memo', { texts: { reason: richText('ด้วยกองมีการประชุม') } }),
    'reason: ยังไม่มีส่วนสรุปของหนังสือ',
  ],
  [
    'memo-recipient-inside',
    letter('memo', { recipient: 'อธิบดีกรมพัฒนาสังคมและสวัสดิการ' }),
    letter('memo', { recipient: 'อธิบดีกรมประมง' }),
    'letterhead: “อธิบดีกรมประมง” อยู่ใน',
  ],
  [
    'most-secret-by-hand',
    letter('circular-letter', { secrecy: 'secret', ...wrote('ส่งคืนทางอีเมล') }),
    letter('circular-letter', { secrecy: 'most-secret', ...wrote('ส่งคืนทางอีเมล') }),
    'reason: หนังสือลับที่สุดส่ง “ทางอีเมล” ไม่ได้',
  ],
]
