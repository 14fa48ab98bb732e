import type { Attendee } from '../../../core/model/attendee'
import type { Minutes } from '../../../core/model/document'
import type { Meeting } from '../../../core/model/meeting'
import { richText } from '../../../core/model/rich-text'
import { usualSeries } from '../../../core/model/series'
import { attendee, meetingRef, minutes, resolved, topic } from '../minutes'
import type { RuleCase } from './rule-case'

/** The third of March repeats the meeting of 20 February, by a letter of 26 February. */
function called(change: Partial<Meeting> = {}): Minutes {
  const { meeting } = minutes()
  return minutes({ meeting: { ...meeting, date: '2019-03-01', ...change } })
}

const broken = meetingRef({ ordinal: 2, year: 2562 }, { date: '2019-02-20' })
const letter = { day: '2019-02-26', asRepeat: true } as const

/** A body of six, of whom half must sit there. */
function body(present: Attendee[], change: Partial<Minutes> = {}): Minutes {
  const given = minutes()
  const series = usualSeries('s1')
  const quorum = { ...series.quorum, appointed: 6 }
  return {
    ...given,
    meeting: { ...given.meeting, series: { ...series, quorum } },
    attendance: { present, absent: [], inAttendance: [] },
    ...change,
  }
}

/** The same body on one matter, resolved at a quarter to twelve. */
function decided(present: Attendee[], text = ''): Minutes {
  const given = body(present)
  const matter = topic({ at: '11:45', text: richText(text), resolution: resolved('เห็นชอบ') })
  const agenda = given.agenda.map(item =>
    item.kind === 'consider' ? { ...item, topics: [matter] } : item,
  )
  return { ...given, agenda }
}

const chair = attendee({ id: 'c', role: 'chair', name: 'ประธาน ก' })
const vice = attendee({ id: 'v', role: 'vice-chair', name: 'รองประธาน ข' })
const member = attendee({ id: 'm', name: 'กรรมการ ค' })
const early = { ...member, presence: [{ from: null, to: '11:30' }] }
const apart = (one: Attendee): Attendee => ({ ...one, recused: ['t1'] })

const unasked = { ...usualSeries('s1').quorum, appointed: 20 }

/** What the rules say of how a meeting was called, and of its quorum. */
export const QUORUM_CASES: readonly RuleCase[] = [
  [
    'called-in-time',
    called({ invitation: { day: '2019-02-26' } }),
    called({ invitation: { day: '2019-02-27' } }),
    'meeting: หนังสือเชิญลงวันที่ ๒๗ กุมภาพันธ์ ๒๕๖๒ ก่อนวันประชุม ๒ วัน',
  ],
  [
    'called-in-time',
    called({ invitation: { day: '2019-02-28', urgent: true } }),
    called({ invitation: { day: '2019-03-02' } }),
    'meeting: หนังสือเชิญลงวันที่ ๒ มีนาคม ๒๕๖๒ หลังวันประชุม',
  ],
  [
    'called-in-time',
    called({ called: ['2019-02-27'], invitation: { day: '2019-02-26' } }),
    called({ called: ['2019-03-08'], invitation: { day: '2019-02-27' } }),
    'meeting: หนังสือเชิญลงวันที่ ๒๗ กุมภาพันธ์ ๒๕๖๒ ก่อนวันประชุม ๒ วัน',
  ],
  [
    'repeated-in-time',
    called({ repeats: broken, date: '2019-03-06', invitation: letter }),
    called({ repeats: broken, date: '2019-03-07', invitation: letter }),
    'meeting: นัดประชุมซ้ำห่างจากครั้งที่ไม่ครบองค์ประชุม ๑๕ วัน',
  ],
  [
    'repeated-in-time',
    called({ repeats: broken, invitation: letter }),
    called({ repeats: broken, date: '2019-02-20', invitation: letter }),
    'meeting: วันประชุมไม่อยู่หลังครั้งที่ไม่ครบองค์ประชุม',
  ],
  [
    'repeat-announced',
    called({ repeats: broken, invitation: letter }),
    called({ repeats: broken, invitation: { day: '2019-02-26' } }),
    'meeting: การนัดประชุมซ้ำใช้องค์ประชุมหนึ่งในสามได้เมื่อหนังสือเชิญระบุไว้',
  ],
  [
    'appointed-known',
    called({ series: { ...usualSeries('s1'), quorum: unasked } }),
    called({ series: usualSeries('s1') }),
    'attendance: ยังไม่ระบุจำนวนกรรมการตามคำสั่งแต่งตั้ง',
  ],
  [
    'quorum-at-opening',
    body([chair, vice, member]),
    body([chair, vice, { ...member, presence: [{ from: '10:15', to: null }] }]),
    'attendance: เมื่อเริ่มประชุมมีกรรมการ ๒ คน ไม่ครบองค์ประชุม ๓ คน',
  ],
  [
    'quorum-at-opening',
    body([chair, vice], {
      meeting: { ...body([]).meeting, state: 'adjourned', reason: 'ไม่ครบองค์ประชุม' },
    }),
    body([chair, vice]),
    'attendance: เมื่อเริ่มประชุมมีกรรมการ ๒ คน',
  ],
  [
    'quorum-at-resolution',
    decided([chair, vice, member]),
    decided([chair, vice, early]),
    'consider t1: ขณะพิจารณาเรื่องที่ ๕.๑ มีกรรมการ ๒ คน ไม่ครบองค์ประชุม ๓ คน',
  ],
  [
    'quorum-at-resolution',
    decided([chair, vice, attendee({ id: 'n' }), apart(member)]),
    decided([chair, vice, apart(member)]),
    'consider t1: ขณะพิจารณาเรื่องที่ ๕.๑ มีกรรมการ ๒ คน (ออกเพราะมีส่วนได้เสีย ๑ คน)',
  ],
  [
    'presence-in-hours',
    body([chair, vice, early]),
    body([chair, vice, { ...member, presence: [{ from: '11:30', to: '10:00' }] }]),
    'attendance m: เวลาเข้าและออกจากที่ประชุมของ “กรรมการ ค” สลับกัน',
  ],
  [
    'presence-in-hours',
    body([chair, vice, early]),
    body([chair, vice, { ...member, presence: [{ from: null, to: '12:30' }] }]),
    'attendance m: เวลาเข้าหรือออกจากที่ประชุมของ “กรรมการ ค” อยู่นอกเวลาประชุม (๑๒.๓๐ น.)',
  ],
  [
    'recused-apart',
    decided([chair, vice, apart(member)], 'ฝ่ายเลขานุการเสนอ'),
    decided([chair, vice, apart(member)], 'กรรมการ ค เสนอให้เพิ่มงบประมาณ'),
    'consider t1: “กรรมการ ค” ออกจากที่ประชุมในเรื่องที่ ๕.๑',
  ],
  [
    'recused-apart',
    decided([apart(chair), vice, member]),
    decided([apart(chair), member]),
    'consider t1: ประธานออกจากที่ประชุมในเรื่องที่ ๕.๑',
  ],
]
