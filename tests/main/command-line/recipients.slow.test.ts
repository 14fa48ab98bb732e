import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder'
import { mati } from './terminal'

const MINUTES = 'tests/fixtures/format-1.mati'

/** Thai as the Notepad of old Windows wrote it: one byte a letter. */
function windows874(words: string): Buffer {
  const byte = (letter: number) => (letter < 0x80 ? letter : letter - 0x0e00 + 0xa0)
  return Buffer.from([...words].map(letter => byte(letter.codePointAt(0) ?? 0)))
}

const utf16 = (words: string) => Buffer.from(`\ufeff${words}`, 'utf16le')

/** Circulates to the recipients of a file with these bytes. */
async function circulateTo(bytes: Uint8Array) {
  const folder = temporaryFolder()
  const list = path.join(folder, 'ผู้รับ.txt')
  const to = path.join(folder, 'สำเนา')
  writeFileSync(list, bytes)
  const session = await mati('circulate', MINUTES, '--to', to, '--recipients', list)
  return { ...session, copies: existsSync(to) ? readdirSync(to).toSorted() : [] }
}

test.each<[string, Uint8Array]>([
  ['UTF-8', Buffer.from('พส.\nสตม.\n')],
  ['UTF-8 with a mark, as Notepad writes it', Buffer.from('\ufeffพส.\r\nสตม.\r\n')],
  ['Windows-874', windows874('พส.\r\nสตม.\r\n')],
  ['Unicode, as Notepad calls UTF-16', utf16('พส.\r\nสตม.')],
  ['one line with commas', Buffer.from('พส., สตม.')],
  ['a column of a spreadsheet, with blank lines', windows874('พส.\t\r\n\t\r\nสตม.\t\r\n')],
])('a list of recipients in %s is read', async (_name, bytes) => {
  const { exit, err, copies } = await circulateTo(bytes)
  expect({ exit, err }).toEqual({ exit: 0, err: [expect.stringContaining('จะมีคำว่า «ร่าง»')] })
  expect(copies).toEqual(['รวมทุกสำเนา merged.pdf', 'สำเนาที่ 01 - พส.pdf', 'สำเนาที่ 02 - สตม.pdf'])
})

test.each<[string, Uint8Array, number, string]>([
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), 1, 'ไม่ใช่ไฟล์ข้อความ'],
  ['a Word file', Buffer.from('PK\u0003\u0004word/document.xml'), 1, 'ไม่ใช่ไฟล์ข้อความ'],
  ['half of UTF-16', Buffer.from([0xff, 0xfe, 0x41]), 1, 'ไม่ใช่ไฟล์ข้อความ'],
  ['nothing', Buffer.from('\r\n'), 1, '«ผู้รับ.txt» ไม่มีข้อความ'],
  ['two megabytes', Buffer.alloc(2_000_000, 'ก\n'), 1, 'ใหญ่เกินกว่าจะเป็นบัญชีรายชื่อ'],
  ['an agency that there is not', windows874('พส.\r\nกรมไม่มี'), 2, '«กรมไม่มี»'],
])('%s is no list of recipients: one sentence, no folder', async (_name, bytes, code, said) => {
  const { exit, out, err, copies } = await circulateTo(bytes)
  expect({ exit, out, copies }).toEqual({ exit: code, out: [], copies: [] })
  expect(err).toHaveLength(1)
  expect(err[0]).toContain(said)
})

test('copies of a workshop go to the agencies on its name list while nobody else is chosen', async () => {
  const folder = temporaryFolder()
  const report = path.join(folder, 'ถอดบทเรียน.json')
  const sample = JSON.parse(readFileSync('examples/source/workshop-2561.json', 'utf8'))
  const list = ['dsdw', 'fisheries'].map(agency => ({
    ...{ id: agency, name: '', position: 'ผู้แทน', role: 'participant' },
    agency,
  }))
  const participants = { ...sample.participants, list }
  writeFileSync(report, JSON.stringify({ ...sample, distribution: [], participants }))
  const { exit, err } = await mati('circulate', report, '--to', path.join(folder, 'สำเนา'))
  expect({ exit, err }).toEqual({ exit: 0, err: [] })
  expect(readdirSync(path.join(folder, 'สำเนา'))).toHaveLength(3)
})
