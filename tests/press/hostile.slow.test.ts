import { describe, expect, test } from 'vitest'
import type { Block, Cell, Paragraph, Table } from '../../core/manuscript/manuscript'
import { PAGE, STYLES, type StyleName } from '../../core/paper/paper'
import { points } from '../../press/typeset/page'
import { allLines, inkEnd, linesOf, PROSE, paper, paragraph, press, row, table } from './paper'
import { letters, notesOf, printed, wordsOf } from './words'

const thai = await press()

const LONG = 'รายงานการประชุมคณะอนุกรรมการป้องกันและปราบปรามการค้ามนุษย์'
const header = (words: string): Block => table([40, 120], [row('ที่', words)], [row('๑', 'แถว')])
const across = (columns: readonly number[], ...spans: number[]): Table => ({
  kind: 'table',
  columns,
  header: [],
  rules: 'all',
  rows: [
    {
      cells: spans.map(
        (span, at): Cell => ({ paragraphs: [paragraph(`ช่อง${at}`, 'cell')], across: span }),
      ),
    },
  ],
})

/** A paragraph of so many words with a note each. */
function noted(count: number, text: string): Paragraph {
  const spans = Array.from({ length: count }, (_, at) => ({
    text: 'ก ',
    note: { mark: String(at + 1), text },
  }))
  return { kind: 'paragraph', style: 'body', spans }
}

const HOSTILE: Record<string, readonly Block[]> = {
  nothing: [],
  'marks with nothing to stand on': [paragraph('่ ้ ิ ุ ำ ์ ็\n่่่่ ัััั ำำำ'), paragraph('ิ'.repeat(300))],
  'marks piled on one letter': [paragraph(`ก${'่'.repeat(500)} ข${'ิี'.repeat(250)} ค`)],
  'vowels before nothing': [paragraph('เแโใไ เเเเเ ไไไ เ'), paragraph('เ'.repeat(500))],
  'halves of letters': [paragraph('ก\ud800ข\udc00ค\udfff\ud83d ที่\ud83d')],
  'marks of direction': [
    paragraph('\u202eกลับ\u202c \u2066แยก\u2069 \u200f \u061c \u200d\u200c ปกติ'),
  ],
  'letters without form': [
    paragraph('ก\u0000ข\u0001ค\u0007ง\u007f\u0085จ\ufeffฉ\u00adช\ufffe\uffff'),
  ],
  'other scripts': [
    paragraph('👨‍👩‍👧‍👦 🇹🇭 中文字 日本語 한국어 العربية עברית देवनागरी \u{1f600}\u{20000}'),
  ],
  'nothing to see': [paragraph('\u200b\u2060\u00a0 \t\n \t'), paragraph(' '.repeat(5000), 'cell')],
  'a word of 10,000 letters': [paragraph('ฆ'.repeat(10_000)), paragraph('x'.repeat(10_000))],
  'an address of 3,000 letters': [paragraph(`ดู https://example.go.th/${'a1/'.repeat(1000)} ด้วย`)],
  '5,000 line ends': [paragraph('\n'.repeat(5000)), paragraph('ก\n'.repeat(1000))],
  '3,000 tabs': [paragraph('\t'.repeat(3000)), paragraph('ก\tข'.repeat(500), 'letter-head')],
  '100 columns': [
    table(Array(100).fill(1.6), [], [row(...Array.from({ length: 100 }, (_, at) => `${at}`))]),
  ],
  'columns beyond the paper': [
    table([100, 100, 100], [row('ก', 'ข', 'ค')], [row(PROSE, 'ง', PROSE)]),
  ],
  'columns without width': [table([0, 160, 0], [row('ก', 'ข', 'ค')], [row('ซ้าย', 'กลาง', 'ขวา')])],
  'columns of less than nothing': [table([-20, 160, -40], [], [row('ซ้าย', 'กลาง', 'ขวา')])],
  'columns that are no number': [
    table([Number.NaN, 80, Number.POSITIVE_INFINITY], [], [row('ซ้าย', 'กลาง', 'ขวา')]),
  ],
  'cells across more than there is': [across([80, 80], 1, 5, 2), across([80, 80], 0, -1, 1)],
  'more cells than columns': [table([80, 80], [], [row('ก', 'ข', 'ค', 'ง', LONG)])],
  'fewer cells than columns': [table([40, 40, 40, 40], [row('ก')], [row('ข', 'ค'), { cells: [] }])],
  'no columns': [table([], [], [row('ก', LONG)])],
  'a table of nothing': [table([160], [], []), table([], [], []), table([80, 80], [], [row()])],
  'only a heading': [table([80, 80], [row('หัว', 'เรื่อง')], [])],
  'a heading taller than a page': [header(PROSE.repeat(20))],
  'a heading taller than three pages': [header(PROSE.repeat(60)), paragraph('ต่อ')],
  'a heading that leaves room for one line': [
    table([160], [row('บรรทัด\n'.repeat(37))], [row(PROSE), row(PROSE), row('จบ')]),
  ],
  'a row taller than three pages': [
    table([20, 140], [row('ที่', 'เรื่อง')], [row('๑', PROSE.repeat(70)), row('๒', 'จบ')]),
  ],
  'a row of five pages beside one line': [table([20, 30], [], [row('๑', PROSE.repeat(25))])],
  'a signature taller than a page': [
    { kind: 'signature', closing: 'ขอแสดงความนับถือ', lines: Array(80).fill('(ผู้ลงนาม)') },
  ],
  'a signature of one long line': [
    { kind: 'signature', closing: LONG.repeat(3), lines: [LONG.repeat(30), ''] },
  ],
  'room for more than a page': [{ kind: 'room', height: 900 }, paragraph('ต่อ')],
  'room of less than nothing': [paragraph('ก'), { kind: 'room', height: -50 }, paragraph('ข')],
  'room that is no number': [{ kind: 'room', height: Number.NaN }, paragraph('ก')],
  'headings without end': Array.from({ length: 200 }, (_, at) => paragraph(`หัว ${at}`, 'heading')),
  'only page breaks': Array.from({ length: 20 }, () => ({ kind: 'page-break' as const })),
  'a line with more notes than a page has lines': [noted(90, 'ก'), paragraph('ต่อ')],
  'a line with notes of pages each': [noted(4, PROSE.repeat(30)), paragraph(PROSE)],
  'a row whose every cell has a long note': [
    table(
      [80, 80],
      [],
      [{ cells: [{ paragraphs: [noted(30, PROSE)] }, { paragraphs: [noted(30, PROSE)] }] }],
    ),
    paragraph('ต่อ'),
  ],
  'a heading row with a note, on every page': [
    table([160], [{ cells: [{ paragraphs: [noted(2, PROSE)] }] }], Array(60).fill(row('แถว'))),
  ],
  'notes that say nothing, under marks that say nothing': [
    { kind: 'paragraph', style: 'body', spans: [{ text: '', note: { mark: '*', text: '' } }] },
    {
      kind: 'paragraph',
      style: 'body',
      spans: [{ text: '\n', note: { mark: '*', text: '\n\t' } }],
    },
  ],
  'a note on a page that lies, longer than it is high': [
    { kind: 'section', orientation: 'landscape' },
    noted(1, PROSE.repeat(30)),
    { kind: 'section', orientation: 'portrait' },
    paragraph('ต่อ'),
  ],
  'links that are no links': [
    {
      kind: 'paragraph',
      style: 'body',
      spans: [
        'javascript:alert(1)',
        'ไม่ใช่',
        '',
        '(((',
        `https://${'x'.repeat(4000)}`,
        '\ud800',
      ].map(link => ({ text: 'ลิงก์ ', link })),
    },
  ],
}

