import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { encodeContainer } from '../../../core/file/container'
import type { Document } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import { disk } from '../../../main/storage/disk'
import { readDocumentFile } from '../../../main/storage/document-file'
import { finding, minutesWith, report, resolved, topic } from '../../core/minutes'
import { news } from '../documents/a-document'
import { temporaryFolder } from '../temporary-folder'
import { mati } from './terminal'

const held = minutesWith('consider', {
  topics: [
    topic({ id: 't1', title: 'แบบรายงาน' }),
    topic({ id: 't2', title: 'แผนปี ๒๕๖๒', resolution: resolved('ให้เลื่อนการพิจารณา') }),
  ],
})
const named = report({
  findings: [finding({ id: 'f1', text: richText('ช่วยผู้เสียหายชื่อ นางสาวมะลิ สมมุติ') })],
})

/** A new folder with that document in it, and the name of a file beside it. */
function laid(document: Document) {
  const folder = temporaryFolder()
  const from = path.join(folder, 'from.mati')
  writeFileSync(from, encodeContainer(document, 1))
  return { from, to: path.join(folder, 'news.mati') }
}

test('news tells of the matters that are named, by number in either digits', async () => {
  const { from, to } = laid(held)
  expect(await mati('news', from, '--to', to, '--topics', '๕.๑')).toEqual({
    exit: 0,
    out: [to],
    err: [],
  })
  const read = await readDocumentFile(disk, to)
  if (!read.ok || read.value.document.kind !== 'news') throw new Error('no news')
  expect(JSON.stringify(read.value.document.texts)).toContain('แบบรายงาน')
  expect(await mati('news', from, '--to', to)).toMatchObject({ exit: 1 })
})

test('what was put off is refused, with what can be chosen', async () => {
  const { from, to } = laid(held)
  const { exit, err } = await mati('news', from, '--to', to, '--topics', '5.2')
  expect({ exit, err }).toEqual({
    exit: 1,
    err: ['เรื่อง «5.2» ใช้ในข่าวไม่ได้ ใช้ได้เฉพาะเรื่องที่ที่ประชุมรับทราบหรือมีมติแล้ว คือ 5.1'],
  })
  expect(existsSync(to)).toBe(false)
})

test('what may tell who a victim is is listed, and nothing is written', async () => {
  const { from, to } = laid(named)
  const { exit, out, err } = await mati('news', from, '--to', to, '--topics', '1')
  expect({ exit, out }).toEqual({ exit: 1, out: ['นางสาวมะลิ สมมุติ'] })
  expect(err[0]).toContain('อาจทำให้รู้ตัวผู้เสียหาย')
  expect(existsSync(to)).toBe(false)
})

test('no news is made of news', async () => {
  const { from, to } = laid(news('ข่าว'))
  const { exit, err } = await mati('news', from, '--to', to)
  expect(exit).toBe(1)
  expect(err[0]).toContain('ทำข่าวจากไฟล์')
})
