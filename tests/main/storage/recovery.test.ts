import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { disk } from '../../../main/storage/disk'
import { type Draft, dropDraft, keepDraft, listDrafts } from '../../../main/storage/recovery'
import { news } from '../documents/a-document'
import { temporaryFolder } from '../temporary-folder'
import { failingDisk } from './failing-disk'

const draft = (id: string, words: string): Draft => ({
  id,
  document: news(words),
  media: new Map(),
  file: { path: '/แฟ้ม/ข่าว.mati', sha256: 'ab', revision: 4 },
})

test('the last words kept under an id come back, with the file they belong to', async () => {
  const folder = path.join(temporaryFolder(), 'drafts')
  await keepDraft(disk, folder, draft('a', 'แรก'))
  await keepDraft(disk, folder, draft('a', 'หลัง'))
  await keepDraft(disk, folder, { ...draft('b', 'ยังไม่มีชื่อ'), file: null })
  expect(await listDrafts(disk, folder)).toMatchObject([
    draft('a', 'หลัง'),
    { ...draft('b', 'ยังไม่มีชื่อ'), file: null },
  ])
})

test('a dropped draft is gone, and may be dropped again', async () => {
  const folder = temporaryFolder()
  await keepDraft(disk, folder, draft('a', 'ข่าว'))
  expect([await dropDraft(disk, folder, 'a'), await dropDraft(disk, folder, 'a')]).toEqual([
    { ok: true, value: null },
    { ok: true, value: null },
  ])
  expect(await listDrafts(disk, folder)).toEqual([])
})

test('before anything was kept there is no draft', async () => {
  expect(await listDrafts(disk, path.join(temporaryFolder(), 'none'))).toEqual([])
})

test.each(['', '{}', '{"file":null,"draft":"UEsDBA=="}', '{"file":null,"draft":7}'])(
  'a broken entry %j is set aside for a person to look at, and the others come back',
  async text => {
    const folder = temporaryFolder()
    await keepDraft(disk, folder, draft('b', 'ข่าว'))
    writeFileSync(path.join(folder, 'a.draft'), text)
    expect(await listDrafts(disk, folder)).toMatchObject([draft('b', 'ข่าว')])
    expect(readdirSync(folder)).toEqual(['a.draft.bad', 'b.draft'])
    expect(readFileSync(path.join(folder, 'a.draft.bad'), 'utf8')).toBe(text)
    expect(existsSync(path.join(folder, 'a.draft'))).toBe(false)
  },
)

test('a draft that the disk does not give just now is there the next time', async () => {
  const folder = temporaryFolder()
  await keepDraft(disk, folder, draft('a', 'ข่าว'))
  expect(await listDrafts(failingDisk(2, 'EBUSY'), folder)).toEqual([])
  expect(await listDrafts(disk, folder)).toMatchObject([draft('a', 'ข่าว')])
})
