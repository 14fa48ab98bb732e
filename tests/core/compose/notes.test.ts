import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../../../core/check/check'
import { repairAll } from '../../../core/check/repair'
import { compose } from '../../../core/compose/compose'
import type { Document, News } from '../../../core/model/document'
import {
  isBlank,
  normalizeSpans,
  notesOf,
  type RichText,
  type TextSpan,
} from '../../../core/model/rich-text'
import { anyDocument } from '../../arbitraries/document'
import { context, contextFor, paperNotes, paperWords } from '../papers'

const NEWS: News = {
  kind: 'news',
  id: 'n1',
  template: 'news',
  texts: {},
  signatories: [],
  distribution: [],
  agencies: [],
  headline: 'ข่าว',
  date: '2018-08-15',
  origin: '',
}

function news(...spans: TextSpan[]): News {
  return { ...NEWS, texts: { lead: [{ kind: 'paragraph', spans }] } }
}

describe('the one way to write a note down', () => {
  test.each<[string, TextSpan[], TextSpan[]]>([
    [
      'a note hangs on the words before it, whatever their face',
      [
        { text: 'ก', bold: true },
        { text: '', note: 'ดู' },
      ],
      [{ text: 'ก', bold: true, note: 'ดู' }],
    ],
    [
      'two notes after one another both live',
      [
        { text: 'ก', note: '1' },
        { text: '', bold: true, note: '2' },
      ],
      [
        { text: 'ก', note: '1' },
        { text: '', note: '2' },
      ],
    ],
    [
      'words are not joined over a note, but to one that follows them',
      [{ text: 'ก', note: '1' }, { text: 'ข' }, { text: 'ค', note: '2' }],
      [
        { text: 'ก', note: '1' },
        { text: 'ขค', note: '2' },
      ],
    ],
    ['a note may stand first', [{ text: '', note: '' }, { text: '' }], [{ text: '', note: '' }]],
  ])('%s', (_, spans, written) => {
    expect(normalizeSpans(spans)).toEqual(written)
    expect(normalizeSpans(written)).toEqual(written)
  })

  test('a text of notes only is not blank', () => {
    expect(isBlank([{ kind: 'paragraph', spans: [{ text: '', note: '' }] }])).toBe(false)
  })
})

test('notes are numbered in the digits of the house, and their text is set in them', () => {
  const document = news({ text: 'มาตรา 52', note: 'พ.ร.บ. 2551' }, { text: ' และ', note: 'ดู NRM2' })
  expect(paperNotes(compose(document, context('news')))).toEqual([
    { mark: '๑', text: 'พ.ร.บ. ๒๕๕๑' },
    { mark: '๒', text: 'ดู NRM2' },
  ])
  const arabic = compose(document, context('news', 'arabic'))
  expect(paperNotes(arabic).map(note => note.mark)).toEqual(['1', '2'])
})

test('a note that nobody has written yet shows dots, as every open place does', () => {
  const [note] = paperNotes(compose(news({ text: 'ก', note: ' ' }), context('news')))
  expect(note?.text).toMatch(/^…+$/)
})

test('every note of a document is on its paper, numbered from one in reading order', () => {
  fc.assert(
    fc.property(anyDocument, document => {
      const notes = paperNotes(compose(document, contextFor(document, 'arabic')))
      expect(notes.map(note => note.mark)).toEqual(notes.map((_, at) => String(at + 1)))
      const paper = notes.map(note => bare(note.text))
      for (const text of Object.values(document.texts))
        for (const note of notesOf(text).map(bare)) if (note !== '') expect(paper).toContain(note)
    }),
  )
})

function bare(text: string): string {
  return text
    .replaceAll(/[\s…]/g, '')
    .replaceAll(/[๐-๙]/g, digit => String('๐๑๒๓๔๕๖๗๘๙'.indexOf(digit)))
}

describe('the form doctor reads notes', () => {
  const document: Document = news({ text: 'ตามกฎหมาย', note: 'ดูประกาศ ฉบับที่  ๒ อนุญาติ' })

  test('a misspelt word and two spaces in a note are found where the note stands', () => {
    const gaps = check(document, context('news')).filter(gap => gap.excerpt?.includes('อนุญาติ'))
    expect(gaps.map(gap => gap.part)).toContain('lead')
  })

  test('and mended there, with the note still on its words', () => {
    const { document: mended } = repairAll(document, context('news'))
    const lead: RichText = mended.texts['lead'] ?? []
    expect(notesOf(lead)).toEqual(['ดูประกาศ ฉบับที่ ๒ อนุญาต'])
    expect(paperWords(compose(mended, context('news')))).toContain('ตามกฎหมาย')
  })
})
