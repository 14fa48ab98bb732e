import { EventEmitter } from 'node:events'
import { mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { setImmediate as later } from 'node:timers/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { type Fault, fail, ok, type Result } from '../../../core/fault'
import { mediaKey } from '../../../core/file/media-parts'
import { OpenDocuments } from '../../../main/documents/open-documents'
import { draftMirrors } from '../../../main/journal/draft-mirrors'
import { Journal } from '../../../main/journal/journal'
import { type DraftTask, JournalClient } from '../../../main/journal/journal-client'
import { type Disk, disk } from '../../../main/storage/disk'
import { type Draft, draftWriter, listDrafts } from '../../../main/storage/recovery'
import { syncDisk } from '../../../main/storage/sync-disk'
import { news } from '../documents/a-document'
import { typed, typedAndSaved } from '../documents/typed'
import { failingDisk } from '../storage/failing-disk'
import { temporaryFolder } from '../temporary-folder'
import { aJournal } from './a-journal'

const draft = (id: string, words: string): Draft => ({
  id,
  document: news(words),
  media: new Map(),
  versions: [],
  file: null,
})

afterEach(() => vi.useRealTimers())

/** A writer whose every answer the test gives; `asked` is what it is at. */
function aSlowWriter() {
  const asked: (Draft | string)[] = []
  const answers: ((result: Result<null>) => void)[] = []
  const ask = (what: Draft | string) => {
    asked.push(what)
    return new Promise<Result<null>>(resolve => answers.push(resolve))
  }
  return {
    asked,
    answer: (result: Result<null>) => answers.shift()?.(result),
    keep: ask,
    drop: ask,
  }
}

test('the newest words take the place of those that still wait, and all hear of it', async () => {
  const writer = aSlowWriter()
  const journal = new Journal(writer, undefined, () => 0)
  const kept = ['๑', '๒', '๓'].map(words => journal.keep(draft('a', words)))
  expect(writer.asked).toEqual([draft('a', '๑')])
  writer.answer(ok(null))
  expect(await kept[0]).toEqual(ok(null))
  await later()
  expect(writer.asked).toEqual([draft('a', '๑'), draft('a', '๓')])
  writer.answer(ok(null))
  expect(await Promise.all(kept)).toEqual([ok(null), ok(null), ok(null)])
})

test('a full disk is told as what it is, once; the words are tried again, and that is told', async () => {
  vi.useFakeTimers()
  const told: (Fault | null)[] = []
  const writer = { full: true, kept: [] as string[] }
  const journal = new Journal(
    {
      keep: async ({ id }) => {
        if (writer.full) return fail('disk-full', `${id}.draft`, 'ENOSPC')
        writer.kept.push(id)
        return ok(null)
      },
      drop: async () => ok(null),
    },
    trouble => told.push(trouble),
    () => 0,
  )
  const full = { code: 'draft-disk-full', detail: 'ENOSPC' }
  expect(await journal.keep(draft('a', '๑'))).toEqual({ ok: false, fault: full })
  await journal.keep(draft('a', '๒'))
  await vi.advanceTimersByTimeAsync(10_000)
  expect([told, writer.kept]).toEqual([[full], []])
  writer.full = false
  await vi.advanceTimersByTimeAsync(4_000)
  expect([told, writer.kept]).toEqual([[full, null], ['a']])
})

test('what was given up meanwhile is not tried again', async () => {
  vi.useFakeTimers()
  const kept = vi.fn(async () => fail('disk-full'))
  const journal = new Journal({ keep: kept, drop: async () => ok(null) })
  await journal.keep(draft('a', '๑'))
  await journal.drop('a')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(kept).toHaveBeenCalledOnce()
})

test.each([
  ['ENOSPC', 'draft-disk-full'],
  ['EDQUOT', 'draft-disk-full'],
  ['EACCES', 'draft-unkept'],
  ['EIO', 'draft-unkept'],
])('%s at any call that writes is %s, or the words are there', async (code, expected) => {
  const count = failingDisk(-1, code)
  await aJournal(path.join(temporaryFolder(), 'drafts'), count).keep(draft('a', 'คำ'))
  for (let nth = 0; nth < count.calls.length; nth++) {
    const folder = path.join(temporaryFolder(), 'drafts')
    const kept = await aJournal(folder, failingDisk(nth, code)).keep(draft('a', 'คำ'))
    const call = count.calls[nth] ?? ''
    if (kept.ok) expect(await listDrafts(disk, folder), `call ${nth}`).toHaveLength(1)
    else if (/wx|write|sync|rename|make/.test(call))
      expect(kept.fault, `call ${nth}`).toMatchObject({ code: expected })
    else expect(kept.fault.code, `call ${nth}`).toMatch(/^draft-/)
  }
})

test('a share that does not answer holds up no draft', async () => {
  const folder = temporaryFolder()
  const dead: Disk = { ...disk, open: () => new Promise(() => {}) }
  const documents = new OpenDocuments(dead, aJournal(path.join(folder, 'drafts')))
  const { handle } = documents.add(news('ตั้งต้น'), null)
  void typedAndSaved(documents, handle, news('บันทึก'), 1, path.join(folder, 'ข่าว.mati'))
  expect(await typed(documents, handle, news('พิมพ์ต่อ'), 2)).toEqual(ok(null))
  expect(await listDrafts(disk, path.join(folder, 'drafts'))).toMatchObject([
    { document: news('พิมพ์ต่อ') },
  ])
})

/** The thread's work in this thread; `die` ends it at what it is at. */
class Thread extends EventEmitter {
  readonly tasks: DraftTask[] = []
  readonly #take
  dies = false
  constructor(folder: string) {
    super()
    this.#take = draftMirrors(draftWriter(syncDisk, folder))
  }
  async postMessage(task: DraftTask): Promise<void> {
    this.tasks.push(task)
    if (this.dies) this.emit('exit')
    else this.emit('message', await this.#take(structuredClone(task)))
  }
}

test('a picture goes to the thread once, and again when the thread is a new one', async () => {
  const folder = temporaryFolder()
  const threads: Thread[] = []
  const client = new JournalClient(() => {
    threads.push(new Thread(folder))
    return threads.at(-1) as Thread
  })
  const bytes = new Uint8Array([1])
  const shown = { ...draft('a', '๑'), media: new Map([[mediaKey(bytes), bytes]]) }
  const sent = () =>
    threads.map(thread => thread.tasks.map(task => ('draft' in task ? task.draft.media.size : -1)))
  await client.keep(shown)
  await client.keep(shown)
  expect(sent()).toEqual([[1, 0]])
  const [first] = threads
  if (first) first.dies = true
  expect(await client.keep(shown)).toMatchObject({ fault: { code: 'unexpected' } })
  expect(await client.keep(shown)).toEqual(ok(null))
  expect(sent()).toEqual([[1, 0, 0], [1]])
})

test('of a draft what changed goes to the thread, and the whole to a new one', async () => {
  const folder = temporaryFolder()
  const threads: Thread[] = []
  const client = new JournalClient(() => {
    threads.push(new Thread(folder))
    return threads.at(-1) as Thread
  })
  const words = () =>
    threads.map(({ tasks }) =>
      tasks.map(task => ('draft' in task ? Object.keys(task.draft.words).at(-1) : 'drop')),
    )
  const kept = async () => (await listDrafts(disk, folder)).map(({ document }) => document)
  await client.keep(draft('a', 'ก'))
  await client.keep(draft('a', 'กข'))
  expect([words(), await kept()]).toEqual([[['whole', 'change']], [news('กข')]])
  const [first] = threads
  if (first) first.dies = true
  expect((await client.keep(draft('a', 'กขค'))).ok).toBe(false)
  await client.keep(draft('a', 'กขคง'))
  await client.drop('a')
  await client.keep(draft('a', 'ใหม่'))
  expect(words()[1]).toEqual(['whole', 'drop', 'whole'])
  expect(await kept()).toEqual([news('ใหม่')])
})

test('a change of a draft that the thread has not fails, and the next comes whole', async () => {
  const take = draftMirrors(draftWriter(syncDisk, temporaryFolder()))
  const { document: _, ...rest } = draft('a', 'ก')
  const change = { edit: 3, base: 2, change: null }
  expect(await take({ draft: { ...rest, words: change } })).toMatchObject({ ok: false })
})

test('while keys keep coming the disk rests most of the time, and whoever waits wakes it', async () => {
  vi.useFakeTimers()
  const kept: string[] = []
  const writer = {
    keep: async (one: Draft) => {
      await new Promise(done => setTimeout(done, 100))
      kept.push(JSON.stringify(one.document))
      return ok(null)
    },
    drop: async () => ok(null),
  }
  const journal = new Journal(writer)
  for (let key = 0; key < 40; key++) {
    void journal.keep(draft('a', String(key)))
    await vi.advanceTimersByTimeAsync(50)
  }
  expect(kept.length).toBeGreaterThanOrEqual(4)
  expect(kept.length).toBeLessThanOrEqual(6)
  const last = journal.keep(draft('a', 'สุดท้าย'))
  journal.hurry()
  await vi.advanceTimersByTimeAsync(200)
  await expect(last).resolves.toEqual(ok(null))
  expect(kept.at(-1)).toContain('สุดท้าย')
})

test('the disk of the thread does what the other one does, and fails alike', async () => {
  const folder = temporaryFolder()
  mkdirSync(path.join(folder, 'โฟลเดอร์'))
  const errnos = async (one: Disk) => {
    const calls = [
      () => one.open(path.join(folder, 'ไม่มี'), 'r'),
      () => one.rename(path.join(folder, 'ไม่มี'), path.join(folder, 'x')),
      () => one.remove(path.join(folder, 'ไม่มี')),
      () => one.list(path.join(folder, 'ไม่มี')),
      () => one.resolve(path.join(folder, 'ไม่มี')),
      () => one.askToWrite(path.join(folder, 'ไม่มี')),
      () => one.removeFolder(folder),
    ]
    const results = await Promise.allSettled(calls.map(call => call()))
    return results.map(result => (result.status === 'rejected' ? result.reason.code : 'fine'))
  }
  expect(await errnos(syncDisk)).toEqual(await errnos(disk))
  expect(await syncDisk.inspect(folder)).toEqual(await disk.inspect(folder))
  await aJournal(folder, syncDisk).keep(draft('a', 'คำ'))
  expect(await listDrafts(disk, folder)).toMatchObject([draft('a', 'คำ')])
  await aJournal(folder, syncDisk).drop('a')
  expect(readdirSync(folder)).toEqual(['โฟลเดอร์'])
})
