import { expect, test } from 'vitest'
import { compose } from '../../../core/compose/compose'
import type { Document } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import { startDocument } from '../../../core/template/start'
import type { Digits } from '../../../core/thai/numerals'
import { action, attendee, minutes, minutesWith, resolved, topic } from '../minutes'
import { contextFor, paperText, template } from '../papers'

const paper = (document: Document, digits: Digits = 'thai') =>
  paperText(compose(document, contextFor(document, digits)))

test('the head of แบบที่ ๑๑: no space after รายงานการประชุม', () => {
  expect(paper(minutes()).split('\n').slice(0, 4)).toEqual([
    '[title] รายงานการประชุมติดตามผลการดำเนินงาน',
    '[subtitle] ครั้งที่ ๒/๒๕๖๑',
    '[subtitle] เมื่อวันพุธที่ ๑๐ ตุลาคม ๒๕๖๑ เวลา ๐๙.๓๐ – ๑๒.๐๐ น.',
    '[subtitle] ณ ห้องประชุม ๑',
  ])
})

test.each([
  ['คณะกรรมการ', 'รายงานการประชุมคณะกรรมการ'],
  ['การประชุมคณะกรรมการ', 'รายงานการประชุมคณะกรรมการ'],
  ['รายงานการประชุมคณะกรรมการ', 'รายงานการประชุมคณะกรรมการ'],
])('the body «%s» is headed «%s», on paper and in the file’s properties', (body, title) => {
  const document = minutes({ meeting: { ...minutes().meeting, body } })
  const { blocks, properties } = compose(document, contextFor(document))
  expect(blocks[0]).toMatchObject({ spans: [{ text: title }] })
  expect(properties.title).toBe(`${title} ครั้งที่ ๒/๒๕๖๑`)
})

test('a hybrid meeting names its medium', () => {
  const meeting = { ...minutes().meeting, online: 'ระบบการประชุมทางไกล' }
  expect(paper(minutes({ meeting }))).toContain(
    'ณ ห้องประชุม ๑ และผ่านสื่ออิเล็กทรอนิกส์ (ระบบการประชุมทางไกล)',
  )
})

test('nothing missing is silent: an empty document is full of dots', () => {
  const empty = startDocument(template('monthly-minutes'), 'm0')
  expect(paper(empty)).toContain('[title] รายงานการประชุม……')
  expect(paper(empty)).toContain('[subtitle] ครั้งที่ ………/…………')
  expect(paper(empty)).toContain('เมื่อวัน…………ที่ …')
  expect(paper(empty)).toContain('[flush-spaced] เลิกประชุมเวลา …')
  expect(paper(empty).match(/\[body\] ไม่มี\n/g)).toHaveLength(6)
})

test.each([
  [1, 'ไม่มี (เป็นการประชุมครั้งแรก)'],
  [2, 'ไม่มี'],
])('item 2 of meeting %d without words prints «%s»', (ordinal, printed) => {
  const meeting = { ...minutes().meeting, number: { ordinal, year: 2561 } }
  const lines = paper(minutes({ meeting })).split('\n')
  const at = lines.findIndex(line => line.includes('ระเบียบวาระที่ ๒'))
  expect(lines[at + 1]).toBe(`[body] ${printed}`)
})

test('a topic ends in its resolution and the work it hands out', () => {
  const decided = topic({ actions: [action()] })
  expect(paper(minutesWith('consider', { topics: [decided] }))).toContain(
    [
      '[agenda] ระเบียบวาระที่ ๕ → เรื่องเสนอเพื่อพิจารณา',
      '[topic] ๕.๑ → แบบรายงาน',
      '[body] ฝ่ายเลขานุการเสนอที่ประชุมพิจารณา',
      '[label] มติที่ประชุม',
      '[resolution] เห็นชอบตามที่เสนอ และมอบหมายให้หน่วยงานดำเนินการ ดังนี้',
      '[numbered] (๑) → สำนักงานตำรวจแห่งชาติ รายงานผลการคัดแยกผู้เสียหาย ภายในวันที่ ๓๑ ตุลาคม ๒๕๖๑',
    ].join('\n'),
  )
})

test.each([
  ['เห็นชอบ', 'ตามที่เสนอ', 'เห็นชอบตามที่เสนอ'],
  ['รับทราบ', 'และอยู่ระหว่างดำเนินการ', 'รับทราบ และอยู่ระหว่างดำเนินการ'],
  ['รับรอง', 'โดยไม่มีการแก้ไข', 'รับรอง โดยไม่มีการแก้ไข'],
  ['รับทราบ', '', 'รับทราบ'],
])('verb «%s» and text «%s» join as «%s»', (verb, text, printed) => {
  const decided = topic({ resolution: resolved(verb, text) })
  expect(paper(minutesWith('consider', { topics: [decided] }))).toContain(
    `[resolution] ${printed}\n`,
  )
})

test.each([
  ['รับทราบ', '', 'รับทราบ และมอบหมายให้หน่วยงานดำเนินการ ดังนี้'],
  ['รับทราบและมอบหมายให้', '', 'รับทราบและมอบหมายให้หน่วยงานดำเนินการ ดังนี้'],
  ['เห็นชอบ', 'และให้ดำเนินการ ดังนี้', 'เห็นชอบ และให้ดำเนินการ ดังนี้'],
])('«%s» with «%s» hands work out as «%s»', (verb, text, printed) => {
  const decided = topic({ resolution: resolved(verb, text), actions: [action()] })
  expect(paper(minutesWith('consider', { topics: [decided] }))).toContain(
    `[resolution] ${printed}\n[numbered] (๑) → `,
  )
})

