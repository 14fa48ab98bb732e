import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Document } from '../../../core/model/document'
import { withDeadline } from '../../../main/storage/deadline'
import { type Disk, disk } from '../../../main/storage/disk'
import {
  createDocumentFile,
  readDocumentFile,
  saveDocumentFile,
} from '../../../main/storage/document-file'
import { readFile } from '../../../main/storage/read-file'
import { news } from '../documents/a-document'
import { temporaryFolder } from '../temporary-folder'

/** A document without pictures. */
const only = (document: Document) => ({
  document,
  media: new Map<string, Uint8Array>(),
  versions: [],
})

async function saved(words: string) {
  const file = path.join(temporaryFolder(), 'ข่าว.mati')
  const created = await createDocumentFile(disk, only(news(words)), file)
  if (!created.ok) throw new Error(created.fault.code)
  return created.value
}

test('a saved document opens with its words, one revision on at each save', async () => {
  const first = await saved('ฉบับแรก')
  const second = await saveDocumentFile(disk, only(news('ฉบับที่สอง')), first)
  expect(second).toMatchObject({ ok: true, value: { revision: 2 } })
  const read = await readDocumentFile(disk, first.path)
  expect(read).toEqual({
    ok: true,
    value: { ...only(news('ฉบับที่สอง')), file: second.ok && second.value },
  })
})

test('of two windows on one file the second to save is told, and overwrites nothing', async () => {
  const file = await saved('ฉบับแรก')
  await saveDocumentFile(disk, only(news('ของคนที่หนึ่ง')), file)
  expect(await saveDocumentFile(disk, only(news('ของคนที่สอง')), file)).toMatchObject({
    fault: { code: 'file-changed-elsewhere', subject: 'ข่าว.mati' },
  })
  expect(await readDocumentFile(disk, file.path)).toMatchObject({
    value: { document: news('ของคนที่หนึ่ง') },
  })
})

test('plain JSON opens, and has no file to save over', async () => {
  const file = path.join(temporaryFolder(), 'ข่าว.json')
  writeFileSync(file, JSON.stringify(news('ข่าว')))
  expect(await readDocumentFile(disk, file)).toEqual({
    ok: true,
    value: { ...only(news('ข่าว')), file: null },
  })
})

test.each<[string, (place: string) => void, string]>([
  ['nothing there', () => {}, 'file-missing'],
  ['a folder', place => mkdirSync(place), 'not-a-file'],
  ['an empty file', place => writeFileSync(place, ''), 'file-empty'],
  ['a text', place => writeFileSync(place, 'รายงาน'), 'file-foreign'],
  [
    'half a file',
    place => writeFileSync(place, readFileSync('tests/fixtures/format-1.mati').subarray(0, 300)),
    'file-damaged',
  ],
])('%s', async (_name, prepare, code) => {
  const place = path.join(temporaryFolder(), 'x.mati')
  prepare(place)
  expect(await readDocumentFile(disk, place)).toMatchObject({ fault: { code, subject: 'x.mati' } })
})

test('a file over the limit is not read', async () => {
  const place = path.join(temporaryFolder(), 'x.mati')
  writeFileSync(place, '12345')
  expect(await readFile(disk, place, 4)).toMatchObject({ fault: { code: 'file-too-large' } })
  const liar: Disk = {
    ...disk,
    inspect: async () => ({ kind: 'file', size: 0, mode: 0, changedAt: 0 }),
  }
  expect(await readFile(liar, place, 4)).toMatchObject({ fault: { code: 'file-too-large' } })
})

test('a share that does not answer is a fault, not a wait', async () => {
  const dead: Disk = { ...disk, inspect: () => new Promise(() => {}) }
  expect(await readDocumentFile(withDeadline(dead, 20), '/share/x.mati')).toMatchObject({
    fault: { code: 'storage-failed', detail: 'ETIMEDOUT' },
  })
})
