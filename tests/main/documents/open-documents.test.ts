import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { decodeContainer } from '../../../core/file/container'
import type { Minutes } from '../../../core/model/document'
import { OpenDocuments } from '../../../main/documents/open-documents'
import { type Disk, disk } from '../../../main/storage/disk'
import { listDrafts } from '../../../main/storage/recovery'
import { minutes } from '../../core/minutes'
import { aJournal } from '../journal/a-journal'
import { failingDisk } from '../storage/failing-disk'
import { temporaryFolder } from '../temporary-folder'
import { news } from './a-document'
import { typed, typedAndSaved } from './typed'

function aDesk() {
  const folder = temporaryFolder()
  const journal = path.join(folder, 'drafts')
  const documents = new OpenDocuments(disk, aJournal(journal))
  const drafts = async () => (await listDrafts(disk, journal)).map(draft => draft.document)
  return { documents, drafts, journal, file: path.join(folder, 'ข่าว.mati') }
}

test('what is kept comes back; what is saved or closed leaves no draft', async () => {
  const { documents, drafts, file } = aDesk()
  const { handle } = documents.add(news('ตั้งต้น'), null)
  await typed(documents, handle, news('ร่าง'), 1)
  expect([documents.unsaved().length, await drafts()]).toEqual([1, [news('ร่าง')]])
  await typedAndSaved(documents, handle, news('บันทึก'), 2, file)
  expect([documents.unsaved(), await drafts()]).toEqual([[], []])
  await typed(documents, handle, news('ร่างใหม่'), 3)
  await documents.close(handle)
  expect([documents.unsaved(), await drafts()]).toEqual([[], []])
})

test('what the file says was adopted gets other words only after that was taken back and saved', async () => {
  const { documents, drafts, file } = aDesk()
  const said = (room: string): Minutes => ({
    ...minutes(),
    meeting: { ...minutes().meeting, place: room },
    stages: [{ stage: 'adopted', day: '2018-11-14', by: '' }],
  })
  const { stages: _, ...free } = said('ห้อง ๒')
  const { handle } = documents.add(said('ห้อง ๐'), null)
  await typedAndSaved(documents, handle, said('ห้อง ๑'), 1, file)
  expect(await typedAndSaved(documents, handle, said('ห้อง ๒'), 2)).toMatchObject({
    fault: { code: 'document-said-adopted', subject: 'ข่าว.mati' },
  })
  expect(await drafts()).toEqual([said('ห้อง ๒')])
  expect((await typedAndSaved(documents, handle, free, 3)).ok).toBe(true)
  expect((await typedAndSaved(documents, handle, said('ห้อง ๓'), 4)).ok).toBe(true)
})

test('saves that come together are made one after the other', async () => {
  const { documents, file } = aDesk()
  const { handle } = documents.add(news('ตั้งต้น'), null)
  await typedAndSaved(documents, handle, news('๐'), 1, file)
  const results = await Promise.all(
    ['๑', '๒', '๓', '๔'].map((words, at) => typedAndSaved(documents, handle, news(words), at + 2)),
  )
  expect(results.every(result => result.ok)).toBe(true)
  expect(decodeContainer(readFileSync(file))).toMatchObject({
    value: { revision: 5, document: news('๔') },
  })
})

test('a file that changed elsewhere is not overwritten, and the words are kept', async () => {
  const { documents, drafts, file } = aDesk()
  const { handle } = documents.add(news('ตั้งต้น'), null)
  await typedAndSaved(documents, handle, news('แรก'), 1, file)
  writeFileSync(file, 'ของคนอื่น')
  expect(await typedAndSaved(documents, handle, news('ของเรา'), 2)).toMatchObject({
    fault: { code: 'file-changed-elsewhere' },
  })
  expect([readFileSync(file, 'utf8'), await drafts()]).toEqual(['ของคนอื่น', [news('ของเรา')]])
})

test('a save on a full disk is told as that, even where no draft can be kept either', async () => {
  const { journal, file } = aDesk()
  const full = failingDisk(0, 'ENOSPC', Number.POSITIVE_INFINITY)
  const documents = new OpenDocuments(full, aJournal(journal, full))
  const { handle } = documents.add(news('ตั้งต้น'), null)
  expect(await typedAndSaved(documents, handle, news('คำ'), 1, file)).toMatchObject({
    fault: { code: 'disk-full' },
  })
  expect(documents.unsaved()).toHaveLength(1)
})

