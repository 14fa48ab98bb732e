import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agenciesByName } from '../../../core/office/agencies-by-name'
import { CARD_LIMITS, readCards } from '../../../core/workshop/read-cards'
import { registry } from '../papers'

const { known } = agenciesByName(registry(), () => 'new')

function cards(text: string): string[] {
  const read = readCards(text, name => known(name) !== undefined)
  if (!read.ok) return [read.fault.code]
  return (read.value ?? []).map(({ row, group, area, aspect, agency, words, unread }) =>
    [row, group, area ?? '?', aspect ?? '?', agency, words, ...unread].join('|'),
  )
}

describe('rows of a spreadsheet are cards', () => {
  test.each([
    [
      'by the heads of the columns, in any order',
      'ลำดับ\tข้อความ\tหน่วยงาน\tด้าน\tประเด็น\tกลุ่ม\n๑\tขาดล่าม\tตร.\tคุ้มครองช่วยเหลือ\tปัญหา/อุปสรรค\tกลุ่มที่ ๒',
      '2|กลุ่มที่ ๒|protection|obstacle|ตร.|ขาดล่าม',
    ],
    [
      'by what the cells hold, without heads',
      'ขาดล่ามภาษาเมียนมา\tจุดอ่อน\tพส.\tด้านการคุ้มครอง\nคดีล่าช้าในชั้นสอบสวน\tปัญหา\tสำนักงานตำรวจแห่งชาติ\tดำเนินคดี',
      '1||protection|weakness|พส.|ขาดล่ามภาษาเมียนมา',
      '2||prosecution|obstacle|สำนักงานตำรวจแห่งชาติ|คดีล่าช้าในชั้นสอบสวน',
    ],
    [
      'by aspects at the heads, a card for each cell',
      'กลุ่ม\tด้าน\tจุดแข็ง\tจุดอ่อน\n๑\t๓\tมีเครือข่าย\tขาดงบประมาณ\n๒\tป้องกัน\t\tไม่มีปฏิทินร่วม',
      '2|๑|prevention|strength||มีเครือข่าย',
      '2|๑|prevention|weakness||ขาดงบประมาณ',
      '3|๒|prevention|weakness||ไม่มีปฏิทินร่วม',
    ],
    [
      'with what cannot be read kept in its own words',
      'ด้าน\tประเด็น\tข้อความ\tหมายเหตุ\nทั่วไป\tโอกาส\tมีกฎหมายใหม่\tถามอีกครั้ง',
      '2||?|?||มีกฎหมายใหม่|ทั่วไป|โอกาส|ถามอีกครั้ง',
    ],
    [
      'with what is missing left open',
      'ด้าน\tประเด็น\tข้อความ\n\tจุดแข็ง\tก\nป้องกัน\tจุดแข็ง\t',
      '2||?|strength||ก',
      '3||prevention|strength||',
    ],
    ['numbers of areas and aspects', 'ด้าน\tประเด็น\tข้อความ\n2\t๓\tก', '2||protection|obstacle||ก'],
    [
      'cells of more than a line, empty rows left aside',
      'ด้าน\tข้อความ\n\t\nป้องกัน\t"เข้าไม่ถึง\nกลุ่มเสี่ยง"',
      '3||prevention|?||เข้าไม่ถึง กลุ่มเสี่ยง',
    ],
    [
      'SWOT, whose โอกาส is no aspect of the report: a person decides',
      'ด้าน\tจุดแข็ง\tจุดอ่อน\tโอกาส\tอุปสรรค\tหมายเหตุ\nป้องกัน\tมีเครือข่าย\t\tมีกฎหมายใหม่\tขาดงบ\tถาม',
      '2||prevention|strength||มีเครือข่าย|ถาม',
      '2||prevention|?||มีกฎหมายใหม่|โอกาส',
      '2||prevention|obstacle||ขาดงบ',
    ],
    [
      'the questions of an AAR, which nobody answers by an aspect',
      'หน่วยงาน\tคาดหวังอะไร\tเกิดอะไรขึ้นจริง\tทำไมจึงต่าง\tเรียนรู้อะไรและครั้งหน้าจะทำอย่างไร\nตร.\tคัดแยกใน ๑ วัน\tใช้ ๓ วัน\t\tเตรียมล่ามล่วงหน้า',
      '2||?|?|ตร.|คัดแยกใน ๑ วัน|คาดหวังอะไร',
      '2||?|?|ตร.|ใช้ ๓ วัน|เกิดอะไรขึ้นจริง',
      '2||?|?|ตร.|เตรียมล่ามล่วงหน้า|เรียนรู้อะไรและครั้งหน้าจะทำอย่างไร',
    ],
    [
      'what is not known of a row with several cards is told once',
      'จุดแข็ง\tจุดอ่อน\tหมายเหตุ\nก\tข\tถาม',
      '2||?|strength||ก|ถาม',
      '2||?|weakness||ข',
    ],
    [
      'one name alone is no row of heads',
      'ข้อความ\tทางโทรศัพท์สายด่วน\nขาดล่าม\tทางจดหมาย',
      '1||?|?||ทางโทรศัพท์สายด่วน|ข้อความ',
      '2||?|?||ทางจดหมาย|ขาดล่าม',
    ],
    [
      'a name of two areas is no area',
      'ด้าน\tข้อความ\nป้องกันและคุ้มครอง\tก',
      '2||?|?||ก|ป้องกันและคุ้มครอง',
    ],
  ])('%s', (_what, text, ...expected) => {
    expect(cards(text)).toEqual(expected)
  })

  test('a single cell is nothing but words', () => {
    expect(readCards('ขาดล่าม', () => false)).toEqual({ ok: true, value: null })
    expect(readCards('', () => false)).toEqual({ ok: true, value: null })
  })

  test('what is too large is told, and none of it is taken', () => {
    const rows = (count: number) => Array.from({ length: count }, () => 'ป้องกัน\tก').join('\n')
    expect(cards(rows(CARD_LIMITS.rows))).toHaveLength(CARD_LIMITS.rows)
    expect(cards(rows(CARD_LIMITS.rows + 1))).toEqual(['cards-too-large'])
    expect(cards(`ป้องกัน\t${'ก'.repeat(CARD_LIMITS.cell + 1)}`)).toEqual(['cards-too-large'])
    expect(cards('ก\t'.repeat(CARD_LIMITS.columns + 1))).toEqual(['cards-too-large'])
    expect(cards(`ก\t${'ข\n'.repeat(CARD_LIMITS.characters / 2)}`)).toEqual(['cards-too-large'])
    const heads = 'จุดแข็ง\tจุดอ่อน\n'
    expect(cards(heads + 'ก\tข\n'.repeat(501))).toEqual(['cards-too-large'])
  })
})

