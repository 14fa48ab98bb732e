import * as fc from 'fast-check'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { LetterheadLoss } from '../../../../core/wording/letterhead'
import { openLetterhead } from '../../../../press/docx/letterhead/open'
import { isSound } from '../../../../press/docx/letterhead/spaces'
import { descendantsOf, readXml } from '../../../../press/docx/xml'
import { outline, paragraphTexts, treeOf } from '../parts'
import { letterheadFile } from './frame'
import { letterIn, opened } from './in-letterhead'
import { PLACE, relation, type SmallFrame, smallFrame } from './small-frame'

const run = (words: string, face = '') =>
  `<w:r>${face && `<w:rPr>${face}</w:rPr>`}<w:t>${words}</w:t></w:r>`
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`
const field = (text: string, shown: string) =>
  `${mark('begin')}${code(text)}${mark('separate')}${run(shown)}${mark('end')}`
const p = (inside: string) => `<w:p>${inside}</w:p>`
const DELETED = '<w:cellDel w:id="1" w:author="หลุด" w:date="2020-01-01T00:00:00Z"/>'
const cell = (words: string, more = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="100" w:type="dxa"/>${more}</w:tcPr>${p(run(words))}</w:tc>`
const row = (cells: string) => `<w:tr>${cells}</w:tr>`
const table = (rows: string) =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="100"/><w:gridCol w:w="100"/></w:tblGrid>${rows}</w:tbl>`

/** All parts of a file as one text. */
function allOf(docx: Uint8Array): string {
  return Object.entries(unzipSync(docx))
    .map(([name, part]) => `${name} ${strFromU8(part)}`)
    .join('\n')
}

/** Every part is XML with namespaces, as a reader that knows nothing of us wants it. */
function expectSound(docx: Uint8Array): void {
  for (const [name, part] of Object.entries(unzipSync(docx))) {
    if (!/\.(?:xml|rels)$/.test(name)) continue
    const tree = readXml(strFromU8(part))
    expect(tree !== null && isSound(tree), name).toBe(true)
  }
}

/** What stays out, what is told of it, and what stays. */
interface Kind {
  readonly frame: SmallFrame
  readonly gone: RegExp
  readonly losses: readonly LetterheadLoss[]
  readonly kept?: string
}

const KINDS: Readonly<Record<string, Kind>> = {
  'words deleted with changes tracked': {
    frame: {
      body: p(
        `${run('คง')}<w:del w:id="1" w:author="หลุด"><w:r><w:delText>หลุด</w:delText></w:r></w:del>`,
      ),
    },
    gone: /หลุด|w:del/,
    losses: ['deleted'],
    kept: 'คง',
  },
  'words that came in with changes tracked, without their author': {
    frame: { body: p(`<w:ins w:id="1" w:author="หลุด">${run('คง')}</w:ins>`) },
    gone: /หลุด|w:ins /,
    losses: [],
    kept: 'คง',
  },
  'words moved away': {
    frame: { body: p(`<w:moveFrom w:id="1" w:author="ก">${run('หลุด')}</w:moveFrom>${run('คง')}`) },
    gone: /หลุด/,
    losses: ['deleted'],
    kept: 'คง',
  },
  'a row deleted': {
    frame: {
      body: `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:trPr><w:del w:id="1" w:author="ก"/></w:trPr><w:tc>${p(run('หลุด'))}</w:tc></w:tr><w:tr><w:tc>${p(run('คง'))}</w:tc></w:tr></w:tbl>`,
    },
    gone: /หลุด/,
    losses: ['deleted'],
    kept: 'คง',
  },
  'words of a cell deleted, but not its column': {
    frame: { body: table(row(cell('หลุด', DELETED) + cell('คง'))) },
    gone: /หลุด|cellDel/,
    losses: ['deleted'],
    kept: 'คง',
  },
  'a row of which every cell is deleted': {
    frame: { body: table(row(cell('หลุด', DELETED) + cell('หลุด', DELETED)) + row(cell('คง'))) },
    gone: /หลุด|cellDel/,
    losses: ['deleted'],
    kept: 'คง',
  },
  'the marks of cells that came in or were merged, but not their words': {
    frame: {
      body: table(
        row(
          cell('คง', '<w:cellIns w:id="1" w:author="หลุด"/>') +
            cell('คำ', '<w:cellMerge w:id="2" w:author="หลุด" w:vMerge="rest"/>'),
        ),
      ),
    },
    gone: /หลุด|cellIns|cellMerge/,
    losses: [],
    kept: 'คงคำ',
  },
  'hidden words': {
    frame: {
      body: p(
        run('หลุด', '<w:vanish/>') +
          run('หลุด', '<w:webHidden/>') +
          run('คง', '<w:vanish w:val="0"/>'),
      ),
    },
    gone: /หลุด|vanish/,
    losses: ['hidden'],
    kept: 'คง',
  },
  'words in a style that hides': {
    frame: {
      styles:
        '<w:style w:type="character" w:styleId="a"><w:name w:val="a"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="b"><w:name w:val="b"/><w:basedOn w:val="a"/></w:style>',
      body: p(run('หลุด', '<w:rStyle w:val="b"/>') + run('คง')),
    },
    gone: /หลุด|vanish/,
    losses: ['hidden'],
    kept: 'คง',
  },
  comments: {
    frame: {
      body: p(
        `<w:commentRangeStart w:id="1"/>${run('คง')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
      ),
      parts: { 'word/comments.xml': '<c>หลุด</c>' },
      relations: [relation('c', 'comments', 'comments.xml')],
    },
    gone: /หลุด|comment/i,
    losses: ['comments'],
    kept: 'คง',
  },
  'variables and the numbers of sessions': {
    frame: {
      settings:
        '<w:rsids><w:rsid w:val="00ABCDEF"/></w:rsids><w:docVars><w:docVar w:name="ก" w:val="หลุด"/></w:docVars>',
      body: '<w:p w:rsidR="00ABCDEF"><w:r><w:t>คง</w:t></w:r></w:p>',
    },
    gone: /หลุด|ABCDEF/,
    losses: ['variables'],
    kept: 'คง',
  },
  'a field that shows something else': {
    frame: { body: p(field(' AUTHOR ', 'คง')) },
    gone: /AUTHOR/,
    losses: ['fields'],
    kept: 'คง',
  },
  'a field in the instruction of another': {
    frame: {
      body: p(
        `${mark('begin')}${field('PAGE', 'หลุด')}${code('QUOTE cmd')}${mark('end')}${run('คง')}`,
      ),
    },
    gone: /หลุด|QUOTE|cmd/,
    losses: ['fields'],
    kept: 'คง',
  },
  'a page number that another field has a word in': {
    frame: {
      body: p(
        `${mark('begin')}${code('PAGE ')}${field('AUTHOR', 'หลุด')}${mark('end')}${run('คง')}`,
      ),
    },
    gone: /หลุด|AUTHOR|>PAGE /,
    losses: ['fields'],
    kept: 'คง',
  },
  'a field over paragraphs, in pieces': {
    frame: {
      body:
        p(mark('begin') + code('FILE') + code('NAME')) +
        p(mark('separate') + run('คง')) +
        p(mark('end')),
    },
    gone: /FILE|NAME</,
    losses: ['fields'],
    kept: 'คง',
  },
  'fields that print, include and ask': {
    frame: {
      body: p(
        field(' PRINT 27"E" ', 'ก') +
          field(' INCLUDE "http://หลุด/x" ', 'ข') +
          field('FILLIN "หลุด"', 'ค'),
      ),
    },
    gone: /PRINT|INCLUDE|FILLIN|หลุด/,
    losses: ['fields'],
    kept: 'กขค',
  },
  'a simple field': {
    frame: { body: p(`<w:fldSimple w:instr="DOCPROPERTY หลุด">${run('คง')}</w:fldSimple>`) },
    gone: /DOCPROPERTY|หลุด/,
    losses: ['fields'],
    kept: 'คง',
  },
  'a picture that lies elsewhere': {
    frame: {
      body: p(
        `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata src="http://หลุด/x.png"/></v:shape></w:pict></w:r>${run('คง')}`,
      ),
    },
    gone: /หลุด|imagedata/,
    losses: ['objects'],
    kept: 'คง',
  },
  'another document': {
    frame: { body: `<w:altChunk r:id="x"/>${p(run('คง'))}` },
    gone: /altChunk/,
    losses: ['objects'],
    kept: 'คง',
  },
  'an embedded object': {
    frame: {
      body: p(
        `<w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" ProgID="หลุด"/></w:object></w:r>${run('คง')}`,
      ),
    },
    gone: /OLEObject|หลุด/,
    losses: ['objects'],
    kept: 'คง',
  },
  'macros that nothing leads to': {
    frame: { parts: { 'word/vbaProject.bin': strToU8('หลุด') }, body: p(run('คง')) },
    gone: /หลุด|vbaProject/,
    losses: ['macros'],
    kept: 'คง',
  },
  'data beside the text': {
    frame: {
      parts: { 'customXml/item1.xml': '<a>หลุด</a>', 'word/glossary/document.xml': '<a>หลุด</a>' },
      body: p(run('คง')),
    },
    gone: /หลุด/,
    losses: ['data'],
    kept: 'คง',
  },
  'a link, but not its words': {
    frame: {
      relations: [relation('l', 'hyperlink', 'https://example.go.th', true)],
      body: p(`<w:hyperlink r:id="l" w:tooltip="หลุด">${run('คง')}</w:hyperlink>`),
    },
    gone: /example\.go\.th|หลุด|hyperlink/,
    losses: ['links'],
    kept: 'คง',
  },
  'what nobody knows': {
    frame: { body: `<x:a xmlns:x="urn:x">หลุด</x:a>${p(`${run('คง')}<w:foo>หลุด</w:foo>`)}` },
    gone: /หลุด|urn:x/,
    losses: ['other'],
    kept: 'คง',
  },
  'bookmarks, ours among them': {
    frame: {
      body: p(
        `<w:bookmarkStart w:id="1" w:name="_m_opening"/>${run('คง')}<w:bookmarkEnd w:id="1"/>`,
      ),
    },
    gone: /_m_opening/,
    losses: [],
    kept: 'คง',
  },
}

