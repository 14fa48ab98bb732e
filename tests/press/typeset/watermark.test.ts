import { expect, test } from 'vitest'
import { type Page, points } from '../../../press/typeset/page'
import { watermarkMatrix } from '../../../press/typeset/watermark'
import { paper, paragraph, press } from '../paper'

const thai = await press()

function watermarkOf(draftMark: string | null, copyMark: string | null = null) {
  const furniture = { markStyle: 'watermark', draftMark, copyMark } as const
  return thai.typeset(paper([paragraph('ก')], furniture)).pages[0]?.watermark ?? null
}

/** Where the matrix brings a point of the line. */
function brought(watermark: NonNullable<Page['watermark']>, x: number, y: number) {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = watermarkMatrix(watermark)
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}

test('the middle of its ink stands in the middle of the page', () => {
  const mark = watermarkOf('ร่าง', 'สำเนาที่ ๓/๒๐')
  if (mark === null) throw new Error('no watermark')
  const { line } = mark
  const middle = brought(mark, line.x + line.width / 2, -0.2 * line.size)
  expect(middle.x).toBeCloseTo(points(105))
  expect(middle.y).toBeCloseTo(points(148.5))
})

test('it rises from the lower left to the upper right, upright to the reader', () => {
  const mark = watermarkOf('ร่าง')
  if (mark === null) throw new Error('no watermark')
  const [begin, end] = [brought(mark, 0, 0), brought(mark, 100, 0)]
  const above = brought(mark, 0, -100)
  expect((end.x - begin.x) / (begin.y - end.y)).toBeCloseTo(210 / 297)
  expect(Math.hypot(end.x - begin.x, end.y - begin.y)).toBeCloseTo(100 * mark.scale)
  // A letter's upper edge is to the left of a line that rises to the right, and above it.
  expect(above.x).toBeLessThan(begin.x)
  expect(above.y).toBeLessThan(begin.y)
})

test('long marks take seven tenths of the diagonal, short ones are seven times their size', () => {
  const long = watermarkOf('ร่าง', 'สำเนาที่ ๓/๒๐ ของกองต่อต้านการค้ามนุษย์ สำนักงานปลัดกระทรวง')
  expect((long?.line.width ?? 0) * (long?.scale ?? 0)).toBeCloseTo(
    0.7 * points(Math.hypot(210, 297)),
  )
  expect(watermarkOf('ร่าง')?.scale).toBe(7)
})

test('there is none of no words, nor of words without ink', () => {
  expect(watermarkOf(null)).toBeNull()
  expect(watermarkOf('', '')).toBeNull()
  expect(watermarkOf(' ')).toBeNull()
  expect(watermarkOf('', 'สำเนา')?.line.text).toBe('สำเนา')
})
