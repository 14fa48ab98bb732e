import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanWords } from '../../../renderer/editor/clipboard'

test.each([
  ['line ends of Windows', 'หนึ่ง\r\nสอง\rสาม', 'หนึ่ง\nสอง\nสาม'],
  ['the line break of PowerPoint', 'หนึ่ง\vสอง', 'หนึ่ง\nสอง'],
  ['a page break', 'หนึ่ง\fสอง', 'หนึ่ง\nสอง'],
  ['the line ends of the web', 'หนึ่ง\u2028สอง\u2029สาม\u0085สี่', 'หนึ่ง\nสอง\nสาม\nสี่'],
  ['control characters', 'ก\u0000ข\u0007ค\u001b[31mง\u007f\u009b', 'กขค[31mง'],
  ['marks of direction', '\u202eกลับ\u202c \u2066แยก\u2069\u061c', 'กลับ แยก'],
  ['zero-width spaces and joiners', 'การ\u200bประชุม\u200c\u200d\ufeff\u00ad', 'การประชุม'],
  ['spaces that do not break', 'พ.ศ.\u00a0๒๕๖๑', 'พ.ศ. ๒๕๖๑'],
  ['columns', 'ก\tข', 'ก\tข'],
])('%s', (_name, pasted, kept) => {
  expect(cleanWords(pasted)).toBe(kept)
})

test('nothing that cannot be seen is pasted', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), pasted => {
      expect(cleanWords(pasted)).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}]/u)
    }),
  )
})
