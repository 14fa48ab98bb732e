import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Result } from '../../../core/fault'
import {
  decodeContainer,
  decodeDocument,
  encodeContainer,
  type FiledDocument,
  MIMETYPE,
  readDocument,
} from '../../../core/file/container'
import { describePart } from '../../../core/file/manifest'
import { packZip } from '../../../core/file/zip'
import type { News } from '../../../core/model/document'

const FIXTURES = new URL('../../fixtures/', import.meta.url)
const fixture = (name: string) => new Uint8Array(readFileSync(new URL(name, FIXTURES)))

const news = (words: string, id = 'n1'): News => ({
  kind: 'news',
  id,
  template: 'news',
  texts: { body: [{ kind: 'paragraph', spans: [{ text: words }] }] },
  signatories: [],
  distribution: [],
  agencies: [],
  headline: 'พม. จับมือภาคีเครือข่าย',
  date: '2018-08-15',
  origin: '',
})

const outcome = (result: Result<FiledDocument>) => (result.ok ? 'opened' : result.fault.code)

interface Forgery {
  readonly document?: unknown
  readonly manifest?: object
  readonly mimetype?: string
  readonly more?: Record<string, Uint8Array>
}

/** A container as someone else might make one: whole as a zip, its parts as given. */
function forge({ document = news('ข่าว'), manifest = {}, mimetype = MIMETYPE, more = {} }: Forgery) {
  const body = document instanceof Uint8Array ? document : strToU8(JSON.stringify(document))
  const parts = [describePart('document.json', body)]
  const said = { format: 1, reader: 1, document: 'n1', revision: 3, parts, ...manifest }
  return packZip(
    new Map([
      ['mimetype', strToU8(mimetype)],
      ['manifest.json', strToU8(JSON.stringify(said))],
      ['document.json', body],
      ...Object.entries(more),
    ]),
  )
}

test('a file whose first words are damaged is still called a damaged document', () => {
  const whole = encodeContainer(news('ข่าว'), 1)
  for (let at = 30; at < 62; at++) {
    const spoilt = whole.with(at, (whole[at] ?? 0) ^ 1)
    expect(outcome(decodeContainer(spoilt))).toBe('file-damaged')
  }
})

test.each([1, 2, '2-year', 3])('a file of format %s opens for ever', format => {
  const expected: unknown = JSON.parse(
    readFileSync(new URL(`format-${format}.json`, FIXTURES), 'utf8'),
  )
  expect(decodeContainer(fixture(`format-${format}.mati`))).toMatchObject({
    ok: true,
    value: { document: expected, revision: 7 },
  })
})

test('what is encoded decodes to the same words, and always to the same bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (words, revision) => {
      const bytes = encodeContainer(news(words), revision)
      expect(decodeContainer(bytes)).toEqual({
        ok: true,
        value: { document: news(words), revision, media: new Map(), versions: [] },
      })
      expect(encodeContainer(structuredClone(news(words)), revision)).toEqual(bytes)
    }),
    { numRuns: 50 },
  )
})

test('the kind of file can be read in its first bytes', () => {
  const start = new TextDecoder('latin1').decode(encodeContainer(news('ข่าว'), 1)).slice(30, 62)
  expect(start).toBe(`mimetype${MIMETYPE}`)
})

test('text that repeats itself a thousandfold can still be opened', () => {
  const words = 'การประชุมติดตามผล '.repeat(100_000)
  expect(decodeContainer(encodeContainer(news(words), 1))).toMatchObject({
    ok: true,
    value: { document: { texts: { body: [{ spans: [{ text: words }] }] } } },
  })
})

test('no prefix of a file opens', () => {
  const whole = encodeContainer(news('ข่าว'), 1)
  const opened = Array.from(whole.keys(), end => decodeContainer(whole.slice(0, end))).filter(
    result => result.ok,
  )
  expect(opened).toEqual([])
})

test('one flipped bit is refused, or stands where it changes nothing', () => {
  const whole = encodeContainer(news('ข่าว'), 1)
  const wrong: string[] = []
  for (let bit = 0; bit < whole.length * 8; bit++) {
    const flipped = whole.slice()
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    const read = decodeContainer(flipped)
    if (
      read.ok &&
      JSON.stringify(read.value) !==
        JSON.stringify({ document: news('ข่าว'), revision: 1, media: new Map(), versions: [] })
    )
      wrong.push(`bit ${bit}`)
  }
  expect(wrong).toEqual([])
})

