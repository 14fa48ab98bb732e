import { expect, test } from 'vitest'
import { namesIn } from '../../../core/model/names'
import { attendee, minutes, participant, report } from '../minutes'

test('the names of minutes are those of its agencies and people, word by word, and no positions', () => {
  const document = minutes({
    signatories: [{ role: 'minute-taker', name: 'นางสาวมะลิ งามวิไล', position: 'นักพัฒนาสังคม' }],
    attendance: {
      present: [attendee({ name: 'ผู้แทน ก', substituteFor: 'นายสมบูรณ์ ดี', position: 'อธิบดีกรม' })],
      absent: [attendee({ name: '', reason: 'ติดราชการ' })],
      inAttendance: [],
    },
  })
  const agency = {
    id: 'dsi',
    name: 'กรมสอบสวนคดีพิเศษ',
    abbreviation: 'DSI',
    ministry: 'กระทรวงยุติธรรม',
    area: null,
    validFrom: null,
    validTo: null,
  }
  expect(namesIn(document, [agency])).toEqual([
    'กรมสอบสวนคดีพิเศษ',
    'DSI',
    'นางสาวมะลิ งามวิไล',
    'นางสาวมะลิ',
    'งามวิไล',
    'ผู้แทน ก',
    'ผู้แทน',
    'นายสมบูรณ์ ดี',
    'นายสมบูรณ์',
  ])
})

test('a report names its chair and the list of those who came', () => {
  const people = { people: null, atLeast: false, agencies: null }
  const document = report({
    signatories: [],
    chair: { name: 'ประธานกลาง', position: 'รองปลัดกระทรวง' },
    participants: { ...people, list: [participant({ name: 'ผู้แทน ข' })] },
  })
  expect(namesIn(document, [])).toEqual(['ประธานกลาง', 'ผู้แทน ข', 'ผู้แทน'])
})
