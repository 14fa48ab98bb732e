import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { mediaKey } from '../../../core/file/media-parts'
import { disk } from '../../../main/storage/disk'
import {
  type Draft,
  draftWriter,
  dropDraft,
  keepDraft,
  listDrafts,
} from '../../../main/storage/recovery'
import { png } from '../../pictures'
import { news } from '../documents/a-document'
import { temporaryFolder } from '../temporary-folder'
import { agedDisk, SERVER_TIME } from './aged-disk'
import { failingDisk } from './failing-disk'
import { asDisk, MemoryDisk } from './memory-disk'
import { refusingDisk } from './refusing-disk'

const draft = (id: string, words: string): Draft => ({
  id,
  document: news(words),
  media: new Map(),
  versions: [],
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

/** A journal in memory, and what it holds. */
function aJournal() {
  const memory = MemoryDisk.holding('/ร่าง', {})
  return { on: asDisk(memory), names: () => Object.keys(memory.holdingOf('/ร่าง') ?? {}) }
}

const BYTES = png({ width: 12, height: 8 })
/** A draft with a picture. */
const illustrated: Draft = {
  ...draft('a', 'พิธี'),
  document: {
    ...news('พิธี'),
    photographs: [
      {
        id: 'p',
        media: mediaKey(BYTES),
        format: 'png',
        width: 12,
        height: 8,
        caption: '',
        alt: '',
        size: 'half',
      },
    ],
  },
  media: new Map([[mediaKey(BYTES), BYTES]]),
}

test('a draft comes back with its pictures and the time when it was kept, and is dropped with them', async () => {
  const { on, names } = aJournal()
  const { keep, drop } = draftWriter(on, '/ร่าง')
  expect(await keep(illustrated)).toEqual({ ok: true, value: null })
  expect(names()).toHaveLength(2)
  const media = new Map([[mediaKey(BYTES), Buffer.from(BYTES)]])
  const back = await listDrafts(agedDisk(on, { 'a.draft': 7 }), '/ร่าง')
  expect(back).toEqual([{ ...illustrated, media, keptAt: SERVER_TIME - 7 }])
  expect(await drop('a')).toEqual({ ok: true, value: null })
  expect(names()).toEqual([])
})

test('where there is no room for its pictures its words are kept', async () => {
  const { on, names } = aJournal()
  const full = refusingDisk(on, { call: 'write', name: /tmp$/, code: 'ENOSPC', times: 1 })
  expect(await keepDraft(full, '/ร่าง', illustrated)).toMatchObject({ fault: { code: 'disk-full' } })
  expect(names()).toEqual(['a.draft'])
})

test('where there is no room for its words that is told', async () => {
  const { on, names } = aJournal()
  await keepDraft(on, '/ร่าง', draft('a', 'แรก'))
  const full = refusingDisk(on, { call: 'write', name: /tmp$/, code: 'ENOSPC' })
  expect(await keepDraft(full, '/ร่าง', draft('a', 'หลัง'))).toMatchObject({
    fault: { code: 'disk-full', subject: 'a.draft' },
  })
  expect([names(), await listDrafts(on, '/ร่าง')]).toMatchObject([['a.draft'], [draft('a', 'แรก')]])
})

test('a journal whose folder cannot be made is told by the folder’s name', async () => {
  const locked = refusingDisk(aJournal().on, { call: 'makeFolder', name: 'ร่าง', code: 'EPERM' })
  expect(await keepDraft(locked, '/ร่าง', draft('a', 'ข่าว'))).toEqual({
    ok: false,
    fault: { code: 'not-permitted', subject: 'ร่าง', detail: 'EPERM' },
  })
})

test('a draft that cannot be dropped is told by its id, and one that is gone is dropped', async () => {
  const { on } = aJournal()
  await keepDraft(on, '/ร่าง', draft('a', 'ข่าว'))
  const locked = refusingDisk(on, { call: 'remove', name: 'a.draft', code: 'EACCES' })
  expect(await dropDraft(locked, '/ร่าง', 'a')).toMatchObject({
    fault: { code: 'not-permitted', subject: 'a' },
  })
  expect(await dropDraft(on, '/ร่าง', 'b')).toEqual({ ok: true, value: null })
})

test('drafts come in the order of their ids, and what is no draft is left alone', async () => {
  const { on, names } = aJournal()
  for (const id of ['c', 'a', 'b-2']) await keepDraft(on, '/ร่าง', draft(id, id))
  const others = ['a.draft.bad', 'A.draft', 'ก.draft', 'a.draft~', '.draft']
  for (const name of others) await (await on.open(`/ร่าง/${name}`, 'wx')).close()
  expect((await listDrafts(on, '/ร่าง')).map(({ id }) => id)).toEqual(['a', 'b-2', 'c'])
  expect(names()).toEqual(expect.arrayContaining(others))
})

test('a draft of a newer program stays for it', async () => {
  const folder = temporaryFolder()
  const bytes = readFileSync('tests/fixtures/format-to-come.mati')
  const entry = { file: null, draft: bytes.toString('base64') }
  writeFileSync(path.join(folder, 'a.draft'), JSON.stringify(entry))
  expect([await listDrafts(disk, folder), readdirSync(folder)]).toEqual([[], ['a.draft']])
})

test('a damaged draft that cannot be set aside is in nobody’s way', async () => {
  const { on, names } = aJournal()
  await (await on.open('/ร่าง/a.draft', 'wx')).close()
  await keepDraft(on, '/ร่าง', draft('b', 'ข่าว'))
  const locked = refusingDisk(on, { call: 'rename', name: 'a.draft', code: 'EBUSY' })
  expect(await listDrafts(locked, '/ร่าง')).toMatchObject([draft('b', 'ข่าว')])
  expect(names()).toEqual(['a.draft', 'b.draft'])
})