test.each<[string, Uint8Array, string]>([
  ['nothing at all', new Uint8Array(), 'file-empty'],
  ['a PDF', strToU8('%PDF-1.4 …'), 'file-of-pdf'],
  ['a Word file', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'file-of-word'],
  ['another mimetype', forge({ mimetype: 'application/epub+zip' }), 'file-foreign'],
  ['a whole forgery', forge({}), 'opened'],
  ['a newer format', forge({ manifest: { format: 4, reader: 4 } }), 'file-newer'],
  [
    'a newer format with other parts',
    forge({ manifest: { format: 9, more: 1 }, more: { 'media/a.png': strToU8('x') } }),
    'file-newer',
  ],
  ['no version', forge({ manifest: { format: 'one' } }), 'file-damaged'],
  ['an unknown field in the manifest', forge({ manifest: { author: 'x' } }), 'file-damaged'],
  ['a part that nobody listed', forge({ more: { 'extra.json': strToU8('{}') } }), 'file-damaged'],
  [
    'a wrong hash',
    forge({ manifest: { parts: [describePart('document.json', strToU8('x'))] } }),
    'file-damaged',
  ],
  ['the manifest of another document', forge({ manifest: { document: 'n2' } }), 'file-damaged'],
  ['a document that is no JSON', forge({ document: strToU8('{"kind":') }), 'file-damaged'],
  ['a document of no kind', forge({ document: { kind: 'poem', id: 'n1' } }), 'file-damaged'],
  ['a field too many', forge({ document: { ...news('ข่าว'), poem: '' } }), 'file-damaged'],
  [
    'a script for a link',
    forge({
      document: {
        ...news(''),
        texts: {
          body: [{ kind: 'paragraph', spans: [{ text: 'x', link: 'javascript:alert(1)' }] }],
        },
      },
    }),
    'file-damaged',
  ],
  [
    'a day that is none',
    forge({ document: { ...news('ข่าว'), date: '2018-02-30' } }),
    'file-damaged',
  ],
])('%s', (_name, bytes, expected) => {
  expect(outcome(decodeContainer(bytes))).toBe(expected)
})

test('a fault says where a document fails, never what stands there', () => {
  const read = decodeContainer(forge({ document: { ...news('ข่าว'), headline: ['ชื่อผู้เสียหาย'] } }))
  expect(read).toMatchObject({ ok: false, fault: { detail: 'headline: expected string' } })
})

test.each<[string, string, string]>([
  ['a document', JSON.stringify(news('ข่าว')), 'opened'],
  ['a document after a byte order mark', `\uFEFF${JSON.stringify(news('ข่าว'))}`, 'opened'],
  ['other JSON', '{"name":"mati"}', 'file-foreign'],
  ['a list', '[]', 'file-foreign'],
  ['plain text', 'รายงานการประชุม', 'file-foreign'],
  ['half a document', JSON.stringify(news('ข่าว')).slice(0, 40), 'file-damaged'],
  ['a document with a hole', '{"kind":"news"}', 'file-damaged'],
])('plain JSON: %s', (_name, text, expected) => {
  expect(outcome(decodeDocument(strToU8(text)))).toBe(expected)
})

test('the plain reader and the container read the same document', () => {
  const document = JSON.parse(JSON.stringify(news('ข่าว')))
  expect(readDocument(document)).toEqual({ ok: true, value: news('ข่าว') })
  expect(decodeDocument(encodeContainer(news('ข่าว'), 2))).toMatchObject({ value: { revision: 2 } })
})

/** Parts in any order, under any names, as somebody else might pack them. */
function packed(...parts: [name: string, bytes: Uint8Array | string][]): Uint8Array {
  return packZip(
    new Map(parts.map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])),
  )
}

const BODY = strToU8(JSON.stringify(news('ข่าว')))
const manifestOf = (change: object = {}) =>
  JSON.stringify({
    format: 1,
    reader: 1,
    document: 'n1',
    revision: 3,
    parts: [describePart('document.json', BODY)],
    ...change,
  })
const whole = manifestOf()

