import { describe, expect, test } from 'vitest'
import { certify } from '../../../core/copies/certify'
import type { Block, Furniture } from '../../../core/manuscript/manuscript'
import { FOOT_BASELINE, PAGE, SECRECY_BASELINES } from '../../../core/paper/paper'
import { type Page, points } from '../../../press/typeset/page'
import { linesOf, PROSE, paper, paragraph, press, row, table } from '../paper'

const thai = await press()

function lines(count: number): Block[] {
  return Array.from({ length: count }, (_, at) => paragraph(`บรรทัด ${at + 1}`, 'flush'))
}

function pagesWith(furniture: Partial<Furniture>, blocks = lines(80)): readonly Page[] {
  return thai.typeset(paper(blocks, furniture)).pages
}

function textsOf(page: Page): string[] {
  return page.furniture.map(({ line }) => line.text)
}

describe('a secret paper', () => {
  const pagesOf = () => pagesWith({ secrecy: 'ลับมาก', copyMark: 'ชุดที่ ๒ ของ ๓', draftMark: 'ร่าง' })

  test('says so in red at the top and bottom of every page, and which of how many it is', () => {
    const pages = pagesOf()
    expect(pages.map(textsOf)).toEqual([
      ['ลับมาก', 'ลับมาก', 'หน้า ๑ ของ ๓', 'ร่าง', 'ชุดที่ ๒ ของ ๓'],
      ['ลับมาก', 'ลับมาก', 'หน้า ๒ ของ ๓', 'ร่าง'],
      ['ลับมาก', 'ลับมาก', 'หน้า ๓ ของ ๓', 'ร่าง'],
    ])
    for (const { furniture } of pages) {
      const red = furniture.filter(({ colour }) => colour === 'red')
      const places = [SECRECY_BASELINES.top, SECRECY_BASELINES.bottom]
      expect(red.map(({ y }) => y)).toEqual(places.map(points))
    }
  })

  test('its marks stand one above the other, clear of the text', () => {
    const pages = pagesOf()
    const marks = (pages[0] ?? fail()).furniture.filter(({ colour }) => colour === 'black')
    const baselines = marks.map(({ y }) => y)
    expect(new Set(baselines.map(Math.round)).size).toBe(3)
    expect(Math.max(...baselines)).toBeLessThan(points(PAGE.top))
    expect(Math.min(...baselines)).toBeGreaterThan(points(10))
  })

  test('is red in the picture too', () => {
    const pages = pagesOf()
    expect(thai.svg(pages[0] ?? fail()).match(/fill="#D00000"/g)).toHaveLength(2)
  })
})

function fail(): never {
  throw new Error('no page')
}

describe('as a watermark', () => {
  const marks = { copyMark: 'สำเนาที่ ๓/๒๐', draftMark: 'ร่าง', markStyle: 'watermark' } as const
  const pagesOf = () => pagesWith(marks)

  test('the marks stand behind the text of every page, and not beside it', () => {
    const pages = pagesOf()
    expect(pages.map(textsOf)).toEqual([[], ['- ๒ -'], ['- ๓ -']])
    const texts = pages.map(({ watermark }) => watermark?.line.text)
    expect(texts).toEqual(Array.from(pages, () => 'ร่าง  สำเนาที่ ๓/๒๐'))
  })

  test('from edge to edge of the page and no further', () => {
    const pages = pagesOf()
    const { watermark, width, height } = pages[0] ?? fail()
    const { line, scale = 0, angle = 0 } = watermark ?? {}
    const reach = (line?.width ?? 0) * scale
    expect(reach).toBeGreaterThan(Math.hypot(width, height) / 2)
    expect(reach * Math.cos(angle)).toBeLessThan(width)
  })

  test('painted first, in solid grey', () => {
    const pages = pagesOf()
    const svg = thai.svg(pages[0] ?? fail())
    expect(svg.indexOf('fill="#D9D9D9"')).toBeLessThan(svg.indexOf('data-line="1"'))
    expect(svg).not.toContain('opacity')
  })

  test('there is none without a mark', () => {
    expect(pagesWith({ markStyle: 'watermark' })[0]?.watermark).toBeNull()
  })
})

test('line numbers of a review copy start anew on every page, and skip blank lines', () => {
  const pages = pagesWith({ lineNumbers: true, pageNumbers: false }, [
    ...lines(2),
    paragraph('', 'flush'),
    table([80, 80], [], [row('ซ้าย', 'ขวา')]),
    { kind: 'page-break' },
    ...lines(1),
  ])
  expect(pages.map(textsOf)).toEqual([['๑', '๒', '๓'], ['๑']])
  const [first] = pages
  expect(first?.furniture.map(({ y }) => y)).toEqual([0, 1, 3].map(at => first?.lines[at]?.y))
  for (const { line, x } of first?.furniture ?? [])
    expect(x + line.x + line.width).toBeCloseTo(points(PAGE.left - 5))
})

