import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readHouse } from '../../../core/office/read-house'
import { inThai } from '../../in-thai'

type Json = Record<string, unknown>

const plain = (change: Json = {}): Json => ({ format: 1, title: 'แบบของเรา', ...change })

function mistake(json: unknown): string | undefined {
  const read = readHouse(json)
  return read.ok ? undefined : inThai(read.fault.subject)
}

test('a house style may say nothing but its name', () => {
  expect(readHouse(plain())).toEqual({ ok: true, value: { format: 1, title: 'แบบของเรา' } })
})

test.each([
  ['no object', 'ข้อความ', 'แบบหน่วยงาน ต้องเป็นชุดข้อมูลในวงเล็บปีกกา'],
  ['a list', [], 'แบบหน่วยงาน ต้องเป็นชุดข้อมูลในวงเล็บปีกกา'],
  ['a list for fields', plain({ paper: [] }), 'ช่อง “paper” ต้องเป็นชุดข้อมูลในวงเล็บปีกกา'],
  ['a list for rules', plain({ rules: [] }), 'ช่อง “rules” ต้องเป็นชุดข้อมูลในวงเล็บปีกกา'],
  ['a list where a field must be', plain({ head: [] }), 'ช่อง “head” ต้องเป็นชุดข้อมูลในวงเล็บปีกกา'],
  [
    'a list within fields',
    plain({ paper: { margins: [30] } }),
    'ช่อง “paper.margins” ต้องเป็นชุดข้อมูลในวงเล็บปีกกา',
  ],
  ['nothing for fields', plain({ agenda: null }), 'ช่อง “agenda” ต้องเป็นชุดข้อมูลในวงเล็บปีกกา'],
  ['no title', { format: 1 }, 'ช่อง “title” ขาดไป โปรดเพิ่ม'],
  ['a blank title', plain({ title: '  ' }), 'ช่อง “title” ต้องไม่ว่าง'],
  ['a title of another kind', plain({ title: 5 }), 'ช่อง “title” ต้องเป็นข้อความในเครื่องหมายคำพูด'],
  ['a newer format', plain({ format: 2 }), 'ช่อง “format” ต้องเป็น 1'],
  ['an unknown field', plain({ colour: 'red' }), 'ช่อง “colour” ไม่ใช่ช่องของแบบหน่วยงาน'],
  [
    'unknown digits',
    plain({ digits: 'roman' }),
    'ช่อง “digits” ต้องเป็นค่าใดค่าหนึ่งต่อไปนี้ "thai", "arabic"',
  ],
  ['another font', plain({ paper: { font: 'Arial' } }), 'ช่อง “paper.font” ต้องเป็นค่าใดค่าหนึ่ง'],
  [
    'no margin',
    plain({ paper: { margins: { left: 0 } } }),
    'ช่อง “paper.margins.left” ต้องไม่น้อยกว่า ๑๕',
  ],
  [
    'all margin',
    plain({ paper: { margins: { top: 400 } } }),
    'ช่อง “paper.margins.top” ต้องไม่เกิน ๔๕',
  ],
  [
    'a margin in words',
    plain({ paper: { margins: { top: '2' } } }),
    'ช่อง “paper.margins.top” ต้องเป็นตัวเลข',
  ],
  [
    'a pitch that sets lines on lines',
    plain({ paper: { linePitch: 0.2 } }),
    'ช่อง “paper.linePitch” ต้องไม่น้อยกว่า ๑',
  ],
  [
    'a rule that is no yes or no',
    plain({ head: { rule: 'yes' } }),
    'ช่อง “head.rule” ต้องเป็น true หรือ false',
  ],
  ['no verb', plain({ verbs: { adopt: [] } }), 'ช่อง “verbs.adopt” ต้องไม่ว่าง'],
  ['a verb of no item', plain({ verbs: { lunch: ['กิน'] } }), 'ช่อง “verbs.lunch” ไม่ใช่ช่อง'],
  [
    'a rule that there is not',
    plain({ rules: { 'no-such-rule': 'off' } }),
    'ช่อง “rules.no-such-rule” ไม่ใช่ชื่อกฎ',
  ],
  [
    'a weight that there is not',
    plain({ rules: { 'one-chair': 'never' } }),
    'ช่อง “rules.one-chair” ต้องเป็นค่าใดค่าหนึ่ง',
  ],
  [
    'a word that the form does not refuse',
    plain({ words: { keep: ['คำอื่น'] } }),
    'ช่อง “words.keep” รายการที่ ๑ ต้องเป็นค่าใดค่าหนึ่ง',
  ],
  [
    'a word without another for it',
    plain({ words: { refuse: [{ word: 'ก', instead: 'ข' }, { word: 'ค' }] } }),
    'ช่อง “words.refuse” รายการที่ ๒ ช่อง “instead” ขาดไป',
  ],
  [
    'a control character',
    plain({ dictionary: ['ดี', 'ก\u0007ข'] }),
    'ช่อง “dictionary” รายการที่ ๒ มีอักขระที่มองไม่เห็น',
  ],
  [
    'a word that cannot be seen',
    plain({ dictionary: ['ก\u200bข'] }),
    'ช่อง “dictionary” รายการที่ ๑ มีอักขระที่มองไม่เห็น',
  ],
  [
    'too many words',
    plain({ dictionary: Array(5001).fill('คำ') }),
    'ช่อง “dictionary” ยาวหรือมีจำนวนมากเกินกำหนด',
  ],
  [
    'a very long word',
    plain({ dictionary: ['ก'.repeat(201)] }),
    'ช่อง “dictionary” รายการที่ ๑ ยาวหรือมีจำนวนมากเกินกำหนด',
  ],
  [
    'Arabic digits in a face without them',
    plain({ digits: 'arabic', paper: { font: 'TH SarabunIT๙' } }),
    'แบบอักษร TH SarabunIT๙',
  ],
  [
    'a word refused twice',
    plain({
      words: {
        refuse: [
          { word: 'ก', instead: 'ข' },
          { word: 'ก', instead: 'ค' },
        ],
      },
    }),
    'คำว่า “ก” อยู่ใน words.refuse สองครั้ง',
  ],
  [
    'a repair that would never end',
    plain({ words: { refuse: [{ word: 'แจ้ง', instead: 'แจ้งเวียน' }] } }),
    'ให้ใช้ “แจ้งเวียน” แทน “แจ้ง” ไม่ได้',
  ],
])('%s is one Thai sentence', (_case, json, said) => {
  expect(mistake(json)).toContain(said)
  expect(mistake(json)).not.toContain('\n')
})

test('whatever a file holds, it is taken whole or named in one sentence', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()), (some, fields) => {
      for (const json of [some, plain(fields), plain({ paper: some }), plain({ rules: some })]) {
        const said = mistake(json)
        if (said !== undefined) expect(said).toMatch(/^[^\p{Cc}]+$/u)
      }
    }),
  )
})