test('a sentence that holds the name of an aspect is no head, and no aspect', () => {
  expect(cards('จุดอ่อน\tปัญหาล่ามไม่พอ\nจุดแข็ง\tเครือข่ายป้องกันในโรงเรียนเข้มแข็ง')).toEqual([
    '1||?|weakness||ปัญหาล่ามไม่พอ',
    '2||?|strength||เครือข่ายป้องกันในโรงเรียนเข้มแข็ง',
  ])
})

test('no cell of any table is left out', () => {
  const cell = fc.constantFrom(
    '',
    'ป้องกัน',
    'จุดอ่อน',
    'ตร.',
    'กลุ่มที่ ๑',
    'ขาดล่ามในพื้นที่ชายแดน',
    'โอกาส',
    'ปัญหาอื่น ๆ ของ ตร.',
  )
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), {
    minLength: 2,
    maxLength: 6,
  })
  fc.assert(
    fc.property(table, rest => {
      const rows = [['ก', 'ข'], ...rest]
      const read = readCards(rows.map(row => row.join('\t')).join('\n'), name => name === 'ตร.')
      const found = read.ok ? (read.value ?? []) : []
      expect(found.length).toBe(rows.filter(row => row.some(said => said !== '')).length)
      for (const card of found) {
        const cells = (rows[card.row - 1] ?? []).filter(said => said !== '')
        const told = [card.group, card.agency, card.words, ...card.unread].filter(Boolean)
        const facts = Number(card.area !== null) + Number(card.aspect !== null)
        expect(told.length + facts).toBe(cells.length)
      }
    }),
  )
})
