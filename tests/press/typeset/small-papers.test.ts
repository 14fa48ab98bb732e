import { expect, test } from 'vitest'
import type { Block, Furniture, Manuscript, Span } from '../../../core/manuscript/manuscript'
import type { StyleName } from '../../../core/paper/paper'
import { SHOWN_MEDIA, SHOWN_PICTURES } from '../../arbitraries/picture'
import { PROSE, paper, paragraph, press, row, table } from '../paper'
import { toldLayout } from './told-pages'

// What the typesetter makes of small papers, one a kind of thing: beside each other, the manuscript and its pages.

const thai = await press({ media: key => SHOWN_MEDIA.get(key) })

/** A sheet with room for some eleven lines, so that pages end soon. */
const LOW = { margins: { top: 25, bottom: 200 } }

const spans = (style: StyleName, ...parts: Span[]): Block => ({
  kind: 'paragraph',
  style,
  spans: parts,
})
const noted = (text: string, mark: string, note: string): Span => ({
  text,
  note: { mark, text: note },
})
const lines = (count: number): Block[] =>
  Array.from({ length: count }, (_, at) => paragraph(`บรรทัด ${at + 1}`, 'flush'))
const picture = (at: number, width: number, height: number, caption = '') => ({
  media: SHOWN_PICTURES[at]?.media ?? '',
  ...{ width, height, alt: 'ลายทดสอบ' },
  caption: caption === '' ? null : { ...paragraph(caption, 'caption'), source: `caption-${at}` },
})
const SHORT = PROSE.slice(0, 120)

