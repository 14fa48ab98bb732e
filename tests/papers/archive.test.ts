import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import * as fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { derive } from '../../core/derive/derive'
import { markedPaper } from '../../core/derive/marked-paper'
import { mediaKey } from '../../core/file/media-parts'
import type { Block, Manuscript } from '../../core/manuscript/manuscript'
import { DERIVED_KINDS, isDerivedFrom } from '../../core/model/derived-kinds'
import { startDocument } from '../../core/template/start'
import { anyManuscript } from '../arbitraries/manuscript'
import { copiesOf } from '../core/copies-of'
import { context, contextFor, SAMPLES, sample, TEMPLATES, template } from '../core/papers'
import { jpeg, png } from '../pictures'
import { RICH } from '../press/docx/rich-manuscript'
import { openedPress, paper, paragraph } from '../press/paper'
import { letters, notesOf, repeatedWords, wordsOf } from '../press/words'
import { readProse } from '../thai/marked-text'
import { preflight } from './preflight'
import { run } from './readers'

const thai = await openedPress({ media: key => pictures.get(key) })
const folder = mkdtempSync(path.join(os.tmpdir(), 'mati-archive-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const document = sample('minutes-2561-09')
const copies = copiesOf(document, contextFor(document), ['dsi', 'rtp'], context('circular-letter'))

/** A report of some 300 pages, of prose that no sample holds. */
function longReport(): Manuscript {
  const prose = readProse().map(({ text }) => text)
  const blocks = Array.from({ length: 45 }, (_, part) => [
    paragraph(`ส่วนที่ ${part + 1}`, 'heading'),
    ...prose.map(text => paragraph(text)),
  ])
  return paper(blocks.flat(), { catchwords: true })
}

/** Every paper that a paper gives, from the first that gives it. */
const LETTER = startDocument(template('circular-letter'), 'l1')
const DERIVED = DERIVED_KINDS.map(
  kind => [kind, isDerivedFrom(kind, document) ? document : LETTER] as const,
)

/** Grey, RGB, palette, both packings of JPEG, one of them twice. */
const PICTURES = [
  png({ width: 40, height: 30 }),
  png({ width: 40, height: 30, colour: 0, pattern: x => [x * 6] }),
  png({ width: 40, height: 30, colour: 3, palette: [200, 0, 0, 0, 0, 200], pattern: x => [x % 2] }),
  jpeg({ width: 64, height: 48 }),
  jpeg({ width: 64, height: 48, progressive: true }),
  jpeg({ width: 64, height: 48, channels: 1 }),
]
const pictures = new Map(PICTURES.map(bytes => [mediaKey(bytes), bytes]))

function picturePaper(): Manuscript {
  const figures = [...pictures.keys(), ...pictures.keys()].map(media => ({
    media,
    width: 77,
    height: 58,
    alt: 'ลายทดสอบ',
    caption: paragraph('ภาพกิจกรรม', 'caption'),
  }))
  const [emblem] = figures
  const pairs = figures.flatMap((figure, at): Block[] =>
    at % 2 === 0 ? [{ kind: 'figures', figures: [figure, ...figures.slice(at + 1, at + 2)] }] : [],
  )
  const head: Block = { kind: 'room', height: 30 }
  return paper([emblem ? { ...head, emblem: { ...emblem, align: 'center' } } : head, ...pairs])
}

const PAPERS: readonly (readonly [string, () => readonly Manuscript[]])[] = [
  ...SAMPLES.map(
    name => [name, () => [markedPaper(sample(name), contextFor(sample(name)))]] as const,
  ),
  ...TEMPLATES.map(
    name =>
      [
        `the first ${name}`,
        () => [markedPaper(startDocument(template(name), 'm1'), context(name))],
      ] as const,
  ),
  [
    'copies with their letters',
    () => copies.flatMap(({ letter, body }) => [...(letter === null ? [] : [letter]), body]),
  ],
  ...DERIVED.map(
    ([kind, from]) =>
      [`${kind} made from a paper`, () => derive(kind, from, contextFor(from))] as const,
  ),
  ['a paper with footnotes', () => [RICH]],
  ['pictures of every kind, and an emblem', () => [picturePaper()]],
  ['a report of 300 pages', () => [longReport()]],
]

describe.each(PAPERS)('%s', (name, make) => {
  const file = path.join(folder, `${name}.pdf`)
  const manuscripts = make()

  test('is a sound PDF with its pages', async () => {
    expect(manuscripts.length).toBeGreaterThan(0)
    const { bytes, pages } = await thai.pdf(manuscripts)
    writeFileSync(file, bytes)
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors')
    expect(run('pdfinfo', file)).toMatch(new RegExp(`Pages:\\s+${pages}\\n`))
    if (name.includes('300')) expect(pages).toBeGreaterThan(250)
  })

  test('is PDF/A-1b, by the preflight of PDFBox', () => {
    expect(preflight(file)).toContain('is a valid PDF/A-1b file')
  })
})

test('the preflight sees what is not PDF/A-1b', async () => {
  const file = path.join(folder, 'not-for-the-archive.pdf')
  const { bytes } = await thai.pdf([paper([paragraph('ก')])])
  const text = Buffer.from(bytes).toString('latin1').replace('/GTS_PDFA1', '/GTS_PDFX1')
  writeFileSync(file, text, 'latin1')
  expect(() => preflight(file)).toThrow('Command failed')
})

test.each(SAMPLES)(
  '%s tells its headings, tables and words to a reader that cannot see it',
  async name => {
    const file = path.join(folder, `${name}-tagged.pdf`)
    const manuscript = withoutContents(markedPaper(sample(name), contextFor(sample(name))))
    writeFileSync(file, (await thai.pdf([manuscript])).bytes)
    const structure = run('pdfinfo', '-struct-text', file)
    const count = (role: string): number =>
      structure.match(new RegExp(`^ *${role}\\b`, 'gm'))?.length ?? 0
    const tables = manuscript.blocks.filter(block => block.kind === 'table')
    const heads = tables.flatMap(table => table.header.flatMap(row => row.cells))
    expect(count('Table')).toBe(tables.length)
    expect(count('TR')).toBe(tables.flatMap(table => [...table.header, ...table.rows]).length)
    expect(count('TH')).toBe(heads.length)
    expect(count('H1')).toBeGreaterThan(0)
    expect(count('H2')).toBeGreaterThan(3)
    const entries = thai
      .typeset(manuscript)
      .pages.flatMap(page => page.lines)
      .filter(({ element }) => element?.role === 'TOCI')
    expect(count('TOCI')).toBe(new Set(entries.map(({ element }) => element)).size)
    const quoted = [...structure.matchAll(/"(.*)"/g)].map(found => found[1]).join('')
    const listed = entries.map(({ line }) => line.text)
    const words = [...wordsOf(manuscript.blocks), ...notesOf(manuscript.blocks), ...listed]
    expect(letters(quoted).length).toBe(letters(words.join('')).length)
  },
)

test('a footnote is told after the paragraph that calls it, and its mark among the words', async () => {
  const file = path.join(folder, 'notes.pdf')
  const spans = [
    { text: 'ตามระเบียบ', note: { mark: '๑', text: 'ข้อ ๒๕' } },
    { text: 'และหนังสือ', note: { mark: '๒', text: 'ที่ พม ๐๒๑๘' } },
    { text: 'ที่อ้างถึง' },
  ]
  const blocks = [{ kind: 'paragraph' as const, style: 'flush' as const, spans }, paragraph('ต่อไป')]
  writeFileSync(file, (await thai.pdf([paper(blocks)])).bytes)
  const structure = run('pdfinfo', '-struct-text', file)
  const told = structure.match(/^ *(?:P|Reference|Lbl)\b|Note <note-\d+>|"[^"]*"/gm)
  expect(told?.map(part => part.trim())).toEqual([
    ...['P', '"ตามระเบียบ"', 'Reference', '"๑"', '"และหนังสือ"', 'Reference', '"๒"', '"ที่อ้างถึง"'],
    ...[
      'Note <note-000001>',
      'Lbl',
      '"๑"',
      '"ข้อ ๒๕"',
      'Note <note-000002>',
      'Lbl',
      '"๒"',
      '"ที่ พม ๐๒๑๘"',
    ],
    ...['P', '"ต่อไป"'],
  ])
  expect(run('pdftotext', '-raw', file, '-')).toContain('ตามระเบียบ๑และหนังสือ๒ที่อ้างถึง\n')
  expect(run('mutool', 'draw', '-F', 'text', file)).toContain('ตามระเบียบ๑และหนังสือ๒ที่อ้างถึง')
})

test('random manuscripts are read back whole by pdftotext', async () => {
  const readRaw = (file: string) => run('pdftotext', '-raw', '-enc', 'UTF-8', file, '-')
  const file = path.join(folder, 'random.pdf')
  // What the bundled face lacks is drawn as a box; which letter it was, readers tell in their own ways.
  const plain = (text: string): string => letters(text).replaceAll(/[^\u0e00-\u0e7f!-~]/g, '')
  const sorted = (text: string): string => [...plain(text)].sort().join('')
  await fc.assert(
    fc.asyncProperty(anyManuscript, async given => {
      const { furniture } = paper([], { pageNumbers: false })
      const manuscript = withoutContents({ ...given, furniture })
      writeFileSync(file, (await thai.pdf([manuscript])).bytes)
      const told = [...wordsOf(manuscript.blocks), ...notesOf(manuscript.blocks)]
      const words = [...told, ...repeatedWords(thai.typeset(manuscript))]
      expect(sorted(readRaw(file))).toBe(sorted(words.map(letters).join('')))
    }),
    { numRuns: 40 },
  )
})

/** A table of contents says the headings once more. */
function withoutContents(manuscript: Manuscript): Manuscript {
  return { ...manuscript, blocks: manuscript.blocks.filter(block => block.kind !== 'contents') }
}
