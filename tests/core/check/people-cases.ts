import type { Attendee } from '../../../core/model/attendee'
import type { Minutes } from '../../../core/model/document'
import { attendee, minutes } from '../minutes'
import type { RuleCase } from './rule-case'

const chair = attendee({ id: 'c', role: 'chair', name: 'ประธาน ก' })
const member = attendee({ id: 'm', name: 'กรรมการ ข' })
const secretary = attendee({ id: 's', role: 'secretary', name: 'เลขานุการ ค' })
const assistant = attendee({ id: 'a', role: 'assistant-secretary', name: 'ผู้ช่วย ง' })

function present(...list: Attendee[]): Minutes {
  return minutes({ attendance: { present: list, absent: [], inAttendance: [] } })
}

/** The list of last month, before anybody has said who came. */
function waitedFor(change: Partial<Minutes['meeting']> = {}): Minutes {
  const given = present(chair)
  return {
    ...given,
    meeting: { ...given.meeting, ...change },
    attendance: { ...given.attendance, expected: true },
  }
}

/** What the rules say of the lists of people and agencies. */
export const PEOPLE_CASES: readonly RuleCase[] = [
  ['chair-first', present(chair, member), present(member, chair), 'attendance c: ประธานอยู่ลำดับที่ ๒'],
  ['attendance-taken', present(chair), waitedFor(), 'attendance: รายชื่อผู้มาประชุมยกมาจากครั้งก่อน'],
  [
    'attendance-taken',
    waitedFor({ state: 'planned' }),
    waitedFor({ state: 'held' }),
    'attendance: รายชื่อผู้มาประชุมยกมาจากครั้งก่อน',
  ],
  [
    'secretary-last',
    present(chair, member, secretary, assistant),
    present(chair, secretary, member),
    'attendance s: เลขานุการไม่ได้อยู่ท้าย',
  ],
  [
    'one-chair',
    present(chair, member),
    present(chair, { ...member, role: 'chair' }),
    'attendance m: มีประธานสองคน',
  ],
  [
    'attendee-once',
    present(chair, attendee({ id: 'x' }), attendee({ id: 'y' })),
    minutes({
      attendance: { present: [chair], absent: [], inAttendance: [{ ...chair, id: 'z' }] },
    }),
    'attendance z: “ประธาน ก” มีชื่อซ้ำ',
  ],
  [
    'substitute-named',
    present(chair, { ...member, substituteFor: 'อธิบดี' }),
    present(chair, attendee({ id: 'n', position: '', substituteFor: 'อธิบดี' })),
    'attendance n: ผู้มาประชุมแทน “อธิบดี” ยังไม่มีชื่อ',
  ],
  [
    'substitute-other',
    present(chair, { ...member, substituteFor: 'อธิบดี' }),
    present(chair, { ...member, substituteFor: 'กรรมการ ข' }),
    'attendance m: “กรรมการ ข” ระบุว่ามาแทนตนเอง',
  ],
  [
    'names-bare',
    present(chair),
    present({ ...chair, name: '(ประธาน ก)' }),
    'attendance c: “(ประธาน ก)” พิมพ์วงเล็บไว้แล้ว',
  ],
  [
    'titles-joined',
    present({ ...chair, name: 'นายประธาน ก' }),
    present({ ...chair, name: 'นาย ประธาน ก' }),
    'attendance c: คำนำหน้า “นาย” ต้องเขียนติดกับชื่อ',
  ],
  [
    'two-signers',
    minutes({ signatories: [signer('minute-taker', 'ก'), signer('reviewer', 'ข')] }),
    minutes({ signatories: [signer('minute-taker', 'ก'), signer('reviewer', 'ก')] }),
    'signatures: “ก” ลงนามทั้ง',
  ],
  [
    'distribution-once',
    minutes({ distribution: ['dsdw', 'rtp'] }),
    minutes({ distribution: ['dsdw', 'rtp', 'dsdw'] }),
    'distribution dsdw: “กรมพัฒนาสังคมและสวัสดิการ” อยู่ในบัญชีแจกจ่าย',
  ],
]

function signer(role: 'minute-taker' | 'reviewer', name: string) {
  return { role, name, position: 'ตำแหน่ง' }
}
