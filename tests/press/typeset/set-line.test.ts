import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Span } from '../../../core/manuscript/manuscript'
import { MEASURE, STYLES, type StyleName } from '../../../core/paper/paper'
import { paperOf } from '../../../core/paper/paper-of'
import { collect } from '../../../press/typeset/collect'
import { POINTS_PER_MM, points, type Run } from '../../../press/typeset/page'
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

const anySpan: fc.Arbitrary<Span> = fc.record(
  {
    text: fc
      .array(fc.oneof(syllable, fc.constantFrom('\t', '\n', ' ', 'NRM', '\u200b')), {
        maxLength: 40,
      })
      .map(parts => parts.join('')),
    bold: fc.constant(true as const),
    underline: fc.constant(true as const),
    size: fc.constant(20),
    link: fc.constantFrom('https://example.go.th', '#heading-1'),
  },
  { requiredKeys: ['text'] },
)

const anyStyle = fc.constantFrom(...(Object.keys(STYLES) as StyleName[]))

/** Where the pen stands after the clusters of a run, the room that was given to them included. */
function penAfter({ x, size, clusters, gap, spaceGap }: Run): number {
  return clusters.reduce(
    (pen, { width, kind }) => pen + width * size + (kind === 'space' ? spaceGap : gap),
    x,
  )
}

test('whatever the words, their looks, the style and the room: each line is what its clusters make of it', () => {
  fc.assert(
    fc.property(
      fc.array(anySpan, { maxLength: 4 }),
      anyStyle,
      fc.integer({ min: 30, max: 150 }),
      (spans, style, left) => {
        const { measure } = paperOf({ margins: { left } })
        const { pages } = thai.typeset({
          ...paper([{ kind: 'paragraph', style, spans }]),
          paper: { margins: { left } },
        })
        const lines = allLines(pages).map(({ line }) => line)
        for (const line of lines) {
          const inked = line.runs.some(({ clusters }) =>
            clusters.some(({ kind }) => kind === 'ink'),
          )
          const many =
            line.runs.flatMap(({ clusters }) => clusters).length > 1 && !line.text.includes('\t')
          if (inked && !/\t[\s\u200b]*$/.test(line.text))
            expect(line.x + line.width).toBeCloseTo(inkEnd(line), 4)
          if (inked && many) expect(inkEnd(line)).toBeLessThan(points(measure) + 0.02)
          for (const [at, run] of line.runs.entries()) {
            const next = line.runs[at + 1]
            if (next !== undefined && !line.text.includes('\t'))
              expect(next.x).toBeCloseTo(penAfter(run), 4)
            if (run.gap > 0) expect(inkEnd(line)).toBeCloseTo(points(measure), 4)
          }
          for (const { x, width, dotted } of line.strokes)
            if (!dotted)
              expect(
                line.runs.some(
                  run => Math.abs(run.x - x) < 0.001 && x + width < penAfter(run) + 0.001,
                ),
              ).toBe(true)
        }
        const told = (text: string) => text.replaceAll(/[\n\r]/g, '')
        expect(told(lines.map(({ text }) => text).join(''))).toBe(told(collect(spans).text))
      },
    ),
    { numRuns: 60 },
  )
})

describe('an underline', () => {
  const strokes = (...spans: Span[]) =>
    allLines(thai.typeset(paper([{ kind: 'paragraph', style: 'body', spans }])).pages).map(
      ({ line }) => ({
        line,
        strokes: line.strokes,
      }),
    )

  test('runs under its words and not under those beside, an eighth of the size below the baseline', () => {
    const [first] = strokes({ text: 'ก่อน ' }, { text: 'ขีดเส้น', underline: true }, { text: ' หลัง' })
    const [, run] = first?.line.runs ?? []
    expect(first?.strokes).toEqual([
      {
        x: run?.x,
        y: expect.closeTo(16 * 0.13),
        width: expect.closeTo(run === undefined ? 0 : penAfter(run) - run.x),
        thickness: expect.closeTo(16 / 26),
        dotted: false,
      },
    ])
  })

  test('is no longer for places in it where a line may end', () => {
    const [first] = strokes(
      { text: `${PROSE.slice(0, 40)}` },
      { text: 'ขีด\u200bเส้น\u200bใต้', underline: true },
      { text: PROSE },
    )
    const [stroke] = first?.strokes ?? []
    const next = first?.line.runs[2]
    const [gap] = first?.line.runs.map(run => run.gap) ?? []
    expect(gap).toBeGreaterThan(0)
    expect((stroke?.x ?? 0) + (stroke?.width ?? 0)).toBeCloseTo(next?.x ?? 0)
  })

  test('ends with the last ink of its line, and goes on in the next', () => {
    const set = strokes({ text: PROSE, underline: true })
    expect(set.length).toBeGreaterThan(2)
    for (const {
      line,
      strokes: [stroke, ...more],
    } of set) {
      expect(more).toEqual([])
      expect(stroke?.x).toBe(line.x)
      expect((stroke?.x ?? 0) + (stroke?.width ?? 0)).toBeCloseTo(inkEnd(line))
    }
  })
})

describe('a link', () => {
  const linksOf = (...spans: Span[]) =>
    allLines(thai.typeset(paper([{ kind: 'paragraph', style: 'flush', spans }])).pages).flatMap(
      ({ line }) => line.links,
    )
  const to = 'https://example.go.th'

  test('is one over words in several looks, and two where something else stands between', () => {
    expect(linksOf({ text: 'ก', link: to }, { text: 'ข', bold: true, link: to })).toHaveLength(1)
    expect(linksOf({ text: 'ก', link: to }, { text: ' ' }, { text: 'ข', link: to })).toHaveLength(2)
    expect(
      linksOf({ text: 'ก', link: to }, { text: 'ข', link: '#x' }).map(link => link.to),
    ).toEqual([to, '#x'])
    expect(linksOf({ text: 'ก' })).toEqual([])
  })

  test('reaches from the first of its words to the last', () => {
    const [link] = linksOf({ text: 'กก', link: to }, { text: 'ขข', bold: true, link: to })
    const [plain] = allLines(
      thai.typeset(
        paper([
          {
            kind: 'paragraph',
            style: 'flush',
            spans: [{ text: 'กก' }, { text: 'ขข', bold: true }],
          },
        ]),
      ).pages,
    )
    expect([link?.x, link?.width]).toEqual([0, expect.closeTo(plain?.line.width ?? 0)])
  })
})

test('the mark of a note that a second face had to help with is one mark', () => {
  const spans = [
    { text: 'ก', note: { mark: '๑中๒', text: 'ข' } },
    { text: ' ต่อ', note: { mark: '๓', text: 'ค' } },
  ]
  const [placed] = allLines(
    thai.typeset(paper([{ kind: 'paragraph', style: 'flush', spans }])).pages,
  )
  expect(placed?.line.calls).toEqual([
    { note: 0, mark: '๑中๒', at: 1, firstRun: 1, endRun: expect.any(Number) },
    { note: 1, mark: '๓', at: 8, firstRun: expect.any(Number), endRun: expect.any(Number) },
  ])
})
