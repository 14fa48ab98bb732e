import * as fc from 'fast-check'
import * as harfbuzz from 'harfbuzzjs'
import { describe, expect, test } from 'vitest'
import type { Span } from '../../../core/manuscript/manuscript'
import { normalizeThai } from '../../../core/thai/sequence'
import { collect } from '../../../press/typeset/collect'
import { type Face, openFaces } from '../../../press/typeset/faces'
import type { Cut } from '../../../press/typeset/font-file'
import type { Glyph } from '../../../press/typeset/page'
import { openShaper } from '../../../press/typeset/shape'
import { allLines, openedPress, paper } from '../paper'
import { THAI_CLUSTERS } from './thai-clusters'

const opened = await openFaces('dist/assets', '')
if (!opened.ok) throw new Error(opened.fault.code)
const faces = opened.value
const shaper = openShaper(faces)

/** What HarfBuzz says of the text alone, with nothing of ours between. */
function glyphsOf(face: Face, text: string): Glyph[] {
  const buffer = new harfbuzz.Buffer()
  buffer.addText(text)
  buffer.setDirection(harfbuzz.Direction.LTR)
  buffer.setScript('Thai')
  buffer.setLanguage('th')
  harfbuzz.shape(face.hb, buffer)
  let pen = 0
  return buffer
    .getGlyphInfosAndPositions()
    .map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
      const glyph = { id: codepoint, x: pen + xOffset, y: yOffset, advance: xAdvance }
      pen += xAdvance
      return glyph
    })
}

describe('every cluster of Thai is drawn as HarfBuzz draws it', () => {
  test('there are 3,082 of them, each once and each in its proper order', () => {
    expect(new Set(THAI_CLUSTERS).size).toBe(3082)
    expect(THAI_CLUSTERS.filter(cluster => normalizeThai(cluster) !== cluster)).toEqual([])
  })

  test.each(['regular', 'bold', 'italic', 'bold-italic'] as const)('in the %s face', cut => {
    const [face] = faces.choices(cut)
    if (face === undefined) throw new Error('no face')
    const wrong = THAI_CLUSTERS.filter(text => {
      const [cluster, ...more] = shaper.shape(text, cut)
      const expected = glyphsOf(face, text)
      return more.length > 0 || JSON.stringify(cluster?.glyphs) !== JSON.stringify(expected)
    })
    expect(wrong).toEqual([])
  })

  test('and in the middle of a line as alone', () => {
    for (let at = 0; at < THAI_CLUSTERS.length; at += 40) {
      const some = THAI_CLUSTERS.slice(at, at + 40)
      const shaped = shaper.shape(`NRM${some.join('')}เป็น`, 'regular')
      const found = shaped.slice(3, 3 + some.length)
      expect(found.map(cluster => cluster.text)).toEqual(some)
      for (const cluster of found)
        expect(cluster.glyphs).toEqual(shaper.shape(cluster.text, 'regular')[0]?.glyphs)
    }
  })
})

