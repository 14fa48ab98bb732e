import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { PLAIN_FINISH } from '../../../core/copies/finish'
import { ok } from '../../../core/fault'
import { IMAGE_LIMITS, type SoundImage } from '../../../core/image/facts'
import type { Desk } from '../../../main/desk'
import { OpenDocuments } from '../../../main/documents/open-documents'
import type { AllRequests } from '../../../main/requests/request'
import { requestsFor } from '../../../main/requests/requests'
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
  return { folder, desk, requests: requestsFor(desk), documents }
}

beforeEach(() => dialog.showOpenDialog.mockReset())

test.each<[string, (requests: AllRequests, handle: string) => unknown]>([
  ['document:save', (asked, handle) => asked['document:save'].answer(handle)],
  [
    'document:issue',
    (asked, handle) => asked['document:issue'].answer(handle, '2018-11-15', false),
  ],
  ['document:save-as', (asked, handle) => asked['document:save-as'].answer(handle)],
  [
    'document:follow',
    (asked, handle) => asked['document:follow'].answer(handle, { edit: 1, whole: PAPER }),
  ],
  [
    'document:follow-up',
    (asked, handle) => asked['document:follow-up'].answer(handle, { kind: 'regular', aside: [] }),
  ],
  ['pages:typeset', (asked, handle) => asked['pages:typeset'].answer(handle)],
  ['document:export', (asked, handle) => asked['document:export'].answer(handle, 'pdf')],
  ['copies:circulate', (asked, handle) => asked['copies:circulate'].answer(handle, ['dsi'], true)],
  ['papers:preview', (asked, handle) => asked['papers:preview'].answer(handle, 'file-copy', '')],
  [
    'papers:export',
    (asked, handle) => asked['papers:export'].answer(handle, 'file-copy', '', 'pdf'),
  ],
  [
    'papers:print',
    (asked, handle) => asked['papers:print'].answer(handle, 'file-copy', '', 'เครื่อง'),
  ],
  [
    'papers:export-each',
    (asked, handle) => asked['papers:export-each'].answer(handle, 'monthly-form', 'pdf'),
  ],
  ['document:news', (asked, handle) => asked['document:news'].answer(handle, [])],
  [
    'document:print',
    (asked, handle) => {
      const options = { recipients: [], coverLetter: false, duplex: false, finish: PLAIN_FINISH }
      return asked['document:print'].answer(handle, 'เครื่อง', options)
    },
  ],
  ['image:add', (asked, handle) => asked['image:add'].answer(handle, png({ width: 4, height: 3 }))],
])('%s serves only a document that is open', async (_name, ask) => {
  const { requests } = aDesk()
  await expect(async () => ask(requests, STRANGER)).rejects.toThrow('no open document')
})

test('a picture of a document that was closed meanwhile goes nowhere', async () => {
  const { desk, requests, documents } = aDesk()
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
  expect(await requests['image:add'].answer(handle, image.bytes)).toMatchObject({
    value: { width: 4 },
  })
  desk.startTaker = () => answering(true)
  expect(await requests['image:add'].answer(handle, image.bytes)).toMatchObject({
    fault: { code: 'cancelled' },
  })
})

/** A person chooses these files. */
function choosing(...filePaths: string[]): void {
  dialog.showOpenDialog.mockResolvedValue({ canceled: filePaths.length === 0, filePaths })
}

test('chosen pictures are handed over one at a time, each once, and without their paths', async () => {
  const { folder, requests } = aDesk()
  const bytes = png({ width: 40, height: 30 })
  const places = ['ก.png', 'ข.png'].map(name => path.join(folder, name))
  for (const place of places) writeFileSync(place, bytes)
  choosing(...places)
  const chosen = await requests['image:choose'].answer('pictures')
  if (!chosen.ok || chosen.value === null) throw new Error('nothing was chosen')
  expect(chosen.value.map(({ fileName }) => fileName)).toEqual(['ก.png', 'ข.png'])
  expect(JSON.stringify(chosen.value)).not.toContain(folder)
  const [first, second] = chosen.value.map(({ token }) => token)
  expect(await requests['image:read'].answer(second ?? '')).toEqual({
    ok: true,
    value: Buffer.from(bytes),
  })
  await expect(requests['image:read'].answer(second ?? '')).rejects.toThrow('no chosen picture')
  choosing()
  await requests['image:choose'].answer('emblem')
  await expect(requests['image:read'].answer(first ?? '')).rejects.toThrow('no chosen picture')
})

test('a chosen file that is too large or gone is a fault with its name', async () => {
  const { folder, requests } = aDesk()
  const huge = path.join(folder, 'ใหญ่.png')
  writeFileSync(huge, new Uint8Array(IMAGE_LIMITS.bytes + 1))
  choosing(huge, path.join(folder, 'หาย.png'))
  const chosen = await requests['image:choose'].answer('pictures')
  const tokens = chosen.ok ? (chosen.value ?? []).map(({ token }) => token) : []
  const faults = await Promise.all(tokens.map(token => requests['image:read'].answer(token)))
  expect(faults).toMatchObject([
    { fault: { code: 'image-too-large', subject: 'ใหญ่.png' } },
    { fault: { code: 'file-missing', subject: 'หาย.png' } },
  ])
})
