import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import * as fc from 'fast-check'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anyManuscript } from '../arbitraries/manuscript'
import { linesOf, openedPress, PROSE, paper, paragraph, row, table } from '../press/paper'
import { readProse } from '../thai/marked-text'
import { preflight } from './preflight'

const thai = await openedPress()
const folder = mkdtempSync(path.join(os.tmpdir(), 'mati-pdf-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The file as pdf.js sees it. */
function open(file: string) {
  return getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise
}

function run(tool: string, ...args: string[]): string {
  return execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}

/** The text layer as each reader gives it. */
const READERS = {
  pdftotext: (file: string) => run('pdftotext', '-enc', 'UTF-8', file, '-'),
  'pdftotext -raw': (file: string) => run('pdftotext', '-raw', '-enc', 'UTF-8', file, '-'),
  mutool: (file: string) => run('mutool', 'draw', '-q', '-F', 'txt', file),
}

async function print(name: string, ...papers: Parameters<typeof thai.pdf>): Promise<string> {
  const file = path.join(folder, name)
  writeFileSync(file, (await thai.pdf(...papers)).bytes)
  return file
}

/** Every cluster that spelling allows of these letters: consonant × vowel × tone, and each with ำ. */
function clusters(): string[] {
  const consonants = [...'กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ']
  const vowels = ['', 'ั', 'ิ', 'ี', 'ึ', 'ื', 'ุ', 'ู', '็']
  const tones = ['', '่', '้', '๊', '๋']
  const plain = consonants.flatMap(consonant =>
    vowels.flatMap(vowel => tones.map(tone => consonant + vowel + (vowel === '็' ? '' : tone))),
  )
  const am = consonants.flatMap(consonant => tones.map(tone => `${consonant}${tone}ำ`))
  const silent = consonants.flatMap(consonant => [`${consonant}์`, `${consonant}ุ์`, `${consonant}ิ์`])
  return [...new Set([...plain, ...am, ...silent])]
}

describe('each cluster of Thai copies as it was typed', () => {
  const all = clusters()
  let file = ''
  beforeAll(async () => {
    const blocks = all.map(cluster => paragraph(cluster, 'flush'))
    file = await print('clusters.pdf', [paper(blocks, { pageNumbers: false })])
  })

  test.each(Object.entries(READERS))('with %s', (_, read) => {
    const lines = read(file)
      .split(/[\n\f]/)
      .map(line => line.trim())
      .filter(line => line !== '')
    expect(all.length).toBeGreaterThan(1900)
    expect(lines).toEqual(all)
  })
})

describe('paragraphs copy exactly, opened gaps and all', () => {
  // A number before it moves the words of a passage along: its lines end elsewhere, with other gaps.
  const prose = readProse().flatMap(({ text }) => [text, `๓ ${text}`, `๑๒ ${text}`])
  let file = ''
  beforeAll(async () => {
    file = await print('prose.pdf', [
      paper(
        prose.map(text => paragraph(text)),
        { pageNumbers: false },
      ),
    ])
  })

  test.each(['pdftotext', 'pdftotext -raw', 'mutool'] as const)('with %s', reader => {
    const letters = (text: string): string => text.replaceAll(/\s/g, '')
    expect(letters(READERS[reader](file))).toBe(letters(prose.join('')))
  })

  test('with its spaces, those at the ends of lines included', () => {
    const read = READERS['pdftotext -raw'](file).replaceAll(/[\n\f]/g, '')
    expect(prose.filter(text => !read.includes(text))).toEqual([])
  })

  test('mutool, which does not look at the text we vouch for, opens no word', () => {
    const words = (text: string): number => text.split(/\s+/).length
    const lines = thai.typeset(paper(prose.map(text => paragraph(text)))).pages.flatMap(linesOf)
    expect(words(READERS.mutool(file).trim())).toBe(words(lines.join('\n')))
  })
})

describe('the file', () => {
  let file = ''
  beforeAll(async () => {
    const blocks = [
      paragraph('รายงานการประชุม', 'title'),
      paragraph('ระเบียบวาระที่ ๑\tเรื่องแจ้งให้ทราบ', 'agenda'),
      paragraph(PROSE.repeat(9)),
      table([20, 140], [row('ที่', 'เรื่อง')], [row('๑', PROSE), row('๒', PROSE)]),
      {
        kind: 'paragraph' as const,
        style: 'flush' as const,
        spans: [
          { text: 'เว็บไซต์', link: 'https://example.go.th/' },
          { text: ' หนา', bold: true as const },
        ],
      },
    ]
    file = await print('paper.pdf', [paper(blocks, { copyMark: 'สำเนาที่ ๓/๒๐' })])
  })

  test('is sound', () => {
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors')
  })

  test('embeds each font as a subset with its letters', () => {
    const fonts = run('pdffonts', file).trim().split('\n').slice(2)
    expect(fonts.length).toBe(2)
    for (const font of fonts)
      expect(font).toMatch(/Sarabun-\w+\s+CID TrueType\s+Identity-H\s+yes yes yes/)
  })

  test('says what it is', () => {
    const info = run('pdfinfo', file)
    expect(info).toMatch(/Title:\s+รายงานการประชุม\n/)
    expect(info).toMatch(/Keywords:\s+m1, สำเนาที่ ๓\/๒๐\n/)
    expect(info).toMatch(/Tagged:\s+yes/)
    expect(info).toMatch(/CreationDate:.* 2018/)
  })

  test('tells its structure to a reader that cannot see it', () => {
    const structure = run('pdfinfo', '-struct-text', file)
    const roles = [...structure.matchAll(/^ *(Document|H1|H2|P|Table|TR|TH|TD|Link)\b/gm)]
    expect(roles.map(found => found[1]).join(' ')).toBe(
      'Document H1 H2 P Table TR TH TH TR TD TD TR TD TD P Link',
    )
    expect(structure.replaceAll(/["\n] *["\n]? */g, '')).toContain(PROSE.repeat(2))
    expect(structure).not.toContain('สำเนาที่')
  })

  test('has bookmarks and a link', () => {
    const outline = run('mutool', 'show', file, 'outline')
    expect(outline).toContain('รายงานการประชุม')
    expect(outline).toContain('ระเบียบวาระที่ ๑ เรื่องแจ้งให้ทราบ')
    expect(run('qpdf', '--qdf', '--object-streams=disable', file, '-')).toContain(
      'https://example.go.th/',
    )
  })
})

describe('a table of contents', () => {
  const parts = Array.from({ length: 60 }, (_, at) => [
    paragraph(`ส่วนที่ ${at + 1}`, 'heading'),
    paragraph(PROSE.repeat(3)),
  ])
  const contents = { kind: 'contents' as const, depth: 2 as const, digits: 'thai' as const }
  const report = paper([paragraph('รายงาน', 'title'), contents, ...parts.flat()])

  test('leads from each entry to its heading, on whatever page it stands', async () => {
    const document = await open(await print('contents.pdf', [report]))
    const pages = thai.typeset(report).pages
    const headings = pages.flatMap(page =>
      page.outline.map(({ y }) => [page.number, Math.round(page.height - y)]),
    )
    const found: number[][] = []
    for (let number = 1; number <= document.numPages; number++)
      for (const { dest } of await (await document.getPage(number)).getAnnotations())
        found.push([(await document.getPageIndex(dest[0])) + 1, Math.round(dest[3])])
    expect(found).toHaveLength(60)
    expect(found).toEqual(headings.slice(1))
  })

  test('tells those who cannot see it that its entries are links', async () => {
    const file = await print('contents.pdf', [report])
    const roles = run('pdfinfo', '-struct', file).match(/^ *(TOC|TOCI|Link|Object)\b/gm) ?? []
    const count = (role: string): number => roles.filter(found => found.trim() === role).length
    expect([count('TOC'), count('TOCI'), count('Link'), count('Object')]).toEqual([1, 60, 60, 60])
  })

  test('of copies leads within its own copy', async () => {
    const document = await open(await print('copies.pdf', [report, report]))
    const half = document.numPages / 2
    const [entry] = await (await document.getPage(half + 1)).getAnnotations()
    expect(await document.getPageIndex(entry.dest[0])).toBeGreaterThanOrEqual(half)
  })
})

test('twenty copies of one paper are one file with twenty numberings', async () => {
  const blocks = [paragraph(PROSE.repeat(12))]
  const copies = Array.from({ length: 20 }, (_, at) =>
    paper(blocks, { copyMark: `สำเนาที่ ${at + 1}` }),
  )
  const file = await print('copies.pdf', copies, { duplex: true })
  expect(run('pdfinfo', file)).toMatch(/Pages:\s+40\b/)
  expect(READERS.pdftotext(file).match(/สำเนาที่ \d+/g)).toHaveLength(20)
})

describe('random manuscripts', () => {
  const manuscripts = fc.sample(anyManuscript, { numRuns: 12, seed: 7 })

  test.each(manuscripts.map((manuscript, at) => [at, manuscript] as const))(
    'number %i makes a sound file',
    async (at, manuscript) => {
      const file = await print(`random-${at}.pdf`, [manuscript])
      expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors')
    },
  )

  test('and one that is PDF/A', async () => {
    expect(preflight(await print('random.pdf', manuscripts))).toContain('is a valid PDF/A-1b file')
  })
})

describe('PDF/A-1b, by the preflight of PDFBox', () => {
  const paperWith = (...blocks: Parameters<typeof paper>[0]) => ({
    ...paper(blocks, { copyMark: 'สำเนาที่ ๑/๒', draftMark: 'ร่าง', catchwords: true }),
    properties: {
      title: 'ก & ข < ค > "ง"',
      subject: '',
      organisation: 'กองต่อต้านการค้ามนุษย์',
      documentId: 'm1',
      date: null,
    },
  })

  test.each([
    [
      'prose',
      [paragraph('หัวเรื่อง', 'title'), paragraph('หัวข้อ', 'heading'), paragraph(PROSE.repeat(15))],
    ],
    ['a table', [table([20, 140], [row('ที่', 'เรื่อง')], [row('๑', PROSE)])]],
    [
      'faces, links and a missing letter',
      [
        {
          kind: 'paragraph' as const,
          style: 'body' as const,
          spans: [
            { text: 'AVATAR หนา น้ำ', bold: true as const },
            { text: 'เอน ปู่', italic: true as const },
            { text: 'เว็บ', link: 'https://example.go.th/?a=1&b=2' },
            { text: ' 😀 ☐' },
          ],
        },
      ],
    ],
    ['every cluster', clusters().map(cluster => paragraph(cluster, 'flush'))],
  ])('%s', async (name, blocks) => {
    const file = await print(`${name}.pdf`, [paperWith(...blocks), paperWith(...blocks)])
    expect(preflight(file)).toContain('is a valid PDF/A-1b file')
  })
})
