import { describe, expect, test } from 'vitest'
import type { Block, ContentsBlock, Section } from '../../core/manuscript/manuscript'
import { PAGE, WIDE_MEASURE } from '../../core/paper/paper'
import { folioText } from '../../press/folio'
import { type Page, points } from '../../press/typeset/page'
import { linesOf, PROSE, paper, paragraph, press, row, table } from './paper'

const thai = await press()

const CONTENTS: ContentsBlock = { kind: 'contents', depth: 2, digits: 'thai' }

function section(change: Partial<Section> = {}): Section {
  return { kind: 'section', orientation: 'portrait', ...change }
}

function numbersOf(pages: readonly Page[]): string[] {
  return pages.map(({ furniture }) => furniture.map(({ line }) => line.text).join(' '))
}

describe('sections', () => {
  const blocks: Block[] = [
    section({ numbering: 'none' }),
    paragraph('ปก', 'cover-title'),
    section({ numbering: 'letters' }),
    paragraph('คำนำ', 'heading'),
    { kind: 'page-break' },
    paragraph('สารบัญ', 'heading'),
    section({ numbering: 'numbers' }),
    paragraph(PROSE.repeat(20)),
    section({ orientation: 'landscape' }),
    table([87, 80, 80], [row('หน่วยงาน', 'ดำเนินคดี', 'ป้องกัน')], [row('พม.', '๑', '๒')]),
    section(),
    paragraph('ท้าย'),
  ]
  const pagesOf = () => thai.typeset(paper(blocks)).pages

  test('a cover has no number, front matter has letters, the text begins at one and goes on', () => {
    const pages = pagesOf()
    expect(numbersOf(pages)).toEqual(['', '- ก -', '- ข -', '', '- ๒ -', '- ๓ -', '- ๔ -'])
    expect(pages.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  test('a landscape page lies, and its number stands in its own middle', () => {
    const pages = pagesOf()
    const sizes = pages.map(({ width, height }) => width > height)
    expect(sizes).toEqual([false, false, false, false, false, true, false])
    const wide = pages[5]
    const number = wide?.furniture[0]
    const { x = 0, line } = number ?? {}
    expect(x + (line?.x ?? 0) + (line?.width ?? 0) / 2).toBeCloseTo(
      (wide?.width ?? 0) / 2 + points(5),
    )
    const right = Math.max(...(wide?.rules.map(({ x2 }) => x2) ?? []))
    expect(right).toBeCloseTo(points(PAGE.left + WIDE_MEASURE))
  })

  test('the page as text is called what it is called in print', () => {
    const heads = thai.text(paper(blocks)).match(/^==.*==$/gm)
    expect(heads?.slice(0, 4)).toEqual(['== หน้า – ==', '== หน้า ก ==', '== หน้า ข ==', '== หน้า ๑ =='])
  })

  test('the PDF has pages of both kinds', async () => {
    const { bytes } = await thai.pdf([paper(blocks)])
    const text = Buffer.from(bytes).toString('latin1')
    expect(text).toMatch(/MediaBox ?\[0 0 841\.\d+ 595\.\d+\]/)
    expect(text).toMatch(/MediaBox ?\[0 0 595\.\d+ 841\.\d+\]/)
  })
})

test.each([
  [1, 'ก'],
  [2, 'ข'],
  [3, 'ค'],
  [4, 'ง'],
  [41, 'ฮ'],
  [42, 'กก'],
])('page %i before the text is %s', (count, letter) => {
  expect(folioText({ count, numbering: 'letters' }, 'thai')).toBe(letter)
})

describe('a table of contents', () => {
  const chapters = Array.from({ length: 90 }, (_, at): Block[] => [
    paragraph(`${at + 1}. บทที่ว่าด้วยเรื่อง`, 'heading', `part-${at + 1}`),
    paragraph('หัวข้อย่อย', 'subheading'),
    paragraph(PROSE),
  ]).flat()
  const blocks = [paragraph('รายงาน', 'title'), CONTENTS, ...chapters]
  const pagesOf = () => thai.typeset(paper(blocks)).pages
  const entriesOf = (pages: readonly Page[]) =>
    pages.flatMap(page => page.lines).filter(({ element }) => element?.role === 'TOCI')

  test('names each heading of the second level with the page it stands on, its own pages counted', () => {
    const pages = pagesOf()
    const entries = entriesOf(pages)
    expect(entries).toHaveLength(90)
    for (const { line } of entries) {
      const [title = '', number] = line.text.split('\t')
      const page = pages.find(({ outline }) => outline.some(entry => entry.title === title))
      expect(number).toBe(folioText(page?.folio ?? { count: 0, numbering: 'numbers' }, 'thai'))
    }
  })

  test('leads to each number with dots, and the numbers end at the right edge', () => {
    const entries = entriesOf(pagesOf())
    for (const { line } of entries) {
      expect(line.strokes.map(({ dotted }) => dotted)).toEqual([true])
      expect(line.x + line.width).toBeCloseTo(points(160))
    }
  })

  test('a click on an entry finds the words of its heading', () => {
    const entries = entriesOf(pagesOf())
    expect(entries.map(({ source }) => source)).toEqual(
      Array.from({ length: 90 }, (_, at) => `part-${at + 1}`),
    )
  })

  test('an entry on the page leads to its heading, and only the heading is the source', () => {
    const pages = pagesOf()
    const [first, ...others] = pages.map(page => thai.svg(page))
    expect(first).toContain('data-leads-to="part-1"')
    expect(first).not.toContain('data-source="part-1"')
    expect(others.some(svg => svg.includes('data-source="part-1"'))).toBe(true)
  })

  test('goes deeper where asked, and counts sections as they count themselves', () => {
    const short: Block[] = [
      section({ numbering: 'letters' }),
      { ...CONTENTS, depth: 3 },
      paragraph('คำนำ', 'heading'),
      section({ numbering: 'numbers' }),
      paragraph('บท\tหนึ่ง', 'agenda'),
      paragraph('ข้อ', 'subheading'),
    ]
    const [first] = thai.typeset(paper(short)).pages
    expect(first && linesOf(first)).toEqual(['คำนำ\tก', 'บท หนึ่ง\t๑', 'ข้อ\t๑', 'คำนำ'])
  })

  test('may go on on the next page between any two of its entries', () => {
    const lines = Array.from({ length: 36 }, (_, at) => paragraph(`บรรทัด ${at + 1}`, 'flush'))
    const headings = Array.from({ length: 8 }, (_, at) => paragraph(`บทที่ ${at + 1}`, 'heading'))
    const { pages: set } = thai.typeset(
      paper([...lines, CONTENTS, { kind: 'page-break' }, ...headings]),
    )
    expect(set.slice(0, 2).map(page => entriesOf([page]).length)).toEqual([3, 5])
  })
})
