import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { decodeDocument } from '../../../core/file/container'
import { foreignKind } from '../../../core/file/foreign-kind'
import { faultSentence } from '../../../core/wording/faults'

const nothing = new Uint8Array()

/** An old file of Office: its mark, then a directory with the name of a stream, two bytes a letter. */
function oldOffice(stream: string): Uint8Array {
  const name = [...strToU8(stream)].flatMap(letter => [letter, 0])
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...name, 0, 0])
}

/** A big Office file: the names stand in the directory at its end. */
const long = (part: string) =>
  zipSync({ 'media/big.bin': [new Uint8Array(300_000).fill(7), { level: 0 }], [part]: nothing })

test.each<[string, Uint8Array, string]>([
  [
    'รายงาน.docx',
    zipSync({ '[Content_Types].xml': nothing, 'word/document.xml': nothing }),
    'Word',
  ],
  ['รายงานมีภาพ.docx', long('word/document.xml'), 'Word'],
  ['รายงานเก่า.doc', oldOffice('WordDocument'), 'Word'],
  ['จดหมาย.rtf', strToU8('{\\rtf1\\ansi'), 'Word'],
  ['ตาราง.xlsx', long('xl/workbook.xml'), 'Excel'],
  ['ตารางเก่า.xls', oldOffice('Workbook'), 'Excel'],
  ['สไลด์.pptx', long('ppt/presentation.xml'), 'PowerPoint'],
  ['ใส่รหัส.docx', oldOffice('EncryptedPackage'), 'โปรแกรมสำนักงานอื่น'],
  [
    'เอกสาร.odt',
    zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
    'โปรแกรมสำนักงานอื่น',
  ],
  ['หนังสือ.pdf', strToU8('%PDF-1.7\n'), 'PDF'],
  ['ครุฑ.png', strToU8('\x89PNG\r\n', true), 'ภาพ'],
  ['ถ่าย.jpg', strToU8('\xff\xd8\xff\xe0', true), 'ภาพ'],
  ['รวม.zip', zipSync({ 'รายงาน.mati': nothing }), 'zip'],
  ['ว่าง.mati', nothing, 'ว่างเปล่า'],
  ['อื่น.bin', strToU8('สวัสดี'), 'ไม่ใช่เอกสารของมติ'],
])('%s renamed .mati is called what it is', (_name, bytes, said) => {
  const read = decodeDocument(bytes)
  expect(read).toMatchObject({ ok: false, fault: { code: foreignKind(bytes) } })
  if (!read.ok) expect(faultSentence(read.fault).th).toContain(said)
})

test('whatever the bytes, looking at them gives an answer', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), bytes => foreignKind(bytes).length > 0))
})
