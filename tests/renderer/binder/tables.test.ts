import { expect, test } from 'vitest'
import { barsSentence, shownMeetings } from '../../../renderer/binder/bars'
import { comingPapers } from '../../../renderer/binder/coming-papers'
import { filterWords } from '../../../renderer/binder/filter-words'
import { dutyMark, entryRows, foundRows, promiseRows } from '../../../renderer/binder/matter-rows'
import { promiseMonths } from '../../../renderer/binder/promise-months'
import { sentByMonth } from '../../../renderer/binder/sent-by-month'
import { shelf } from '../../../renderer/binder/shelf'
import { thisMonth } from '../../../renderer/binder/this-month'
import { agencyOrder, paperMark, spot } from '../../../renderer/binder/words'
import { count, duty, entry, paper } from './rows'

const TODAY = '2018-11-09'

test('เรื่องที่พบเป็นแถวเดียว แสดงแห่งที่พูดตรงคำ มิฉะนั้นแห่งใหม่สุด', () => {
  const rows = foundRows([
    entry({ entry: 9, said: 'ใหม่สุด' }),
    entry({ entry: 5, said: 'ตรงคำ', exact: true }),
    entry({ entry: 4, matter: 'a2', said: 'เรื่องอื่น ใหม่สุด' }),
    entry({ entry: 3, matter: 'a2', said: 'เรื่องอื่น' }),
  ])
  expect(rows.map(({ matter, said, besides }) => [matter, said, besides])).toEqual([
    ['a1', 'ตรงคำ', 1],
    ['a2', 'เรื่องอื่น ใหม่สุด', 1],
  ])
})

test('สถานะเป็นคำและรูป: เกินกำหนดนับจากวันกำหนดเท่านั้น', () => {
  const mark = (change: Parameters<typeof duty>[0], today = TODAY) => {
    const { shape, words } = dutyMark(duty(change), today)
    return `${shape} ${words.th}`
  }
  expect(mark({})).toBe('late เกิน ๙ วัน')
  expect(mark({}, '2018-10-31')).toBe('half กำลังดำเนินการ')
  expect(mark({ due: null })).toBe('half กำลังดำเนินการ')
  expect(mark({ status: 'done' })).toBe('full แล้วเสร็จ')
  expect(mark({ status: 'standing', due: null })).toBe('ring งานต่อเนื่อง')
})

test('ข้อสั่งการของหลายหน่วยงานเป็นคนละแถว', () => {
  const rows = promiseRows([duty(), duty({ agency: 'dsi' }), duty({ agency: null })], TODAY)
  expect(new Set(rows.map(({ key }) => key)).size).toBe(3)
})

test('ตารางของหน่วยงาน: สี่เดือนหลังที่มีบันทึก เดือนนี้อยู่ท้าย แต่ละช่องเป็นบันทึกใหม่สุดของเดือน', () => {
  const told = [
    entry({ entry: 1, date: '2018-07-11' }),
    entry({ entry: 2, date: '2018-08-15' }),
    entry({ entry: 3, date: '2018-09-12' }),
    entry({ entry: 4, date: '2018-10-10', said: 'ต้นเดือน' }),
    entry({ entry: 5, date: '2018-10-24', said: 'นัดพิเศษ' }),
    entry({ entry: 6, date: '2018-10-24', matter: 'a2' }),
  ]
  const { months, rows } = promiseMonths([duty(), duty({ matter: 'a3' })], told, TODAY)
  expect(months).toEqual(['2018-08', '2018-09', '2018-10', '2018-11'])
  expect(rows.map(({ cells }) => cells.map(cell => cell?.entry ?? null))).toEqual([
    [2, 3, 5, null],
    [null, null, null, null],
  ])
})

test('ชื่อของแผนภูมิเป็นประโยค: ลดลง เพิ่มขึ้น หรือเท่าเดิม และเกินกำหนดเท่าใด', () => {
  const title = (...pairs: readonly (readonly [open: number, late: number])[]) =>
    barsSentence(
      pairs.map(([open, late], at) => ({ file: at, number: null, date: '2018-10-10', open, late })),
    )?.th
  expect(title([14, 0], [11, 5], [7, 4])).toBe('ค้างลดจาก ๑๔ เหลือ ๗ เกินกำหนด ๔')
  expect(title([3, 0], [5, 0])).toBe('ค้างเพิ่มจาก ๓ เป็น ๕')
  expect(title([3, 1], [3, 1])).toBe('ค้าง ๓ เท่าครั้งแรก เกินกำหนด ๑')
  expect(title([3, 1])).toBeUndefined()
  expect(title()).toBeUndefined()
})

