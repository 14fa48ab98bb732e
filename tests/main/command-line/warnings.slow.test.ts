import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { encodeContainer } from '../../../core/file/container'
import { richText } from '../../../core/model/rich-text'
import { minutesWith, topic } from '../../core/minutes'
import { mati } from './terminal'

// What cannot be printed as it is written is told by every command that prints, and by `check`.

const folder = mkdtempSync(path.join(tmpdir(), 'mati-warnings-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const place = (name: string): string => path.join(folder, name)

function saved(name: string, words: string): string {
  const document = minutesWith('consider', { topics: [topic({ text: richText(words) })] })
  writeFileSync(place(name), encodeContainer(document, 1))
  return place(name)
}

const PLAIN = saved('เดิม.mati', 'ฝ่ายเลขานุการเสนอที่ประชุมพิจารณา')
const FOREIGN = saved('ลาว.mati', 'ประสานนครหลวง ວຽງຈັນ แล้ว')

const LETTERS =
  'ไม่มีแบบอักษรใดในโปรแกรมมีตัว ວຽງຈ… (U+0EA7 U+0EBD U+0E87 U+0E88 … รวม ๖ ตัว) ใน “ประสานนครหลวง ວຽງຈັນ แล้ว”'
const PLACE = 'ระเบียบวาระที่ ๕ เรื่องที่ ๕.๑: '

test.each([
  ['export to PDF', ['export', FOREIGN, '--to', place('ก.pdf')]],
  ['export to Word', ['export', FOREIGN, '--to', place('ก.docx')]],
  ['export to text', ['export', FOREIGN, '--to', place('ก.txt')]],
  ['circulate', ['circulate', FOREIGN, '--to', place('สำเนา')]],
  ['compare', ['compare', PLAIN, FOREIGN, '--to', place('เทียบ.docx')]],
])('%s tells of letters that no face has, once, with their place', async (_, argv) => {
  const { exit, err } = await mati(...argv)
  expect(exit).toBe(0)
  const told = err.filter(line => line.includes('U+0EA7'))
  expect(told).toEqual([expect.stringContaining(PLACE + LETTERS)])
  expect(told[0]).toContain('โปรดเปลี่ยนเป็นตัวอื่น')
})

test('a paper made from it tells of those that stand in it', async () => {
  const document = minutesWith('consider', { topics: [topic({ title: 'ความร่วมมือกับ ວຽງຈັນ' })] })
  writeFileSync(place('วาระ.mati'), encodeContainer(document, 1))
  const { exit, err } = await mati('paper', 'agenda', place('วาระ.mati'), '--to', place('วาระ.pdf'))
  expect(exit).toBe(0)
  expect(err).toEqual([expect.stringMatching(/มีตัว ວຽງຈ… \(U\+0EA7 .*“ความร่วมมือกับ ວຽງຈັນ”/)])
})

test('typeset tells of them without a place', async () => {
  writeFileSync(place('ข้อความ.txt'), 'ประสานนครหลวง ວຽງຈັນ แล้ว')
  const { exit, err } = await mati('typeset', place('ข้อความ.txt'), '--to', place('ข.pdf'))
  expect(exit).toBe(0)
  expect(err).toEqual([expect.stringMatching(/^ไม่มีแบบอักษรใดในโปรแกรมมีตัว ວຽງຈ… \(U\+0EA7/)])
})

test('check lists them as a gap to be set right, in English as well', async () => {
  const { exit, out } = await mati('check', FOREIGN, '--english')
  expect(exit).toBe(1)
  const told = out.filter(line => line.includes('U+0EA7'))
  expect(told).toEqual([expect.stringContaining(`[ควรแก้] ${PLACE}${LETTERS}`)])
  expect(told[0]).toContain(
    '\tNo typeface here has ວຽງຈ… (U+0EA7 U+0EBD U+0E87 U+0E88 … 6 letters)',
  )
})

test('nothing is told of a paper whose letters are all at hand', async () => {
  expect((await mati('export', PLAIN, '--to', place('ข.pdf'))).err).toEqual([])
})

test('check tells of a table that fits no page', async () => {
  const cell = (at: number) => [[{ text: `เรื่อง${at}` }]]
  const rows = [Array.from({ length: 40 }, (_, at) => cell(at))]
  const text = [{ kind: 'table' as const, header: false, rows }]
  const document = minutesWith('consider', { topics: [topic({ text })] })
  writeFileSync(place('ตาราง.mati'), encodeContainer(document, 1))
  const { out } = await mati('check', place('ตาราง.mati'))
  expect(out).toContainEqual(
    expect.stringContaining(`[ควรแก้] ${PLACE}ตาราง ๔๐ คอลัมน์กว้างเกินหน้ากระดาษ`),
  )
})
