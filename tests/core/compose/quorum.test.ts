import { expect, test } from 'vitest'
import { compose } from '../../../core/compose/compose'
import { composeQuorum } from '../../../core/compose/quorum'
import type { Attendee } from '../../../core/model/attendee'
import type { Minutes } from '../../../core/model/document'
import type { Meeting } from '../../../core/model/meeting'
import { type Quorum, usualSeries } from '../../../core/model/series'
import { attendee, meetingRef, minutes } from '../minutes'
import { context, paperWords } from '../papers'

function met(there: number, quorum: Partial<Quorum>, meeting: Partial<Meeting> = {}): Minutes {
  const given = minutes()
  const series = usualSeries('s1')
  const present = Array.from({ length: there }, (_, index) => attendee({ id: `p${index}` }))
  return {
    ...given,
    meeting: {
      ...given.meeting,
      series: { ...series, quorum: { ...series.quorum, ...quorum } },
      ...meeting,
    },
    attendance: { present, absent: [], inAttendance: [] },
  }
}

/** The list of last month, before anybody has said who came. */
function expected(document: Minutes): Minutes {
  return { ...document, attendance: { ...document.attendance, expected: true } }
}

const line = (document: Minutes) => paperWords({ blocks: composeQuorum(document, 'p') })

test.each([
  [met(12, { appointed: 20 }), 'ครบองค์ประชุม 12 จาก 20 คน (ไม่น้อยกว่ากึ่งหนึ่ง)'],
  [met(14, { appointed: 20, least: 'two-thirds' }), 'ครบองค์ประชุม 14 จาก 20 คน (ไม่น้อยกว่าสองในสาม)'],
  [met(9, { appointed: 20, least: 9 }), 'ครบองค์ประชุม 9 จาก 20 คน (ไม่น้อยกว่า 9 คน)'],
  [
    met(
      7,
      { appointed: 20 },
      {
        repeats: meetingRef({ ordinal: 2, year: 2562 }, { date: '2018-10-01' }),
        invitation: { day: '2018-10-03', asRepeat: true },
      },
    ),
    'ครบองค์ประชุม 7 จาก 20 คน (ไม่น้อยกว่าหนึ่งในสาม นัดประชุมซ้ำตามมาตรา ๗๙ วรรคสอง)',
  ],
  [
    met(7, { appointed: 20 }, { state: 'adjourned' }),
    'ไม่ครบองค์ประชุม 7 จาก 20 คน (ต้องไม่น้อยกว่ากึ่งหนึ่ง)',
  ],
  [met(7, { appointed: 20 }), ''],
  [expected(met(22, { appointed: 22 })), ''],
  [met(12, { appointed: null }), ''],
  [minutes(), ''],
])('what the paper says of its quorum', (document, words) => {
  expect(line(document)).toBe(words)
})

test('รายชื่อบอกว่าใครมาสาย ใครออกก่อน และใครประชุมทางไกล', () => {
  const there: Attendee[] = [
    attendee({ id: 'a', name: 'ก', presence: [{ from: '10:15', to: null }] }),
    attendee({ id: 'b', name: 'ข', presence: [{ from: null, to: '11:30' }], by: 'online' }),
  ]
  const paper = minutes({ attendance: { present: there, absent: [], inAttendance: [] } })
  const words = paperWords(compose(paper, context('monthly-minutes')))
  expect(words).toContain('(เข้าประชุม ๑๐.๑๕ น.)')
  expect(words).toContain('(ผ่านสื่ออิเล็กทรอนิกส์)')
  expect(words).toContain('(ออกจากที่ประชุม ๑๑.๓๐ น.)')
})