test.each(Object.entries(KINDS))(
  '%s: stays out of the letter, and is told',
  async (_name, kind) => {
    const frame = smallFrame(kind.frame)
    const docx = await letterIn(frame)
    expectSound(docx)
    expect(kind.gone.exec(allOf(docx))?.[0]).toBe(undefined)
    expect([...opened(frame).losses].sort()).toEqual([...kind.losses].sort())
    expect(paragraphTexts(treeOf(docx, 'word/document.xml')).join('')).toContain(kind.kept ?? '')
  },
)

test.each(['LINK', 'DDEAUTO', 'INCLUDETEXT', 'MACROBUTTON'])(
  'a field %s is refused wherever it stands in its pieces',
  name => {
    const half = Math.ceil(name.length / 2)
    const body = p(mark('begin') + code(name.slice(0, half)) + code(name.slice(half)) + mark('end'))
    for (const w of ['w', 'ns0', ''])
      expect(openLetterhead(smallFrame({ body, prefixes: { w } }))).toMatchObject({
        fault: { detail: 'active' },
      })
  },
)

test.each([
  ['the usual prefixes', {}],
  ['ve for compatibility, as Word 2007 has it', { mc: 've' }],
  ['ns0, as other programs write it', { w: 'ns0', r: 'ns1' }],
  ['no prefix at all', { w: '' }],
])('a frame in %s gives a letter that is XML with namespaces', async (_name, prefixes) => {
  const root = 'xmlns:wp14="http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing"'
  const frame = smallFrame({ prefixes, root: `${root} mc:Ignorable="wp14"`, body: p(run('คง')) })
  const docx = await letterIn(frame)
  expectSound(docx)
  expect(opened(frame).losses).toEqual([])
  const texts = paragraphTexts(treeOf(docx, 'word/document.xml'))
  expect(texts[0]).toBe('คง')
  expect(texts.join('')).toContain('ขอเชิญประชุม')
  expect(paragraphTexts(treeOf(docx, 'word/header1.xml'))).toContain('ตราหน่วยงาน')
})

