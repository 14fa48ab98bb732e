import { expect, test } from 'vitest'
import { followUp } from '../../../core/carry/follow-up'
import { check } from '../../../core/check/check'
import { repairAll } from '../../../core/check/repair'
import { compose } from '../../../core/compose/compose'
import { markedPaper } from '../../../core/derive/marked-paper'
import { type RichText, richText } from '../../../core/model/rich-text'
import { type HouseStyle, houseOf } from '../../../core/office/context'
import { readHouse } from '../../../core/office/read-house'
import { contextOf } from '../../../core/office/registry'
import { templateOf } from '../../../core/office/template-of'
import { paperOf } from '../../../core/paper/paper-of'
import { startDocument } from '../../../core/template/start'
import { inThai } from '../../in-thai'
import {
  contextFor,
  paperNotes,
  paperText,
  paperWords,
  registry,
  sample,
  template,
} from '../papers'
import { lexicon } from '../thai/words'

const HABITS = { digits: 'thai', organisation: '' } as const

/** The house style that a file with these fields makes. */
function house(fields: Record<string, unknown>): HouseStyle {
  const read = readHouse({ format: 1, title: 'แบบทดลอง', ...fields })
  if (!read.ok) throw new Error(inThai(read.fault.subject))
  return houseOf(HABITS, read.value)
}

const minutes = sample('minutes-2561-09')
const inHouse = (fields: Record<string, unknown>) =>
  contextOf(minutes, template('monthly-minutes'), registry(), house(fields))

test('without a house style the paper is that of the form', () => {
  expect(compose(minutes, inHouse({}))).toEqual(
    compose(minutes, contextOf(minutes, template('monthly-minutes'), registry(), HABITS)),
  )
})

test('the digits are those of the house, its name that of the person', () => {
  const file = { format: 1, title: 'แบบ', digits: 'arabic', organisation: 'กองหนึ่ง' } as const
  expect(houseOf({ digits: 'thai', organisation: 'กองสอง' }, file)).toMatchObject({
    digits: 'arabic',
    organisation: 'กองสอง',
  })
  expect(houseOf(HABITS, file).organisation).toBe('กองหนึ่ง')
})

test('hours end in the word of the house, whoever typed them', () => {
  const words = paperWords(compose(minutes, inHouse({ hours: 'นาฬิกา' })))
  expect(words).toContain('เวลา ๐๙.๓๐ – ๑๒.๐๐ นาฬิกา')
  expect(words).not.toMatch(/[๐-๙] น\./)
})

test('hours end so in notes and under pictures as well', () => {
  const picture = { id: 'p1', media: 'a'.repeat(64), format: 'png', width: 40, height: 30 } as const
  const caption = 'พิธีเปิด เวลา 09.30 น.'
  const text: RichText = [
    { kind: 'paragraph', spans: [{ text: 'ลงทะเบียน', note: 'ตั้งแต่เวลา 08.30 น.' }] },
    { kind: 'picture', picture: { ...picture, caption, alt: '', size: 'half' } },
  ]
  const document = { ...minutes, texts: { opening: text } }
  const manuscript = compose(document, inHouse({ hours: 'นาฬิกา' }))
  const captions = manuscript.blocks.flatMap(block =>
    block.kind === 'figures' ? block.figures.map(figure => figure.caption?.spans[0]?.text) : [],
  )
  expect(paperNotes(manuscript)).toEqual([{ mark: '๑', text: 'ตั้งแต่เวลา ๐๘.๓๐ นาฬิกา' }])
  expect(captions).toEqual(['พิธีเปิด เวลา ๐๙.๓๐ นาฬิกา'])
})

test('agenda items are numbered after the word of the house', () => {
  const text = paperText(compose(minutes, inHouse({ agenda: { word: 'วาระที่' } })))
  expect(text).toContain('[agenda] วาระที่ ๑ →')
  expect(text).not.toContain('ระเบียบวาระที่ ๑')
})

test('a rule stands under the last line of the head and nowhere else', () => {
  const text = paperText(compose(minutes, inHouse({ head: { rule: true } })))
  expect(text.match(/\[subtitle-ruled\].*/g)).toEqual([expect.stringContaining('] ณ ')])
})

test('catchwords are on where the house wants them', () => {
  expect(compose(minutes, inHouse({ catchwords: { minutes: true } })).furniture.catchwords).toBe(
    true,
  )
  expect(compose(minutes, inHouse({ catchwords: { letter: true } })).furniture.catchwords).toBe(
    false,
  )
})

