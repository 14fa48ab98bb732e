import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MEASURE } from '../../../core/paper/paper'
import { POINTS_PER_MM, points } from '../../../press/typeset/page'
import { allLines, inkEnd, linesOf, PROSE, paper, paragraph, press } from '../paper'

const thai = await press()
const measure = points(MEASURE)
const TENTH_OF_MM = 0.1 * POINTS_PER_MM

describe('ไทยกระจาย', () => {
  const linesOfProse = () =>
    allLines(thai.typeset(paper([paragraph(PROSE.repeat(3))])).pages).map(l => l.line)

  test('every line but the last ends at the measure', () => {
    const lines = linesOfProse()
    expect(lines.length).toBeGreaterThan(8)
    for (const line of lines.slice(0, -1))
      expect(Math.abs(inkEnd(line) - measure)).toBeLessThan(TENTH_OF_MM)
  })

  test('the last line keeps its natural width', () => {
    const last = linesOfProse().at(-1)
    expect(last?.runs.every(run => run.gap === 0)).toBe(true)
    expect(last && inkEnd(last)).toBeLessThan(measure)
  })

  test('no gap opens more than 1.2 pt, and a space takes three shares', () => {
    for (const run of linesOfProse().flatMap(line => line.runs)) {
      expect(run.gap).toBeLessThanOrEqual(1.2)
      expect(run.spaceGap).toBeCloseTo(3 * run.gap)
    }
  })

  test('a line that would need more stays ragged', () => {
    const name = 'x'.repeat(48)
    const [first] = allLines(thai.typeset(paper([paragraph(`คำ ${name} ${name}`)])).pages)
    expect(first?.line.runs[0]?.gap).toBe(0)
  })
})

test('the first line is indented 2.5 cm, the others not', () => {
  const [first, second] = allLines(thai.typeset(paper([paragraph(PROSE)])).pages)
  expect(first?.line.x).toBeCloseTo(points(25))
  expect(second?.line.x).toBe(0)
})

test.each([
  ['center', 'centered', (x: number, end: number) => x + end, measure],
  ['right', 'right', (_: number, end: number) => end, measure],
  ['left', 'flush', (x: number) => x, 0],
] as const)('%s lines stand where they should', (_, style, where, expected) => {
  const [placed] = allLines(thai.typeset(paper([paragraph('ครั้งที่ ๗/๒๕๖๑ ', style)])).pages)
  if (placed === undefined) throw new Error('no line')
  expect(where(placed.line.x, inkEnd(placed.line))).toBeCloseTo(expected, 1)
})

describe('tabs', () => {
  test('a hanging title begins at its stop on every line', () => {
    const block = paragraph(`ระเบียบวาระที่ ๑\t${PROSE}`, 'agenda')
    const [first, second] = allLines(thai.typeset(paper([block])).pages)
    expect(first?.line.runs[1]?.x).toBeCloseTo(points(31.8))
    expect(second?.line.x).toBeCloseTo(points(31.8))
  })

  test('a right stop ends the text at the edge', () => {
    const block = paragraph('ที่ พม ๐๒๑๘/ว\tกองต่อต้านการค้ามนุษย์', 'letter-head')
    const [placed] = allLines(thai.typeset(paper([block])).pages)
    expect(placed && inkEnd(placed.line)).toBeCloseTo(points(160), 1)
  })
})

test('forced breaks end lines and keep an empty one', () => {
  const pages = thai.typeset(paper([paragraph('หนึ่ง\nสอง\n\nสี่', 'flush')])).pages
  expect(pages.flatMap(linesOf)).toEqual(['หนึ่ง', 'สอง', '', 'สี่'])
})

test('an empty paragraph takes one line', () => {
  const pages = thai.typeset(paper([paragraph('', 'flush'), paragraph('ต่อ', 'flush')])).pages
  const [empty, next] = allLines(pages)
  expect((next?.y ?? 0) - (empty?.y ?? 0)).toBeCloseTo(18.08)
})

test('bold, italic and underline reach the page; a link is underlined', () => {
  const spans = [
    { text: 'ตรง' },
    { text: 'หนา', bold: true as const },
    { text: 'เอน', italic: true as const },
    { text: 'ขีด', underline: true as const },
    { text: 'เว็บ', link: 'https://example.go.th' },
  ]
  const [placed] = allLines(
    thai.typeset(paper([{ kind: 'paragraph', style: 'flush', spans }])).pages,
  )
  expect(placed?.line.runs.map(run => run.face)).toEqual([
    'regular',
    'bold',
    'italic',
    'regular',
    'regular',
  ])
  expect(placed?.line.strokes).toHaveLength(2)
  expect(placed?.line.links.map(link => link.to)).toEqual(['https://example.go.th'])
})

test('a mark that opens a span stays with its consonant in the span before', () => {
  const spans = [{ text: 'ท' }, { text: 'ี่ประชุม', bold: true as const }]
  const [placed] = allLines(
    thai.typeset(paper([{ kind: 'paragraph', style: 'flush', spans }])).pages,
  )
  expect(placed?.line.runs[0]?.clusters.map(cluster => cluster.text)).toEqual(['ที่'])
})

test('a tone mark after Latin letters is raised by the script, not by a guess', () => {
  const [placed] = allLines(thai.typeset(paper([paragraph('NRMที่', 'flush')])).pages)
  const [alone] = allLines(thai.typeset(paper([paragraph('ที่', 'flush')])).pages)
  const last = placed?.line.runs.at(-1)?.clusters.at(-1)
  expect(last).toEqual(alone?.line.runs[0]?.clusters[0])
})

const syllable = fc
  .tuple(
    fc.constantFrom('', 'เ', 'แ', 'โ', 'ใ', 'ไ'),
    fc.constantFrom(...'กขคงจชดตทนบปพมยรลวสหอ'),
    fc.constantFrom('', 'ั', 'ิ', 'ี', 'ุ', 'ู', '็'),
    fc.constantFrom('', '่', '้'),
    fc.constantFrom('', 'า', 'ำ', 'ะ', 'น', ' ๆ', 'ๆ', 'ฯ', ')', '”', '. ', ' (', ' '),
  )
  .map(parts => parts.join(''))

test('no line begins with ๆ, ฯ, a dependent vowel or a closing mark, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(syllable, { minLength: 60, maxLength: 200 }), syllables => {
      const pages = thai.typeset(paper([paragraph(syllables.join(''))])).pages
      for (const { line } of allLines(pages).slice(1)) expect(line.text).not.toMatch(/^[ะ-ฺๅ-๎ฯ)”.]/)
    }),
    { numRuns: 60 },
  )
})