test('work without a resolution stands under ข้อสั่งการ, its gaps as dots', () => {
  const open = topic({ resolution: null, actions: [action({ agency: null, due: null })] })
  const text = paper(minutesWith('consider', { topics: [open] }))
  expect(text).toContain('[label] ข้อสั่งการ\n[numbered] (๑) → …………………………… รายงานผล')
  expect(text).toContain('ภายในวันที่ ……………………………')
})

test('matters arising stand in a table with what came of them', () => {
  const promised = action({
    origin: { ordinal: 1, year: 2561 },
    status: 'done',
    progress: richText('ส่งรายงานแล้ว'),
  })
  const silent = action({ id: 'a2', status: 'open' })
  expect(paper(minutesWith('matters-arising', { actions: [promised, silent] }))).toContain(
    [
      '[หัวตาราง] ลำดับ | ข้อสั่งการ | ผู้รับผิดชอบ | กำหนดแล้วเสร็จ | ผลการดำเนินงาน',
      '[แถว] ๑ | รายงานผลการคัดแยกผู้เสียหาย / (ครั้งที่ ๑/๒๕๖๑) | สำนักงานตำรวจแห่งชาติ | ๓๑ ต.ค. ๖๑ | ส่งรายงานแล้ว',
      '[แถว] ๒ | รายงานผลการคัดแยกผู้เสียหาย | สำนักงานตำรวจแห่งชาติ | ๓๑ ต.ค. ๖๑ | อยู่ระหว่างดำเนินการ',
    ].join('\n'),
  )
})

test('the three lists of attendance, the last two only when somebody is in them', () => {
  const attendance = {
    present: [
      attendee({ position: 'ปลัดกระทรวง', role: 'chair' }),
      attendee({ name: 'ผู้ช่วยที่มา', position: 'นิติกร', agency: 'dsi', substituteFor: 'อธิบดี' }),
      attendee({ position: 'ผู้แทน', agency: 'dcy' }),
      attendee({ position: 'ผู้แทน พส.', agency: 'dsdw', role: 'secretary' }),
    ],
    absent: [attendee({ position: 'ผู้แทนกรมประมง', agency: 'fisheries', reason: 'ติดราชการ' })],
    inAttendance: [],
  }
  const text = paper(minutes({ attendance }))
  expect(text).toContain('[แถว] ๑. | …………………………… | ปลัดกระทรวง | ประธาน')
  expect(text).toContain('[แถว] ๒. | ผู้ช่วยที่มา / แทน อธิบดี | นิติกร กรมสอบสวนคดีพิเศษ | ')
  expect(text).toContain('| ผู้แทนกรมกิจการเด็กและเยาวชน | ')
  expect(text).toContain('| ผู้แทน พส. | เลขานุการ')
  expect(text).toContain('[heading] ผู้ไม่มาประชุม\n[แถว] ๑. | …………………………… | ผู้แทนกรมประมง | ติดราชการ')
  expect(text).not.toContain('ผู้เข้าร่วมประชุม')
})

test('every block knows which words it came from', () => {
  const decided = topic({ actions: [action()] })
  const { blocks } = compose(minutesWith('consider', { topics: [decided] }), contextFor(minutes()))
  const sources = blocks.map(block => ('source' in block ? block.source : 'none'))
  expect(sources).not.toContain(undefined)
  expect(new Set(sources)).toEqual(
    new Set([
      'meeting',
      'attendance',
      'opening',
      'inform',
      'adopt',
      'matters-arising',
      'acknowledge',
      'consider',
      't1',
      'a1',
      'other',
      'adjournment',
      'signatures',
    ]),
  )
})

test('verbatim minutes print who speaks in bold; the other styles leave the words alone', () => {
  const text = richText('ประธาน: ขอให้รายงาน\nผู้แทนกรมประมง : รับทราบ\nเวลา ๑๐:๓๐ น. พัก')
  const document = minutesWith('consider', { topics: [topic({ text, resolution: null })] })
  const boldIn = (minutes: Document) =>
    compose(minutes, contextFor(minutes)).blocks.flatMap(block =>
      block.kind === 'paragraph' && block.style === 'body'
        ? block.spans.filter(span => span.bold).map(span => span.text)
        : [],
    )
  expect(boldIn({ ...document, noteTaking: 'verbatim' })).toEqual(['ประธาน:', 'ผู้แทนกรมประมง :'])
  expect(boldIn({ ...document, noteTaking: 'resolutions' })).toEqual([])
  expect(boldIn(document)).toEqual([])
  expect(paper({ ...document, noteTaking: 'verbatim' })).toBe(paper(document))
})

test('a paper of Arabic digits has no Thai one', () => {
  const text = paper(
    minutesWith('consider', { topics: [topic({ actions: [action()] })] }),
    'arabic',
  )
  expect(text).not.toMatch(/[๐-๙]/)
  expect(text).toContain('(1) → สำนักงานตำรวจแห่งชาติ')
})

test.each(['old-part', 'meeting'])(
  'a text under «%s», no text part of the template, still prints',
  id => {
    const stray = minutes({ texts: { ...minutes().texts, [id]: richText('ข้อความเดิม') } })
    expect(paper(stray)).toContain('[body] ข้อความเดิม')
  },
)

test('of a meeting that was called off the paper says so and why, and nothing of who came and when', () => {
  const base = minutes()
  const off = minutes({ meeting: { ...base.meeting, state: 'cancelled', reason: 'น้ำท่วม' } })
  const text = paper(off)
  expect(text).toContain('[flush-spaced] งดประชุม เนื่องจากน้ำท่วม\n')
  expect(text).not.toMatch(/ผู้มาประชุม|เริ่มประชุม|เลิกประชุม/)
})