test('แผนภูมิแสดงสี่ครั้งหลัง', () => {
  const counts = [1, 2, 3, 4, 5].map(file => ({
    file,
    number: null,
    date: '2018-10-10',
    open: 0,
    late: 0,
  }))
  expect(shownMeetings(counts).map(({ file }) => file)).toEqual([2, 3, 4, 5])
})

test('ชั้นเอกสาร: ตามชุดแล้วตามปี ปีใหม่ก่อน เอกสารที่ไม่มีชุดอยู่ท้าย สำเนาไม่แสดง', () => {
  const series = [
    { series: 's', name: 'ติดตามผล', years: [2562, 2561], papers: 3 },
    { series: 'z', name: 'บริหาร', years: [2561], papers: 1 },
  ]
  const papers = [
    paper({ file: 9, series: null, year: 2561 }),
    paper({ file: 1, year: 2561 }),
    paper({ file: 2, year: 2562 }),
    paper({ file: 3, year: 2561, state: 'copy' }),
    paper({ file: 4, series: 'z', year: 2561 }),
  ]
  const rows = shelf(papers, series)
  expect(
    rows.map(({ name, year, papers }) => [name, year, papers.map(({ file }) => file)]),
  ).toEqual([
    ['ติดตามผล', 2562, [2]],
    ['ติดตามผล', 2561, [1]],
    ['บริหาร', 2561, [4]],
    ['', 2561, [9]],
  ])
})

test('หน่วยงานเรียงตามทะเบียน ที่มีเฉพาะในรายงานอยู่ท้าย ผู้ที่ยังไม่ระบุไม่ใช่หน่วยงาน', () => {
  const agencies = ['dsi', 'rtp'].map(id => ({ id, name: id, abbreviation: '' }))
  const counts = [null, 'own', 'rtp'].map(agency => count({ agency }))
  const senders = ['dsi', 'rtp'].map(agency => ({ agency, sent: [] }))
  expect(agencyOrder({ counts, senders, agencies })).toEqual(['dsi', 'rtp', 'own'])
})

test('ที่มาของเรื่องบอกครั้งที่ วาระ และหน้าเท่าที่รู้', () => {
  expect(spot(entry({ page: 4 })).th).toBe('ครั้งที่ ๒/๒๕๖๑ ระเบียบวาระที่ ๓.๑ หน้า ๔')
  expect(spot(entry({ number: null, place: '2' })).th).toBe('การถอดบทเรียน ข้อ ๒')
})

test('รายงานบอกขั้นของตน งดประชุมก็บอก', () => {
  expect(paperMark(paper()).words.th).toBe('ร่าง')
  expect(paperMark(paper({ stage: 'circulated' })).words.th).toBe('เวียนแล้ว')
  expect(paperMark(paper({ stage: 'adopted' }))).toMatchObject({ shape: 'full' })
  expect(paperMark(paper({ meetingState: 'cancelled' })).words.th).toBe('งดประชุม')
})

test('แถวของข้อสั่งการอยู่ที่สั่ง เปิดรายงานฉบับนั้น', () => {
  const [row] = promiseRows([duty({ orderedPage: 4, orderedFile: 7, file: 9 })], TODAY)
  expect(row).toMatchObject({ file: 7, place: '5.1', page: 4, number: { ordinal: 1, year: 2561 } })
})

test('เมื่อกรองตามเหตุการณ์ แต่ละครั้งที่บันทึกเป็นแถวของตน บอกวัน และไม่ถึงวาระไม่ใช่เลื่อน', () => {
  const rows = entryRows([
    entry({ entry: 2, event: 'deferred', said: 'ให้เลื่อน' }),
    entry({ entry: 1, event: 'deferred', said: '' }),
  ])
  expect(rows.map(({ mark }) => mark.words.th)).toEqual([
    'เลื่อนการพิจารณา ๑๐ ต.ค. ๖๑',
    'ยังมิได้พิจารณา ๑๐ ต.ค. ๖๑',
  ])
})

