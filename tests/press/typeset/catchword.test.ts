import { describe, expect, test } from 'vitest'
import type { Block } from '../../../core/manuscript/manuscript'
import { firstWords } from '../../../press/typeset/catchword'
import type { Page, PlacedLine, Role } from '../../../press/typeset/page'
import { lexicon } from '../../core/thai/words'
import { linesOf, PROSE, paper, paragraph, press, row, table } from '../paper'

const thai = await press()

/** Fills a page to its last line and to the right margin. */
const FULL: Block[] = Array.from({ length: 39 }, (_, at) => paragraph(`บรรทัด ${at + 1}`, 'right'))

/** คำต่อเนื่อง at the foot of a full page before these blocks; '' where there is none. */
function leadingTo(...blocks: readonly Block[]): string {
  const { pages } = thai.typeset(paper([...FULL, ...blocks], { catchwords: true }))
  expect(pages[0] && linesOf(pages[0])).toHaveLength(39)
  expect(pages).toHaveLength(2)
  return pages[0]?.furniture.find(({ line }) => line.text.startsWith('/'))?.line.text ?? ''
}

const signed = (place?: 'foot' | 'corner'): Block => ({
  kind: 'signature',
  ...(place && { place }),
  closing: '',
  lines: ['ผู้ร่าง\t………', 'ผู้พิมพ์\t………'],
})

test.each<[string, readonly Block[], string]>([
  ['prose', [paragraph(PROSE)], '/ที่ประชุมพิจารณา...'],
  ['a numbered item', [paragraph('๑.\tประสานกรมประมงทุกเดือน', 'numbered')], '/๑. ประสานกรมประมง...'],
  ['an item under it', [paragraph('๑.๑\tประสานกรมประมง', 'numbered-2')], '/๑.๑ ประสานกรมประมง...'],
  ['a heading', [paragraph('๒. ข้อเสนอแนะ', 'heading'), paragraph(PROSE)], '/๒. ข้อเสนอแนะ...'],
  ['Latin letters', [paragraph('TIP Report 2018 ของสหรัฐอเมริกา')], '/TIP Report 2018...'],
  ['a row', [table([16, 144], [], [row('๑.', 'ประสานกรมประมง')])], '/๑. ประสานกรมประมง...'],
  ['a row without words', [table([80, 80], [], [row('', 'กรมประมง')])], '/กรมประมง...'],
])('leads to %s', (_, blocks, words) => {
  expect(leadingTo(...blocks)).toBe(words)
})

const SLIP: Block = { kind: 'section', orientation: 'portrait', numbering: 'none' }

test.each<[string, readonly Block[]]>([
  ['สำเนาถูกต้อง', [signed('foot')]],
  ['the initials of a file copy', [signed('corner')]],
  ['a page that was begun on purpose', [{ kind: 'page-break' }, paragraph(PROSE)]],
  ['a paper that is no page of this one', [SLIP, paragraph(PROSE)]],
  ['a picture without words', [{ kind: 'figures', figures: [blank()] }]],
])('leads not to %s', (_, blocks) => {
  expect(leadingTo(...blocks)).toBe('')
})

function blank() {
  return { media: '', width: 40, height: 40, alt: '', caption: null }
}

describe('of the first line of the next page', () => {
  const line = (text: string, y = 10, role: Role | null = 'P', mark = ''): PlacedLine => ({
    line: {
      text,
      calls: mark === '' ? [] : [{ note: 0, mark, at: text.indexOf(mark), firstRun: 0, endRun: 1 }],
    } as never,
    ...{ x: 0, y, marks: [], source: null, colour: 'black', number: 1 },
    element: role && { role, parent: null },
  })
  const words = (...lines: PlacedLine[]) => firstWords({ lines } as unknown as Page, lexicon())

  test('one to three words lead to it, no more than eighteen letters', () => {
    expect(words(line('ก ข ค ง'))).toBe('ก ข ค')
    expect(words(line('มติ'))).toBe('มติ')
    expect(words(line(`มติ ${'ฆ'.repeat(13)} ก`))).toBe(`มติ ${'ฆ'.repeat(13)}`)
    expect(words(line(`มติ ${'ฆ'.repeat(14)} ก`))).toBe('มติ')
  })

  test('a first word that is longer stands alone', () => {
    expect(words(line('ABCDEFGHIJKLMNOPQRSTUVWXYZ ก ข'))).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  })

  test('without the marks of notes, and with a space for a tab', () => {
    expect(words(line('มติ๑๒ ก', 10, 'P', '๑๒'))).toBe('มติ ก')
    expect(words(line('\t๑.\u200b\tก '))).toBe('๑. ก')
  })

  test('a number goes with the words beside it in its row, and not with others', () => {
    expect(words(line('๑.', 10, 'TD'), line('ก', 10, 'TD'))).toBe('๑. ก')
    expect(words(line('๑.', 9, 'TD'), line('ก', 10, 'TD'))).toBe('ก')
    expect(words(line('๑.', 10, 'P'), line('ก', 10, 'P'))).toBe('ก')
    expect(words(line('', 10, 'TD'), line('ก ข ค ง', 10, 'TD'))).toBe('ก ข ค')
  })

  test('not those of a heading that is set again, and none where there are no letters', () => {
    expect(words(line('ที่', 5, null), line('ก', 10, 'TD'))).toBe('ก')
    expect(words(line('ที่', 5, null))).toBe('')
    expect(words(line('๑๒', 5))).toBe('')
    expect(words()).toBe('')
  })
})
