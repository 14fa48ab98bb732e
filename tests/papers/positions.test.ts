import { beforeAll, describe, expect, test } from 'vitest'
import { derive } from '../../core/derive/derive'
import { contextFor, sample } from '../core/papers'
import { everyPaper } from './every-paper'
import { letter } from './letters'
import { MM, measured, measuredDocument, near, TOLERANCE } from './measured'
import { type FoundLine, lineWith, middle } from './placed-lines'

// The numbers here are those of the rules, written out: a wrong number in the program must not agree with itself.

describe.each(everyPaper())('$name', ({ manuscripts }) => {
  let lines: FoundLine[] = []
  beforeAll(async () => {
    lines = await measured(manuscripts)
  })

  test('stands within its margins: 3 cm left, 2 cm right, 2.5 cm above, 2 cm below', () => {
    const lying = manuscripts.some(({ blocks }) =>
      blocks.some(block => block.kind === 'section' && block.orientation === 'landscape'),
    )
    const right = lying ? 277 : 190
    for (const line of lines.filter(line => !isMark(line))) {
      expect(line.left, line.text).toBeGreaterThan(30 - TOLERANCE)
      expect(line.right, line.text).toBeLessThan(right + TOLERANCE)
      expect(line.baseline, line.text).toBeGreaterThan(25)
      expect(line.baseline, line.text).toBeLessThan(277)
    }
  })

  test('numbers its pages from the second, centred, 1.7 cm from the edge', () => {
    const pages = new Set(lines.map(({ page }) => page))
    const numbers = lines.filter(({ text }) => isPageNumber(text))
    expect(numbers.length).toBeLessThan(pages.size + manuscripts.length)
    for (const number of numbers) {
      near(number.baseline, 17)
      expect([110, 153.5].some(axis => Math.abs(middle(number) - axis) <= TOLERANCE)).toBe(true)
    }
  })
})

/** What stands outside the text of a page: its number and grade, the marks of a copy, the catchword, line numbers. */
function isMark(line: FoundLine): boolean {
  const text = line.text.trim()
  const marks = ['ร่าง', 'สำเนาคู่ฉบับ', 'สำเนา', 'ลับ', 'ลับมาก']
  const patterns = [/^สำเนาที่ /, /^หน้า [๐-๙]+ ของ /, /^\/.*\.\.\.$/, /^รหัสแบบ /]
  return (
    isPageNumber(text) ||
    marks.includes(text) ||
    patterns.some(pattern => pattern.test(text)) ||
    (line.right < 26 && /^[๐-๙]+$/.test(text))
  )
}

function isPageNumber(text: string): boolean {
  return /^\s*-\s*[๐-๙ก-ฮ]+\s*-\s*$/.test(text)
}

describe('minutes', () => {
  let lines: FoundLine[] = []
  beforeAll(async () => {
    lines = await measuredDocument(sample('minutes-2561-09'))
  })

  test('the title is centred in 18 pt, beside a body of 16', () => {
    const title = lineWith(lines, 'รายงานการประชุมติดตามผล')
    const started = lineWith(lines, 'เริ่มประชุมเวลา')
    near(middle(title), 110)
    expect(title.size / started.size).toBeCloseTo(18 / 16, 2)
  })

  test('a paragraph begins 2.5 cm in; its lines are 18.08 pt apart and reach the right margin', () => {
    const first = lines.indexOf(lineWith(lines, 'ประธานแจ้งว่า เมื่อวันพุธที่ ๑๕'))
    const [one, two, three] = lines.slice(first, first + 3)
    if (!one || !two || !three) throw new Error('the paragraph has three lines')
    near(one.left, 55)
    for (const line of [two, three]) near(line.left, 30)
    for (const line of [one, two]) near(line.right, 190)
    near(two.baseline - one.baseline, 18.08 * MM)
    near(three.baseline - two.baseline, 18.08 * MM)
  })

  test('the titles of agenda items hang 3.18 cm in', () => {
    near(lineWith(lines, 'ระเบียบวาระที่ ๔').left, 30)
    near(lineWith(lines, 'เรื่องเสนอเพื่อทราบ').left, 61.8)
  })

  test('signatures are centred 9.8 cm right of the margin, 78.3 pt below the line they sign', () => {
    const adjourned = lineWith(lines, 'เลิกประชุมเวลา')
    const name = lineWith(lines.slice(lines.indexOf(adjourned)), '(')
    near(middle(name), 128)
    if (name.page === adjourned.page) near(name.baseline - adjourned.baseline, 78.3 * MM)
  })
})

