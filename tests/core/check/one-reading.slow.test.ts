import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../../../core/check/check'
import type { Gap } from '../../../core/check/gap'
import { repairAll } from '../../../core/check/repair'
import type { Document } from '../../../core/model/document'
import { plainText, richText } from '../../../core/model/rich-text'
import { MISSPELLINGS } from '../../../core/thai/misspellings'
import { bahtText } from '../../../core/thai/money'
import { toArabicDigits, toThaiDigits } from '../../../core/thai/numerals'
import { attendee, minutes } from '../minutes'
import { context, contextFor } from '../papers'

const HOME = context('monthly-minutes')

/** What the words of a paper say after all repairs, and the gaps that they had before. */
function mended(text: string, change: (document: Document) => Document = paper => paper) {
  const document = change(minutes({ texts: { opening: richText(text) } }))
  const given = contextFor(document)
  const after = repairAll(document, given).document
  const gaps = check(document, given).filter(({ part }) => part === 'opening')
  return { text: plainText(after.texts['opening'] ?? []), gaps }
}

const said = (gaps: readonly Gap[]) => gaps.map(({ message }) => message).join('\n')

/** The numbers that a reader meets, whatever digits and commas they are in. */
function numbersIn(text: string): string[] {
  return (toArabicDigits(text).match(/\d[\d,]*(?:\.\d+)?/g) ?? [])
    .map(number => number.replaceAll(/,(?=\d{3}(?!\d))/g, ''))
    .toSorted()
}

const anySum = fc.bigInt({ min: 1n, max: 10n ** 12n })
const digitsOf = (sum: bigint) => fc.constantFrom(String(sum), toThaiDigits(String(sum)))
const grouped = (sum: bigint) => sum.toLocaleString('en-US')

describe('sums', () => {
  test('grouping changes no sum, in either digits, with satang or a scale', () =>
    fc.assert(
      fc.property(
        anySum.chain(digitsOf),
        fc.constantFrom('', '.50', '.-'),
        fc.constantFrom(' ', '', '  '),
        fc.constantFrom('บาท', 'ล้านบาท', 'บาท ต่อปี'),
        (figures, satang, space, unit) => {
          const text = `วงเงิน ${figures}${satang}${space}${unit}`
          expect(numbersIn(mended(text).text)).toEqual(numbersIn(text))
        },
      ),
    ))

  test('a comma amiss is left as it is, and every reading of the same digits is named', () =>
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1000n, max: 10n ** 9n }),
        fc.integer({ min: 1, max: 12 }),
        (sum, place) => {
          const plain = String(sum)
          const at = Math.min(place, plain.length - 1)
          const figures = `${plain.slice(0, at)},${plain.slice(at)}`
          fc.pre(figures !== grouped(sum))
          const { text, gaps } = mended(`วงเงิน ${figures} บาท`)
          expect(text).toBe(`วงเงิน ${figures} บาท`)
          expect(said(gaps)).toContain(`“${figures}”`)
          expect(said(gaps)).toContain(`“${grouped(sum)}”`)
        },
      ),
    ))

  test('words against figures are both named, and neither is changed', () =>
    fc.assert(
      fc.property(anySum, anySum, fc.boolean(), (sum, other, wordsFirst) => {
        fc.pre(sum !== other)
        const [figures, words] = [`${grouped(sum)} บาท`, bahtText(other * 100n)]
        const typed = wordsFirst ? `${words} (${figures})` : `${figures} (${words})`
        const { text, gaps } = mended(`จำนวน ${typed}`)
        expect(text).toBe(`จำนวน ${typed}`)
        for (const reading of [bahtText(sum * 100n), words, toThaiDigits(grouped(other))])
          expect(said(gaps)).toContain(reading)
      }),
    ))

  test.each([
    '1,234,56 บาท',
    'จำนวน 1,000,00 บาท (หนึ่งล้านบาทถ้วน)',
    'งบ 2,500.00 บาท (สองพันห้าร้อยบาทห้าสิบสตางค์)',
    '1.234,56 บาท',
    '12,34,567 บาท',
  ])('«%s» is left as it is, with a gap', typed => {
    const { text, gaps } = mended(typed)
    expect(text).toBe(typed)
    expect(gaps.filter(({ rule }) => rule.startsWith('baht'))).not.toEqual([])
  })

  test.each([
    '5,000 บาท (-ห้าหมื่นบาทถ้วน-)',
    '5,000 บาท (= ห้าหมื่นบาทถ้วน =)',
    '5,000 บาท (ตัวอักษร ห้าหมื่นบาทถ้วน)',
    '5,000.- (ห้าหมื่นบาทถ้วน)',
  ])('«%s»: the words tell another sum, and that is said', typed => {
    const { text, gaps } = mended(typed)
    expect(text).toContain('ห้าหมื่นบาทถ้วน')
    expect(gaps.map(({ rule }) => rule)).toContain('baht-in-words')
  })

  test.each(['1,500.-2,000.- บาท', '15000-20000 บาท', '15000 - 20000 บาท', '15000 ถึง 20000 บาท'])(
    'of the range «%s» both ends are mended or none',
    typed => {
      expect(mended(typed).text).toBe(typed)
    },
  )

  test.each(['-ห้าพันบาทถ้วน-', 'ตัวอักษร ห้าพันบาทถ้วน', '= ห้าพันบาทถ้วน ='])(
    '«(%s)» is the sum itself, and nothing is said of it',
    bracket => {
      const { gaps } = mended(`เป็นเงิน 5,000 บาท (${bracket})`)
      expect(gaps.filter(({ rule }) => rule === 'baht-in-words')).toEqual([])
    },
  )

  test.each([
    'สองครั้ง ครั้งละสองพันห้าร้อยบาท',
    'ร้อยละห้าของหนึ่งแสนบาท',
    'สองในสามของเจ็ดพันห้าร้อยบาท',
    'ไม่ใช่หลักร้อยล้านบาท',
    'รวมภาษีแล้วเป็นเงินบาท',
    'ต่ำกว่าสตางค์',
  ])('«(%s)» is no sum, and nothing is said of it', bracket => {
    const typed = `ฉบับละ 500 บาท (${bracket})`
    const { text, gaps } = mended(typed)
    expect(text).toBe(typed)
    expect(gaps.filter(({ rule }) => rule === 'baht-in-words')).toEqual([])
  })
})

