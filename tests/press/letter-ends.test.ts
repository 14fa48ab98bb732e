import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { derive } from '../../core/derive/derive'
import { markedPaper } from '../../core/derive/marked-paper'
import type { Letter } from '../../core/model/document'
import { richText } from '../../core/model/rich-text'
import { startLetter } from '../../core/template/start'
import { type Page, points } from '../../press/typeset/page'
import { contextFor, type TemplateName, template } from '../core/papers'
import { linesOf, press } from './paper'

const thai = await press()

const WORDS = 'กองต่อต้านการค้ามนุษย์ได้ประสานหน่วยงานภาคีเครือข่ายทุกแห่งให้รายงานผลการดำเนินงาน '
const SIGNER = { role: 'signer', name: '', position: 'ผู้อำนวยการกองต่อต้านการค้ามนุษย์' } as const
const TEXTS = ['reason', 'conclusion']

function letter(name: TemplateName, change: Partial<Letter> = {}): Letter {
  return {
    ...startLetter(template(name), 'l1'),
    ...{ reference: 'พม ๐๒๑๘/ว', date: '2018-08-15', subject: 'ขอส่งแบบรายงาน' },
    sender: ['กองต่อต้านการค้ามนุษย์'],
    recipient: 'อธิบดีกรมประมง',
    signatories: [SIGNER],
    contact: ['กลุ่มอำนวยการ', 'โทร. ๐ ๒๖๕๙ ๐๐๐๐'],
    ...change,
  }
}

/** A letter whose text is a paragraph for each number, so many times the words long, before a last one of one line. */
function letterOf(name: TemplateName, lengths: readonly number[], change: Partial<Letter> = {}) {
  const paragraphs = lengths.map(length => WORDS.repeat(length).trim())
  return letter(name, {
    ...change,
    texts: {
      reason: paragraphs.flatMap(text => richText(text)),
      conclusion: richText('จึงเรียนมาเพื่อโปรดทราบ'),
    },
  })
}

function pagesOf(document: Letter): readonly Page[] {
  return thai.typeset(markedPaper(document, contextFor(document))).pages
}

/** How many lines of the text, and how many of the part with the signature, stand on each page. */
function ends(document: Letter): { text: number; end: number }[] {
  return pagesOf(document).map(({ lines }) => ({
    text: lines.filter(({ source }) => TEXTS.includes(source ?? '')).length,
    end: lines.filter(({ source }) => source === 'closing').length,
  }))
}

describe.each(['circular-letter', 'memo'] as const)('%s', name => {
  test('the end stands whole below two lines of text, however long the text is', () => {
    const change = fc.record({
      signatories: fc.array(fc.constant(SIGNER), { minLength: 1, maxLength: 2 }),
      contact: fc.array(fc.constant('กลุ่มอำนวยการ'), { maxLength: 5 }),
      copiesTo: fc.array(fc.constant('กองกลาง'), { maxLength: 3 }),
    })
    const lengths = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 14 })
    fc.assert(
      fc.property(lengths, change, (given, more) => {
        const pages = ends(letterOf(name, given, more))
        const last = pages.filter(({ end }) => end > 0)
        expect(last).toHaveLength(1)
        expect(pages.at(-1)).toBe(last[0])
        expect(last[0]?.text).toBeGreaterThanOrEqual(2)
      }),
      { numRuns: 60 },
    )
  })

  test('a text that grows over the end of the page line by line takes two lines along', () => {
    const found = Array.from({ length: 40 }, (_, at) => ends(letterOf(name, [at + 1])))
    const turned = found.filter(pages => pages.length === 2)
    // On the way a page has room for the text alone, and the text then needs a second one itself.
    expect(turned.length).toBeGreaterThan(5)
    expect(turned[0]?.[1]?.text).toBe(3)
    for (const [, second] of turned) expect(second?.text).toBeGreaterThanOrEqual(3)
  })

  test('a paragraph of one line takes the one above it along', () => {
    const lines = (count: number) => richText(Array(count).fill('ประสานแล้ว').join('\n'))
    const conclusion = richText('จึงเรียนมาเพื่อโปรดทราบ')
    const found = Array.from({ length: 40 }, (_, at) =>
      ends(letter(name, { texts: { reason: lines(at + 1), conclusion } })),
    )
    const turned = found.filter(pages => pages.length === 2)
    expect(turned[0]?.map(({ text }) => text)).toEqual([expect.any(Number), 2])
    expect(turned.at(-1)?.[1]?.text).toBeGreaterThan(2)
  })
})

describe('สำเนาคู่ฉบับ', () => {
  /** The pages of the file copies of letters that grow line by line, beside those of the letters themselves. */
  const copies = Array.from({ length: 60 }, (_, at) => {
    const contact = at % 2 === 0 ? [] : ['กลุ่มอำนวยการ', 'โทร. ๐ ๒๖๕๙ ๐๐๐๐']
    const document = letterOf('circular-letter', [Math.floor(at / 2) + 1], { contact })
    const [copy] = derive('file-copy', document, contextFor(document))
    if (copy === undefined) throw new Error('a file copy is one paper')
    return { own: pagesOf(document), pages: thai.typeset(copy).pages }
  })

  test('its lines are those of the letter, page for page', () => {
    for (const { own, pages } of copies)
      expect(pages.flatMap(linesOf).slice(0, -3)).toEqual(own.flatMap(linesOf))
  })

  test('the initials stand whole at the lower right of the last page, beside or below all else', () => {
    for (const { pages } of copies) {
      const initials = pages.at(-1)?.lines.slice(-3) ?? []
      expect(initials.map(({ line }) => line.text.slice(0, 6))).toEqual(['ผู้ร่า', 'ผู้พิม', 'ผู้ตรว'])
      expect(initials[2]?.y).toBeCloseTo(points(297 - 20) - 18.08 / 4)
      for (const { line, x } of initials) expect(x + line.x).toBeCloseTo(points(30 + 80))
    }
  })

  test('no catchword leads to them', () => {
    const moved = copies.filter(({ own, pages }) => pages.length > own.length)
    expect(moved.length).toBeGreaterThan(0)
    for (const { own, pages } of moved)
      expect(pages[own.length - 1]?.furniture.map(({ line }) => line.text).join()).not.toContain(
        '/',
      )
  })
})