const PAPERS: Record<string, Manuscript> = {
  paragraphs: paper([
    paragraph(PROSE, 'body', 'p1'),
    paragraph(`มติที่ประชุม รับทราบ\nและให้ ${SHORT}`, 'resolution', 'p2'),
    paragraph('ชิดซ้าย  สองวรรค ', 'flush'),
    paragraph('กลาง ', 'centered'),
    paragraph('ขวา ', 'right'),
    paragraph(`${'x'.repeat(60)} ${'y'.repeat(60)}`),
    paragraph('', 'heading'),
    paragraph('ท้าย\n\n', 'subtitle-ruled'),
  ]),
  tabs: paper([
    paragraph(`ระเบียบวาระที่ ๑\t${SHORT}`, 'agenda'),
    paragraph(`๑.\t${PROSE}`, 'numbered'),
    paragraph('ที่ พม ๐๒๑๘/ว\tกองต่อต้านการค้ามนุษย์', 'letter-head'),
    paragraph('ที่ พม ๐๒๑๘/๑\tวันที่ ๑๕ สิงหาคม\t', 'memo-number'),
    paragraph('เรียน\t', 'slip-line'),
    paragraph('\t', 'slip-line'),
    paragraph('☐\tเข้าร่วมประชุม\t', 'slip'),
    paragraph('ก\tข\t\tค', 'flush'),
    paragraph(`${'ค'.repeat(70)}\tท้าย`, 'flush'),
    paragraph('ก\tกลาง\nข\tค', 'centered'),
    paragraph(`หนึ่ง\n๒.\t${SHORT}\nสาม\tสี่`, 'numbered'),
  ]),
  looks: paper([
    spans(
      'body',
      { text: `${SHORT} ` },
      { text: 'ตัวหนา', bold: true },
      { text: 'ตัวเอน', italic: true },
      { text: ' ทั้งสอง ', bold: true, italic: true },
      { text: 'ขีดเส้นใต้ยาวพอที่จะต่อไปอีกบรรทัดหนึ่งของย่อหน้านี้ ', underline: true },
      { text: 'ใหญ่', size: 20 },
      { text: ' เว็บ ', link: 'https://example.go.th' },
      { text: 'ต่อ', bold: true, link: 'https://example.go.th' },
      { text: 'อื่น', link: 'https://example.org' },
      { text: ' ไปหน้า ๓', link: '#heading-2' },
      { text: PROSE },
    ),
    spans('heading', { text: 'หัวข้อ ' }, { text: 'เอน', italic: true }),
    spans('flush', { text: 'ก\u200bข' }, { text: '\u200b', bold: true }, { text: '\u00a0ค ☐ é' }),
  ]),
  'long-words': paper([
    paragraph('ฆฬเฆ้า'.repeat(30), 'flush', 'long'),
    paragraph('.'.repeat(140), 'flush'),
    paragraph(`ก ${'ฆ'.repeat(120)} ข ${'เฆ'.repeat(80)} ค`),
    spans('flush', noted('ฆ'.repeat(74), '๑๐๐', 'หมายเหตุ'), { text: 'ฆ'.repeat(20) }),
    paragraph('ยิ้ม 😀😀 เสมอ ກອງ', 'flush', 'smile'),
    table([20, 20], [], [row('ฆ'.repeat(12), 'ข')]),
  ]),
  notes: {
    ...paper([
      spans('body', noted('ตามระเบียบ', '๑', 'ระเบียบว่าด้วยงานสารบรรณ'), noted(' และ', '๒', SHORT), {
        text: ' ต่อ',
      }),
      ...lines(3),
      spans('body', noted('ยาว', '๓', PROSE.repeat(3)), { text: ' ต่อ' }),
      ...lines(4),
      table(
        [40],
        [],
        [
          {
            source: 'row',
            cells: [{ paragraphs: [spans('cell', noted('ในช่อง', '๔', 'ค')) as never] }],
          },
        ],
      ),
      spans('flush', { text: 'ว่าง', bold: true, note: { mark: ' ', text: 'ไม่มีเลข' } }),
      spans('flush', noted('', '๕', 'ก'), noted('', '๖', 'ข')),
    ]),
    paper: LOW,
  },
  table: paper([
    paragraph('ตาราง', 'label'),
    {
      ...table(
        [15, 60, 45],
        [row('ที่', 'ข้อสั่งการ', 'ผู้รับผิดชอบ')],
        [
          { ...row('๑', SHORT, 'กรม'), source: 'row-1' },
          {
            cells: [
              { paragraphs: [paragraph('รวมสองช่อง', 'cell-center')], across: 2 },
              ...row('ก').cells,
            ],
          },
          {
            cells: [
              { paragraphs: row('ลง').cells[0]?.paragraphs ?? [], down: 2 },
              ...row('ข', 'ค').cells,
            ],
          },
          { ...row('ง', 'จ'), height: 20 },
          {
            cells: [
              { paragraphs: [paragraph('', 'cell')] },
              {
                paragraphs: [
                  paragraph('หนึ่ง', 'flush-spaced', 'own'),
                  paragraph('สอง', 'flush-spaced'),
                ],
              },
              { paragraphs: [paragraph('ลับ', 'secrecy')] },
            ],
          },
        ],
      ),
    },
    { ...table([60, 60], [], [row('ไม่มีเส้น', SHORT)]), rules: 'none' },
    { ...table([60, 60], [], [row('ชิดขอบ', SHORT)]), rules: 'none', flush: true },
    table([5, 5], [], [row('แคบมาก', 'การประชุม')]),
  ]),
  'table-over-pages': {
    ...paper([
      ...lines(2),
      table(
        [15, 70],
        [row('ที่', 'เรื่อง')],
        [
          row('๑', SHORT),
          {
            cells: [
              { paragraphs: [paragraph('๒', 'cell')], repeats: true },
              { paragraphs: [paragraph(PROSE.repeat(2), 'cell')] },
            ],
          },
          row('๓', PROSE),
        ],
      ),
      table(
        [30, 60],
        [],
        [
          {
            cells: [{ paragraphs: [paragraph(PROSE, 'cell')], down: 9 }, ...row('เรื่องที่ ๑').cells],
          },
          ...Array.from({ length: 8 }, (_, at) => row(`เรื่องที่ ${at + 2}`)),
        ],
      ),
      table(
        [30, 60],
        [],
        [
          {
            cells: [
              { paragraphs: [paragraph('ด้าน', 'cell')], down: 12, repeats: true },
              ...row('ข้อ ๑').cells,
            ],
          },
          ...Array.from({ length: 11 }, (_, at) => row(`ข้อ ${at + 2}`)),
        ],
      ),
    ]),
    paper: LOW,
  },
  signatures: {
    ...paper([
      ...lines(7),
      paragraph(SHORT, 'body', 'last'),
      {
        kind: 'signature',
        closing: 'ขอแสดงความนับถือ',
        lines: ['(สมมติ ตัวอย่าง)', 'ผู้อำนวยการ'],
        source: 's',
      },
      paragraph('โทร. ๐ ๒๐๐๐ ๐๐๐๐', 'contact', 's'),
      { kind: 'page-break' },
      { kind: 'signature', closing: '', lines: ['(สมมติ ตัวอย่าง)'] },
      { kind: 'signature', place: 'foot', closing: 'สำเนาถูกต้อง', lines: ['(………)'], source: 'f' },
      { kind: 'page-break' },
      paragraph(SHORT),
      {
        kind: 'signature',
        place: 'corner',
        closing: '',
        lines: ['ผู้ร่าง\t………', 'ผู้พิมพ์\t………'],
        source: 'c',
      },
    ]),
    paper: LOW,
  },
  pictures: paper([
    { kind: 'room', height: 20, emblem: { ...picture(0, 30, 25), align: 'center' } },
    { kind: 'room', height: 10, emblem: { ...picture(0, 12, 9), align: 'left' } },
    { kind: 'room', height: -3 },
    paragraph('หัวข้อ', 'heading'),
    { kind: 'figures', figures: [picture(0, 80, 60, 'พิธีเปิด')], source: 'f1' },
    {
      kind: 'figures',
      figures: [picture(1, 120, 30, 'ซ้าย'), picture(2, 9, 60, SHORT)],
    },
    { kind: 'figures', figures: [{ ...picture(0, 40, 30), media: 'f'.repeat(64) }], source: 'f3' },
    { kind: 'figures', figures: [] },
  ]),
  contents: {
    ...paper([
      { kind: 'section', orientation: 'portrait', numbering: 'none' },
      paragraph('รายงาน', 'cover-title'),
      { kind: 'section', orientation: 'portrait', numbering: 'letters' },
      { kind: 'contents', depth: 3, digits: 'thai' },
      { kind: 'contents', depth: 2, digits: 'arabic' },
      { kind: 'section', orientation: 'portrait', numbering: 'numbers' },
      paragraph('บทที่\n๑\tเรื่อง ', 'heading', 'h1'),
      ...lines(20),
      paragraph('หัวข้อย่อย', 'subheading'),
      paragraph(SHORT),
      { kind: 'section', orientation: 'landscape' },
      paragraph('บทที่ ๒', 'title'),
      paragraph('บทที่ ๓', 'agenda', 'h3'),
      paragraph(SHORT),
    ]),
    paper: { margins: { top: 25, bottom: 130 } },
  },
  pages: {
    ...paper([
      ...lines(9),
      paragraph('หัวข้อ', 'heading'),
      paragraph('หัวข้อย่อย', 'subheading'),
      paragraph(PROSE),
      { kind: 'page-break' },
      { kind: 'page-break' },
      { kind: 'room', height: 30 },
      ...lines(5),
      paragraph(PROSE.slice(0, 250)),
      { kind: 'room', height: 100 },
      paragraph('หลังห้องว่าง', 'flush'),
    ]),
    paper: LOW,
  },
}

const AROUND: Record<string, Partial<Furniture>> = {
  'numbers-and-catchwords': {
    catchwords: true,
    runningHead: 'รายงาน',
    runningFoot: 'กองต่อต้านการค้ามนุษย์',
  },
  secret: { secrecy: 'ลับ', copyMark: 'ชุดที่ ๒ ของ ๓', draftMark: 'ร่าง', digits: 'arabic' },
  'certified-copy': { headMark: 'สำเนา', lineNumbers: true, copyMark: 'สำเนาที่ ๓/๒๐' },
  watermark: {
    markStyle: 'watermark',
    copyMark: 'สำเนาที่ ๓/๒๐',
    draftMark: 'ร่าง',
    pageNumbers: false,
  },
  'watermark-of-one-word': { markStyle: 'watermark', draftMark: 'ร่าง' },
}
for (const [name, furniture] of Object.entries(AROUND))
  PAPERS[name] = { ...paper([...lines(11), paragraph(SHORT)], furniture), paper: LOW }

test.each(Object.keys(PAPERS))('%s', async name => {
  const layout = thai.typeset(PAPERS[name] ?? paper([]))
  await expect(toldLayout(layout)).toMatchFileSnapshot(`golden/small-${name}.txt`)
})
