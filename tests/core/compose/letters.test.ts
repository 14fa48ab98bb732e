import { expect, test } from 'vitest'
import { compose } from '../../../core/compose/compose'
import type { Document, Letter, News } from '../../../core/model/document'
import type { Picture } from '../../../core/model/picture'
import { richText } from '../../../core/model/rich-text'
import { pitchOf, styleOf } from '../../../core/paper/paper'
import { startDocument, startLetter } from '../../../core/template/start'
import { contextFor, paperText, type TemplateName, template } from '../papers'

const paper = (document: Document) => paperText(compose(document, contextFor(document)))

function letter(name: TemplateName, change: Partial<Letter> = {}): Letter {
  return {
    ...startLetter(template(name), 'l1'),
    reference: 'พม 0218/ว',
    sender: ['กองต่อต้านการค้ามนุษย์', 'ถนนกรุงเกษม กรุงเทพฯ 10100'],
    date: '2018-08-15',
    subject: 'ขอเชิญประชุม',
    recipient: 'อธิบดีกรมประมง',
    texts: {
      reason: richText('ด้วยได้กำหนดจัดการประชุม'),
      conclusion: richText('จึงเรียนมาเพื่อโปรดทราบ'),
    },
    signatories: [{ role: 'signer', name: '', position: 'ผู้อำนวยการกองต่อต้านการค้ามนุษย์' }],
    ...change,
  }
}

test('หนังสือภายนอก from the Garuda’s place to the signature', () => {
  const enclosures = ['กำหนดการ จำนวน 1 ฉบับ', 'แบบตอบรับ จำนวน 1 ฉบับ']
  const contact = ['โทร. 0 2659 6243', 'desk1@example.go.th']
  expect(paper(letter('circular-letter', { enclosures, contact }))).toBe(
    [
      '[room 25.2 mm]',
      '[แถว] ที่ พม ๐๒๑๘/ว |  | กองต่อต้านการค้ามนุษย์ / ถนนกรุงเกษม กรุงเทพฯ ๑๐๑๐๐',
      '[centered] ๑๕ สิงหาคม ๒๕๖๑',
      '[field] เรื่อง → ขอเชิญประชุม',
      '[field] เรียน → อธิบดีกรมประมง',
      '[field-wide] สิ่งที่ส่งมาด้วย → ๑. กำหนดการ จำนวน ๑ ฉบับ',
      '๒. แบบตอบรับ จำนวน ๑ ฉบับ',
      '[body] ด้วยได้กำหนดจัดการประชุม',
      '[body] จึงเรียนมาเพื่อโปรดทราบ',
      '[signature]',
      '  ขอแสดงความนับถือ',
      '  (……………………………)',
      '  ผู้อำนวยการกองต่อต้านการค้ามนุษย์',
      '[contact] โทร. ๐ ๒๖๕๙ ๖๒๔๓',
      '[flush] desk1@example.go.th',
      '',
    ].join('\n'),
  )
})

test('บันทึกข้อความ has no คำลงท้าย, and ที่ and วันที่ share a line', () => {
  expect(paper(letter('memo'))).toBe(
    [
      '[room 3 mm]',
      '[memo-title] บันทึกข้อความ',
      '[memo] ส่วนราชการ  กองต่อต้านการค้ามนุษย์ ถนนกรุงเกษม กรุงเทพฯ ๑๐๑๐๐ → ',
      '[memo-number] ที่  พม ๐๒๑๘/ว → วันที่  ๑๕ สิงหาคม ๒๕๖๑ → ',
      '[memo] เรื่อง  ขอเชิญประชุม → ',
      '[field] เรียน → อธิบดีกรมประมง',
      '[body] ด้วยได้กำหนดจัดการประชุม',
      '[body] จึงเรียนมาเพื่อโปรดทราบ',
      '[signature]',
      '  (……………………………)',
      '  ผู้อำนวยการกองต่อต้านการค้ามนุษย์',
      '',
    ].join('\n'),
  )
})

test('a memo tells whom to ask after ส่วนราชการ, and not once more under the signature', () => {
  const contact = ['กลุ่มอำนวยการ', 'โทร. 0 2659 6243']
  const lines = paper(letter('memo', { sender: ['กองต่อต้านการค้ามนุษย์'], contact })).split('\n')
  expect(lines[2]).toBe('[memo] ส่วนราชการ  กองต่อต้านการค้ามนุษย์ กลุ่มอำนวยการ โทร. ๐ ๒๖๕๙ ๖๒๔๓ → ')
  expect(lines.filter(line => line.includes('โทร.'))).toHaveLength(1)
})

