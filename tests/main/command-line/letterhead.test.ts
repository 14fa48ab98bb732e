import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { encodeContainer } from '../../../core/file/container'
import { letterheadFile } from '../../press/docx/letterhead/frame'
import { LETTER } from '../../press/docx/letterhead/letter'
import { type SmallFrame, smallFrame } from '../../press/docx/letterhead/small-frame'
import { paragraphTexts, treeOf } from '../../press/docx/parts'
import { temporaryFolder } from '../temporary-folder'
import { mati } from './terminal'

interface Desk {
  place(name: string): string
  put(name: string, bytes: Uint8Array): string
  readonly letter: string
}

/** A folder with a letter in it. */
function desk(): Desk {
  const folder = temporaryFolder()
  const place = (name: string) => path.join(folder, name)
  const put = (name: string, bytes: Uint8Array) => {
    writeFileSync(place(name), bytes)
    return place(name)
  }
  return { place, put, letter: put('หนังสือ.mati', encodeContainer(LETTER, 1)) }
}

test('a letter goes into the letterhead of the office', async () => {
  const { place, put, letter } = desk()
  const frame = put('หัว.docx', await letterheadFile())
  const before = readFileSync(frame)
  const to = place('ออก.docx')
  const session = await mati('export', letter, '--to', to, '--letterhead', frame)
  expect(session).toMatchObject({ exit: 0, out: [to] })
  expect(session.err).toEqual([expect.stringMatching(/^แบบหัวหนังสือ «หัว\.docx» .*: ลิงก์ \(คงคำไว้\)$/)])
  const texts = paragraphTexts(treeOf(readFileSync(to), 'word/document.xml'))
  expect(texts).toContain('ที่ พม ๐๒๑๘/ว')
  expect(texts.join('\n')).not.toContain('{{')
  expect(readFileSync(frame)).toEqual(before)
})

test('what stays out of the letter is told in one sentence; a frame without any tells nothing', async () => {
  const { place, put, letter } = desk()
  const said = async (frame: SmallFrame) => {
    const file = put('หัว.docx', smallFrame(frame))
    return mati('export', letter, '--to', place('ออก.docx'), '--letterhead', file)
  }
  const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ลับ</w:t></w:r></w:p>'
  const variable = '<w:docVars><w:docVar w:name="ก" w:val="ข"/></w:docVars>'
  expect(await said({ body: hidden, settings: variable })).toMatchObject({
    exit: 0,
    err: ['แบบหัวหนังสือ «หัว.docx» มีสิ่งที่ไม่นำไปกับหนังสือ: ข้อความที่ซ่อนไว้, ตัวแปรของเอกสาร'],
  })
  expect(await said({})).toMatchObject({ exit: 0, err: [] })
})

test.each<[string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
  ['text.docx', () => Buffer.from('{{body}}'), /ไม่ใช่เอกสาร Word/],
  ['ลับ.docx', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), /รหัสผ่าน/],
  ['เปล่า.docx', () => letterheadFile(['เรียน']), /ยังไม่มี \{\{body\}\}/],
  ['ผิด.docx', () => letterheadFile(['{{body}}', '{{ชื่อ}}']), /ไม่รู้จัก \{\{ชื่อ\}\}/],
])('%s is refused in one sentence and nothing is written', async (name, make, said) => {
  const { place, put, letter } = desk()
  const frame = put(name, await make())
  const to = place('ไม่เขียน.docx')
  const { exit, out, err } = await mati('export', letter, '--to', to, '--letterhead', frame)
  expect([exit, out, err.length]).toEqual([1, [], 1])
  expect(err[0]).toMatch(said)
  expect(err[0]).toContain(`«${name}: `)
  expect(existsSync(to)).toBe(false)
})

test('a paper that is no letter is told so, and nothing is written', async () => {
  const { place, put } = desk()
  const frame = put('หัว.docx', await letterheadFile())
  const to = place('ไม่เขียน.docx')
  const minutes = path.resolve('examples/minutes-2561-09.mati')
  const { exit, out, err } = await mati('export', minutes, '--to', to, '--letterhead', frame)
  expect([exit, out, err.length]).toEqual([2, [], 1])
  expect(err[0]).toMatch(/ใช้กับหนังสือและบันทึกข้อความเท่านั้น «minutes-2561-09\.mati»/)
  expect(existsSync(to)).toBe(false)
})

test('a letterhead that is not there, and one for a PDF', async () => {
  const { place, letter } = desk()
  const missing = await mati('export', letter, '--to', place('a.docx'), '--letterhead', place('x'))
  expect([missing.exit, missing.err[0]]).toEqual([1, expect.stringContaining('ไม่พบไฟล์ «x»')])
  const pdf = await mati('export', letter, '--to', place('a.pdf'), '--letterhead', letter)
  expect([pdf.exit, pdf.err[0]]).toEqual([2, expect.stringContaining('.docx')])
})