/** Words whose letters hang together, and what people type for them. */
const anyWords = fc
  .array(
    fc.oneof(
      fc.constantFrom(...THAI_CLUSTERS),
      fc.constantFrom('ที่ประชุม', 'น้ำใจ', 'พันธุ์', 'ต่าง ๆ ', 'แก้ไข', 'NRM ', '๑๕ ', 'e\u0301 ', '😀'),
      fc.constantFrom('ท่ี', 'นํ้า', 'นำ้', 'เเล้ว', 'กํา', 'ก่ํา', 'ก้้', 'กูู่', '่า', 'ำ', 'ิ'),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map(words => words.join(''))

const LOOKS = [{}, { bold: true }, { italic: true }, { underline: true }] as const

/** The text cut at any code units, each part in another face. */
const anySplit = fc.tuple(anyWords, fc.array(fc.nat(), { maxLength: 12 })).map(([text, cuts]) => {
  const places = [...new Set(cuts.map(cut => cut % (text.length + 1)))].sort((a, b) => a - b)
  const edges = [0, ...places, text.length]
  const spans = edges.map(
    (from, index): Span => ({
      text: text.slice(from, edges[index + 1] ?? text.length),
      ...LOOKS[index % LOOKS.length],
    }),
  )
  return { text, spans }
})

function shapeSpans(spans: readonly Span[]): string[] {
  const { text, stretches } = collect(spans)
  return stretches.flatMap(({ start, end, look }) => {
    const cut: Cut = look.bold ? 'bold' : look.italic ? 'italic' : 'regular'
    return shaper.shape(text.slice(start, end), cut).map(cluster => cluster.text)
  })
}

test('a face that changes inside a cluster does not split it, wherever it changes', () => {
  fc.assert(
    fc.property(anySplit, ({ text, spans }) => {
      expect(shapeSpans(spans)).toEqual(shapeSpans([{ text }]))
    }),
    { numRuns: 2000 },
  )
})

test('nor does it on the page', async () => {
  const thai = await openedPress()
  fc.assert(
    fc.property(anySplit, ({ text, spans }) => {
      const set = (of: readonly Span[]) =>
        allLines(thai.typeset(paper([{ kind: 'paragraph', style: 'flush', spans: of }])).pages)
          .flatMap(({ line }) => line.runs)
          .flatMap(run => run.clusters.map(cluster => cluster.text))
      expect(set(spans)).toEqual(set([{ text }]))
    }),
    { numRuns: 200 },
  )
})

describe('a text in pieces', () => {
  const textsOf = (text: string, fresh = openShaper(faces)) =>
    fresh.shape(text, 'regular').map(cluster => cluster.text)

  test.each([
    ['ที่ประชุม', ['ที่', 'ป', 'ร', 'ะ', 'ชุ', 'ม']],
    ['น้ำใจ เเล้ว', ['น้ำ', 'ใ', 'จ', ' ', 'เ', 'เ', 'ล้', 'ว']],
    ['ฤๅษี ๆ ฯลฯ', ['ฤ', 'ๅ', 'ษี', ' ', 'ๆ', ' ', 'ฯ', 'ล', 'ฯ']],
    ['พันธุ์ ก็', ['พั', 'น', 'ธุ์', ' ', 'ก็']],
    ['๑๒฿ ฎีกา', ['๑', '๒', '฿', ' ', 'ฎี', 'ก', 'า']],
    ['fi\tffl\nก', ['f', 'i', '\t', 'f', 'f', 'l', '\n', 'ก']],
    ['\u200bก\u2060\u00a0☐', ['\u200b', 'ก', '\u2060', '\u00a0', '☐']],
    ['e\u0301t', ['e\u0301', 't']],
  ])('%j', (text, expected) => {
    expect(textsOf(text)).toEqual(expected)
  })

  test('each is ink, a space, a tab or a forced end, or nothing to see', () => {
    const kinds = openShaper(faces)
      .shape('ก \u00a0\t\n\u200b\u2060A☐', 'regular')
      .map(({ kind }) => kind)
    expect(kinds).toEqual([
      'ink',
      'space',
      'space',
      'tab',
      'newline',
      'nothing',
      'nothing',
      'ink',
      'ink',
    ])
  })

  test('what has no ink has no width and no glyph either', () => {
    for (const cluster of openShaper(faces).shape('\t\n\u200b\u2060', 'bold'))
      expect(cluster).toMatchObject({ width: 0, glyphs: [], face: 'bold', drawn: 'own' })
    const [space] = openShaper(faces).shape(' ', 'regular')
    expect(space?.width).toBeGreaterThan(0.1)
  })

  test('no letter is lost, and each is shaped as if it stood alone', () => {
    fc.assert(
      fc.property(anyWords, text => {
        const shaped = openShaper(faces).shape(text, 'regular')
        expect(shaped.map(cluster => cluster.text).join('')).toBe(text)
        for (const cluster of shaped) {
          // Letters of other scripts may lean on each other, Thai ones and those without a mark do not.
          if (!/^[ก-๛]/.test(cluster.text)) continue
          expect(openShaper(faces).shape(cluster.text, 'regular')).toEqual([cluster])
        }
      }),
      { numRuns: 40 },
    )
  })

  test('what a shaper has shaped before changes nothing', () => {
    const used = openShaper(faces)
    fc.assert(
      fc.property(anyWords, fc.constantFrom<Cut>('regular', 'bold'), (text, cut) => {
        expect(used.shape(text, cut)).toEqual(openShaper(faces).shape(text, cut))
      }),
      { numRuns: 60 },
    )
  })

  test('a letter of Lao is not taken for a cluster of Thai', () => {
    const used = openShaper(faces)
    used.shape('ก่กิกี', 'regular')
    expect(textsOf('\u0ec8\u0eb4ກ', used)).toEqual(textsOf('\u0ec8\u0eb4ກ'))
    expect(textsOf('\u0ec8', used)).toEqual(['\u0ec8'])
  })

  test('the width of a cluster is what its glyphs advance, in em', () => {
    for (const { text, width, glyphs } of openShaper(faces).shape('ที่ประชุม น้ำ AVTo', 'regular')) {
      const [face] = faces.choices('regular')
      const advance = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0)
      expect([text, width * (face?.unitsPerEm ?? 0)]).toEqual([text, expect.closeTo(advance)])
      for (const glyph of glyphs) expect(glyph.id).toBeGreaterThan(0)
    }
  })

  test('a letter that no face has is a box each, and told as one', () => {
    const [own, box, more] = openShaper(faces).shape('ก😀中', 'regular')
    expect([own?.drawn, box?.drawn, more?.drawn]).toEqual(['own', 'box', 'box'])
    expect(openShaper(faces).shape('☐', 'regular')[0]?.drawn).toBe('own')
    const marks = openShaper(faces).shape(`a${'\u1752'.repeat(5)}`, 'regular')
    expect(marks.map(({ text }) => text)).toEqual(['a', ...'\u1752'.repeat(5)])
  })
})
