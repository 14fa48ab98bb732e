import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder'
import { mati } from './terminal'

const SAMPLE = 'examples/source/minutes-2561-09.json'

/** A file of this text in the folder. */
function houseFile(folder: string, name: string, text: string | Uint8Array): string {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}

const house = (fields: object): string => JSON.stringify({ format: 1, title: 'แบบ', ...fields })

test('a paper is exported in the house style of a file', async () => {
  const folder = temporaryFolder()
  const style = houseFile(
    folder,
    'ours.json',
    house({ agenda: { word: 'วาระที่' }, digits: 'arabic' }),
  )
  const to = path.join(folder, 'paper.txt')
  expect(await mati('export', SAMPLE, '--to', to, '--house', style)).toMatchObject({ exit: 0 })
  expect(readFileSync(to, 'utf8')).toMatch(/(?<!ระเบียบ)วาระที่ 1/)
  await mati('export', SAMPLE, '--to', to, '--house', style, '--digits', 'thai')
  expect(readFileSync(to, 'utf8')).toMatch(/(?<!ระเบียบ)วาระที่ ๑/)
})

test('a check weighs the rules as the house does', async () => {
  const folder = temporaryFolder()
  const style = houseFile(
    folder,
    'strict.json',
    house({ words: { refuse: [{ word: 'ติดตาม', instead: 'กำกับ' }] } }),
  )
  const { exit, out } = await mati('check', SAMPLE, '--house', style)
  expect(exit).toBe(1)
  expect(out.join('\n')).toContain('“ติดตาม”')
  const { out: usual } = await mati('check', SAMPLE)
  expect(usual.join('\n')).not.toContain('“ติดตาม”')
})

test.each([
  ['nothing.json', null, 'ไม่พบไฟล์ «nothing.json»'],
  ['broken.json', '{ "format": 1,', 'broken.json: อ่านเป็น JSON ไม่ได้'],
  [
    'born.json',
    '{ "format": 1, "title": "ก", "__proto__": { "digits": "arabic" } }',
    'born.json: มีช่องชื่อ “__proto__”',
  ],
  ['old.json', Buffer.from([0x7b, 0xc1, 0xb5, 0xd4, 0x7d]), 'old.json: ไม่ได้บันทึกเป็น UTF-8'],
  ['list.json', '[]', 'list.json: แบบหน่วยงาน ต้องเป็นชุดข้อมูล'],
  ['wrong.json', house({ digits: 'roman' }), 'wrong.json: ช่อง “digits” ต้องเป็นค่าใดค่าหนึ่ง'],
  ['huge.json', house({ dictionary: ['ก'.repeat(1024 * 1024)] }), 'huge.json: ใหญ่เกิน ๑ เมกะไบต์'],
])('%s is named in one sentence and nothing is written', async (name, text, said) => {
  const folder = temporaryFolder()
  const file = text === null ? path.join(folder, name) : houseFile(folder, name, text)
  const to = path.join(folder, `${name}.pdf`)
  const { exit, err } = await mati('export', SAMPLE, '--to', to, '--house', file)
  expect(exit).toBe(1)
  expect(err).toHaveLength(1)
  expect(err[0]).toContain(said)
  expect(existsSync(to)).toBe(false)
})

test('a review copy has line numbers, a certified one says who certified it', async () => {
  const folder = temporaryFolder()
  const to = path.join(folder, 'copy.txt')
  const certified = '--certified=ชื่อผู้รับรอง, ผู้อำนวยการ'
  expect(await mati('export', SAMPLE, '--to', to, '--line-numbers', certified)).toMatchObject({
    exit: 0,
  })
  expect(readFileSync(to, 'utf8')).toMatch(/สำเนาถูกต้อง[\s\S]*\(ชื่อผู้รับรอง\)[\s\S]*ผู้อำนวยการ/)
  const docx = path.join(folder, 'copy.docx')
  await mati('export', SAMPLE, '--to', docx, '--line-numbers', '--watermark')
  const parts = unzipSync(readFileSync(docx))
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('<w:lnNumType')
})

test('gaps are told in English as well where that is asked for', async () => {
  const folder = temporaryFolder()
  const to = path.join(folder, 'new.mati')
  await mati('new', 'monthly-minutes', '--to', to)
  const { out } = await mati('check', to, '--english')
  expect(out.length).toBeGreaterThan(5)
  for (const line of out) expect(line).toMatch(/^[^\t]*[ก-๙][^\t]*\t[^\t]*[A-Za-z]{3}[^\t]*$/)
})

test.each([
  [['check', SAMPLE, '--watermark'], 'ไม่มีตัวเลือก «--watermark»'],
  [['export', SAMPLE, '--to', 'x.pdf', '--watermark=ลับ'], '«--watermark» ไม่รับค่า'],
  [['export', SAMPLE, '--to', 'x.pdf', '--watermark', '--watermark'], '«--watermark» ได้ครั้งเดียว'],
])('%j is a wrong use', async (argv, said) => {
  const { exit, err } = await mati(...argv)
  expect(exit).toBe(2)
  expect(err.join('')).toContain(said)
})
