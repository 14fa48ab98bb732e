import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { encodeContainer } from '../../../core/file/container'
import { descendantsOf, textOf } from '../../../press/docx/xml'
import { png } from '../../pictures'
import { LETTER } from '../../press/docx/letterhead/letter'
import { treeOf } from '../../press/docx/parts'
import { temporaryFolder } from '../temporary-folder'
import { withPicture } from './letter-with-picture'
import { mati } from './terminal'

/** Two versions of a letter in a folder. */
function versions() {
  const folder = temporaryFolder()
  const place = (name: string) => path.join(folder, name)
  const put = (name: string, document: typeof LETTER) => {
    writeFileSync(place(name), encodeContainer(document, 1))
    return place(name)
  }
  const corrected = { ...LETTER, subject: 'ขอเลื่อนประชุมติดตามผลการดำเนินงาน ครั้งที่ 8/2561' }
  return { place, old: put('เดิม.mati', LETTER), changed: put('แก้.mati', corrected) }
}

test('a corrected paper becomes a Word file with the corrections tracked', async () => {
  const { place, old, changed } = versions()
  const to = place('รอยแก้.docx')
  expect(await mati('compare', old, changed, '--to', to)).toEqual({ exit: 0, out: [to], err: [] })
  const document = treeOf(readFileSync(to), 'word/document.xml')
  const marks = [...descendantsOf(document)].filter(node => /^w:(?:ins|del)$/.test(node.name))
  expect(marks.map(node => [node.name, textOf(node)])).toEqual([
    ['w:del', 'เชิญ'],
    ['w:ins', 'เลื่อน'],
  ])
  expect(marks[0]?.attributes.get('w:author')).toBe('ฝ่ายเลขานุการ')
})

test('the pictures of both papers come along, one taken out as a deletion', async () => {
  const { place } = versions()
  const [first, second] = [png({ width: 30, height: 20 }), png({ width: 20, height: 30 })]
  const [old, changed] = [
    withPicture(place('ก.mati'), first, 30, 20),
    withPicture(place('ข.mati'), second, 20, 30),
  ]
  expect((await mati('compare', old, changed, '--to', place('a.docx'))).exit).toBe(0)
  const parts = unzipSync(readFileSync(place('a.docx')))
  const media = Object.keys(parts).filter(name => name.startsWith('word/media/'))
  expect(media.map(name => parts[name]?.length).toSorted()).toEqual(
    [first.length, second.length].toSorted(),
  )
})

test('papers that say the same are said to', async () => {
  const { place, old } = versions()
  const { exit, err } = await mati('compare', old, old, '--to', place('a.docx'))
  expect([exit, err]).toEqual([0, [expect.stringContaining('ไม่ต่างกัน')]])
})

test('two papers of different kinds are not compared, and are named', async () => {
  const { place, old } = versions()
  const to = place('a.docx')
  const { exit, err } = await mati('compare', old, 'tests/fixtures/format-1.mati', '--to', to)
  expect([exit, err.length, existsSync(to)]).toEqual([1, 1, false])
  expect(err[0]).toContain('(หนังสือหรือบันทึกข้อความ, รายงานการประชุม)')
})

test.each<[string, (files: ReturnType<typeof versions>) => string[], 1 | 2]>([
  ['one paper', ({ old, place }) => [old, '--to', place('a.docx')], 2],
  ['a PDF', ({ old, changed, place }) => [old, changed, '--to', place('a.pdf')], 2],
  ['a file that is not there', ({ old, place }) => [old, 'ไม่มี', '--to', place('a.docx')], 1],
])('%s cannot be compared, and nothing is written', async (_name, words, exit) => {
  const files = versions()
  const session = await mati('compare', ...words(files))
  expect([session.exit, session.out, session.err.length]).toEqual([exit, [], 1])
  expect(existsSync(files.place('a.docx'))).toBe(false)
})
