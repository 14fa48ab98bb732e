import { expect, test } from 'vitest'
import type { Minutes } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import { check } from '../../../core/template/check'
import { repairAll } from '../../../core/template/repair'
import type { RuleName } from '../../../core/template/rule-names'
import { readProse } from '../../thai/marked-text'
import { minutes } from '../minutes'
import { contextFor, SAMPLES, sample } from '../papers'

/** Faults of words that are planted, one a paragraph, among sound paragraphs. */
const WORDS: readonly (readonly [RuleName, string])[] = [
  ['common-spelling', 'ที่ประชุมพิจารณาใบอนุญาติของผู้ประกอบการ'],
  ['common-spelling', 'ให้ทุกหน่วยงานปฎิบัติตามแนวทางที่กำหนด'],
  ['mai-yamok-spaced', 'รายงานเรื่องต่างๆ ให้ทราบโดยเร็ว'],
  ['weekday-fits-day', 'ประชุมครั้งก่อนเมื่อวันพุธที่ ๑๔ สิงหาคม ๒๕๖๑'],
  ['real-days', 'ส่งข้อมูลภายในวันที่ ๓๑ กันยายน ๒๕๖๑'],
  ['hours-written', 'ฝ่ายเลขานุการนัดหมายเวลา ๙.๓๐ น. ทุกวันพุธ'],
  ['hours-unit', 'ออกเดินทางเวลา ๐๗.๐๐ จากกระทรวง'],
  ['real-hours', 'ผู้แทนมาถึงเวลา ๒๕.๑๐ น. ที่จุดนัดหมาย'],
  ['digits-whole', 'ผู้เสียหายรวม ๒๕6 คน'],
  ['one-digit-kind', 'รับแจ้ง ๑๒ ราย ช่วยเหลือแล้ว 9 ราย'],
  ['baht-in-words', 'ค่าเดินทาง ๑,๒๕๐ บาท (หนึ่งพันสองร้อยบาทถ้วน)'],
  ['era-fits-year', 'พระราชบัญญัติ พ.ศ. ๒๐๐๘ กำหนดไว้'],
  ['era-written', 'กฎหมายฉบับ พศ. ๒๕๕๑ กำหนดไว้'],
  ['brackets-paired', 'กระทรวงการพัฒนาสังคม (พม. เป็นเจ้าภาพ'],
  ['quotes-paired', 'ผู้แทนเสนอให้แก้เป็น “แนวทางปฏิบัติ'],
  ['official-words', 'ฝ่ายเลขานุการแจกบันทึกการประชุมให้กรรมการ'],
  ['thai-sequence', 'ให้ดำเนินการในพื้นท่ีเสี่ยง'],
  ['invisible-characters', 'ผู้แทน\u200bรายงานผลการดำเนินงาน'],
  ['single-spaces', 'ทั้งนี้   ให้รายงานผล'],
  ['percent-once', 'สำเร็จร้อยละ ๘๐%'],
  ['word-once', 'ให้จัดทำแผนและและรายงานผล'],
  ['blanks-filled', 'ขอแก้ไขหน้า … บรรทัดที่สอง'],
  ['paiyan-joined', 'โรงแรมในกรุงเทพ ฯ'],
  ['et-cetera-spaced', 'เช่น ล่าม ที่พัก ฯลฯ เป็นต้น'],
  ['telephone-complete', 'ติดต่อฝ่ายเลขานุการ โทร. ๐ ๒๑๒๓ ๔๕'],
]

function planted(): Minutes {
  const base = sample('minutes-2561-09')
  if (base.kind !== 'minutes') throw new Error('not minutes')
  const { attendance, meeting, agenda, distribution } = base
  const [chair, second, ...rest] = attendance.present
  if (chair === undefined || second === undefined) throw new Error('nobody present')
  const items = agenda.map(item => {
    const topics = item.topics.map((topic, index) =>
      item.kind === 'acknowledge' && index === 0
        ? { ...topic, title: `๔.๑ ${topic.title}`, resolution: { verb: 'อนุมัติ', text: [] } }
        : topic,
    )
    return { ...item, topics }
  })
  return {
    ...base,
    texts: { opening: [...(base.texts['opening'] ?? []), ...richText(lines().join('\n'))] },
    meeting: { ...meeting, end: '09:00' },
    attendance: { ...attendance, present: [second, chair, ...rest] },
    agenda: items,
    distribution: [...distribution, 'dsi'],
  }
}

function lines(): string[] {
  const sound = readProse().map(({ text }) => text)
  return WORDS.flatMap(([, text], index) => [text, sound[index] ?? ''])
}

const FACTS: readonly RuleName[] = [
  'end-after-start',
  'chair-first',
  'numbers-automatic',
  'verb-fits-agenda',
  'distribution-once',
]

test('thirty planted faults are found, and nothing else', () => {
  const document = planted()
  const found = check(document, contextFor(document)).map(gap => gap.rule)
  const meant = [...WORDS.map(([rule]) => rule), ...FACTS]
  expect(meant).toHaveLength(30)
  expect(found.toSorted()).toEqual(meant.toSorted())
})

test('a repair leaves of them what a person must judge', () => {
  const { document } = repairAll(planted(), contextFor(planted()))
  const left = check(document, contextFor(document)).map(gap => gap.rule)
  expect(left.toSorted()).toEqual(
    [
      'blanks-filled',
      'brackets-paired',
      'end-after-start',
      'era-fits-year',
      'et-cetera-spaced',
      'quotes-paired',
      'real-days',
      'real-hours',
      'telephone-complete',
      'verb-fits-agenda',
      'weekday-fits-day',
    ].toSorted(),
  )
})

test.each(SAMPLES)('%s: no rule at all speaks', name => {
  const document = sample(name)
  expect(check(document, contextFor(document))).toEqual([])
})

test.each(readProse())('official prose is left in peace: $text', ({ text }) => {
  const quiet = check(minutes(), contextFor(minutes())).map(gap => gap.rule)
  const document = minutes({ texts: { opening: richText(text) } })
  const found = check(document, contextFor(document))
  expect(found.filter(gap => !quiet.includes(gap.rule))).toEqual([])
})
