import { participant, report, reportOf } from '../minutes'
import type { RuleCase } from './rule-case'

const dsdw = participant()
const rtp = participant({ id: 'p2', name: 'ผู้แทนจาก ข', agency: 'rtp' })
const speaker = participant({ id: 'p3', name: 'วิทยากร ค', agency: 'oag', role: 'speaker' })

/** What the rules say of the list of those who came to a workshop. */
export const PARTICIPANT_CASES: readonly RuleCase[] = [
  [
    'participants-plausible',
    report(),
    report({ participants: { people: 12, atLeast: false, agencies: 20 } }),
    'participants: ผู้เข้าร่วม ๑๒ คน น้อยกว่าจำนวน ๒๐ หน่วยงาน',
  ],
  [
    'participants-fit-list',
    reportOf([dsdw, rtp], { people: 2, agencies: 2 }),
    reportOf([dsdw, rtp], { people: 70, agencies: 2 }),
    'participants: ระบุผู้เข้าร่วม ๗๐ คน แต่รายชื่อมี ๒ คน',
  ],
  [
    'participants-fit-list',
    reportOf([dsdw, rtp], { people: 1, atLeast: true, agencies: 2 }),
    reportOf([dsdw, rtp], { people: 1, agencies: 2 }),
    'participants: ระบุผู้เข้าร่วม ๑ คน แต่รายชื่อมี ๒ คน',
  ],
  [
    'participants-fit-list',
    reportOf([dsdw, rtp, speaker], { people: 2, agencies: 2 }),
    reportOf([dsdw, rtp, speaker], { people: 3, agencies: 20 }),
    'participants: ระบุ ๒๐ หน่วยงาน แต่รายชื่อมี ๓ หน่วยงาน',
  ],
  [
    'participants-counted',
    reportOf([dsdw]),
    reportOf([], { people: 2 }),
    'participants: ยังไม่ระบุจำนวนหน่วยงาน',
  ],
  [
    'attendees-named',
    reportOf([dsdw, participant({ id: 'p4', name: '' })]),
    reportOf([dsdw, participant({ id: 'p4', name: '', position: ' ' })]),
    'participants p4: ผู้เข้าร่วมลำดับที่ ๒',
  ],
  [
    'attendee-once',
    reportOf([speaker, rtp]),
    reportOf([speaker, { ...speaker, id: 'p9', agency: 'rtp' }]),
    'participants p9: “วิทยากร ค” มีชื่อซ้ำ',
  ],
  [
    'known-agencies',
    reportOf([dsdw, participant({ id: 'p5', agency: null })]),
    reportOf([dsdw, participant({ id: 'p5', agency: 'unlisted' })]),
    'participants p5: ',
  ],
  [
    'titles-joined',
    reportOf([participant({ name: 'นายผู้แทน ก' })]),
    reportOf([participant({ name: 'นาย ผู้แทน ก' })]),
    'participants p1: คำนำหน้า “นาย” ต้องเขียนติดกับชื่อ',
  ],
]
