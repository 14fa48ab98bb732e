import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { PLAIN } from '../../../core/copies/finish'
import { ok } from '../../../core/fault'
import { IMAGE_LIMITS, type SoundImage } from '../../../core/image/facts'
import type { Desk } from '../../../main/desk'
import { OpenDocuments } from '../../../main/documents/open-documents'
import { handlersFor } from '../../../main/requests/handlers'
import { disk } from '../../../main/storage/disk'
import type { PictureTaker } from '../../../main/workers/picture-taker'
import { png } from '../../pictures'
import { news } from '../documents/a-document'
import { dialog } from '../fake-electron'
import { aJournal } from '../journal/a-journal'
import { temporaryFolder } from '../temporary-folder'

vi.mock('electron', () => import('../fake-electron'))

const STRANGER = '0f0e0d0c-0b0a-4009-8807-060504030201'
const PAPER = news('ข่าว')

/** As much of a desk as answers before any file or press is asked. */
function aDesk() {
  const folder = temporaryFolder()
  const documents = new OpenDocuments(disk, aJournal(path.join(folder, 'drafts')))
  const parts = { disk, documents, window: () => ({}) }
  const desk = parts as unknown as Desk & { startTaker: () => PictureTaker }
  return { folder, desk, handlers: handlersFor(desk), documents }
}

beforeEach(() => dialog.showOpenDialog.mockReset())

test.each<[string, (handlers: ReturnType<typeof handlersFor>, handle: string) => unknown]>([
  ['document:save', (h, handle) => h['document:save'](handle, PAPER, 1)],
  ['document:save-as', (h, handle) => h['document:save-as'](handle, PAPER, 1)],
  ['document:keep', (h, handle) => h['document:keep'](handle, PAPER, 1)],
  ['document:export', (h, handle) => h['document:export'](handle, PAPER, 'pdf')],
  ['copies:circulate', (h, handle) => h['copies:circulate'](handle, PAPER, ['dsi'], true)],
  ['papers:preview', (h, handle) => h['papers:preview'](handle, PAPER, 'file-copy')],
  ['papers:export', (h, handle) => h['papers:export'](handle, PAPER, 'file-copy', 'pdf')],
  ['papers:print', (h, handle) => h['papers:print'](handle, PAPER, 'file-copy', 'เครื่อง')],
  [
    'document:print',
    (h, handle) => {
      const options = { recipients: [], coverLetter: false, duplex: false, finish: PLAIN }
      return h['document:print'](handle, PAPER, 'เครื่อง', options)
    },
  ],
  ['image:add', (h, handle) => h['image:add'](handle, png({ width: 4, height: 3 }))],
])('%s serves only a document that is open', async (_name, ask) => {
  const { handlers } = aDesk()
  await expect(async () => ask(handlers, STRANGER)).rejects.toThrow('no open document')
})

test('a picture of a document that was closed meanwhile goes nowhere', async () => {
  const { desk, handlers, documents } = aDesk()
  const { handle } = documents.add(PAPER, null)
  const image: SoundImage = {
    format: 'png',
    width: 4,
    height: 3,
    bytes: png({ width: 4, height: 3 }),
  }
  const answering = (close: boolean): PictureTaker => ({
    take: async (_job, answer) => {
      if (close) await documents.close(handle)
      answer(ok(image))
    },
    onEnd: () => {},
    kill: () => {},
  })
  desk.startTaker = () => answering(false)
  expect(await handlers['image:add'](handle, image.bytes)).toMatchObject({ value: { width: 4 } })
  desk.startTaker = () => answering(true)
  expect(await handlers['image:add'](handle, image.bytes)).toMatchObject({
    fault: { code: 'cancelled' },
  })
})

/** A person chooses these files. */
function choosing(...filePaths: string[]): void {
  dialog.showOpenDialog.mockResolvedValue({ canceled: filePaths.length === 0, filePaths })
}

test('chosen pictures are handed over one at a time, each once, and without their paths', async () => {
  const { folder, handlers } = aDesk()
  const bytes = png({ width: 40, height: 30 })
  const places = ['ก.png', 'ข.png'].map(name => path.join(folder, name))
  for (const place of places) writeFileSync(place, bytes)
  choosing(...places)
  const chosen = await handlers['image:choose']('pictures')
  if (!chosen.ok || chosen.value === null) throw new Error('nothing was chosen')
  expect(chosen.value.map(({ fileName }) => fileName)).toEqual(['ก.png', 'ข.png'])
  expect(JSON.stringify(chosen.value)).not.toContain(folder)
  const [first, second] = chosen.value.map(({ token }) => token)
  expect(await handlers['image:read'](second ?? '')).toEqual({
    ok: true,
    value: Buffer.from(bytes),
  })
  await expect(handlers['image:read'](second ?? '')).rejects.toThrow('no chosen picture')
  choosing()
  await handlers['image:choose']('emblem')
  await expect(handlers['image:read'](first ?? '')).rejects.toThrow('no chosen picture')
})

test('a chosen file that is too large or gone is a fault with its name', async () => {
  const { folder, handlers } = aDesk()
  const huge = path.join(folder, 'ใหญ่.png')
  writeFileSync(huge, new Uint8Array(IMAGE_LIMITS.bytes + 1))
  choosing(huge, path.join(folder, 'หาย.png'))
  const chosen = await handlers['image:choose']('pictures')
  const tokens = chosen.ok ? (chosen.value ?? []).map(({ token }) => token) : []
  const faults = await Promise.all(tokens.map(token => handlers['image:read'](token)))
  expect(faults).toMatchObject([
    { fault: { code: 'image-too-large', subject: 'ใหญ่.png' } },
    { fault: { code: 'file-missing', subject: 'หาย.png' } },
  ])
})
