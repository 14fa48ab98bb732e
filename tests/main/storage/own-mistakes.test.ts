import path from 'node:path'
import { expect, test } from 'vitest'
import type { Disk } from '../../../main/storage/disk'
import { readDocumentFile } from '../../../main/storage/document-file'
import { readJsonFile } from '../../../main/storage/json-file'
import { OpenMarks } from '../../../main/storage/open-marks'
import { readFile } from '../../../main/storage/read-file'
import { addRecent, listRecent } from '../../../main/storage/recent'
import { dropDraft, keepDraft, listDrafts } from '../../../main/storage/recovery'
import { renamePatiently, safeWrite } from '../../../main/storage/safe-write'
import { sweepFolder } from '../../../main/storage/sweep'
import { settleFolder, writeFolder } from '../../../main/storage/write-folder'
import { news } from '../documents/a-document'
import { copiesOf, setOf } from './copies-in-folder'
import { failingDisk } from './failing-disk'
import { asDisk, MemoryDisk } from './memory-disk'

const ID = '0f0e0d0c-0b0a-4009-8807-060504030201'
const BYTES = new TextEncoder().encode('{"ฉบับ":"ใหม่"}')
const FOLDER = '/งาน'
const FILES = {
  'a.json': '{}',
  [`${ID}.draft`]: '{}',
  '.mati-0123456789ab.tmp': '',
  ...copiesOf('เดิม', ['01', '03']),
}
const draft = { id: ID, document: news('ข่าว'), file: null, media: new Map(), versions: [] }

const DEEDS: Readonly<Record<string, (disk: Disk, folder: string) => Promise<unknown>>> = {
  'reading a file': (disk, folder) => readFile(disk, path.join(folder, 'a.json'), 1000),
  'reading JSON': (disk, folder) => readJsonFile(disk, path.join(folder, 'a.json'), 1000),
  'reading a document': (disk, folder) => readDocumentFile(disk, path.join(folder, 'a.json')),
  'writing a file': (disk, folder) => safeWrite(disk, path.join(folder, 'a.json'), BYTES),
  'writing over a file that is known': (disk, folder) =>
    safeWrite(disk, path.join(folder, 'a.json'), BYTES, { holds: ['ก'] }),
  'renaming a file': (disk, folder) =>
    renamePatiently(disk, path.join(folder, 'a.json'), path.join(folder, 'b.json')),
  'remembering a file': (disk, folder) =>
    addRecent(disk, path.join(folder, 'recent.json'), {
      path: '/ข่าว.mati',
      openedAt: '2018-08-15T00:00:00.000Z',
    }),
  'listing recent files': (disk, folder) => listRecent(disk, path.join(folder, 'a.json')),
  'keeping a draft': (disk, folder) => keepDraft(disk, folder, draft),
  'listing drafts': (disk, folder) => listDrafts(disk, folder),
  'dropping a draft': (disk, folder) => dropDraft(disk, folder, ID),
  'sweeping a folder': (disk, folder) => sweepFolder(disk, folder),
  'asking who has a document open': (disk, folder) =>
    new OpenMarks(disk, 'สมศรี').holder(path.join(folder, 'a.json')),
  'writing a set of copies': (disk, folder) =>
    writeFolder(disk, folder, setOf(copiesOf('ใหม่', ['01', '02']))),
  'settling a folder': (disk, folder) => settleFolder(disk, folder),
}

test.each(Object.entries(DEEDS))(
  'a mistake of ours while %s is no fault of the disk',
  async (_name, deed) => {
    const prepared = () => asDisk(MemoryDisk.holding(FOLDER, FILES))
    const counting = failingDisk(-1, '', 1, prepared())
    await deed(counting, FOLDER)
    expect(counting.calls.length).toBeGreaterThan(0)
    const missed: string[] = []
    for (const [nth, call] of counting.calls.entries()) {
      const mistake = new TypeError('ours')
      const heard = await deed(failingDisk(nth, mistake, 1, prepared()), FOLDER).then(
        () => null,
        error => error,
      )
      if (heard !== mistake) missed.push(`call ${nth}: ${call}`)
    }
    expect(missed).toEqual([])
  },
)
