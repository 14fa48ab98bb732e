import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { encodeContainer } from '../../../core/file/container'
import { letterheadFile } from '../../press/docx/letterhead/frame'
import { LETTER } from '../../press/docx/letterhead/letter'
import { news } from '../documents/a-document'
import { temporaryFolder } from '../temporary-folder'
import { mati } from './terminal'

/** A folder with a paper in it under this name. */
function withPaper(name: string) {
  const folder = temporaryFolder()
  const place = (other: string) => path.join(folder, other)
  const paper = place(name)
  copyFileSync('tests/fixtures/format-1.mati', paper)
  return { folder, place, paper, whole: readFileSync(paper) }
}

test('names in Thai with spaces are names like others', async () => {
  const { place, paper } = withPaper('รายงาน ครั้งที่ ๗ (แก้ไข).mati')
  mkdirSync(place('ส่งออก แล้ว'))
  const to = place('ส่งออก แล้ว/รายงาน ฉบับ ส่ง.pdf')
  expect(await mati('export', paper, '--to', to)).toEqual({ exit: 0, out: [to], err: [] })
})

test.each([
  ['export', 'ต้นฉบับ.pdf'],
  ['export', 'ต้นฉบับ.docx'],
  ['repair', 'ต้นฉบับ.mati'],
  ['typeset', 'ต้นฉบับ.txt'],
])('%s never writes over the paper itself', async (command, name) => {
  const { folder, paper, whole } = withPaper(name)
  const { exit, err } = await mati(command, paper, '--to', paper)
  expect([exit, err]).toEqual([2, [expect.stringContaining('ไม่เขียนทับ')]])
  expect(readFileSync(paper)).toEqual(whole)
  expect(readdirSync(folder)).toEqual([name])
})

test('neither through a link, nor over the older of two versions', async () => {
  const { place, paper, whole } = withPaper('ต้นฉบับ.docx')
  symlinkSync(paper, place('ลิงก์.docx'))
  expect((await mati('export', paper, '--to', place('ลิงก์.docx'))).exit).toBe(2)
  expect((await mati('compare', paper, paper, '--to', paper)).exit).toBe(2)
  expect((await mati('paper', 'agenda', paper, '--to', paper)).exit).toBe(2)
  expect(readFileSync(paper)).toEqual(whole)
})

test('the letterhead of the office is not written over', async () => {
  const { place } = withPaper('ก.mati')
  const frame = place('หัว.docx')
  writeFileSync(frame, await letterheadFile())
  writeFileSync(place('หนังสือ.mati'), encodeContainer(LETTER, 1))
  const before = readFileSync(frame)
  const words = ['--to', frame, '--letterhead', frame]
  const { exit } = await mati('export', place('หนังสือ.mati'), ...words)
  expect(exit).toBe(2)
  expect(readFileSync(frame)).toEqual(before)
})

test('words of a paper stay on their line and give a terminal no orders', async () => {
  const folder = temporaryFolder()
  const file = path.join(folder, 'ข่าว.mati')
  const headline = 'พาดหัว\u001b[2Jบรรทัดสอง\nบรรทัดสาม ใน วันที่ 31 กุมภาพันธ์ 2561'
  writeFileSync(file, encodeContainer({ ...news('ข่าว'), headline }, 1))
  for (const command of ['check', 'info']) {
    const { out } = await mati(command, file)
    expect(out.length).toBeGreaterThan(0)
    for (const line of out) expect(line).not.toMatch(/(?!\t)\p{Cc}/u)
  }
})
