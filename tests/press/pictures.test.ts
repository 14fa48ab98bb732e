import { expect, test } from 'vitest'
import { mediaKey } from '../../core/file/media-parts'
import type { Block, Emblem, Figure, Figures } from '../../core/manuscript/manuscript'
import { MEASURE } from '../../core/paper/paper'
import { lintDocx } from '../../press/docx/lint'
import { points } from '../../press/typeset/page'
import { jpeg, png } from '../pictures'
import { treeOf } from './docx/parts'
import { linesOf, paper, paragraph, press } from './paper'

const drawn = png({ width: 40, height: 30 })
const photo = jpeg({ width: 64, height: 48 })
const bytes = new Map([drawn, photo].map(image => [mediaKey(image), image]))
const thai = await press({ media: key => bytes.get(key) })

const figure = (width: number, height: number, caption = '', image = drawn): Figure => ({
  media: mediaKey(image),
  width,
  height,
  alt: 'ลายทดสอบ',
  caption: caption === '' ? null : paragraph(caption, 'caption'),
})
const figures = (...row: Figure[]): Figures => ({ kind: 'figures', figures: row, source: 'f' })
const setOn = (...blocks: Block[]) => thai.typeset(paper(blocks))
const mm = (value: number) => expect.closeTo(points(value), 3)

test('a picture stands in the middle of the measure, its caption below it', () => {
  const [page] = setOn(figures(figure(120, 90, 'พิธีเปิด'))).pages
  expect(page?.pictures).toMatchObject([
    { x: mm(30 + (MEASURE - 120) / 2), y: mm(25), width: mm(120), height: mm(90) },
  ])
  const [caption] = page?.lines ?? []
  expect(caption?.line.text).toBe('พิธีเปิด')
  expect(caption?.y).toBeGreaterThan(points(25 + 90))
  expect(caption?.element?.role).toBe('Caption')
})

test('two pictures share a row and their lower edge', () => {
  const [page] = setOn(figures(figure(77, 50, 'ซ้าย'), figure(40, 70, 'ขวา'))).pages
  const [left, right] = page?.pictures ?? []
  expect((left?.y ?? 0) + (left?.height ?? 0)).toBeCloseTo(
    (right?.y ?? 0) + (right?.height ?? 0),
    3,
  )
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0)
  expect(page === undefined ? [] : linesOf(page)).toEqual(['ซ้าย', 'ขวา'])
})

test('a picture and its caption never part: both go to the next page', () => {
  const { pages } = setOn({ kind: 'room', height: 200 }, figures(figure(120, 60, 'ใต้ภาพ')))
  expect(pages.map(({ pictures, lines }) => [pictures.length, lines.length])).toEqual([
    [0, 0],
    [1, 1],
  ])
})

test('a picture that is wider than the measure or taller than a page is made to fit', () => {
  const { pages } = setOn(figures(figure(400, 900, 'สูง')))
  const [picture] = pages[0]?.pictures ?? []
  expect(pages).toHaveLength(1)
  expect((picture?.height ?? 0) / (picture?.width ?? 1)).toBeCloseTo(900 / 400, 3)
  expect(picture?.height).toBeLessThan(points(297 - 25 - 20))
})

test('a picture that is not at hand or broken is an empty frame and a warning', () => {
  bytes.set('e'.repeat(64), drawn.slice(0, 50))
  for (const media of ['f'.repeat(64), 'e'.repeat(64)]) {
    const { pages, warnings } = setOn(figures({ ...figure(80, 60, 'หาย'), media }))
    expect([pages[0]?.pictures.length, pages[0]?.rules.length]).toEqual([0, 4])
    expect(warnings).toEqual([{ code: 'picture-missing', source: 'f' }])
  }
})

test('a picture that comes to hand later is set then', () => {
  const late = png({ width: 7, height: 7 })
  const block = figures({ ...figure(70, 70), media: mediaKey(late) })
  expect(setOn(block).pages[0]?.pictures).toHaveLength(0)
  bytes.set(mediaKey(late), late)
  expect(setOn(block).pages[0]?.pictures).toHaveLength(1)
})

test('an emblem moves nothing', () => {
  const emblem: Emblem = { ...figure(24, 30), align: 'center' }
  const below = (...rooms: Block[]) =>
    setOn(...rooms, paragraph('ที่ พม ๐๒๑๘/ว')).pages[0]?.lines[0]?.y
  const bare = below({ kind: 'room', height: 17 })
  expect(below({ kind: 'room', height: 17, emblem })).toBe(bare)
})

test('a picture shown twice is once in the PDF, as it was packed', async () => {
  const row = figures(figure(60, 45, '', photo), figure(60, 45, '', photo))
  const { bytes: pdf } = await thai.pdf([paper([row, figures(figure(120, 90))])])
  const text = Buffer.from(pdf).toString('latin1')
  expect(text.match(/\/Subtype \/Image/g)).toHaveLength(2)
  expect(text).toContain('/DCTDecode')
  expect(text).not.toMatch(/\/SMask|\/Interpolate true/)
  expect(text.match(/\/S ?\/Figure/g)).toHaveLength(3)
  expect(text.match(/\/Alt<feff/g)).toHaveLength(3)
  expect(Buffer.from(pdf).includes(Buffer.from(photo))).toBe(true)
})

test('the page on the screen shows it from its address', () => {
  const [page] = setOn(figures(figure(120, 90))).pages
  if (page === undefined) throw new Error('no page')
  expect(thai.svg(page)).toContain('href="data:image/png;base64,')
  expect(thai.svg(page, media => `/media/${media}.png`)).toContain(
    `href="/media/${mediaKey(drawn)}`,
  )
})

test('a Word file has each picture once, says what it shows, and equal papers give equal bytes', async () => {
  const manuscript = paper([
    { kind: 'room', height: 30, emblem: { ...figure(24, 30), align: 'center' } },
    figures(figure(77, 58, 'หนึ่ง'), figure(77, 58, 'สอง', photo)),
    figures(figure(120, 90, 'สาม')),
  ])
  const docx = await thai.docx([manuscript])
  expect(lintDocx(docx)).toEqual([])
  expect(await thai.docx([structuredClone(manuscript)])).toEqual(docx)
  const { unzipSync } = await import('fflate')
  const parts = Object.keys(unzipSync(docx)).filter(name => name.startsWith('word/media/'))
  expect(parts).toHaveLength(2)
  const xml = JSON.stringify(treeOf(docx, 'word/document.xml'), (_key, value: unknown) =>
    value instanceof Map ? Object.fromEntries(value) : value,
  )
  expect(xml.match(/ลายทดสอบ/g)).toHaveLength(4)
  // 120 mm in English metric units, 36,000 to the millimetre.
  expect(xml).toContain('"cx":"4320000"')
})
