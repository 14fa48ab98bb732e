import { expect, test } from 'vitest'
import { richText } from '../../../core/model/rich-text'
import { ALIKE_LIMITS, findAlike } from '../../../core/workshop/alike'
import { finding } from '../minutes'
import { shipped } from '../papers'

/** Findings of one area in these words, «f1» the first. */
function findings(...texts: readonly string[]) {
  return texts.map((text, at) =>
    finding({ id: `f${at + 1}`, area: 'protection', aspect: 'obstacle', text: richText(text) }),
  )
}

const OBSTACLES = findings(
  'ล่ามและนักวิชาชีพที่มีความเชี่ยวชาญเฉพาะยังไม่เพียงพอในบางพื้นที่',
  'ผู้เสียหายบางรายไม่ประสงค์จะให้ข้อมูล เนื่องจากเกรงผลกระทบต่อตนเองและครอบครัว',
  'นักวิชาชีพในทีมสหวิชาชีพมีไม่เพียงพอ โดยเฉพาะล่าม',
  'การส่งต่อระหว่างหน่วยงานยังต้องให้ถ้อยคำซ้ำหลายครั้ง',
  'ระยะเวลารอผลการคัดแยกไม่แน่นอน สถานคุ้มครองวางแผนรับตัวไม่ได้',
  'ผู้เสียหายต้องให้ถ้อยคำซ้ำหลายครั้งเมื่อส่งต่อ',
  'งบประมาณค่าล่ามเบิกได้ไม่ตรงกันในแต่ละหน่วยงาน',
)

test('findings that say the same in other words are proposed, with the words that they share', () => {
  expect(findAlike(OBSTACLES, shipped())).toEqual([
    { findings: ['f1', 'f3'], words: ['วิชาชีพ', 'เพียงพอ', 'ล่าม'] },
    { findings: ['f4', 'f6'], words: ['ส่งต่อ', 'ให้ถ้อยคำ', 'ซ้ำ', 'ครั้ง'] },
  ])
})

test('only findings of one area are alike, and none stands in two likenesses', () => {
  const apart = OBSTACLES.map((found, at) => (at === 2 ? { ...found, area: null } : found))
  expect(findAlike(apart, shipped()).map(like => like.findings)).toEqual([['f4', 'f6']])
  const same = findings('ขาดล่าม', 'ขาดล่าม', 'ขาดล่าม', 'งบประมาณล่าช้า')
  expect(findAlike(same, shipped()).map(like => like.findings)).toEqual([['f1', 'f2', 'f3']])
})

test('what stands in most findings makes none alike', () => {
  const all = findings(
    'ผู้เสียหายเดินทางไกล',
    'ผู้เสียหายกลัวคดี',
    'ผู้เสียหายขาดรายได้',
    'ผู้เสียหายย้ายที่พัก',
    'ผู้เสียหายพูดภาษาอื่น',
  )
  expect(findAlike(all, shipped())).toEqual([])
  expect(findAlike([], shipped())).toEqual([])
})

test('findings beyond the bound are left aside, and a long one is read from its beginning', () => {
  const many = findings(...Array.from({ length: ALIKE_LIMITS.findings + 1 }, (_, at) => `ข้อ ${at}`))
  const last = many.at(-1)
  const twin = { id: 'twin', text: richText('ล่ามไม่เพียงพอ') }
  const [first, second] = [many[0], many[1]]
  if (!first || !second || !last) throw new Error('too few')
  const rest = many.slice(1, -1)
  expect(
    findAlike([{ ...first, text: twin.text }, ...rest, { ...last, ...twin }], shipped()),
  ).toEqual([])
  const long = { ...second, text: richText(`${'– '.repeat(300)}ล่ามไม่เพียงพอ`) }
  expect(findAlike([{ ...first, text: twin.text }, long], shipped())).toEqual([])
})
