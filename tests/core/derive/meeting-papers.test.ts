import { expect, test } from 'vitest'
import { derive } from '../../../core/derive/derive'
import type { DerivedKind } from '../../../core/model/derived-kinds'
import type { Document } from '../../../core/model/document'
import { type RichText, richText } from '../../../core/model/rich-text'
import type { Context } from '../../../core/office/context'
import { action, attendee, meetingRef, minutes, minutesWith, report, topic } from '../minutes'
import { contextFor, paperNotes, paperText } from '../papers'

/** All of a paper's manuscripts in one text. */
function paper(
  kind: DerivedKind,
  document: Document,
  given: Context = contextFor(document),
): string {
  return derive(kind, document, given).map(paperText).join('[paper]\n')
}

function lines(text: string, style: string): string[] {
  return text
    .split('\n')
    .filter(line => line.startsWith(`[${style}]`))
    .map(line => line.slice(style.length + 3))
}

test('the agenda paper says when the meeting will be, and not when it will end', () => {
  const text = paper('agenda', minutes())
  expect(lines(text, 'title')).toEqual(['ระเบียบวาระการประชุมติดตามผลการดำเนินงาน'])
  expect(lines(text, 'subtitle')).toEqual([
    'ครั้งที่ ๒/๒๕๖๑',
    'วันพุธที่ ๑๐ ตุลาคม ๒๕๖๑ เวลา ๐๙.๓๐ น.',
    'ณ ห้องประชุม ๑',
  ])
})

test('a hybrid meeting names its medium on every paper of the meeting', () => {
  const meeting = { ...minutes().meeting, online: 'Webex' }
  for (const kind of ['agenda', 'invitation', 'attendance-reply', 'sign-in-sheet'] as const)
    expect(paper(kind, minutes({ meeting }))).toContain('ณ ห้องประชุม ๑ และผ่านสื่ออิเล็กทรอนิกส์ (Webex)')
})

test('topics are listed with who presents them, and say nothing of what was said', () => {
  const topics = [
    topic({ presenter: 'กรมประมง', enclosures: ['ร่างแบบรายงาน', ''] }),
    topic({ id: 't2' }),
  ]
  const text = paper('agenda', minutesWith('consider', { topics }))
  expect(text).toContain('๕.๑ → แบบรายงาน\n(ผู้เสนอ กรมประมง)\n(เอกสารประกอบ ๑)\n')
  expect(text).toContain('[agenda-topic] ๕.๒ → แบบรายงาน\n')
  expect(text).toContain('[heading] เอกสารประกอบการประชุม\n[numbered] ๑. → ร่างแบบรายงาน\n')
  expect(text).not.toMatch(/เห็นชอบ|ฝ่ายเลขานุการเสนอ/)
})

test('what earlier meetings ordered stands as one topic, and its table is enclosed', () => {
  const text = paper(
    'agenda',
    minutesWith('matters-arising', { actions: [action(), action({ id: 'a2' })] }),
  )
  expect(text).toContain('๓.๑ → ติดตามผลการดำเนินงานตามมติที่ประชุม จำนวน ๒ รายการ\n(เอกสารประกอบ ๑)')
  expect(text).toContain('[numbered] ๑. → ตารางติดตามมติที่ประชุม')
})

test('the minutes to adopt are enclosed by the name the item gives them', () => {
  const title = 'เรื่องการรับรองรายงานการประชุม ครั้งที่ ๑/๒๕๖๑'
  const text = paper('agenda', minutesWith('adopt', { title, text: richText('ฝ่ายเลขานุการเสนอ') }))
  expect(text).toContain('[numbered] ๑. → รายงานการประชุม ครั้งที่ ๑/๒๕๖๑')
})

test('the first meeting of a series has no minutes to adopt; what is empty says «ไม่มี»', () => {
  const meeting = { ...minutes().meeting, number: { ordinal: 1, year: 2561 } }
  expect(lines(paper('agenda', minutes({ meeting })), 'agenda-topic')).toEqual([
    'ไม่มี (เป็นการประชุมครั้งแรก)',
    ...['ไม่มี', 'ไม่มี', 'ไม่มี'],
  ])
})

const members = (...agencies: string[]) => ({
  present: agencies.map(agency => attendee({ id: agency, agency })),
  absent: [],
  inAttendance: [],
})

test('the own ministry gets a memo, any other a letter, with the same words', () => {
  const attendance = members('dsdw', 'oag')
  const [inside = '', outside = ''] = paper('invitation', minutes({ attendance }))
    .split('[paper]\n')
    .filter(text => text.includes('[body]'))
  expect(inside).toContain('[memo-title] บันทึกข้อความ')
  expect(lines(inside, 'field')).toEqual(['เรียน → อธิบดีกรมพัฒนาสังคมและสวัสดิการ'])
  expect(lines(outside, 'field')).toContain('เรียน → อัยการสูงสุด')
  expect(outside).toContain('  ขอแสดงความนับถือ')
  expect(inside).not.toContain('ขอแสดงความนับถือ')
  expect(lines(inside, 'body')).toEqual(lines(outside, 'body'))
})

