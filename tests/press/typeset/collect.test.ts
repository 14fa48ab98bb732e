import { describe, expect, test } from 'vitest'
import type { Span } from '../../../core/manuscript/manuscript'
import { collect, markText } from '../../../press/typeset/collect'

/** The stretches of spans as words: `«ที่ประชุม» bold`. */
function told(...spans: Span[]): string[] {
  const { text, stretches } = collect(spans)
  return stretches.map(({ start, end, mark, look }) => {
    const { bold, italic, underline, link, size, call } = look
    const faces = Object.entries({ bold, italic, underline }).flatMap(([name, on]) =>
      on ? [name] : [],
    )
    const more = [...faces, link, size, call === null ? null : `call ${call}`].filter(
      one => one !== null,
    )
    return [`«${mark ?? text.slice(start, end)}»`, ...more].join(' ')
  })
}

test('each span is a stretch in its own look, and the text is all of them', () => {
  const spans: Span[] = [
    { text: 'มติ' },
    { text: 'หนา', bold: true },
    { text: 'เอน', italic: true },
    { text: 'ขีด', underline: true },
    { text: 'โต', size: 20 },
  ]
  expect(collect(spans).text).toBe('มติหนาเอนขีดโต')
  expect(told(...spans)).toEqual([
    '«มติ»',
    '«หนา» bold',
    '«เอน» italic',
    '«ขีด» underline',
    '«โต» 20',
  ])
})

test('an address is underlined; what leads elsewhere in the paper is not', () => {
  expect(
    told({ text: 'เว็บ', link: 'https://example.go.th' }, { text: 'หน้า ๓', link: '#heading-2' }),
  ).toEqual(['«เว็บ» underline https://example.go.th', '«หน้า ๓» #heading-2'])
})

describe('the mark of a note', () => {
  test('stands after its words, in their face, leads to the note and has no place in the text', () => {
    const noted: Span[] = [
      { text: 'ระเบียบ', bold: true, underline: true, note: { mark: '๑', text: 'ก' } },
      { text: ' และ', note: { mark: '๒', text: 'ข' } },
      { text: 'ต่อ' },
    ]
    expect(collect(noted).text).toBe('ระเบียบ และต่อ')
    expect(told(...noted)).toEqual([
      '«ระเบียบ» bold underline',
      '«๑» bold #note-๑ call 0',
      '« และ»',
      '«๒» #note-๒ call 1',
      '«ต่อ»',
    ])
  })

  test('may stand where there are no words', () => {
    expect(told({ text: '', note: { mark: '๑', text: '' } })).toEqual(['«๑» #note-๑ call 0'])
    expect(told({ text: '' })).toEqual([])
  })

  test.each([
    ['๑', '๑'],
    [' ๑ ', '๑'],
    ['', '*'],
    [' ', '*'],
    ['\u0000', '*'],
  ])('%j is set as %s', (mark, set) => {
    expect(markText({ mark, text: '' })).toBe(set)
  })
})

test.each<[string, string[], string[]]>([
  ['a mark above or below goes to its letter', ['ท', 'ี่ประชุม'], ['ที่', 'ประชุม']],
  ['so does ำ with its tone', ['น', '้ำ'], ['น้ำ']],
  ['the two halves of แ typed as เเ are one letter', ['เ', 'เล้ว'], ['แ', 'ล้ว']],
  ['a letter keeps its accent', ['e', '\u0301t'], ['é', 't']],
  ['and a picture all that is joined to it', ['😀\u200d', '\u200dx'], ['😀', 'x']],
  ['what has its own place stays', ['ที่', 'ประชุม'], ['ที่', 'ประชุม']],
  ['of an empty span nothing is left', ['ก', '', 'ิน'], ['กิ', 'น']],
  ['a mark with no letter before it stays where it is', ['', 'ิก'], ['ิก']],
])('%s', (_, texts, expected) => {
  const { text, stretches } = collect(texts.map(one => ({ text: one })))
  const clean = (one: string) => one.replaceAll('\u200d', '').normalize('NFC')
  expect(stretches.map(({ start, end }) => clean(text.slice(start, end)))).toEqual(expected)
})