test('tables are as wide as the text between the margins of the house', () => {
  const { blocks, paper } = compose(
    minutes,
    inHouse({ paper: { margins: { left: 40, right: 30 } } }),
  )
  const widths = blocks.flatMap(block =>
    block.kind === 'table' ? [block.columns.reduce((a, b) => a + b)] : [],
  )
  expect(paperOf(paper).measure).toBe(140)
  expect(widths.length).toBeGreaterThan(2)
  for (const width of widths) expect(width).toBeCloseTo(140)
})

test('margins, pitch, title and face change what they name and nothing else', () => {
  const official = paperOf()
  const ours = paperOf({
    font: 'TH Sarabun New',
    linePitch: 1.3,
    titleSize: 20,
    margins: { right: 30 },
  })
  expect(ours.face).toBe('TH Sarabun New')
  expect(ours.page).toEqual({ ...official.page, right: 30 })
  expect(ours.styles.title).toMatchObject({ size: 20, pitch: 26 })
  expect(ours.styles.body).toEqual({ ...official.styles.body, pitch: 16 * 1.3 })
  expect(ours.styles['memo-title'].pitch).toBe(35)
  expect(ours.styles['letter-head'].tabs).toEqual([{ at: 150, align: 'right' }])
})

test('the verbs of the house are offered in place of those of the template', () => {
  const { parts } = templateOf(
    template('monthly-minutes'),
    house({ verbs: { adopt: ['รับรองแล้ว'] } }),
    null,
  )
  const verbs = parts.flatMap(part =>
    part.content === 'agenda' ? [[part.agenda, part.verbs[0]]] : [],
  )
  expect(verbs).toContainEqual(['adopt', 'รับรองแล้ว'])
  expect(verbs).toContainEqual(['acknowledge', 'รับทราบ'])
})

test('the short agenda leaves the matters arising out, and never a promise', () => {
  const short = house({ agenda: { form: 'short' } })
  const made = templateOf(template('monthly-minutes'), short, null)
  const started = startDocument(made, 'new')
  expect(started.kind === 'minutes' && started.agenda.map(item => item.kind)).toEqual([
    'inform',
    'adopt',
    'acknowledge',
    'consider',
    'other',
  ])
  expect(
    check(started, contextOf(started, template('monthly-minutes'), registry(), short))
      .filter(gap => gap.rule === 'required-parts')
      .map(gap => gap.part),
  ).not.toContain('matters-arising')
  if (minutes.kind !== 'minutes') throw new Error('no minutes')
  const next = followUp(minutes, template('monthly-minutes'), 'next')
  const kept = contextOf(next, template('monthly-minutes'), registry(), short).template
  expect(
    kept.parts.some(part => part.content === 'agenda' && part.agenda === 'matters-arising'),
  ).toBe(true)
})

test('a rule is switched off, or weighs what the house says', () => {
  const spoilt = { ...minutes, distribution: [] }
  const found = (rules: Record<string, string>) =>
    check(spoilt, inHouse({ rules })).filter(gap => gap.rule === 'distribution-listed')
  expect(found({})).toMatchObject([{ severity: 'advice' }])
  expect(found({ 'distribution-listed': 'must' })).toMatchObject([{ severity: 'must' }])
  expect(found({ 'distribution-listed': 'off' })).toEqual([])
  const paper = (rules: Record<string, string>) =>
    markedPaper(spoilt, inHouse({ rules })).furniture.draftMark
  expect([paper({}), paper({ 'distribution-listed': 'must' })]).toEqual([null, 'ร่าง'])
})

test('words that the office keeps are right, words that it refuses are mended once and for all', () => {
  const spoilt = {
    ...minutes,
    texts: { ...minutes.texts, opening: richText('บันทึกการประชุมส่งทางอีเมล ผู้เข้าประชุมรับทราบ') },
  }
  const words = { keep: ['บันทึกการประชุม'], refuse: [{ word: 'อีเมล', instead: 'ไปรษณีย์อิเล็กทรอนิกส์' }] }
  const given = { ...inHouse({ words }), lexicon: lexicon() }
  const { document, mended } = repairAll(spoilt, given)
  expect(document.texts['opening']).toEqual(
    richText('บันทึกการประชุมส่งทางไปรษณีย์อิเล็กทรอนิกส์ ผู้มาประชุมรับทราบ'),
  )
  expect(mended).toHaveLength(2)
  expect(repairAll(document, given).mended).toEqual([])
  expect(
    check(spoilt, contextFor(spoilt)).filter(gap => gap.rule === 'official-words'),
  ).toHaveLength(2)
})