test('the emblem, margins and styles of an office come whole; the name of its file does not', async () => {
  const docx = await letterIn(await letterheadFile())
  const header = outline(treeOf(docx, 'word/header1.xml'))
  for (const piece of [
    'wp:extent cx=685800',
    'a:graphicData uri=http',
    'pic:pic',
    'a:blip r:embed',
  ])
    expect(header).toContain(piece)
  expect(header).not.toContain('descr=')
  expect(outline(treeOf(docx, 'word/document.xml'))).toContain('pgMar top=2800')
  expect(outline(treeOf(docx, 'word/styles.xml'))).toContain('Angsana New')
})

test('properties come in the order of the schema, whatever order another program wrote', async () => {
  const body = p(run('คง', '<w:sz w:val="32"/><w:b/><w:rFonts w:ascii="Arial"/>'))
  const text = outline(treeOf(await letterIn(smallFrame({ body })), 'word/document.xml'))
  expect(text.indexOf('rFonts ascii=Arial')).toBeLessThan(text.indexOf('sz val=32'))
})

test('a deleted cell leaves an empty one, so that the others keep their columns', async () => {
  const body = table(row(cell('หลุด', `<w:gridSpan w:val="2"/>${DELETED}`) + cell('คง')))
  const document = treeOf(await letterIn(smallFrame({ body })), 'word/document.xml')
  const cells = [...descendantsOf(document)].filter(({ name }) => name === 'w:tc').slice(0, 2)
  expect(cells.map(paragraphTexts)).toEqual([[''], ['คง']])
  expect(outline(document)).toContain('gridSpan val=2')
})