describe('หนังสือภายนอก', () => {
  let lines: FoundLine[] = []
  beforeAll(async () => {
    lines = await measuredDocument(letter('circular-letter'))
  })

  test('number at the left, owner at the right, on the line of the feet of the Garuda', () => {
    const number = lineWith(lines, 'ที่ พม')
    const owner = lineWith(lines, 'กองต่อต้านการค้ามนุษย์')
    near(number.left, 30)
    near(owner.right, 190)
    // The letters stand on the lower edge of the 3 cm of the Garuda, which hangs from the margin of 2.5 cm.
    for (const line of [number, owner]) near(line.baseline, 25 + 30)
    near(lineWith(lines, 'ถนนกรุงเกษม').right, 190)
  })

  test('the day is centred', () => {
    near(middle(lineWith(lines, '๑๕ สิงหาคม ๒๕๖๑')), 110)
  })

  test('labels at the margin, their words in columns, whatever the label', () => {
    for (const label of ['เรื่อง', 'เรียน', 'อ้างถึง', 'สิ่งที่ส่งมาด้วย', 'สำเนาส่ง'])
      near(lineWith(lines, label).left, 30)
    near(lineWith(lines, 'ขอเชิญประชุม').left, 50)
    near(lineWith(lines, 'อธิบดีกรมประมง').left, 50)
    near(lineWith(lines, '๑. กำหนดการ').left, 62)
    near(lineWith(lines, '๒. แบบตอบรับ').left, 62)
  })

  test('6 pt before เรียน; 12 pt before คำลงท้าย; 78.3 pt to the name', () => {
    const pitch = 18.08
    const gap = (from: string, to: string) =>
      lineWith(lines, to).baseline - lineWith(lines, from).baseline
    near(gap('เรื่อง', 'เรียน'), (pitch + 6) * MM)
    near(gap('จึงเรียนมา', 'ขอแสดงความนับถือ'), (pitch + 12) * MM)
    near(gap('ขอแสดงความนับถือ', '('), 78.3 * MM)
    near(middle(lineWith(lines, 'ขอแสดงความนับถือ')), 128)
  })
})

describe('บันทึกข้อความ', () => {
  let lines: FoundLine[] = []
  beforeAll(async () => {
    lines = await measuredDocument(letter('memo', { urgency: 'most-urgent' }))
  })

  test('labels 20 pt beside words of 16; วันที่ at the tab of 8.57 cm', () => {
    const body = lineWith(lines, 'จึงเรียนมาเพื่อโปรดทราบ')
    expect(lineWith(lines, 'ส่วนราชการ').size / body.size).toBeCloseTo(20 / 16, 2)
    near(lineWith(lines, 'วันที่').left, 30 + 85.7)
    for (const label of ['ส่วนราชการ', 'ที่ พม', 'เรื่อง', 'เรียน']) near(lineWith(lines, label).left, 30)
  })

  test('the title is 29 pt and centred; the grade of speed is 32 pt', () => {
    const title = lineWith(lines, 'บันทึกข้อความ')
    const body = lineWith(lines, 'จึงเรียนมาเพื่อโปรดทราบ')
    expect(title.size / body.size).toBeCloseTo(29 / 16, 2)
    near(middle(title), 110)
    expect(lineWith(lines, 'ด่วนที่สุด').size / body.size).toBeCloseTo(2, 2)
  })
})

test('a secret letter says so 12 mm from the upper and 9 mm from the lower edge of every page', async () => {
  const lines = await measuredDocument(letter('circular-letter', { secrecy: 'very-secret' }))
  const marks = lines.filter(({ text }) => text.trim() === 'ลับมาก')
  expect(marks).toHaveLength(2)
  for (const mark of marks) near(middle(mark), 110)
  const [above, below] = marks.map(({ baseline }) => baseline).sort((a, b) => a - b)
  near(above ?? 0, 12)
  near(below ?? 0, 288)
})

describe('papers made from minutes', () => {
  const document = sample('minutes-2561-09')
  const paper = (kind: Parameters<typeof derive>[0]) =>
    measured(derive(kind, document, contextFor(document)))

  test('the topics of an agenda paper stand below the titles of its items', async () => {
    const lines = await paper('agenda')
    near(lineWith(lines, 'เรื่องเสนอเพื่อพิจารณา').left, 61.8)
    near(lineWith(lines, '๕.๑').left, 61.8)
    near(lineWith(lines, 'แบบรายงานผลการดำเนินงานรายเดือน').left, 73.8)
    near(middle(lineWith(lines, 'วันพุธที่')), 110)
  })

  test('each row of the sign-in sheet gives 11 mm to sign, and its head stands on every page', async () => {
    const lines = await paper('sign-in-sheet')
    const heads = lines.filter(({ text }) => text.trim() === 'ลายมือชื่อ')
    expect(heads.map(({ page }) => page)).toEqual([1, 2])
    for (const head of heads) near(middle(head), 30 + 15 + 47 + 60 + 19)
    near(lineWith(lines, '๓๑').baseline - lineWith(lines, '๓๐').baseline, 11)
  })

  test('choices of a reply slip begin 2.5 cm in, its dots end at the right margin', async () => {
    const lines = await paper('attendance-reply')
    for (const box of lines.filter(({ text }) => /^\(\s+\)/.test(text))) near(box.left, 55)
    near(lineWith(lines, 'เข้าร่วมประชุม').left, 70)
  })

  test('the follow-up table is as wide as a page that lies', async () => {
    const lines = await paper('follow-up-table')
    near(middle(lineWith(lines, 'ตารางติดตามมติ')), 153.5)
    near(middle(lineWith(lines, 'สถานะ')), 277 - 16.5)
  })
})
