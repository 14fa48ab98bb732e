import { expect, test } from 'vitest'
import { setDigits } from '../../../core/compose/digits'
import { composeCell, composeText, endTextWith, leadWith } from '../../../core/compose/text'
import { type RichText, richText } from '../../../core/model/rich-text'
import { paperText } from '../papers'

const text: RichText = [
  { kind: 'paragraph', spans: [{ text: 'ย่อหน้า', bold: true }, { text: '\tหลังแท็บ' }] },
  { kind: 'paragraph', spans: [] },
  {
    kind: 'list',
    ordered: true,
    items: [
      { level: 0, spans: [{ text: 'หนึ่ง' }] },
      { level: 1, spans: [{ text: 'หนึ่งจุดหนึ่ง' }] },
    ],
  },
  {
    kind: 'table',
    header: true,
    rows: [[[[{ text: 'หัว' }]], [[{ text: 'หัวสอง' }]]], [[[{ text: 'ก' }], [{ text: 'ข' }]]]],
  },
]

const lines = (blocks: ReturnType<typeof composeText>) =>
  paperText({ blocks }).trimEnd().split('\n')

test('paragraphs, numbered lists and tables; blank paragraphs and typed tabs go', () => {
  expect(lines(composeText(text, 's1'))).toEqual([
    '[body] ย่อหน้า หลังแท็บ',
    '[numbered] ๑. → หนึ่ง',
    '[numbered-2] ๑.๑ → หนึ่งจุดหนึ่ง',
    '[หัวตาราง] หัว | หัวสอง',
    '[แถว] ก / ข |',
  ])
})

test('faces and sources survive, columns fill the measure', () => {
  const blocks = composeText(text, 's1')
  expect(blocks[0]).toMatchObject({ source: 's1', spans: [{ text: 'ย่อหน้า', bold: true }, {}] })
  expect(blocks.at(-1)).toMatchObject({ columns: [80, 80], rules: 'all', source: 's1' })
})

test('the columns of a table share the measure by its words, which the press measures', () => {
  const cells = ['ลำดับ', 'ก'.repeat(30)].map(words => [[{ text: words }]])
  const [table] = composeText([{ kind: 'table', header: false, rows: [cells] }], 's')
  expect(table).toMatchObject({ columns: [80, 80], byWords: true })
})

test('a lead goes before the first paragraph, or stands alone before a list', () => {
  const lead = { text: '(๑)\t' }
  expect(lines(leadWith(composeText(richText('งาน'), 's'), lead, 'numbered'))).toEqual([
    '[numbered] (๑) → งาน',
  ])
  const list = composeText(text.slice(2, 3), 's')
  expect(lines(leadWith(list, lead, 'numbered'))[0]).toBe('[numbered] (๑) → ')
})

test('a tail goes after the last paragraph, or below a table', () => {
  const tail = { text: ' จบ' }
  expect(lines(endTextWith(composeText(richText('งาน'), 's'), tail))).toEqual(['[body] งาน จบ'])
  expect(lines(endTextWith(composeText(text.slice(3), 's'), tail)).at(-1)).toBe('[body]  จบ')
})

test('in a cell everything is lines', () => {
  const words = composeCell(text).paragraphs.map(paragraph =>
    paragraph.spans.map(span => span.text).join(''),
  )
  expect(words).toEqual(['ย่อหน้า หลังแท็บ', '๑. หนึ่ง', '๑.๑ หนึ่งจุดหนึ่ง', 'หัว หัวสอง ', 'กข '])
})

test('a code keeps its digits when it changes face in the middle, a number beside a link does not', () => {
  const link = { text: 'http://example.org/15', link: 'http://example.org/15' }
  const spans = [
    { text: 'ระบบ NRM', bold: true as const },
    { text: '2 ปี 2561' },
    link,
    { text: '12' },
  ]
  const [set] = setDigits([{ kind: 'paragraph', style: 'body', spans }], 'thai')
  expect(set).toMatchObject({
    spans: [{ text: 'ระบบ NRM' }, { text: '2 ปี ๒๕๖๑' }, { text: link.text }, { text: '๑๒' }],
  })
})
