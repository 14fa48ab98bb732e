import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../../core/check/check'
import { repairAll } from '../../core/check/repair'
import { composePlain } from '../../core/compose/plain'
import { markedPaper } from '../../core/derive/marked-paper'
import { decodeDocument } from '../../core/file/container'
import type { Manuscript } from '../../core/manuscript/manuscript'
import { plainText, richText } from '../../core/model/rich-text'
import { readRoster } from '../../core/office/roster'
import { readTemplate } from '../../core/template/read-template'
import { parted, seen, typed } from '../../core/thai/unseen'
import { cleanText } from '../../press/docx/script'
import { cleanWords } from '../../renderer/editor/clipboard'
import { minutes } from '../core/minutes'
import { contextFor, readJson } from '../core/papers'
import { news } from '../main/documents/a-document'
import { paper, paragraph, press } from './paper'

const thai = await press()

const LINE_ENDS = ['\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'] as const
const SPACES = ['\u001c', '\u001d', '\u001e', '\u001f'] as const
const NOTHING = [
  ...['\u0001', '\u0007', '\u001a', '\u007f', '\u0080', '\u009f', '\u00ad', '\ufeff'],
  ...['\u061c', '\u200e', '\u200f', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e'],
  ...['\u2066', '\u2067', '\u2068', '\u2069', '\ufff9', '\uffff', '\u{e0041}'],
] as const

const wordsOf = (text: string) => text.split(/\s+/).filter(word => word !== '')
const onPaper = (manuscript: Manuscript) => {
  const { pages } = thai.typeset(manuscript)
  return pages.flatMap(page => page.lines.map(({ line }) => line.text)).join('\n')
}
const opening = (text: string) => minutes({ texts: { opening: richText(text) } })

/** Every way in and out, each as the words that come of a text. */
const DOORS: Readonly<Record<string, (text: string) => string>> = {
  'a plain text on paper': text => onPaper(composePlain(text, 'thai')),
  'a paragraph on paper': text => onPaper(paper([paragraph(text)])),
  'a paragraph in Word': text => cleanText(text),
  'a document that is read': text => {
    const read = decodeDocument(new TextEncoder().encode(JSON.stringify(news(text))))
    if (!read.ok) throw new Error(read.fault.code)
    return onPaper(markedPaper(read.value.document, contextFor(news(''))))
  },
  'a repair': text => {
    const document = opening(text)
    return plainText(repairAll(document, contextFor(document)).document.texts['opening'] ?? [])
  },
  'a paste': text => cleanWords(text),
  'a cell of a spreadsheet': text => {
    const read = readRoster(`"ผู้แทน"\t"${text}"`)
    return read.ok ? (read.value?.[0]?.position ?? '') : ''
  },
}

const anyWord = fc.constantFrom('หน้าแรก', 'ที่ประชุม', 'รับทราบ', 'report', '๑๒๓')

describe.each(Object.entries(DOORS))('%s', (door, through) => {
  const bare = door === 'a document that is read' ? wordsOf(through('')) : []
  const words = (text: string) => wordsOf(through(text)).filter(word => !bare.includes(word))

  test('keeps words apart, whatever parts them', () =>
    fc.assert(
      fc.property(anyWord, fc.constantFrom(...LINE_ENDS, ...SPACES), anyWord, (one, mark, two) => {
        expect(words(`${one}${mark}${two}`)).toEqual([one, two])
      }),
      { numRuns: 40 },
    ))

  test('lets nothing through that nobody sees', () =>
    fc.assert(
      fc.property(anyWord, fc.constantFrom(...NOTHING), (word, mark) => {
        expect(words(`${word.slice(0, 2)}${mark}${word.slice(2)}`)).toEqual([word])
      }),
      { numRuns: 60 },
    ))
})

test('marks of direction in a document are told', () => {
  const document = opening('วงเงิน \u202e๑๒๓\u202c บาท')
  const told = check(document, contextFor(document)).map(({ rule }) => rule)
  expect(told.filter(rule => rule === 'invisible-characters')).toHaveLength(2)
})

test('an end of line in a field of one line becomes a space', () => {
  const document = { ...news('ข่าว'), headline: 'พาดหัว\r\nสองบรรทัด' }
  const read = decodeDocument(new TextEncoder().encode(JSON.stringify(document)))
  expect(read.ok && read.value.document).toMatchObject({ headline: 'พาดหัว สองบรรทัด' })
})

test('what an office writes as the beginning of a text keeps its lines', () => {
  const json = readJson('templates/memo.json') as { parts: Record<string, unknown>[] }
  const parts = json.parts.map(part =>
    part['content'] === 'text' ? { ...part, start: 'หนึ่ง\r\nสอง\u2028สาม' } : part,
  )
  const read = readTemplate({ ...json, parts })
  const starts = read.ok ? read.value.parts.flatMap(p => (p.content === 'text' ? p.start : [])) : []
  expect(new Set(starts)).toEqual(new Set(['หนึ่ง\nสอง\nสาม']))
})

test('a second pass changes nothing', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      for (const pass of [parted, seen, typed]) expect(pass(pass(text))).toBe(pass(text))
      expect(seen(parted(text))).toBe(seen(text))
      expect(typed(seen(text))).toBe(typed(text))
    }),
  ))
