import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTemplate } from '../../../core/template/read-template'
import { inThai } from '../../in-thai'
import { readJson, TEMPLATES } from '../papers'

type Json = Record<string, unknown>

/** A small right template, to be spoilt. */
function small(change: Json = {}): Json {
  return {
    format: 1,
    id: 'short-memo',
    title: 'บันทึกสั้น',
    summary: '',
    paper: 'memo',
    heading: 'บันทึกข้อความ',
    parts: [
      part({ id: 'letterhead', content: 'letterhead' }),
      part({ id: 'closing', content: 'closing' }),
    ],
    rules: ['required-parts'],
    ...change,
  }
}

function part(change: Json = {}): Json {
  return { id: 'reason', content: 'text', title: 'เหตุ', required: true, guidance: '', ...change }
}

function mistake(json: unknown): string | undefined {
  const read = readTemplate(json)
  return read.ok ? undefined : inThai(read.fault.subject)
}

const withPart = (...parts: Json[]) => small({ parts: [...(small()['parts'] as Json[]), ...parts] })

test.each(TEMPLATES)('%s is right', name => {
  expect(mistake(readJson(`templates/${name}.json`))).toBeUndefined()
})

test('what may be left out is filled in', () => {
  const read = readTemplate(withPart(part()))
  expect(read).toMatchObject({
    ok: true,
    value: { parts: [{}, {}, { heading: true, start: '', phrases: [], numbered: false }] },
  })
})

test.each([
  ['ไม่ใช่ชุดข้อมูล', 'ข้อความ', 'แม่แบบ ต้องเป็นชุดข้อมูลในวงเล็บปีกกา'],
  ['a list', [], 'แม่แบบ ต้องเป็นชุดข้อมูลในวงเล็บปีกกา'],
  ['a number for a part', small({ parts: [5] }), 'ส่วนที่ ๑ ต้องเป็นชุดข้อมูลในวงเล็บปีกกา'],
  ['a list for a part', small({ parts: [[]] }), 'ส่วนที่ ๑ ต้องเป็นชุดข้อมูลในวงเล็บปีกกา'],
  ['control character in the title', small({ title: 'ก\u0007' }), 'ช่อง “title” มีอักขระที่มองไม่เห็น'],
  ['two lines for a title', small({ title: 'ก\nข' }), 'ช่อง “title” มีอักขระที่มองไม่เห็น'],
  [
    'mark of direction in the guidance',
    withPart(part({ guidance: 'ก\u202eข' })),
    'ส่วนที่ ๓ (reason) ช่อง “guidance” มีอักขระที่มองไม่เห็น',
  ],
  [
    'control character in a set phrase',
    withPart(part({ phrases: ['ดี', 'ก\u0000ข'] })),
    'ส่วนที่ ๓ (reason) ช่อง “phrases” รายการที่ ๒ มีอักขระที่มองไม่เห็น',
  ],
  ['null', null, 'แม่แบบ ต้องเป็นชุดข้อมูลในวงเล็บปีกกา'],
  ['newer format', small({ format: 2 }), 'แม่แบบ ช่อง “format” ต้องเป็น 1'],
  [
    'an id that no text can be kept under',
    withPart(part({ id: 'constructor' })),
    'ส่วนใช้ id ว่า “constructor” ไม่ได้ โปรดตั้งเป็นคำอื่น',
  ],
  ['another', withPart(part({ id: 'prototype' })), 'ส่วนใช้ id ว่า “prototype” ไม่ได้ โปรดตั้งเป็นคำอื่น'],
  ['unknown field', small({ script: 'x' }), 'แม่แบบ ช่อง “script” ไม่ใช่ช่องของแม่แบบ'],
  ['empty title', small({ title: '' }), 'แม่แบบ ช่อง “title” ต้องไม่ว่าง'],
  ['number for a title', small({ title: 5 }), 'แม่แบบ ช่อง “title” ต้องเป็นข้อความ'],
  ['bad id', small({ id: '../x' }), 'แม่แบบ ช่อง “id” ใช้ได้เฉพาะตัวอักษร'],
  [
    'unknown paper',
    small({ paper: 'poster' }),
    'แม่แบบ ช่อง “paper” ต้องเป็นค่าใดค่าหนึ่งต่อไปนี้ "minutes", "findings"',
  ],
  ['unknown rule', small({ rules: ['all-good'] }), 'แม่แบบ ช่อง “rules” รายการที่ ๑ ไม่ใช่ชื่อกฎ'],
  ['parts no list', small({ parts: {} }), 'แม่แบบ ช่อง “parts” ต้องเป็นรายการ'],
  ['no parts', small({ parts: [] }), 'แม่แบบ ช่อง “parts” ต้องไม่ว่าง'],
  [
    'too many parts',
    small({ parts: Array.from({ length: 61 }, () => part()) }),
    'แม่แบบ ช่อง “parts” ยาวหรือมีจำนวนมากเกินกำหนด',
  ],
  ['part without title', withPart({ ...part(), title: undefined }), 'ส่วนที่ ๓ (reason) ช่อง “title” '],
  [
    'part without required',
    withPart({ id: 'reason', content: 'text', title: 'ก', guidance: '' }),
    'ส่วนที่ ๓ (reason) ช่อง “required” ขาดไป โปรดเพิ่ม',
  ],
  [
    'required no boolean',
    withPart(part({ required: 'yes' })),
    'ส่วนที่ ๓ (reason) ช่อง “required” ต้องเป็น true หรือ false',
  ],
  [
    'unknown content',
    withPart(part({ content: 'video' })),
    'ส่วนที่ ๓ (reason) ช่อง “content” ต้องเป็นค่าใดค่าหนึ่ง',
  ],
  [
    'field of another content',
    withPart(part({ verbs: ['รับทราบ'] })),
    'ส่วนที่ ๓ (reason) ช่อง “verbs” ไม่ใช่ช่องของแม่แบบ',
  ],
  [
    'guidance too long',
    withPart(part({ guidance: 'ก'.repeat(2001) })),
    'ส่วนที่ ๓ (reason) ช่อง “guidance” ยาว',
  ],
  ['one id twice', withPart(part(), part()), 'มีสองส่วนที่ใช้ id เดียวกันคือ “reason”'],
  ['lacking part', small({ parts: [part()] }), 'แม่แบบชนิด “memo” ต้องมีส่วนที่ content เป็น “letterhead”'],
  [
    'foreign part',
    withPart(part({ id: 'x', content: 'matrix' })),
    'แม่แบบชนิด “memo” ใช้ส่วนที่ content เป็น “matrix” ไม่ได้',
  ],
  [
    'two heads',
    withPart(part({ id: 'x', content: 'letterhead' })),
    'มีส่วนที่ content เป็น “letterhead” ได้เพียงส่วนเดียว',
  ],
])('%s', (_, json, sentence) => {
  expect(mistake(json)).toContain(sentence)
  expect(mistake(json)?.length).toBeLessThan(300)
})

test('what begins a text may have several lines', () => {
  expect(mistake(withPart(part({ start: 'บรรทัดหนึ่ง\n\tบรรทัดสอง' })))).toBeUndefined()
})

test('whatever a file holds, it is taken whole or named in one sentence', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()), (some, fields) => {
      const parts = [withPart(part(fields)), small({ parts: [some] }), small({ rules: some })]
      for (const json of [some, small(fields), small({ title: some }), ...parts]) {
        const said = mistake(json)
        if (said !== undefined) expect(said).toMatch(/^[^\p{Cc}\p{Cf}]+$/u)
      }
    }),
  )
})
