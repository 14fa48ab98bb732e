import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { decodeContainer } from '../../../core/file/container'
import { MEDIA_BYTES, mediaKey } from '../../../core/file/media-parts'
import type { SoundImage } from '../../../core/image/facts'
import type { Manuscript } from '../../../core/manuscript/manuscript'
import type { News } from '../../../core/model/document'
import { OpenDocuments } from '../../../main/documents/open-documents'
import { type Disk, disk } from '../../../main/storage/disk'
import { keepDraft, listDrafts } from '../../../main/storage/recovery'
import { PressClient, type PressProcess } from '../../../main/workers/press-client'
import type { PressReply, PressRequest } from '../../../main/workers/press-protocol'
import type { TakenImage } from '../../../preload/images'
import { context } from '../../core/papers'
import { png } from '../../pictures'
import { paper } from '../../press/paper'
import { news } from '../documents/a-document'
import { typed, typedAndSaved } from '../documents/typed'
import { aJournal } from '../journal/a-journal'
import { temporaryFolder } from '../temporary-folder'

const TYPE = { font: '', likeness: 'length', words: [] } as const
const bytes = png({ width: 40, height: 30 })
const image: SoundImage = { format: 'png', width: 40, height: 30, bytes }

function aDesk() {
  const folder = temporaryFolder()
  const journal = path.join(folder, 'drafts')
  const documents = new OpenDocuments(disk, aJournal(journal))
  const { handle } = documents.add(news('ตั้งต้น'), null)
  const taken = documents.addImage(handle, image)
  if (!taken.ok) throw new Error(taken.fault.code)
  const shown = showing(taken.value)
  return { documents, handle, journal, shown, file: path.join(folder, 'ข่าว.mati') }
}

function showing(taken: TakenImage): News {
  const picture = { id: 'p1', ...taken, caption: 'พิธีเปิด', alt: '', size: 'half' as const }
  return { ...news(''), texts: { body: [{ kind: 'picture', picture }] } }
}

test('a picture is in the file after a save, and opens with it', async () => {
  const { documents, handle, shown, file } = aDesk()
  await typedAndSaved(documents, handle, shown, 1, file)
  expect(decodeContainer(readFileSync(file))).toMatchObject({
    ok: true,
    value: { document: shown, media: new Map([[mediaKey(bytes), bytes]]) },
  })
})

test('a document made from an open one keeps the pictures that came along, and only those', async () => {
  const { documents, handle, shown, file } = aDesk()
  documents.addImage(handle, { ...image, bytes: png({ width: 8, height: 6 }) })
  const next = documents.addAfter(handle, { ...shown, id: 'n2' })
  expect([...next.media]).toEqual([[mediaKey(bytes), bytes]])
  await documents.close(handle)
  expect((await typedAndSaved(documents, next.handle, { ...shown, id: 'n2' }, 1, file)).ok).toBe(
    true,
  )
})

/** A disk that has no room for a picture. */
const noRoom: Disk = {
  ...disk,
  rename: async (from, to) => {
    if (to.endsWith('.png')) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
    await disk.rename(from, to)
  },
}

test('words are in the journal even where a picture of theirs cannot be', async () => {
  const { shown, journal } = aDesk()
  const draft = {
    id: 'd1',
    document: shown,
    file: null,
    media: new Map([[mediaKey(bytes), bytes]]),
    versions: [],
  }
  expect((await keepDraft(noRoom, journal, draft)).ok).toBe(false)
  expect((await keepDraft(disk, journal, { ...draft, id: 'd2', media: new Map() })).ok).toBe(true)
  const caption = [{ kind: 'paragraph', spans: [{ text: 'พิธีเปิด' }] }]
  const kept = (await listDrafts(disk, journal)).map(({ document }) => document.texts['body'])
  expect(kept).toEqual([caption, caption])
})

test('a picture that undo brings back is still there to be saved', async () => {
  const { documents, handle, shown, file } = aDesk()
  await typedAndSaved(documents, handle, shown, 1, file)
  await typedAndSaved(documents, handle, news('ไม่มีภาพ'), 2)
  expect(decodeContainer(readFileSync(file))).toMatchObject({ value: { media: new Map() } })
  expect((await typedAndSaved(documents, handle, shown, 3)).ok).toBe(true)
})

test('the journal writes a picture once, however often the words are written', async () => {
  const { documents, handle, shown, journal } = aDesk()
  await typed(documents, handle, shown, 1)
  const [picture] = readdirSync(journal).filter(name => name.endsWith('.png'))
  const place = path.join(journal, picture ?? '')
  const written = statSync(place).ino
  await typed(documents, handle, { ...shown, headline: 'พิมพ์ต่อ' }, 2)
  expect([readdirSync(journal).length, statSync(place).ino]).toEqual([2, written])
  expect(await listDrafts(disk, journal)).toMatchObject([
    { document: { headline: 'พิมพ์ต่อ' }, media: new Map([[mediaKey(bytes), bytes]]) },
  ])
  await documents.close(handle)
  expect(readdirSync(journal)).toEqual([])
})

test('words come out of the journal even if a picture does not, with its caption', async () => {
  const { documents, handle, shown, journal } = aDesk()
  await typed(documents, handle, shown, 1)
  for (const name of readdirSync(journal))
    if (name.endsWith('.png')) rmSync(path.join(journal, name))
  expect(await listDrafts(disk, journal)).toMatchObject([
    { document: { texts: { body: [{ kind: 'paragraph', spans: [{ text: 'พิธีเปิด' }] }] } } },
  ])
})

test('more pictures than a file can hold are refused', () => {
  const { documents, handle } = aDesk()
  const huge = { ...image, bytes: new Uint8Array(MEDIA_BYTES) }
  expect(documents.addImage(handle, huge)).toMatchObject({ fault: { code: 'images-full' } })
})

/** A press that only remembers what it was asked. */
class DeafPress implements PressProcess {
  readonly requests: PressRequest[] = []
  private answer: (reply: PressReply) => void = () => {}
  private end: (code: number) => void = () => {}

  postMessage(request: PressRequest): void {
    this.requests.push(request)
    this.answer({ id: request.id, answer: { ok: true, value: null } })
  }

  on(event: 'message' | 'exit', listener: (value: never) => void): void {
    if (event === 'message') this.answer = listener as (reply: PressReply) => void
    else this.end = listener as (code: number) => void
  }

  kill(): boolean {
    this.end(1)
    return true
  }
}

test('a press is given each picture once, and a new press once more', async () => {
  const presses: DeafPress[] = []
  const start = () => {
    const press = new DeafPress()
    presses.push(press)
    return press
  }
  const client = new PressClient(start, key => (key === mediaKey(bytes) ? bytes : undefined))
  const figure = { media: mediaKey(bytes), width: 40, height: 30, alt: '', caption: null }
  const manuscript: Manuscript = paper([{ kind: 'figures', figures: [figure, figure] }])
  const open = { handle: 'h', words: { edit: 1, value: aDesk().shown }, context: context('news') }
  await client.typeset(TYPE, open, 1)
  await client.typeset(TYPE, open, 2)
  await client.ask('docx', TYPE, [[manuscript]])
  expect(presses[0]?.requests.map(({ media }) => media.length)).toEqual([1, 0, 0])
  presses[0]?.kill()
  await client.ask('pdfs', TYPE, [[{ manuscripts: [manuscript], duplex: false }]])
  expect(presses[1]?.requests.map(({ media }) => media.length)).toEqual([1])
})
