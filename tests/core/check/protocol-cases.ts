import { richText } from '../../../core/model/rich-text'
import { registryWith } from '../agencies'
import { action, attendee, minutes, minutesWith, report, topic } from '../minutes'
import { picture } from '../picture'
import type { RuleCase } from './rule-case'

const chair = attendee({ id: 'c', role: 'chair', name: 'ประธาน ก' })
const member = (agency: string | null) => attendee({ id: agency ?? 'x', agency })
const sat = (...ids: (string | null)[]) =>
  minutes({ attendance: { present: [chair, ...ids.map(member)], absent: [], inAttendance: [] } })
const sent = (...distribution: string[]) => minutes({ distribution })
const signed = (name: string) =>
  minutes({
    attendance: { present: [chair], absent: [], inAttendance: [] },
    signatories: [{ role: 'minute-taker', name, position: 'นักพัฒนาสังคม' }],
  })
const shown = (caption: string, alt: string) => report({ photographs: [picture({ caption, alt })] })
const told = (text: string) =>
  minutesWith('consider', { topics: [topic({ text: richText(text) })] })
const ordered = (task: string, due: string | null = null) =>
  minutesWith('consider', { topics: [topic({ actions: [action({ task: richText(task), due })] })] })

/** What the rules say of the order of agencies, of their names, of pictures, and of days that stand in words. */
export const PROTOCOL_CASES: readonly RuleCase[] = [
  [
    'members-by-protocol',
    sat('dsdw', 'dcy', 'rtp', 'dsi', null, 'oag'),
    sat('dsdw', 'rtp', 'dcy'),
    'attendance: ผู้มาประชุมที่เป็นผู้แทนหน่วยงานไม่ได้เรียง',
  ],
  [
    'members-by-protocol',
    sat('isoc', 'consular', 'dsdw', 'fisheries', 'dopa', 'dsi', 'doe', 'rtp', 'coj', 'oag'),
    sat('isoc', null, 'rtp', 'dsdw'),
    'attendance: ผู้มาประชุม',
  ],
  [
    'distribution-by-protocol',
    sent('datip', 'rtp', 'rtp', 'dsi'),
    sent('rtp', 'datip', 'dsi', 'fisheries'),
    'distribution: บัญชีแจกจ่ายไม่ได้เรียง',
  ],
  ['minute-taker-named', signed('ผู้จด ข'), signed(''), 'signatures: ผู้จดรายงานการประชุมยังไม่มีชื่อ'],
  ['minute-taker-named', minutes(), signed(' '), 'signatures: ผู้จดรายงานการประชุมยังไม่มีชื่อ'],
  [
    'pictures-captioned',
    shown('พิธีเปิด', ''),
    shown('', 'ผู้เข้าร่วมนั่งล้อมโต๊ะ'),
    'photographs p1: ภาพที่ ๑ ยังไม่มีคำบรรยายภาพ',
  ],
  ['pictures-described', shown('', 'โต๊ะ'), shown(' ', ''), 'photographs p1: ภาพที่ ๑ ยังไม่มีทั้ง'],
  [
    'pictures-described',
    minutes(),
    minutes({ texts: { opening: [{ kind: 'picture', picture: picture() }] } }),
    'opening p1: ภาพที่ ๑ ยังไม่มีทั้ง',
  ],
  [
    'agencies-of-day',
    registryWith(told('ศูนย์ใหม่ และศูนย์เก่า (เดิม) ศูนย์เก่า ในขณะนั้น')),
    registryWith(told('ให้ศูนย์เก่ารายงาน')),
    'consider t1: “ศูนย์เก่า” มิได้ใช้ชื่อนี้ในวันของเอกสาร วันนั้นใช้ชื่อ “ศูนย์ใหม่”',
  ],
  [
    'known-agencies',
    registryWith(minutes({ distribution: ['new-centre'] })),
    registryWith(minutes({ distribution: ['old-centre'] })),
    'distribution: “ศูนย์เก่า” มิได้ใช้ชื่อนี้ในวันของเอกสาร วันนั้นใช้ชื่อ “ศูนย์ใหม่”',
  ],
  [
    'actions-complete',
    ordered('รายงานผลภายใน ๓๐ วัน', '2018-11-09'),
    ordered('รายงานผลภายใน ๓๐ วัน'),
    'consider a1: เรื่องที่ ๕.๑ ข้อสั่งการที่ ๑ ยังไม่ระบุกำหนดแล้วเสร็จ ข้อความระบุว่า “ภายใน ๓๐ วัน” คือ ๙ พฤศจิกายน ๒๕๖๑',
  ],
  [
    'actions-complete',
    ordered('ภายใน ๗ วันทำการ', '2018-11-09'),
    ordered('ส่งคืนภายใน ๗ วันนับแต่วันที่ได้รับเอกสาร'),
    'consider a1: เรื่องที่ ๕.๑ ข้อสั่งการที่ ๑ ยังไม่ระบุกำหนดแล้วเสร็จ โปรดเลือกวัน',
  ],
]
