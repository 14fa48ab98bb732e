import { expect, test } from 'vitest'
import { richText } from '../../../core/model/rich-text'
import { askedAgencies, askingWords } from '../../../core/month/asking'
import { action, minutesWith } from '../minutes'
import { contextFor } from '../papers'

const origin = { ordinal: 1, year: 2561 }
const paper = minutesWith('matters-arising', {
  actions: [
    action({ id: 'a1', origin, due: '2018-09-27', task: richText('จัดทำบัญชีล่าม\nรายจังหวัด') }),
    action({ id: 'a2', origin, due: null, status: 'standing', task: richText('รายงานสถิติคดี') }),
    action({ id: 'a3', origin, status: 'done', task: richText('ส่งรายชื่อผู้ประสานงาน') }),
    action({ id: 'a4', origin, agency: 'dsi', progress: richText('ส่งแล้ว') }),
  ],
})
const context = contextFor(paper)

test('who has not answered is asked for each order that nothing is told of, late days counted', () => {
  expect(askedAgencies(paper, context)).toEqual(['rtp'])
  expect(askingWords(paper, context, 'rtp').split('\n')).toEqual([
    'เรียน ผู้บัญชาการตำรวจแห่งชาติ',
    '',
    'ตามที่กำหนดจัดการประชุมติดตามผลการดำเนินงาน ครั้งที่ ๒/๒๕๖๑ ในวันพุธที่ ๑๐ ตุลาคม ๒๕๖๑ นั้น ' +
      'ฝ่ายเลขานุการยังไม่ได้รับรายงานผลประจำเดือนตุลาคม ๒๕๖๑ ของสำนักงานตำรวจแห่งชาติ ตามข้อสั่งการต่อไปนี้',
    '๑. จัดทำบัญชีล่าม กำหนด ๒๗ ก.ย. ๖๑ เกินกำหนด ๑๓ วัน',
    '๒. รายงานสถิติคดี',
    '',
    'จึงขอให้ส่งผลการดำเนินงาน ปัญหาอุปสรรค และความช่วยเหลือที่ต้องการ ให้ฝ่ายเลขานุการก่อนวันประชุม',
  ])
})

test('an order that something is told of is not asked for again', () => {
  const told = action({ id: 'a5', origin, task: richText('อบรม'), progress: richText('อบรมแล้ว') })
  const partly = minutesWith('matters-arising', { actions: [told, action({ id: 'a6', origin })] })
  const words = askingWords(partly, context, 'rtp')
  expect([words.includes('อบรม'), words.includes('๑. รายงานผลการคัดแยก')]).toEqual([false, true])
})

test('a meeting without a day yet names no month, and nobody is asked in the name of no agency', () => {
  const dayless = { ...paper, meeting: { ...paper.meeting, date: null } }
  expect(askingWords(dayless, context, 'rtp')).toContain('ยังไม่ได้รับรายงานผลประจำเดือนของสำนักงาน')
  expect(askingWords(paper, context, 'gone')).toBe('')
})