test('what the head of a memo lacks is its own dotted line, not dots before dots', () => {
  const lines = paper(letter('memo', { sender: [], reference: '', date: null, subject: '' })).split(
    '\n',
  )
  expect(lines.slice(2, 5)).toEqual([
    '[memo] ส่วนราชการ   → ',
    '[memo-number] ที่   → วันที่   → ',
    '[memo] เรื่อง   → ',
  ])
})

test('ชั้นความเร็ว stands in the room of the Garuda, above ที่; ชั้นความลับ beside the text', () => {
  const graded = letter('circular-letter', {
    urgency: 'most-urgent',
    secrecy: 'secret',
    reference: '',
  })
  const { blocks, furniture } = compose(graded, contextFor(graded))
  expect(paper(graded).split('\n').slice(1, 3)).toEqual([
    '[urgency] ด่วนที่สุด',
    '[แถว] ที่  |  | กองต่อต้านการค้ามนุษย์ / ถนนกรุงเกษม กรุงเทพฯ ๑๐๑๐๐',
  ])
  const room = blocks[0]?.kind === 'room' ? blocks[0].height : 0
  // The baseline of the number stands at the feet of the Garuda, three quarters of its line below the top of it.
  const above = pitchOf(styleOf('urgency')) + pitchOf(styleOf('letter-head')) * 0.75
  expect(room + (above * 25.4) / 72).toBeCloseTo(30)
  expect(furniture).toMatchObject({ catchwords: true, secrecy: 'ลับ' })
})

test.each([
  ['urgent', 'ด่วน'],
  ['very-urgent', 'ด่วนมาก'],
  ['most-urgent', 'ด่วนที่สุด'],
] as const)('a memo that is %s says so right of the place of the Garuda', (urgency, word) => {
  const lines = paper(letter('memo', { urgency })).split('\n')
  expect(lines.slice(0, 2)).toEqual(['[room 3 mm]', `[แถว]  | ${word} | บันทึกข้อความ | `])
})

const PICTURE: Picture = {
  id: 'x1',
  media: 'a'.repeat(64),
  format: 'jpeg',
  width: 400,
  height: 300,
  caption: '',
  alt: '',
  size: 'half',
}

test('a news item without pictures or anybody to ask ends with its text', () => {
  const started = startDocument(template('news'), 'n1')
  expect(paper(started)).toMatch(/\[body\] …+\n\[body\] …+\n$/)
})

test('a news item reads as it was published', () => {
  const started = startDocument(template('news'), 'n1')
  if (started.kind !== 'news') throw new Error('not news')
  const origin = 'http://www.thaigov.go.th/news/contents/details/14626'
  const news: News = {
    ...started,
    headline: 'พม. จับมือภาคีเครือข่ายภาครัฐ 20 หน่วยงาน ร่วมถอดบทเรียน',
    date: '2018-08-15',
    texts: { lead: richText('วันนี้ (15 ส.ค. 61) เวลา 12.00 น.'), body: richText('เนื้อข่าว') },
    origin,
    photographs: [{ ...PICTURE, caption: 'ประธานเปิดการประชุม' }],
    contact: ['กองต่อต้านการค้ามนุษย์', ' ', 'โทร. 0 2000 0000'],
  }
  expect(paper(news)).toBe(
    [
      '[subtitle] ข่าวประชาสัมพันธ์ กองต่อต้านการค้ามนุษย์',
      '[title] พม. จับมือภาคีเครือข่ายภาครัฐ ๒๐ หน่วยงาน ร่วมถอดบทเรียน',
      '[subtitle] วันพุธที่ ๑๕ สิงหาคม ๒๕๖๑',
      '[body] วันนี้ (๑๕ ส.ค. ๖๑) เวลา ๑๒.๐๐ น.',
      '[body] เนื้อข่าว',
      '[figure 77.0 × 57.8 mm] ประธานเปิดการประชุม',
      `[flush-spaced] ที่มา : ${origin}`,
      '[flush-spaced] สอบถามรายละเอียดเพิ่มเติม : กองต่อต้านการค้ามนุษย์\nโทร. ๐ ๒๐๐๐ ๐๐๐๐',
      '',
    ].join('\n'),
  )
  const from = compose(news, contextFor(news)).blocks.at(-2)
  expect(from).toMatchObject({ spans: [{}, { text: origin, link: origin }] })
})