describe.each(Object.entries(HOSTILE))('%s', (_, blocks) => {
  const manuscript = paper(blocks, { catchwords: true, copyMark: 'สำเนา\u0000 ๑', draftMark: LONG })

  test('becomes pages with every letter in order', () => {
    const { pages } = thai.typeset(manuscript)
    const set = allLines(pages).filter(({ element }) => element !== null)
    const textOf = (notes: boolean) =>
      set
        .filter(({ element }) => (element?.role === 'Note') === notes)
        .map(({ line }) => line.text)
        .join('')
    expect(printed(textOf(false))).toBe(wordsOf(blocks).map(letters).join(''))
    expect(printed(textOf(true))).toBe(notesOf(blocks).map(letters).join(''))
    expect(pages.length).toBeLessThan(300)
  })

  test('keeps all ink on the paper', () => {
    for (const page of thai.typeset(manuscript).pages)
      for (const { line, x, y } of [...page.lines, ...page.furniture]) {
        if (letters(line.text) === '') continue
        expect(x + line.x).toBeGreaterThanOrEqual(0)
        expect(x + inkEnd(line)).toBeLessThanOrEqual(page.width)
        expect(y).toBeGreaterThan(0)
        expect(y).toBeLessThan(page.height - points(10))
      }
  })

  test('is painted as PDF, as SVG and as text', async () => {
    const { bytes, pages } = await thai.pdf([manuscript], { duplex: true })
    expect(pages % 2).toBe(0)
    expect(Buffer.from(bytes).subarray(-6).toString('latin1')).toBe('%%EOF\n')
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/NaN|Infinity|undefined/)
    for (const page of thai.typeset(manuscript).pages.slice(0, 5))
      expect(thai.svg(page)).not.toMatch(/NaN|Infinity|undefined|(?![\t\n])\p{Cc}/u)
    expect(thai.text(manuscript)).toContain('== หน้า ๑ ==')
  })
})

test.each(Object.keys(STYLES) as StyleName[])(
  'words end within the page in the style %s',
  style => {
    const text = `ที่\t${PROSE}\t${LONG}\tx\t${'ฆ'.repeat(300)}\n\t\tก\t`
    for (const block of [
      paragraph(text, style),
      table([9, 30], [], [{ cells: [cell(text, style), cell(text, style)] }]),
    ]) {
      const { pages } = thai.typeset(paper([block]))
      for (const { line, x } of allLines(pages))
        expect(x + inkEnd(line)).toBeLessThanOrEqual(points(PAGE.width))
      expect(letters(pages.flatMap(linesOf).join('')).length).toBeGreaterThan(300)
    }
  },
)

function cell(text: string, style: StyleName): Cell {
  return { paragraphs: [paragraph(text, style)] }
}
