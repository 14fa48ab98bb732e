import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hits } from '../../../renderer/binder/hits'

/** The text with its hits in brackets. */
function marked(text: string, ...words: string[]): string {
  return hits(text, words)
    .map(({ text, isHit }) => (isHit ? `[${text}]` : text))
    .join('')
}

test('คำที่ถามถูกขีดไว้ทุกแห่ง', () => {
  expect(marked('จัดหาล่าม และค่าตอบแทนล่าม', 'ล่าม')).toBe('จัดหา[ล่าม] และค่าตอบแทน[ล่าม]')
})

test('ขาดวรรณยุกต์ก็ขีด และไม่ตัดวรรณยุกต์ออกจากพยัญชนะ', () => {
  expect(marked('รายชื่อล่าม', 'ลาม')).toBe('รายชื่อ[ล่าม]')
  expect(marked('รายชื่อล่าม', 'ล')).toBe('รายชื่อ[ล่]าม')
})

test('เลขไทยกับเลขอารบิกเป็นเลขเดียวกัน', () => {
  expect(marked('ครั้งที่ ๒/๒๕๖๑', '2561')).toBe('ครั้งที่ ๒/[๒๕๖๑]')
})

test('ไม่มีคำที่ถาม ไม่มีสิ่งใดถูกขีด', () => {
  expect(marked('รายชื่อล่าม')).toBe('รายชื่อล่าม')
  expect(marked('รายชื่อล่าม', 'เรือ', '')).toBe('รายชื่อล่าม')
  expect(marked('', 'เรือ')).toBe('')
})

const thai = fc.string({ unit: fc.constantFrom(...'กลมาำ่้ิ๒2 a\u200b') })

test('ไม่มีตัวอักษรใดหายหรือเปลี่ยนไป', () => {
  fc.assert(
    fc.property(thai, fc.array(thai, { maxLength: 3 }), (text, words) => {
      const stretches = hits(text, words)
      expect(stretches.map(stretch => stretch.text).join('')).toBe(text)
    }),
  )
})