test.each<[string, Uint8Array, string, string]>([
  [
    'the mark second',
    packed(['manifest.json', whole], ['mimetype', MIMETYPE], ['document.json', BODY]),
    'file-of-zip',
    'not ours',
  ],
  [
    'another mark',
    packed(['mimetype', `${MIMETYPE}2`], ['manifest.json', whole], ['document.json', BODY]),
    'file-foreign',
    'a zip of something else',
  ],
  [
    'no manifest',
    packed(['mimetype', MIMETYPE], ['document.json', BODY]),
    'file-damaged',
    'not JSON',
  ],
  [
    'a manifest that is no JSON',
    packed(['mimetype', MIMETYPE], ['manifest.json', '{'], ['document.json', BODY]),
    'file-damaged',
    'not JSON',
  ],
  [
    'a manifest without a version',
    packed(['mimetype', MIMETYPE], ['manifest.json', '{}'], ['document.json', BODY]),
    'file-damaged',
    'manifest without a version',
  ],
  [
    'a version that is none',
    forge({ manifest: { format: 0 } }),
    'file-damaged',
    'manifest without a version',
  ],
  [
    'more in the manifest',
    forge({ manifest: { author: 'x' } }),
    'file-damaged',
    'manifest: author: expected never',
  ],
  [
    'a hash that is no hash',
    forge({
      manifest: {
        parts: [{ ...describePart('document.json', BODY), sha256: `${'0'.repeat(64)}x` }],
      },
    }),
    'file-damaged',
    'manifest: parts.0.sha256: expected /^[0-9a-f]{64}$/',
  ],
  [
    'no document',
    packed(['mimetype', MIMETYPE], ['manifest.json', manifestOf({ parts: [] })]),
    'file-damaged',
    'a part has changed',
  ],
  [
    'the document first',
    packed(['mimetype', MIMETYPE], ['document.json', BODY], ['manifest.json', whole]),
    'file-damaged',
    'a part has changed',
  ],
  [
    'a part between',
    packed(
      ['mimetype', MIMETYPE],
      [
        'manifest.json',
        manifestOf({ parts: [describePart('a.json', BODY), describePart('document.json', BODY)] }),
      ],
      ['a.json', BODY],
      ['document.json', BODY],
    ),
    'file-damaged',
    'a part has changed',
  ],
  [
    'a part after it that is no picture',
    packed(
      ['mimetype', MIMETYPE],
      [
        'manifest.json',
        manifestOf({ parts: [describePart('document.json', BODY), describePart('a.json', BODY)] }),
      ],
      ['document.json', BODY],
      ['a.json', BODY],
    ),
    'file-damaged',
    'a part has changed',
  ],
  [
    'another document',
    forge({ manifest: { document: 'n2' } }),
    'file-damaged',
    'manifest of another document',
  ],
  [
    'a document of no shape',
    forge({ document: strToU8('7') }),
    'file-damaged',
    'the whole: expected Object',
  ],
  ['a document that is no JSON', forge({ document: strToU8('{') }), 'file-damaged', 'not JSON'],
])('a container with %s says so', (_name, bytes, code, detail) => {
  expect(decodeContainer(bytes)).toEqual({ ok: false, fault: { code, subject: undefined, detail } })
})

test.each<[string, string, string, string]>([
  ['no kind of document', '{"kind":"poem"}', 'file-foreign', 'no kind of document'],
  ['RTF', '{\\rtf1 ข่าว}', 'file-of-word', 'neither a zip nor JSON'],
  ['words before a brace', 'ก {"kind":"news"}', 'file-foreign', 'neither a zip nor JSON'],
  [
    'words before a mark',
    `ก\uFEFF${JSON.stringify(news('ข่าว'))}`,
    'file-foreign',
    'neither a zip nor JSON',
  ],
  ['a hole', '{"kind":"news"}', 'file-damaged', 'id: expected "id"'],
])('plain JSON with %s says so', (_name, text, code, detail) => {
  expect(decodeDocument(strToU8(text))).toMatchObject({ ok: false, fault: { code, detail } })
})

test('plain JSON may begin with blanks and line ends, and was never saved', () => {
  expect(decodeDocument(strToU8(`\uFEFF\r\n  ${JSON.stringify(news('ข่าว'))}`))).toEqual({
    ok: true,
    value: { document: news('ข่าว'), revision: 0, media: new Map(), versions: [] },
  })
})

test('what is no container at all is named by its kind, and not looked into', () => {
  expect(decodeContainer(strToU8('%PDF-1.4'))).toMatchObject({
    fault: { code: 'file-of-pdf', detail: 'not ours' },
  })
})
