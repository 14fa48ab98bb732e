import path from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Desk } from '../../../main/desk'
import { HandOver } from '../../../main/documents/hand-over'
import { OpenDocuments } from '../../../main/documents/open-documents'
import { disk } from '../../../main/storage/disk'
import { OpenMarks } from '../../../main/storage/open-marks'
import { listDrafts } from '../../../main/storage/recovery'
import { mayLeave } from '../../../main/window/leaving'
import { news } from '../documents/a-document'
import { typed, typedAndSaved } from '../documents/typed'
import { dialog } from '../fake-electron'
import { aJournal } from '../journal/a-journal'
import { temporaryFolder } from '../temporary-folder'

vi.mock('electron', () => import('../fake-electron'))

const SAVE = 0
const DISCARD = 1
const CANCEL = 2
const WAIT = 0
const LEAVE = 1

/** A desk whose window answers as `hear` does; its disk's waits are over at once when `impatient`. */
function aDesk(hear: (ticket: number, answer: (kept?: number) => void) => void, impatient = false) {
  const folder = temporaryFolder()
  const journal = path.join(folder, 'drafts')
  const documents = new OpenDocuments(disk, aJournal(journal))
  const { handle } = documents.add(news('ตั้งต้น'), null)
  const handOver: HandOver = new HandOver(ticket =>
    hear(ticket, (kept = documents.find(handle).edit) =>
      handOver.answer(ticket, [{ handle, edit: documents.find(handle).edit, kept }]),
    ),
  )
  handOver.listening = true
  const desk = {
    disk: { ...disk, wait: () => (impatient ? disk.wait(5) : new Promise(() => {})) },
    documents,
    handOver,
    works: { current: null },
    marks: new OpenMarks(disk),
    recentFile: path.join(folder, 'recent.json'),
    announce: vi.fn(),
    noteRecent: vi.fn(),
    window: () => ({ setTitle: vi.fn() }),
  } as unknown as Desk
  const drafts = async () => (await listDrafts(disk, journal)).map(({ document }) => document)
  return { desk, documents, handle, handOver, drafts, file: path.join(folder, 'ข่าว.mati') }
}

beforeEach(() => {
  dialog.showMessageBox.mockReset()
  dialog.showSaveDialog.mockReset()
})

const answering = (...responses: number[]) => {
  for (const response of responses) dialog.showMessageBox.mockResolvedValueOnce({ response })
}

test('words that come with the answer, however late, are asked about', async () => {
  const { desk, documents, handle } = aDesk((_ticket, answer) => {
    const late = async () => {
      await disk.wait(400)
      await typed(documents, handle, news('คำสุดท้าย'), 7)
      answer()
    }
    void late()
  })
  answering(CANCEL)
  expect(await mayLeave(desk)).toBe(false)
  expect(dialog.showMessageBox).toHaveBeenCalledOnce()
  expect(documents.unsaved()).toMatchObject([{ edit: 7, unsaved: news('คำสุดท้าย') }])
})

test('nothing typed is nothing asked; two calls share one answer', async () => {
  const { desk } = aDesk((_ticket, answer) => answer())
  expect(await Promise.all([mayLeave(desk), mayLeave(desk)])).toEqual([true, true])
  expect(dialog.showMessageBox).not.toHaveBeenCalled()
})

test('what is given up goes only when the whole leaving does', async () => {
  const { desk, documents, handle, drafts } = aDesk((_ticket, answer) => answer())
  const other = documents.add(news('อีกฉบับ'), null)
  await typed(documents, handle, news('ร่าง'), 1)
  await typed(documents, other.handle, news('อีกฉบับ แก้แล้ว'), 1)
  answering(DISCARD, CANCEL)
  expect([await mayLeave(desk), documents.unsaved().length]).toEqual([false, 2])
  answering(DISCARD, DISCARD)
  expect([await mayLeave(desk), await drafts()]).toEqual([true, []])
})

test('what is typed while a save is being made is asked about again', async () => {
  const { desk, documents, handle, file } = aDesk((_ticket, answer) => answer())
  await typedAndSaved(documents, handle, news('แรก'), 1, file)
  await typed(documents, handle, news('บันทึกนี้'), 2)
  const { save } = documents
  vi.spyOn(documents, 'save').mockImplementationOnce(async (...args) => {
    const saving = save.apply(documents, args)
    void typed(documents, handle, news('พิมพ์ต่อ'), 3)
    return saving
  })
  answering(SAVE, SAVE)
  expect(await mayLeave(desk)).toBe(true)
  expect(dialog.showMessageBox).toHaveBeenCalledTimes(2)
  expect([documents.find(handle).settled, documents.unsaved()]).toEqual([news('พิมพ์ต่อ'), []])
})

test('a window that does not answer is asked about, with what was kept and until when', async () => {
  const { desk, documents, handle, drafts } = aDesk(() => {}, true)
  await typed(documents, handle, news('ถึงตรงนี้'), 1)
  answering(WAIT, WAIT, LEAVE)
  expect(await mayLeave(desk)).toBe(true)
  expect(dialog.showMessageBox).toHaveBeenCalledTimes(3)
  const [, { detail }] = dialog.showMessageBox.mock.calls[0] ?? []
  expect(detail).toMatch(/ร่างเก็บไว้ถึงเวลา \d\d:\d\d น\./)
  expect(await drafts()).toEqual([news('ถึงตรงนี้')])
})

test('turning back from a window that does not answer leaves everything as it is', async () => {
  const { desk, documents } = aDesk(() => {}, true)
  answering(CANCEL)
  expect([await mayLeave(desk), documents.latest()]).toEqual([false, expect.anything()])
})

test('the question goes when the window answers after all', async () => {
  let say: () => void = () => {}
  const { desk } = aDesk((_ticket, answer) => {
    say = answer
  }, true)
  dialog.showMessageBox.mockImplementationOnce((_window, { signal }) => {
    say()
    return new Promise(resolve =>
      signal.addEventListener('abort', () => resolve({ response: CANCEL })),
    )
  })
  expect(await mayLeave(desk)).toBe(true)
})

test('words that the window could not hand over are asked for once more', async () => {
  let times = 0
  const { desk, documents, handle } = aDesk((_ticket, answer) => answer(times++ === 0 ? 0 : 3))
  await typed(documents, handle, news('ตั้งต้น'), 3)
  answering(WAIT)
  expect([await mayLeave(desk), times]).toEqual([true, 2])
})

test('a window that has gone has nothing more to hand over', async () => {
  const { desk, handOver } = aDesk(() => {})
  const leaving = mayLeave(desk)
  handOver.listening = false
  expect(await leaving).toBe(true)
})
