import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeFileName } from '../../main/file-name'

test.each([
  ['ครั้งที่ ๕/๒๕๖๑', 'ครั้งที่ ๕-๒๕๖๑.pdf'],
  ['สำเนาที่ 01 - พส.', 'สำเนาที่ 01 - พส.pdf'],
  ['../../etc/passwd', '-..-etc-passwd.pdf'],
  ['CON', '-CON.pdf'],
  ['nul.txt', '-nul.txt.pdf'],
  ['a<b>:"c"|?*', 'a-b-c-.pdf'],
  ['  . ', 'เอกสาร.pdf'],
  ['', 'เอกสาร.pdf'],
  ['ก\u202Eข\u0000ค\tง', 'กขคง.pdf'],
])('%j is filed as %s', (words, expected) => {
  expect(safeFileName(words, '.pdf')).toBe(expected)
})

test('a name never exceeds 255 bytes, loses no mark from its letter, and opens no folder', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('ก', 'ี่', 'น้ำ', '/', '.', ' ', 'x', '๒'), maxLength: 300 }),
      words => {
        const name = safeFileName(words, '.docx')
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
        expect(name).toMatch(/^[^/\\. ][^/\\]*\.docx$/)
        expect(name).not.toMatch(/[. ]\.docx$/)
      },
    ),
  )
})