test.each(['ENOSPC', 'EROFS', 'EIO'])('%s in a save keeps the words in the journal', async code => {
  const { documents, journal, drafts, file } = aDesk()
  const saved = await typedAndSaved(
    documents,
    documents.add(news('ตั้งต้น'), null).handle,
    news('แรก'),
    1,
    file,
  )
  if (!saved.ok) throw new Error(saved.fault.code)
  const failing = new OpenDocuments(failingDisk(4, code), aJournal(journal))
  const { handle } = failing.add(news('แรก'), saved.value.file)
  expect((await typedAndSaved(failing, handle, news('หลัง'), 2)).ok).toBe(false)
  expect(decodeContainer(readFileSync(file))).toMatchObject({ value: { document: news('แรก') } })
  expect(await drafts()).toEqual([news('หลัง')])
  expect(failing.unsaved()).toHaveLength(1)
})

test('a save whose answer was lost is no change by somebody else', async () => {
  const { documents: first, journal, drafts, file } = aDesk()
  const opened = await typedAndSaved(
    first,
    first.add(news('ตั้งต้น'), null).handle,
    news('แรก'),
    1,
    file,
  )
  if (!opened.ok) throw new Error(opened.fault.code)
  let gone = false
  const share: Disk = {
    ...disk,
    inspect: async place => {
      if (gone && place === file) throw Object.assign(new Error('EIO'), { code: 'EIO' })
      return disk.inspect(place)
    },
    rename: async (from, to) => {
      await disk.rename(from, to)
      if (to !== file || gone) return
      gone = true
      throw Object.assign(new Error('EIO'), { code: 'EIO' })
    },
  }
  const documents = new OpenDocuments(share, aJournal(journal))
  const { handle } = documents.add(news('แรก'), opened.value.file)
  expect((await typedAndSaved(documents, handle, news('หลัง'), 1)).ok).toBe(false)
  expect(await drafts()).toEqual([news('หลัง')])
  gone = false
  share.rename = disk.rename
  expect((await typedAndSaved(documents, handle, news('หลังสุด'), 2)).ok).toBe(true)
  expect(decodeContainer(readFileSync(file))).toMatchObject({ value: { document: news('หลังสุด') } })
})

test('a handle that nobody gave out is a mistake of ours', () => {
  expect(() => aDesk().documents.find('x')).toThrow()
})

test('words that were never changed, or changed back, are nothing to lose', async () => {
  const { documents, drafts, file } = aDesk()
  const { handle } = documents.add(news('ตั้งต้น'), null)
  const { kind, ...rest } = news('ตั้งต้น')
  await typed(documents, handle, { ...rest, kind }, 1)
  expect([documents.unsaved(), await drafts()]).toEqual([[], []])
  await typed(documents, handle, news('แก้'), 2)
  expect([documents.unsaved().length, await drafts()]).toEqual([1, [news('แก้')]])
  await typed(documents, handle, news('ตั้งต้น'), 3)
  expect([documents.unsaved(), await drafts()]).toEqual([[], []])
  await typedAndSaved(documents, handle, news('แก้'), 4, file)
  await typed(documents, handle, news('แก้'), 5)
  expect([documents.unsaved(), await drafts()]).toEqual([[], []])
})

test('what is typed while a save is being written is newer than the file, and stays kept', async () => {
  const { documents, drafts, file } = aDesk()
  const { handle } = documents.add(news('ตั้งต้น'), null)
  const saving = typedAndSaved(documents, handle, news('บันทึก'), 1, file)
  const keeping = typed(documents, handle, news('พิมพ์ต่อ'), 2)
  await Promise.all([saving, keeping])
  expect(decodeContainer(readFileSync(file))).toMatchObject({ value: { document: news('บันทึก') } })
  expect(documents.unsaved().map(opened => opened.unsaved)).toEqual([news('พิมพ์ต่อ')])
  expect(await drafts()).toEqual([news('พิมพ์ต่อ')])
})

test('words are known as unsaved before the journal has taken them', () => {
  const { documents } = aDesk()
  const { handle } = documents.add(news('ตั้งต้น'), null)
  void typed(documents, handle, news('ร่าง'), 1)
  expect(documents.unsaved().map(opened => opened.unsaved)).toEqual([news('ร่าง')])
})

test('a file is open from its first save until its document is closed', async () => {
  const { documents, file } = aDesk()
  const { handle } = documents.add(news('ตั้งต้น'), null)
  const seen = [documents.hasFile(file)]
  await typedAndSaved(documents, handle, news('แรก'), 1, file)
  seen.push(documents.hasFile(file))
  await documents.close(handle)
  seen.push(documents.hasFile(file))
  expect(seen).toEqual([false, true, false])
})