test('ตัวกรองเป็นคำ: สิ่งที่ส่งออกบอกว่ากรองอย่างไร', () => {
  const names = {
    agencies: [{ id: 'rtp', name: 'สำนักงานตำรวจแห่งชาติ', abbreviation: 'ตร.' }],
    series: [],
  }
  const words = (...asked: Parameters<typeof filterWords>) => filterWords(...asked).th
  expect(words('', {}, names)).toBe('ทุกข้อสั่งการ')
  expect(words(' ล่าม ', { year: 2561, agency: 'rtp', overdueOn: '2018-12-12' }, names)).toBe(
    'คำว่า «ล่าม» · ปี ๒๕๖๑ · สำนักงานตำรวจแห่งชาติ · เกินกำหนด ณ ๑๒ ธ.ค. ๖๑',
  )
  expect(words('', { status: 'done', event: 'moved', area: 'prevention' }, names)).toContain(
    'ขยายเวลา',
  )
})

test('รายงานที่ยังรับเรื่องได้: ยังไม่รับรอง ไม่งด และอยู่หลังฉบับที่บันทึกล่าสุด ครั้งที่ใกล้ที่สุดก่อน', () => {
  const papers = [
    paper({ file: 1, date: '2018-12-12' }),
    paper({ file: 2, date: '2018-11-14' }),
    paper({ file: 3, date: null }),
    paper({ file: 4, date: '2018-12-12', stage: 'adopted' }),
    paper({ file: 5, date: '2018-12-12', meetingState: 'cancelled' }),
    paper({ file: 6, date: '2018-12-12', series: 'z' }),
    paper({ file: 7, date: '2018-12-12', kind: 'findings' }),
    paper({ file: 8, date: '2018-12-12', state: 'unreadable', kept: true }),
    paper({ file: 9, date: '2018-10-10' }),
  ]
  expect(comingPapers(papers, 's', '2018-10-10').map(({ file }) => file)).toEqual([2, 1, 3])
})

test('แบบรายงานเป็นเดือน เดือนใหม่ก่อน บอกวันรับ และใครไม่เคยส่ง', () => {
  const sent = (month: string, received: string | null = null) => ({ month, received, file: 1 })
  const senders = [
    { agency: 'dsi', sent: [sent('2018-10', '2018-11-05')] },
    { agency: 'rtp', sent: [sent('2018-09', '2018-10-02'), sent('2018-10')] },
    { agency: 'oag', sent: [] },
  ]
  expect(sentByMonth(senders, ['rtp', 'dsi', 'oag'])).toEqual({
    asked: 3,
    never: ['oag'],
    months: [
      {
        month: '2018-10',
        sent: [
          { agency: 'rtp', received: null },
          { agency: 'dsi', received: '2018-11-05' },
        ],
      },
      { month: '2018-09', sent: [{ agency: 'rtp', received: '2018-10-02' }] },
    ],
  })
})

test('รายงานที่การประชุมครั้งหลังรับรอง นับว่ารับรองแล้ว แม้ไฟล์ของตนยังไม่บอก', () => {
  const adoption = { verdict: 'corrected' as const, asked: ['dwf'], file: 2 }
  expect(paperMark(paper({ adoption })).words.th).toBe('รับรองแล้ว')
  expect(thisMonth([paper({ adoption })], [], '2018-12-01').unadopted).toEqual([])
  expect(comingPapers([paper({ date: null, adoption })], 's', null)).toEqual([])
})

test('ถ้อยคำที่ปรับเป็นของทั้งเรื่อง ไม่ใช่ส่วนที่ยังไม่มีผู้รับผิดชอบ', () => {
  const rows = entryRows([
    entry({ event: 'amended', agency: null }),
    entry({ event: 'ordered', agency: null }),
    entry({ kind: 'topic', event: 'decided', agency: null }),
  ])
  expect(rows.map(({ ofAll }) => ofAll)).toEqual([true, false, true])
})
