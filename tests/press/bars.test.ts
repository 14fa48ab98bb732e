import { describe, expect, test } from 'vitest'
import { composeOverview } from '../../core/derive/minister-summary'
import type { Bars, Block } from '../../core/manuscript/manuscript'
import { AREAS } from '../../core/model/agency'
import { barsTable } from '../../press/bars'
import { descendantsOf, type XmlNode } from '../../press/docx/xml'
import { GOALS } from '../core/followed-year'
import { treeOf } from './docx/parts'
import { paper, paragraph, press, row, table } from './paper'

const BARS: Bars = {
  kind: 'bars',
  rows: [
    {
      label: 'ม.ค. ๖๒',
      parts: [
        { value: 10, tone: 'full', word: 'แล้วเสร็จ ๑๐' },
        { value: 5, tone: 'empty', word: 'อยู่ระหว่าง ๕' },
        { value: 5, tone: 'striped', word: 'เกินกำหนด ๕' },
      ],
    },
    { label: 'ก.พ. ๖๒', parts: [{ value: 5, tone: 'full', word: 'แล้วเสร็จ ๕' }] },
  ],
  most: 20,
  widths: [30, 80, 50],
}

const thai = await press()

describe('bars', () => {
  test('are a table whose cells are as wide as their parts, with the words beside them', () => {
    const { columns, rows } = barsTable(BARS)
    expect(columns).toEqual([30, 20, 20, 20, 20, 50])
    expect(
      rows.map(({ cells }) => cells.map(({ across = 1, shade = '–' }) => `${across} ${shade}`)),
    ).toEqual([
      ['1 –', '2 full', '1 empty', '1 striped', '1 –'],
      ['1 –', '1 full', '3 –', '1 –'],
    ])
    expect(rows[0]?.cells.at(-1)?.paragraphs[0]?.spans[0]?.text).toBe(
      'แล้วเสร็จ ๑๐ · อยู่ระหว่าง ๕ · เกินกำหนด ๕',
    )
  })

  test('a small part is wide enough to be seen, and no bar is longer than its room', () => {
    const parts = [1, 1, 998].map(value => ({ value, tone: 'full' as const, word: '' }))
    const { columns, rows } = barsTable({ ...BARS, rows: [{ label: '', parts }], most: 1000 })
    expect(columns).toEqual([30, 6, 6, 68, 50])
    expect(rows[0]?.cells).toHaveLength(5)
  })

  test('nothing of nothing is a row without a bar', () => {
    const parts = [{ value: 0, tone: 'full' as const, word: 'แล้วเสร็จ ๐' }]
    const { rows } = barsTable({ ...BARS, rows: [{ label: '', parts }], most: 0 })
    expect(rows[0]?.cells.map(({ shade }) => shade)).toEqual([undefined, undefined, undefined])
  })

  test('on the page a full part is one thick rule, a striped one strokes, an empty one its outline', () => {
    const [page] = thai.typeset(paper([BARS])).pages
    const thick = page?.rules.filter(({ thickness }) => thickness > 10) ?? []
    expect(thick).toHaveLength(2)
    const [first, second] = thick.map(({ x1, x2 }) => x2 - x1)
    expect(first).toBeCloseTo(2 * (second ?? 0), 5)
    const strokes = page?.rules.filter(({ thickness }) => thickness === 0.8) ?? []
    expect(strokes.length).toBeGreaterThan(4 + 4 + 10)
  })

  test('in Word each part is a shaded cell, and no picture', async () => {
    const docx = await thai.docx([paper([BARS])])
    const xml = JSON.stringify(treeOf(docx, 'word/document.xml'), (_, value) =>
      value instanceof Map ? [...value] : value,
    )
    expect(xml.match(/w:shd/g)).toHaveLength(4)
    expect(xml).toContain('thinVertStripe')
    expect(xml).not.toContain('w:drawing')
  })
})

test('in Word the head of a group of rows keeps with the row after it', async () => {
  const rows = ['ด้านการป้องกัน', 'แถวแรก'].map((text, at) => ({
    ...row(text),
    ...(at === 0 && { held: true as const }),
  }))
  const docx = await thai.docx([paper([table([160], [], rows)])])
  const [held, free] = [...descendantsOf(treeOf(docx, 'word/document.xml'))].filter(
    ({ name }) => name === 'w:tr',
  )
  const keeps = (node: XmlNode | undefined) =>
    node !== undefined && [...descendantsOf(node)].some(({ name }) => name === 'w:keepNext')
  expect([keeps(held), keeps(free)]).toEqual([true, false])
})

test('the page for the minister is one page at its fullest', () => {
  const months = Array.from({ length: 12 }, (_, at) => ({
    day: `2019-${String(at + 1).padStart(2, '0')}-10`,
    done: 100 + at,
    open: 50,
    late: 25,
  }))
  const calls = Array.from({ length: 9 }, () => ({
    area: 'protection' as const,
    obstacle: 'ปัญหาอุปสรรคในการดำเนินงานของหน่วยงานในพื้นที่ '.repeat(5),
    help: 'ขอรับการสนับสนุนล่ามและงบประมาณเพิ่มเติม '.repeat(5),
  }))
  const areas = AREAS.map(area => ({
    area,
    ...{ ordered: 999, done: 99, late: 99 },
    goals: GOALS.filter(goal => goal.area === area).map(goal => ({ goal, value: 123_456 })),
  }))
  const blocks: Block[] = composeOverview({ areas, months, calls, ofOnePaper: true })
  const head = (['title', 'subtitle', 'subtitle'] as const).map(style =>
    paragraph('การประชุม', style),
  )
  expect(thai.typeset(paper([...head, ...blocks])).pages).toHaveLength(1)
})
