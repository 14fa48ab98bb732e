import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { openLetterhead } from '../../../../press/docx/letterhead/open'
import { partOf, withPart } from '../parts'
import { letterheadFile } from './frame'
import { letterIn, opened } from './in-letterhead'

const frame = await letterheadFile()
const DOCUMENT = 'word/document.xml'
const TYPES = '[Content_Types].xml'
const RELATIONS = 'word/_rels/document.xml.rels'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function relation(type: string, target: string): (xml: string) => string {
  const row = `<Relationship Id="x1" Type="${OFFICE}/${type}" Target="${target}" TargetMode="External"/>`
  return xml => xml.replace('</Relationships>', `${row}</Relationships>`)
}

const lines = (...texts: string[]) => letterheadFile(texts)
const inDocument = (after: string) =>
  withPart(frame, DOCUMENT, xml => xml.replace('<w:body>', `<w:body>${after}`))
const FIELD = (code: string) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${code}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`

test('the places of a frame are found, in either language and parted by Word', () => {
  expect([...opened(frame).places].sort()).toEqual(
    ['body', 'contact', 'copy', 'date', 'no', 'page', 'pages', 'subject', 'to'].sort(),
  )
})

test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
  ['a text', () => strToU8('{{body}}'), 'foreign'],
  ['an empty file', () => new Uint8Array(), 'foreign'],
  ['some other zip', () => zipSync({ 'a.txt': strToU8('{{body}}') }), 'foreign'],
  ['a file under a password', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), 'locked'],
  ['a file with macros', () => withPart(frame, TYPES, asMacros), 'macros'],
  ['a frame without places', () => lines('เรียน'), 'no-body'],
  ['a frame without a body', () => lines('เรียน {{to}}'), 'no-body'],
  ['two bodies', () => lines('{{body}}', '{{เนื้อหา}}'), 'two-bodies'],
  ['a body beside words', () => lines('เนื้อหา {{body}}'), 'body-misplaced'],
  ['places that nobody knows', () => lines('{{body}} ', '{{ชื่อ}} {{x}}'), 'unknown-places'],
  ['half a file', () => frame.slice(0, frame.length / 2), 'damaged'],
  ['a text that is no XML', () => withPart(frame, DOCUMENT, cut), 'damaged'],
  ['a document type', () => withPart(frame, DOCUMENT, withDoctype), 'damaged'],
  ['a document type in UTF-16 beside the text', () => beside(utf16(DOCTYPE)), 'damaged'],
  ['the same the other way round', () => beside(utf16(DOCTYPE).toReversed()), 'damaged'],
  ['the same without a mark', () => beside(utf16(DOCTYPE).slice(2)), 'damaged'],
  ['a part in letters that nobody can tell', () => beside(strToU8(SHIFTED)), 'damaged'],
  ['a part that is no text', () => beside(Uint8Array.of(0x4c, 0x6f, 0xa7, 0x94)), 'damaged'],
  ['a part called XML by the list alone', () => beside(utf16(DOCTYPE), 'item1.data'), 'damaged'],
  ['two columns too narrow for a letter', () => withPart(frame, DOCUMENT, inColumns), 'too-narrow'],
  ['elements ten thousand deep', () => inDocument(deep(10_000)), 'damaged'],
  ['Strict Open XML', () => withPart(frame, DOCUMENT, asStrict), 'strict'],
  [
    'a linked picture',
    () => withPart(frame, RELATIONS, relation('image', 'http://x/a.png')),
    'linked',
  ],
  [
    'a link to a file',
    () => withPart(frame, RELATIONS, relation('hyperlink', 'file:///c')),
    'linked',
  ],
  ['an embedded program', () => withPart(frame, RELATIONS, relation('oleObject', 'a')), 'active'],
  ['a control', () => withPart(frame, RELATIONS, relation('control', 'a')), 'active'],
  ['another document', () => withPart(frame, RELATIONS, relation('aFChunk', 'a')), 'active'],
  ['a field that starts a program', () => inDocument(FIELD(split('DDE', 'AUTO'))), 'active'],
  [
    'a field that fetches',
    () => inDocument('<w:p><w:fldSimple w:instr=" INCLUDEPICTURE x "/></w:p>'),
    'active',
  ],
  [
    'a bomb',
    () => zipSync({ ...unzipSync(frame), 'word/a.bin': new Uint8Array(60_000_000) }),
    'too-large',
  ],
  ['600 parts', () => zipSync(many(600)), 'too-large'],
])('%s is refused', async (_name, make, trouble) => {
  const result = openLetterhead(await make())
  expect(result).toMatchObject({ ok: false, fault: { code: 'letterhead-faulty', detail: trouble } })
})

function asMacros(xml: string): string {
  return xml.replace(
    /[^"]*document\.main\+xml/,
    'application/vnd.ms-word.document.macroEnabled.main+xml',
  )
}

function asStrict(xml: string): string {
  return xml.replace(
    /xmlns:w="[^"]*"/,
    'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"',
  )
}

const DOCTYPE = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a [<!ENTITY b "c">]><a/>'
/** In UTF-7, where «<!DOCTYPE» looks like something else. */
const SHIFTED = '<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE a+AD4-<a/>'

/** Little end first, with its mark. */
function utf16(text: string): Uint8Array {
  const letters = Uint16Array.from(`\ufeff${text}`, letter => letter.charCodeAt(0))
  return new Uint8Array(letters.buffer)
}

/** The frame with one more part, outside its text. */
function beside(part: Uint8Array, name = 'item1.xml'): Uint8Array {
  const path = `customXml/${name}`
  const listed = withPart(frame, TYPES, xml =>
    xml.replace(
      '</Types>',
      `<Override PartName="/${path}" ContentType="application/xml"/></Types>`,
    ),
  )
  return zipSync({ ...unzipSync(listed), [path]: part })
}

function inColumns(xml: string): string {
  return xml.replace('</w:sectPr>', '<w:cols w:num="2" w:space="700"/></w:sectPr>')
}

function cut(xml: string): string {
  return xml.replace('</w:body>', '')
}

function withDoctype(xml: string): string {
  return xml.replace('?>', '?><!DOCTYPE w [<!ENTITY a "b">]>')
}

function deep(depth: number): string {
  return `${'<w:sdt>'.repeat(depth)}${'</w:sdt>'.repeat(depth)}`
}

function split(...parts: string[]): string {
  return parts.map(part => `<w:r><w:instrText>${part}</w:instrText></w:r>`).join('')
}

function many(count: number): Record<string, Uint8Array> {
  const extra = Array.from({ length: count }, (_, at) => [`a${at}.xml`, strToU8('<a/>')] as const)
  return { ...unzipSync(frame), ...Object.fromEntries(extra) }
}

test('a changed byte is damage, whatever it hits', () => {
  const name = 'word/media'
  const at = Buffer.from(frame).indexOf(name) + 120
  expect(openLetterhead(frame.with(at, (frame[at] ?? 0) ^ 0xff)).ok).toBe(false)
})

test('parts beside the text may be in UTF-16, as other programs leave them', () => {
  expect(opened(beside(utf16('<?xml version="1.0" encoding="UTF-16"?><a/>'))).places.size).toBe(9)
})

test.each([
  ['its own margins', (xml: string) => xml.replace('w:left="1900"', 'w:left="1901"'), 153.55],
  ['margins of other units', (xml: string) => xml.replace('w:left="1900"', 'w:left="4cm"'), 147.07],
  ['a gutter', (xml: string) => xml.replace('w:gutter="0"', 'w:gutter="567"'), 143.56],
])('the width of the text of a frame is told by %s', (_, change, wanted) => {
  expect(opened(withPart(frame, DOCUMENT, change)).measure).toBeCloseTo(wanted, 1)
})

test('unknown places are named', async () => {
  const result = openLetterhead(await lines('{{body}}', '{{ชื่อ}}', '{{x}} {{x}}'))
  expect(result).toMatchObject({
    fault: { subject: { th: expect.stringContaining('{{ชื่อ}} {{x}} ') } },
  })
})

test("a template's own address, protection and questions do not travel with the letter", async () => {
  const bound = withPart(frame, 'word/settings.xml', xml =>
    xml.replace(
      '</w:settings>',
      '<w:attachedTemplate r:id="x1"/><w:documentProtection w:edit="forms"/><w:updateFields/></w:settings>',
    ),
  )
  const files = unzipSync(bound)
  files['word/_rels/settings.xml.rels'] = strToU8(
    relation(
      'attachedTemplate',
      'http://elsewhere/a.dotm',
    )(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
    ),
  )
  const docx = await letterIn(zipSync(files))
  expect(partOf(docx, 'word/settings.xml')).not.toMatch(/attachedTemplate|Protection|updateFields/)
  expect(Object.keys(unzipSync(docx))).not.toContain('word/_rels/settings.xml.rels')
})

test('a Word template serves as well as a document', async () => {
  const template = withPart(frame, TYPES, xml =>
    xml.replace('wordprocessingml.document.main', 'wordprocessingml.template.main'),
  )
  expect(partOf(await letterIn(template), TYPES)).toContain('wordprocessingml.document.main')
})
