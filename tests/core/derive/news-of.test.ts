import { describe, expect, test } from 'vitest'
import { markedPaper } from '../../../core/derive/marked-paper'
import { newsMatters, newsOf } from '../../../core/derive/news-of'
import { victimSigns } from '../../../core/derive/victim-signs'
import { richText } from '../../../core/model/rich-text'
import { attendee, finding, minutesWith, report, resolved, topic } from '../minutes'
import { contextFor, paperText, sample, template } from '../papers'

const form = template('news')
const OFFICE = 'กองต่อต้านการค้ามนุษย์'

const held = {
  ...minutesWith('consider', {
    topics: [
      topic({ id: 't1', title: 'แบบรายงาน' }),
      topic({ id: 't2', title: 'แผนปี ๒๕๖๒', resolution: resolved('ให้เลื่อนการพิจารณา') }),
      topic({ id: 't3', title: 'ขอเปลี่ยนชื่อ', outcome: 'withdrawn' }),
      topic({ id: 't4', title: 'สถิติคดี', resolution: resolved('รับทราบ') }),
      topic({ id: 't5', title: 'เรื่องที่ยังไม่ถึง', resolution: null }),
    ],
  }),
  attendance: {
    present: [
      attendee({
        role: 'chair',
        name: 'นางสาวสมมุติ ตัวอย่าง',
        position: 'รองปลัดกระทรวง',
        agency: 'dsdw',
      }),
      attendee({ id: 'p2', agency: 'rtp' }),
    ],
    absent: [attendee({ id: 'p3', agency: 'oag' })],
    inAttendance: [attendee({ id: 'p4', agency: 'rtp' })],
  },
}

test('only what was noted or decided can be chosen', () => {
  expect(newsMatters(held).map(({ id, number }) => [id, number])).toEqual([
    ['t1', '5.1'],
    ['t4', '5.4'],
  ])
})

test('a list of those one waits for gives no number of who came', () => {
  const open = { ...held, attendance: { ...held.attendance, expected: true as const } }
  const words = (paper: typeof held) => {
    const news = newsOf(paper, new Set(['t1']), form, 'n1', OFFICE)
    return paperText(markedPaper(news, contextFor(news)))
  }
  expect(words(held)).toMatch(/เข้าร่วม จำนวน ๓ คน/)
  expect(words(open)).not.toMatch(/จำนวน ๓ คน/)
})

test('news of a meeting says when, who led, who came, where, and what was chosen', () => {
  const news = newsOf(held, new Set(['t1']), form, 'n1', OFFICE)
  const text = paperText(markedPaper(news, contextFor(news)))
  expect(text).toMatchInlineSnapshot(`
    "[subtitle] ข่าวประชาสัมพันธ์ กองต่อต้านการค้ามนุษย์
    [title] กองต่อต้านการค้ามนุษย์ จัดการประชุมติดตามผลการดำเนินงาน ครั้งที่ ๒/๒๕๖๑
    [subtitle] วันพุธที่ ๑๐ ตุลาคม ๒๕๖๑
    [body] วันนี้ (๑๐ ต.ค. ๖๑) เวลา ๐๙.๓๐ น. นางสาวสมมุติ ตัวอย่าง รองปลัดกระทรวง เป็นประธานการประชุมติดตามผลการดำเนินงาน ครั้งที่ ๒/๒๕๖๑ โดยมีผู้แทนจากหน่วยงานที่เกี่ยวข้องเข้าร่วม จำนวน ๓ คน จาก ๒ หน่วยงาน ณ ห้องประชุม ๑
    [body] ที่ประชุมได้ร่วมกันพิจารณาการดำเนินงาน ๓ ด้าน ได้แก่ ด้านการดำเนินคดีกับผู้กระทำผิด ด้านการคุ้มครองช่วยเหลือผู้เสียหายจากการค้ามนุษย์ ด้านการป้องกันปัญหาการค้ามนุษย์
    [body] เรื่องแบบรายงาน ที่ประชุมมีมติเห็นชอบ ตามที่เสนอ
    [body] หน่วยงานที่เกี่ยวข้องจะดำเนินการตามมติที่ประชุม และรายงานผลในการประชุมครั้งต่อไป
    "
  `)
})

test('what was not chosen is not told, nor what cannot be chosen', () => {
  const text = JSON.stringify(newsOf(held, new Set(['t2', 't3', 't5']), form, 'n1', OFFICE))
  expect(text).not.toMatch(/แบบรายงาน|แผนปี|ขอเปลี่ยนชื่อ|สถิติคดี|ยังไม่ถึง/)
})

test('news of a workshop has its objectives, the findings that were chosen, and what follows', async () => {
  const source = sample('workshop-2561')
  const [first] = newsMatters(source)
  const news = newsOf(source, new Set([first?.id ?? '']), form, 'n1', OFFICE)
  const text = paperText(markedPaper(news, contextFor(news)))
  await expect(text).toMatchFileSnapshot('../golden/derived/workshop-2561-news.txt')
})

test('a paper that says nothing yet gives news with dots', () => {
  const source = { ...report(), meeting: { ...report().meeting, date: null, start: null } }
  const news = newsOf(source, new Set(), form, 'n1', '')
  expect(news.headline).toContain('……')
  expect(news.date).toBeNull()
})

describe('words that may tell who a victim is', () => {
  const newsWith = (words: string) => {
    const source = report({ findings: [finding({ id: 'f1', text: richText(words) })] })
    return newsOf(source, new Set(['f1']), form, 'n1', OFFICE)
  }

  test.each([
    ['ช่วยเหลือผู้เสียหายชื่อ นางสาวมะลิ สมมุติ ได้แล้ว', ['นางสาวมะลิ สมมุติ']],
    ['ผู้เสียหายอายุ ๑๔ ปี ได้รับการคุ้มครอง', ['อายุ ๑๔ ปี']],
    ['พบเหยื่อคือนายดำ สมมุติ', ['นายดำ สมมุติ']],
    ['เด็กหญิงมะลิ เข้ารับการคุ้มครอง', ['เด็กหญิงมะลิ']],
    ['ติดต่อ ๐๘๑-๒๓๔-๕๖๗๘', ['๐๘๑-๒๓๔-๕๖๗๘']],
    ['เลขประจำตัว 1-2345-67890-12-3', ['1-2345-67890-12-3']],
  ])('%s', (words, signs) => {
    expect(victimSigns(newsWith(words), [])).toEqual(signs)
  })

  test.each([
    'ผู้เสียหายร้องเรียนนายจ้างและนายหน้า ต่อนายกรัฐมนตรี',
    'คุ้มครองเด็กหญิงและเด็กชายที่เป็นผู้เสียหาย จำนวน ๒๓ คน',
    'นายสมมุติ ตัวอย่าง เป็นวิทยากร',
    'มีกฎหมายเฉพาะ พ.ศ. ๒๕๕๑ และงบประมาณ ๑,๒๐๐,๐๐๐ บาท',
  ])('not in «%s»', words => {
    expect(victimSigns(newsWith(words), [])).toEqual([])
  })

  test('the name of an official is none', () => {
    const news = newsWith('นางสาวสมมุติ ตัวอย่าง เยี่ยมผู้เสียหาย')
    expect(victimSigns(news, ['นางสาวสมมุติ ตัวอย่าง'])).toEqual([])
    expect(victimSigns(news, [])).toHaveLength(1)
  })
})
