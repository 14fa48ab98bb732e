import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { PaperChange } from '../../core/paper/paper-change'
import { points } from '../../press/typeset/page'
import { linesOf, openedPress, PROSE, paper, paragraph, press } from './paper'

const CHANGE: PaperChange = {
  font: 'TH Sarabun New',
  linePitch: 1.3,
  titleSize: 20,
  margins: { left: 40, right: 30, top: 35, bottom: 30 },
}
const BLOCKS = [
  paragraph('รายงานการประชุม', 'title'),
  paragraph('ณ ห้องประชุม', 'subtitle-ruled'),
  paragraph(PROSE),
  paragraph(PROSE),
]

const thai = await press()
const official = paper(BLOCKS)
/** The same blocks as a new array: a body is set once for each array. */
const changed = { ...paper([...BLOCKS]), paper: CHANGE }

test('lines stand between the margins of the house, a pitch of the house apart', () => {
  const [page] = thai.typeset(changed).pages
  const prose = page?.lines.filter(({ line }) => line.text.length > 40) ?? []
  const [first, second, third] = prose
  expect(prose.length).toBeGreaterThan(6)
  for (const { x, line } of prose) {
    expect(x).toBeCloseTo(points(40))
    expect(line.width).toBeLessThanOrEqual(points(140) + 0.01)
  }
  expect((third?.y ?? 0) - (second?.y ?? 0)).toBeCloseTo(16 * 1.3)
  expect(first?.y).toBeGreaterThan(points(35))
})

test('the rule under the head runs over the measure, below its line', () => {
  const [page] = thai.typeset(changed).pages
  const [rule] = page?.rules ?? []
  const head = page?.lines.find(({ line }) => line.text.startsWith('ณ'))
  expect(page?.rules).toHaveLength(1)
  expect([rule?.x1, rule?.x2]).toEqual([expect.closeTo(points(40)), expect.closeTo(points(180))])
  expect(rule?.y1).toBeGreaterThan(head?.y ?? Number.POSITIVE_INFINITY)
})

test('one press sets both papers in turn and mixes nothing up', () => {
  const [before, between, after] = [
    thai.typeset(official),
    thai.typeset({ ...changed, blocks: [...BLOCKS] }),
    thai.typeset(paper([...BLOCKS])),
  ]
  expect(after).toEqual(before)
  expect(between).not.toEqual(before)
  expect(before.pages[0] && linesOf(before.pages[0])).not.toEqual(
    between.pages[0] && linesOf(between.pages[0]),
  )
})

test('the Word file says the same numbers', async () => {
  const parts = unzipSync(await thai.docx([changed]))
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  expect(part('word/styles.xml')).toContain('w:cs="TH Sarabun New"')
  expect(part('word/styles.xml')).toContain('w:line="416" w:lineRule="exact"')
  expect(part('word/styles.xml')).toMatch(/mati-title".*?<w:sz w:val="40"\/>/)
  expect(part('word/styles.xml')).toMatch(
    /mati-subtitle-ruled".*?<w:pBdr><w:bottom w:val="single" w:sz="6"/,
  )
  expect(part('word/fontTable.xml')).toContain('<w:font w:name="TH Sarabun New">')
  expect(part('word/document.xml')).toMatch(
    /<w:pgMar w:top="1984" w:right="1701" w:bottom="1701" w:left="2268"/,
  )
})

test('words of the house are not broken at a line’s end', async () => {
  const word = 'ศูนย์ประสานงานกลางตัวอย่าง'
  const text = `${'การ'.repeat(3)} `.repeat(3) + Array(40).fill(word).join('และ')
  const ours = await openedPress({ words: [word] })
  const ends = ours.typeset(paper([paragraph(text)])).pages.flatMap(page => linesOf(page))
  const cut = ends
    .slice(0, -1)
    .filter(line => !/(และ|ศูนย์ประสานงานกลางตัวอย่าง|การ)$/.test(line.trim()))
  expect(ends.length).toBeGreaterThan(5)
  expect(cut).toEqual([])
})