const anyMisspelling = fc.constantFrom(...MISSPELLINGS)

describe('names and words', () => {
  test('a name keeps its letters, whatever misspelling they make', () =>
    fc.assert(
      fc.property(
        anyMisspelling,
        fc.constantFrom('', 'กอ'),
        fc.constantFrom('', 'พงษ์'),
        fc.constantFrom('', ' ก'),
        ({ wrong }, before, after, family) => {
          const name = `${before}${wrong}${after}${family}`
          const listed = (document: Document) =>
            document.kind === 'minutes'
              ? {
                  ...document,
                  attendance: { ...document.attendance, present: [attendee({ name })] },
                }
              : document
          for (const typed of [`${name} แจ้งว่า เห็นด้วย`, `ที่ประชุมให้${name}ชี้แจง`])
            expect(mended(typed, listed).text).toBe(typed)
          // Nobody listed: the title tells that a name follows.
          for (const title of ['นาย', 'นางสาว', 'ดร. ', 'บริษัท '])
            expect(mended(`ให้ ${title}${name} ชี้แจง`).text).toBe(`ให้ ${title}${name} ชี้แจง`)
        },
      ),
    ))

  test.each([
    'โดยสมชาย อนุญาติ ส่งที่ประชุม',
    'ส่งหนังสือนี้ที่ somchai@ผลลัพท์.com ภายในวันศุกร์นี้ทุกหน่วยงาน',
    'เปิดรายงานประจำปีจากเอกสารแนบ ผลลัพท์.docx ในเครื่องของท่าน',
    'เปิดรายงานประจำปีจากเอกสารแนบ ผลลัพท์ สุดท้าย.docx ในเครื่อง',
    'จ้าง หจก. สังเกตุการณ์ก่อสร้าง เป็นผู้รับจ้างตามสัญญาเลขที่หนึ่ง',
    'จ้าง บจก.ผลลัพท์ เป็นผู้รับจ้างตามสัญญาเลขที่หนึ่งของปีนี้',
    'จ้างห้างหุ้นส่วนจำกัด สังเกตุการณ์ เป็นผู้รับจ้างตามสัญญาเลขที่หนึ่ง',
    'ตรวจสุขภาพเจ้าหน้าที่ทุกคนกับ คลินิคหมอสมชาย ในวันศุกร์หน้า',
    'ผู้เสนอเรื่องต่อที่ประชุมในวันนี้ (ปรากฎ วิชาการ) ลงนามรับรอง',
    'ผู้เสนอเรื่อง นายสมชาย (อนุญาติ) ใจดี เป็นผู้แทนของหน่วยงาน',
    'ผู้เสนอเรื่อง นายสมชาย ใจดี และปรากฎ วิชาการ เป็นผู้แทนหน่วยงาน',
    'โครงการพัฒนาแหล่งน้ำที่บ้านศรีษะกระบือ เสร็จตามกำหนด',
    'นิมนต์พระครูสังฆรักษ์อนุญาติ เป็นประธานฝ่ายสงฆ์ในพิธีเปิดอาคาร',
    'ผู้เสนอเรื่องต่อที่ประชุมมีชื่อเล่น อนุญาติ เป็นเจ้าหน้าที่ของสำนักงาน',
    'มอบหมายกองอนุญาติ รายงานผลการดำเนินงานในการประชุมครั้งต่อไป',
    'ในร่างรายงานฉบับที่เสนอมานี้คำว่าผลลัพท์เขียนผิดอยู่หลายแห่ง',
    'มอบหมายให้ สมชาย อนุญาติ ดำเนินการต่อไปตามมติที่ประชุมครั้งนี้',
    'ผู้ติดต่อ: อนุญาติ ใจดี โทรศัพท์ ๐ ๒๑๒๓ ๔๕๖๗ ต่อ ๑๒๓ ในเวลาราชการ',
    'อนุญาติ ใจดี',
    '๑. สมชาย อนุญาติ',
    '- อนุญาติ',
  ])('«%s»: what may be a name is told and not mended', typed => {
    const { text, gaps } = mended(typed)
    expect(text).toBe(typed)
    expect(gaps.map(({ rule }) => rule)).toContain('common-spelling')
  })

  test.each([
    ['ที่ประชุมขออนุญาติใช้พื้นที่ของเทศบาล', 'ที่ประชุมขออนุญาตใช้พื้นที่ของเทศบาล'],
    ['ผลการตรวจสอบปรากฎว่าไม่มีผู้คัดค้านโครงการ', 'ผลการตรวจสอบปรากฏว่าไม่มีผู้คัดค้านโครงการ'],
    [
      'ที่ประชุมพิจารณาแล้ว อนุญาติให้ดำเนินการตามที่ฝ่ายเลขานุการเสนอ',
      'ที่ประชุมพิจารณาแล้ว อนุญาตให้ดำเนินการตามที่ฝ่ายเลขานุการเสนอ',
    ],
  ])('«%s» has one reading, and is mended', (typed, right) => {
    expect(mended(typed).text).toBe(right)
  })

  test('a name in a column of names is told and not mended', () => {
    const cell = (words: string) => [[{ text: words }]]
    const table = {
      kind: 'table' as const,
      header: true,
      rows: [
        [cell('ชื่อ-สกุล'), cell('ตำแหน่ง')],
        [cell('อนุญาติ ใจดี'), cell('กรรมการ')],
        [cell('ใจดี อนุญาติ'), cell('กรรมการ')],
      ],
    }
    const document = minutes({ texts: { opening: [table] } })
    expect(repairAll(document, HOME).document.texts['opening']).toEqual([table])
    const told = check(document, HOME).filter(({ rule }) => rule === 'common-spelling')
    expect(told.map(({ repairable }) => repairable)).toEqual([false, false])
  })

  test('a body of the registry keeps its name', () =>
    fc.assert(
      fc.property(anyMisspelling, ({ wrong }) => {
        const name = `ศูนย์${wrong}กลาง`
        const own = {
          id: 'own',
          name,
          abbreviation: '',
          ministry: '',
          area: null,
          validFrom: null,
          validTo: null,
        }
        const known = (document: Document) => ({ ...document, agencies: [own] })
        const typed = `มอบหมาย${name}รายงานผล`
        expect(mended(typed, known).text).toBe(typed)
        // A name that ends within the letters of a misspelling.
        const begun = { ...own, name: `กอง${wrong.slice(0, 2)}` }
        const met = `ให้${begun.name}${wrong.slice(2)}`
        expect(mended(met, paper => ({ ...paper, agencies: [begun] })).text).toBe(met)
      }),
    ))

  test('letters that only meet at the edge of two words are left', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(
          'ปัจจุบันลุงเป็นผู้ปกครอง',
          'ปรากฏหมายเลขคดี',
          'เป็นภาระกิจการของรัฐ',
          'สถาบันยาเสพติด',
          'ความสัมพันธ์สัตว์กับคน',
          'ทีมสร้างสรรค์หาข้อมูล',
        ),
        fc.constantFrom('', 'ให้', 'และ', 'ตาม'),
        (words, before) => {
          expect(mended(`${before}${words}`).text).toBe(`${before}${words}`)
        },
      ),
    ))

  test('a misspelling is mended as a whole word, or left with a gap that names both', () =>
    fc.assert(
      fc.property(
        anyMisspelling,
        fc.constantFrom('', 'ให้', 'และ', 'การ', 'ตาม'),
        fc.constantFrom('', 'และ', 'ของ', 'ที่', 'ใน'),
        ({ wrong, right }, before, after) => {
          const typed = `เรื่อง ${before}${wrong}${after} นี้`
          const { text, gaps } = mended(typed)
          if (text === typed) {
            const told = said(gaps)
            if (told.includes(`“${wrong}”`)) expect(told).toContain(`“${right}”`)
          } else expect(text).toBe(`เรื่อง ${before}${right}${after} นี้`)
        },
      ),
    ))

  test('every misspelling that stands alone is mended', () => {
    const lines = (words: readonly string[]) => words.map(word => `เรื่อง ${word} นี้`).join('\n')
    const typed = lines(MISSPELLINGS.map(({ wrong }) => wrong))
    expect(mended(typed).text).toBe(lines(MISSPELLINGS.map(({ right }) => right)))
  })

  test('without a list of words a misspelling is told and not mended', () => {
    const document = minutes({ texts: { opening: richText('ใบอนุญาติ') } })
    const { lexicon: _, ...given } = HOME
    const told = check(document, given).filter(({ rule }) => rule === 'common-spelling')
    expect(told.map(({ repairable }) => repairable)).toEqual([false])
    expect(repairAll(document, given).document).toEqual(document)
  })
})