test('an office that the registry does not know writes letters', () => {
  const document = minutes({ attendance: members('dsdw') })
  const given = contextFor(document)
  const unknown = { ...given, house: { ...given.house, organisation: 'สำนักงานแห่งหนึ่ง' } }
  expect(paper('invitation', document, unknown)).toContain('[แถว] ที่')
})

test.each([
  ['สำนักงานปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์', 'memo', '[memo] ส่วนราชการ'],
  ['กลุ่มแผนงาน กรมกิจการเด็กและเยาวชน', 'memo', '[memo] ส่วนราชการ'],
  ['กรมประมง', 'letter', 'ขอแสดงความนับถือ'],
])('an office called %s writes a %s to กรมพัฒนาสังคมและสวัสดิการ', (organisation, _, said) => {
  const document = minutes({ attendance: members('dsdw') })
  const given = contextFor(document)
  const house = { ...given.house, organisation }
  expect(paper('invitation', document, { ...given, house })).toContain(said)
})

test('หนังสือเชิญของการนัดประชุมซ้ำบอกมาตรา ๗๙ วรรคสอง', () => {
  const broken = meetingRef({ ordinal: 1, year: 2561 }, { date: '2018-10-01' })
  const meeting = { ...minutes().meeting, repeats: broken }
  const said = /นัดประชุมซ้ำแทนการประชุม .*๑\/๒๕๖๑.*หนึ่งในสาม.*มาตรา ๗๙ วรรคสอง/
  expect(paper('invitation', minutes({ meeting }))).toMatch(said)
  expect(paper('invitation', minutes())).not.toContain('นัดประชุมซ้ำ')
})

test('each invitation is followed by the agenda and the reply slip, shared by all', () => {
  const document = minutes({ attendance: members('dsdw', 'oag') })
  const made = derive('invitation', document, contextFor(document))
  expect(made).toHaveLength(6)
  expect(made[1]?.properties.subject).toBe('ระเบียบวาระการประชุม')
  expect(made[2]?.properties.subject).toBe('แบบตอบรับการเข้าร่วมประชุม')
  expect(made[4]?.blocks).toBe(made[1]?.blocks)
})

test('without attendees the distribution list is invited; without both, one letter stays open', () => {
  const attendance = members()
  expect(paper('invitation', minutes({ attendance, distribution: ['oag'] }))).toContain('อัยการสูงสุด')
  const open = paper('invitation', minutes({ attendance, distribution: [] }))
  expect(open).toContain('เรียน → ……')
})

test('the sign-in sheet expects every member in official order, then guests, then whoever comes', () => {
  const attendance = {
    present: [attendee({ id: 's', role: 'secretary', position: 'เลขานุการ' })],
    absent: [attendee({ id: 'c', role: 'chair', position: 'รองปลัดกระทรวง', name: 'นาง ก' })],
    inAttendance: [attendee({ id: 'g', position: 'เจ้าหน้าที่ประชาสัมพันธ์' })],
  }
  const rows = lines(paper('sign-in-sheet', minutes({ attendance })), 'แถว')
  expect(rows.slice(0, 5)).toEqual([
    '๑ | นาง ก | รองปลัดกระทรวง (ประธาน) | ',
    '๒ |  | เลขานุการ (เลขานุการ) | ',
    'ผู้เข้าร่วมประชุม',
    '๓ |  | เจ้าหน้าที่ประชาสัมพันธ์ | ',
    '๔ |  |  | ',
  ])
  expect(rows).toHaveLength(12)
})

test('a workshop is signed for by the agencies on its list', () => {
  const rows = lines(paper('sign-in-sheet', report({ distribution: ['oag'] })), 'แถว')
  expect(rows[0]).toBe('๑ |  | ผู้แทนสำนักงานอัยการสูงสุด | ')
})

test('a list without recipients keeps a row for the pen', () => {
  expect(lines(paper('distribution-list', minutes({ distribution: [] })), 'แถว')).toEqual([
    ' |  |  | ',
  ])
})

test('notes of what was ordered are numbered in the follow-up table, as on any paper', () => {
  const noted = (note: string): RichText => [
    { kind: 'paragraph', spans: [{ text: 'รายงานผล', note }] },
  ]
  const actions = [
    action({ task: noted('ตามแบบ ๑') }),
    action({ id: 'a2', task: noted('ตามแบบ ๒'), progress: noted('ส่งแล้ว') }),
  ]
  const document = minutesWith('matters-arising', { actions })
  const notes = derive('follow-up-table', document, contextFor(document)).flatMap(paperNotes)
  expect(notes.map(({ mark, text }) => `${mark} ${text}`)).toEqual([
    '๑ ตามแบบ ๑',
    '๒ ตามแบบ ๒',
    '๓ ส่งแล้ว',
  ])
})
