import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { OFFICIAL_PAPER } from '../../../core/paper/paper-of'
import { openLexicon } from '../../../core/thai/lexicon'
import { openFaces } from '../../../press/typeset/faces'
import { points } from '../../../press/typeset/page'
import { openParagraphSetter } from '../../../press/typeset/paragraph'
import { openShaper } from '../../../press/typeset/shape'
import { inkWidth } from '../paper'

const opened = await openFaces('dist/assets', '')
if (!opened.ok) throw new Error(opened.fault.code)
const faces = opened.value
const lexicon = openLexicon(readFileSync('dist/assets/thai-words.txt', 'utf8'))

/** A setter that has set nothing yet. */
function setter() {
  const scale = (face: string) => faces.all.get(face)?.scale ?? 1
  const press = { shaper: openShaper(faces), lexicon, scale }
  return openParagraphSetter({ press, official: press, mode: 'total-fit' }, OFFICIAL_PAPER)
}

/** How wide words are in one line, pt. */
function widthOf(text: string, style: 'cell' | 'cell-head' = 'cell'): number {
  const [line] = setter().set([{ text }], style, 10_000).lines
  return line === undefined ? 0 : inkWidth(line)
}

const lengths = (text: string, style: 'cell' | 'cell-head' | 'topic' | 'body' = 'cell') =>
  setter().lengths([{ text }], style)

describe('how long the words of a cell are', () => {
  test('all of them, if no line had to end: up to the ink of the longest that ends by itself', () => {
    const text = 'ที่ประชุมรับทราบ  \nและให้ดำเนินการต่อไป '
    expect(lengths(text).whole).toBeCloseTo(widthOf('และให้ดำเนินการต่อไป'))
    expect(lengths('ก\nข\nค').whole).toBeCloseTo(Math.max(widthOf('ก'), widthOf('ข'), widthOf('ค')))
  })

  test('the longest stretch in which no line may end, at most so much wider in Word', () => {
    const word = widthOf('บูรณาการ')
    const { run } = lengths('และ บูรณาการ ให้')
    expect(run).toBeGreaterThanOrEqual(word)
    expect(run).toBeLessThan(word * 1.1)
  })

  test('more where a line should not end in an emergency either', () => {
    const { run, bound, whole } = lengths('ระเบียบวาระการประชุม')
    expect(run).toBeLessThan(bound)
    expect(bound).toBeLessThan(whole * 1.1)
    expect(run).toBeGreaterThanOrEqual(widthOf('ระเบียบวาระ'))
    expect(bound).toBeGreaterThanOrEqual(widthOf('ระเบียบวาระการประชุม'))
    expect(lengths('และ บูรณาการ ให้').bound).toBe(lengths('และ บูรณาการ ให้').run)
    const name = lengths('นางสาวสมมติ ตัวอย่าง')
    expect(name.bound).toBeGreaterThanOrEqual(widthOf('นางสาวสมมติ ตัวอย่าง'))
    expect(name.run).toBeLessThan(name.bound * 0.8)
  })

  test('none without words', () => {
    for (const text of ['', ' ', '\n', '\t'])
      for (const style of ['cell', 'body'] as const)
        expect(lengths(text, style)).toEqual({ run: 0, bound: 0, whole: 0 })
  })

  test('with the indent of the line that begins furthest to the right', () => {
    const plain = lengths('บูรณาการ')
    expect(lengths('บูรณาการ', 'body').run - plain.run).toBeCloseTo(points(25))
    expect(lengths('บูรณาการ', 'topic').whole).toBeCloseTo(
      points(35) + widthOf('บูรณาการ', 'cell-head'),
    )
  })
})

test.each([
  ['ภภภภ', 1.09],
  ['ก', 1.045],
  ['2018', 1.02],
  ['x.x.'.replaceAll('x', ','), 1.05],
  ['Report', 1.19],
  ['ééé', 1.26],
])('in Word %s may be so much longer than here: %f', (text, ratio) => {
  expect(lengths(text).run).toBeCloseTo(widthOf(text) * ratio)
})

test('a column as wide as the longest stretch cuts no word', () => {
  for (const text of ['ระเบียบวาระการประชุม', 'กองต่อต้านการค้ามนุษย์ พม.', 'TIP Report 2018']) {
    const { run, bound, whole } = lengths(text)
    expect(setter().set([{ text }], 'cell', run + 0.01).tooWide).toEqual([])
    expect(setter().set([{ text }], 'cell', Math.max(whole, bound, run)).lines).toHaveLength(1)
  }
  expect(setter().set([{ text: 'บูรณาการ' }], 'cell', widthOf('บูรณาการ') - 1).tooWide).toEqual([
    'บูรณาการ',
  ])
})

test('words that were measured for a column are set as if they had not been', () => {
  const measured = setter()
  const spans = [{ text: 'ระเบียบวาระการประชุม' }]
  measured.lengths(spans, 'cell')
  for (const width of [40, 60]) {
    expect(measured.set(spans, 'cell', width)).toEqual(setter().set(spans, 'cell', width))
    expect(measured.set(spans, 'cell', width)).toBe(measured.set(spans, 'cell', width))
  }
  expect(measured.lengths(spans, 'cell')).toBe(measured.lengths(spans, 'cell'))
})
