import { expect, test } from 'vitest'
import { thisMonth, yearOfPapers } from '../../../renderer/binder/this-month'
import { count, paper } from './rows'

const TODAY = '2018-11-09'

test('การประชุมครั้งถัดไปคือครั้งที่ใกล้ที่สุดนับจากวันนี้ ไม่นับครั้งที่งด', () => {
  const papers = [
    paper({ file: 1, date: '2018-10-10' }),
    paper({ file: 2, date: '2018-11-10', meetingState: 'cancelled' }),
    paper({ file: 3, date: '2018-12-12', meetingState: null }),
    paper({ file: 4, date: '2018-11-14', meetingState: 'planned' }),
    paper({ file: 5, date: '2018-11-12', kind: 'letter', meetingState: null }),
  ]
  expect(thisMonth(papers, [], TODAY).next?.file).toBe(4)
  expect(thisMonth(papers.slice(0, 2), [], TODAY).next).toBeNull()
})

test('รายงานที่ประชุมแล้วและยังไม่รับรอง เก่าสุดก่อน', () => {
  const papers = [
    paper({ file: 1, date: '2018-10-10', stage: 'circulated' }),
    paper({ file: 2, date: '2018-09-12', stage: 'adopted' }),
    paper({ file: 3, date: '2018-08-15', stage: null }),
    paper({ file: 4, date: '2018-07-11', meetingState: 'cancelled' }),
    paper({ file: 5, date: '2018-11-14', meetingState: 'planned' }),
    paper({ file: 6, date: '2018-06-13', state: 'older' }),
    paper({ file: 7, date: TODAY, meetingState: null }),
  ]
  expect(thisMonth(papers, [], TODAY).unadopted.map(({ file }) => file)).toEqual([3, 1])
})

test('เกินกำหนดนับเป็นเรื่องและเป็นหน่วยงาน ผู้ที่ไม่รายงานนับเป็นหน่วยงาน', () => {
  const counts = [count({ late: 2, silent: 1 }), count({ late: 1 }), count({ silent: 3 }), count()]
  expect(thisMonth([], counts, TODAY)).toMatchObject({
    late: 3,
    lateAgencies: 2,
    silentAgencies: 2,
  })
})

test('ไฟล์ที่อ่านไม่ได้ในตอนนี้แต่เคยอ่านได้ยังนับ', () => {
  const kept = paper({ state: 'unreadable', kept: true, date: '2018-10-10' })
  expect(thisMonth([kept], [], TODAY).unadopted).toEqual([kept])
})

test('ปีเป็นหน้า: ปีล่าสุด เก่าสุดก่อน ไม่นับสำเนาและเอกสารอื่น อย่างมากสิบสองฉบับหลัง', () => {
  const papers = [
    paper({ file: 1, kind: 'findings', number: null, date: '2018-08-15' }),
    paper({ file: 2, date: '2018-10-10' }),
    paper({ file: 3, date: '2018-09-12' }),
    paper({ file: 4, date: null }),
    paper({ file: 5, state: 'copy' }),
    paper({ file: 6, kind: 'letter' }),
    paper({ file: 7, year: 2560, date: '2017-10-10' }),
  ]
  expect(yearOfPapers(papers)?.papers.map(({ file }) => file)).toEqual([1, 3, 2, 4])
  const many = Array.from({ length: 14 }, (_, at) =>
    paper({ file: at, date: `2018-10-${String(10 + at)}` }),
  )
  expect(yearOfPapers(many)).toMatchObject({ year: 2561, papers: many.slice(2) })
  expect(yearOfPapers([])).toBeNull()
})