test('a prefix that nothing binds is damage', () => {
  expect(openLetterhead(smallFrame({ body: '<w:p><y:a/></w:p>' }))).toMatchObject({
    fault: { detail: 'damaged' },
  })
})

test('{{body}} in a content control is taken: the control goes, its place stays', async () => {
  const place = `<w:sdt><w:sdtPr><w:tag w:val="หลุด"/></w:sdtPr><w:sdtContent>${PLACE}</w:sdtContent></w:sdt>`
  const docx = await letterIn(smallFrame({ place }))
  expectSound(docx)
  expect(/w:sdt[ />]|หลุด|\{\{/.exec(allOf(docx))?.[0]).toBe(undefined)
})

const WORDS = fc.stringMatching(/^[กขคงจฉ]{1,6}$/)
const GOOD = fc.oneof(
  WORDS.map(words => [p(run(words)), words] as const),
  WORDS.map(words => [p(run(words, '<w:b/><w:color w:val="1F3864"/>')), words] as const),
  WORDS.map(words => [p(`<w:pPr><w:jc w:val="center"/></w:pPr>${run(words)}`), words] as const),
  WORDS.map(
    words => [p(`<w:smartTag w:uri="u" w:element="e">${run(words)}</w:smartTag>`), words] as const,
  ),
  WORDS.map(words => [p(field(' PAGE ', words)), words] as const),
)
const kinds = Object.values(KINDS).filter(({ frame }) => Object.keys(frame).join() === 'body')
const BAD = fc.constantFrom(...kinds)

test('whatever stands in a frame under whatever prefixes: sound, nothing bad, every good word', async () => {
  const prefix = fc.constantFrom('w', 'ns0', 've', 'office', '')
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(GOOD, BAD), { maxLength: 8 }),
      prefix,
      fc.constantFrom('mc', 've2'),
      async (pieces, w, mc) => {
        const body = pieces.map(piece => ('frame' in piece ? piece.frame.body : piece[0])).join('')
        const docx = await letterIn(smallFrame({ body, prefixes: { w, mc } }))
        expectSound(docx)
        const all = allOf(docx)
        for (const piece of pieces)
          if ('frame' in piece) expect(piece.gone.exec(all)?.[0]).toBe(undefined)
        const words = pieces
          .map(piece => ('frame' in piece ? (piece.kept ?? '') : piece[1]))
          .join('')
        const written = paragraphTexts(treeOf(docx, 'word/document.xml')).join('')
        expect(written.startsWith(words)).toBe(true)
      },
    ),
    { numRuns: 30 },
  )
})