describe('a certified copy', () => {
  const original = paper([paragraph(PROSE.repeat(20))])
  const certifier = { name: '', position: 'นักพัฒนาสังคมชำนาญการ', date: '2018-08-20' } as const
  const copy = certify(original, certifier)
  const pagesOf = () => thai.typeset(copy).pages

  test('says สำเนา above its first line and keeps every line where it was', () => {
    const pages = pagesOf()
    expect(textsOf(pages[0] ?? fail())).toEqual(['สำเนา'])
    const before = thai.typeset(original).pages.flatMap(linesOf)
    expect(pages.flatMap(linesOf).slice(0, before.length)).toEqual(before)
  })

  test('is signed at the lower edge of its last page', () => {
    const pages = pagesOf()
    const last = pages.at(-1) ?? fail()
    expect(linesOf(last).slice(-4)).toEqual([
      'สำเนาถูกต้อง',
      '(……………………………)',
      'นักพัฒนาสังคมชำนาญการ',
      '๒๐ สิงหาคม ๒๕๖๑',
    ])
    const foot = points(PAGE.height - PAGE.bottom) - (last.lines.at(-1)?.y ?? 0)
    expect(foot).toBeGreaterThan(0)
    expect(foot).toBeLessThan(10)
  })
})

describe('the catchword of a page that starts with a table', () => {
  const rows = Array.from({ length: 60 }, (_, at) => row(`${at + 1}.`, `ประสานงานเรื่องที่ ${at + 1}`))
  const pagesOf = () =>
    pagesWith({ catchwords: true, pageNumbers: false }, [
      table([20, 140], [row('ที่', 'เรื่อง')], rows),
    ])

  test('is the first words of its row, not of the heading', () => {
    const pages = pagesOf()
    const words = pages.slice(1).map(page => linesOf(page).slice(2, 4).join(' '))
    expect(words.length).toBeGreaterThan(0)
    for (const [index, page] of pages.slice(0, -1).entries()) {
      const [catchword = ''] = textsOf(page)
      expect(catchword).toMatch(/^\/\d+\. ประสานงาน.*\.\.\.$/)
      expect(words[index]).toContain(catchword.slice(1, -3))
    }
  })
})

describe('a memo', () => {
  const label = (text: string) => ({ text: `${text} `, bold: true as const, size: 20 })
  const memo: Block = {
    kind: 'paragraph',
    style: 'memo-number',
    spans: [label('ที่'), { text: ' พม ๐๒๑๘/๑\t' }, label('วันที่'), { text: ' ๑๕ สิงหาคม ๒๕๖๑\t' }],
  }
  const linesOfMemo = () =>
    pagesWith({}, [paragraph('บันทึกข้อความ', 'memo-title'), memo])[0]?.lines ?? []

  test('its title stands in a line of exactly 35 pt, the next in one of 22.6', () => {
    const [title, line] = linesOfMemo()
    expect((line?.y ?? 0) - (title?.y ?? 0)).toBeCloseTo(35 * 0.25 + 22.6 * 0.75)
  })

  test('labels are larger, the day stands at 8.57 cm, dots lead to it and to the edge', () => {
    const [, line] = linesOfMemo()
    const sizes = new Set(line?.line.runs.map(({ size }) => size.toFixed(2)))
    expect(sizes.size).toBe(2)
    const day = line?.line.runs.find(({ clusters }) => clusters[0]?.text === 'วั')
    expect(day?.x).toBeCloseTo(points(85.7))
    const ends = line?.line.strokes.map(({ x, width, dotted }) => [dotted, Math.round(x + width)])
    expect(ends).toEqual([
      [true, Math.round(points(85.7)) - 1],
      [true, Math.round(points(160)) - 1],
    ])
  })
})

test('a running head stands on every page but the first, a running foot on all', () => {
  const text = { runningHead: 'รายงานผลการถอดบทเรียน', runningFoot: 'กองต่อต้านการค้ามนุษย์' }
  const [first, second] = pagesWith(text)
  expect([first, second].map(page => page && textsOf(page))).toEqual([
    [text.runningFoot],
    ['- ๒ -', text.runningHead, text.runningFoot],
  ])
  expect(first?.furniture[0]?.y).toBeCloseTo(points(FOOT_BASELINE))
})
