import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { encodeContainer } from '../../../core/file/container'
import type { News } from '../../../core/model/document'
import { disk } from '../../../main/storage/disk'
import { OpenMarks } from '../../../main/storage/open-marks'
import { keepDraft, listDrafts } from '../../../main/storage/recovery'
import { sample } from '../../core/papers'
import { news } from '../documents/a-document'
import { dialog } from '../fake-electron'
import { aDesk, answered, choosing, pressing } from './a-desk'

vi.mock('electron', () => import('../fake-electron'))

beforeEach(() => {
  dialog.showOpenDialog.mockReset()
  dialog.showMessageBox.mockReset()
})

const IN_FILE = news('ข่าวที่อยู่ในแฟ้ม')
const TYPED_LATER: News = { ...news('ข่าวที่พิมพ์ต่อแล้วยังไม่ได้บันทึก') }
const HANDLE = '0f0e0d0c-0b0a-4009-8807-060504030201'

/** A desk with a document in a file. */
function aDeskWithFile(document: News = IN_FILE) {
  const desk = aDesk()
  const file = path.join(desk.folder, 'ข่าว.mati')
  writeFileSync(file, encodeContainer(document, 1))
  const open = async () => {
    choosing(file)
    return desk.ask('document:choose')
  }
  return { ...desk, file, open }
}

/** Puts words into the journal, as a program that was cut off has left them. */
async function leaveDraft(
  { journal }: { journal: string },
  file: string | null,
  document: News,
  id = HANDLE,
) {
  const place = file === null ? null : { path: file, sha256: '', revision: 1 }
  await keepDraft(disk, journal, { id, document, file: place, media: new Map(), versions: [] })
}

describe('a document that is begun', () => {
  test('follows its template and the house, and is in no file', async () => {
    const { ask, documents } = aDesk()
    const opened = answered(await ask('document:start', 'monthly-minutes'))
    expect(opened).toMatchObject({
      fileName: null,
      recovered: false,
      readOnly: false,
      sealed: false,
      edit: 0,
      template: { id: 'monthly-minutes' },
      document: { kind: 'minutes', template: 'monthly-minutes' },
    })
    expect(opened.agencies.length).toBeGreaterThan(20)
    expect(documents.find(opened.handle).words).toEqual(opened.document)
    const next = answered(await ask('document:start', 'monthly-minutes'))
    expect(next.document.id).not.toBe(opened.document.id)
  })

  test('is none where the template is unknown', async () => {
    const { ask } = aDesk()
    expect(await ask('document:start', 'no-such')).toMatchObject({
      fault: { code: 'template-unknown', subject: 'no-such' },
    })
  })
})

const REGULAR = { kind: 'regular', aside: [] } as const

describe('the minutes of the next month', () => {
  test('follow the form of the last, with what was promised', async () => {
    const { ask, documents } = aDesk()
    const last = sample('minutes-2561-09')
    const { handle } = documents.add(last, null)
    const next = answered(await ask('document:follow-up', handle, REGULAR))
    expect(next.document).toMatchObject({ kind: 'minutes', template: last.template })
    expect(next.document.id).not.toBe(last.id)
    expect(JSON.stringify(next.document)).toContain('matters-arising')
  })

  test('follow a workshop, too, and nothing else', async () => {
    const { ask, documents } = aDesk()
    const workshop = sample('workshop-2561')
    const { handle } = documents.add(workshop, null)
    const next = answered(await ask('document:follow-up', handle, REGULAR))
    expect(next.document).toMatchObject({ kind: 'minutes', template: 'monthly-minutes' })
    const other = documents.add(IN_FILE, null)
    await expect(ask('document:follow-up', other.handle, REGULAR)).rejects.toThrow('kind news')
  })

  test('do not follow a meeting that is still planned', async () => {
    const { ask, documents } = aDesk()
    const last = sample('minutes-2561-09')
    const planned = { ...last, meeting: { ...last.meeting, state: 'planned' as const } }
    const { handle } = documents.add(planned, null)
    expect(await ask('document:follow-up', handle, REGULAR)).toMatchObject({
      fault: { code: 'meeting-planned' },
    })
  })

  test('have no matters arising in the short form of a house, unless something was promised', async () => {
    const { ask, desk, documents } = aDesk()
    const house = path.join(desk.journal, '..', '..', 'กอง.json')
    const style = { format: 1, title: 'กอง', agenda: { form: 'short' } }
    writeFileSync(house, JSON.stringify(style))
    desk.settings.write({ house })
    const last = sample('minutes-2561-09')
    const done = {
      ...last,
      agenda: last.agenda.map(item => ({ ...item, actions: [], topics: [] })),
    }
    const kinds = async (document: typeof last) => {
      const { handle } = documents.add(document, null)
      const next = answered(await ask('document:follow-up', handle, REGULAR)).document
      return next.kind === 'minutes' ? next.agenda.map(({ kind }) => kind) : []
    }
    expect(await kinds(last)).toContain('matters-arising')
    expect(await kinds(done)).not.toContain('matters-arising')
  })
})

describe('a file that a person chooses', () => {
  test('opens under its name, is marked, remembered, and told to the system', async () => {
    const { open, file, desk, noted, ask } = aDeskWithFile()
    const opened = answered(await open())
    expect(opened).toMatchObject({
      fileName: 'ข่าว.mati',
      document: IN_FILE,
      recovered: false,
      readOnly: false,
      sealed: false,
    })
    expect(await new OpenMarks(disk, 'สมชาย').holder(file)).toMatchObject({ user: 'สมศรี' })
    expect(noted).toEqual([file])
    expect(answered(await ask('recent:list'))).toMatchObject([
      { fileName: 'ข่าว.mati', folder: path.basename(path.dirname(file)) },
    ])
    await desk.marks.keepOnly([])
  })

  test('opens once only', async () => {
    const { open, desk } = aDeskWithFile()
    answered(await open())
    expect(await open()).toMatchObject({ fault: { code: 'already-open', subject: 'ข่าว.mati' } })
    await desk.marks.keepOnly([])
  })

  test('is none when the person turns back', async () => {
    const { ask } = aDesk()
    choosing()
    expect(await ask('document:choose')).toEqual({ ok: true, value: null })
  })

  test('that is damaged or gone is a fault, and is neither marked nor remembered', async () => {
    const { open, file, folder, noted, ask } = aDeskWithFile()
    writeFileSync(file, 'ไม่ใช่เอกสาร')
    expect((await open()).ok).toBe(false)
    choosing(path.join(folder, 'หาย.mati'))
    expect(await ask('document:choose')).toMatchObject({ fault: { code: 'file-missing' } })
    expect(noted).toEqual([])
    expect(readdirSync(folder)).toEqual(['ข่าว.mati'])
  })

  test('whose template is not at hand is not opened, and the template is named', async () => {
    const { open, documents, noted } = aDeskWithFile({ ...IN_FILE, template: 'ours' } as News)
    expect(await open()).toMatchObject({
      fault: { code: 'template-missing', subject: 'ours' },
    })
    expect([documents.files(), noted]).toEqual([[], []])
  })

  test('takes away what a cut-off save has left beside it', async () => {
    const { open, folder, desk } = aDeskWithFile()
    const left = '.mati-0123456789ab.tmp'
    writeFileSync(path.join(folder, left), '')
    const { utimesSync } = await import('node:fs')
    utimesSync(path.join(folder, left), 0, 0)
    answered(await open())
    expect(existsSync(path.join(folder, left))).toBe(false)
    await desk.marks.keepOnly([])
  })
})

describe('words that never reached the file', () => {
  test('come back with it', async () => {
    const desk = aDeskWithFile()
    await leaveDraft(desk, desk.file, TYPED_LATER)
    expect(answered(await desk.open())).toMatchObject({
      handle: HANDLE,
      fileName: 'ข่าว.mati',
      document: TYPED_LATER,
      recovered: true,
    })
    await desk.desk.marks.keepOnly([])
  })

  test('are those of this file, and not of another', async () => {
    const desk = aDeskWithFile()
    await leaveDraft(desk, path.join(desk.folder, 'อื่น.mati'), TYPED_LATER)
    expect(answered(await desk.open())).toMatchObject({ document: IN_FILE, recovered: false })
    await desk.desk.marks.keepOnly([])
  })

  test('are none where the file has them already: the draft is of nothing, and goes', async () => {
    const desk = aDeskWithFile()
    await leaveDraft(desk, desk.file, IN_FILE)
    expect(answered(await desk.open())).toMatchObject({ document: IN_FILE, recovered: false })
    expect(await listDrafts(disk, desk.journal)).toEqual([])
    await desk.desk.marks.keepOnly([])
  })

  test('stay in the journal while the file is only read', async () => {
    const desk = aDeskWithFile()
    await leaveDraft(desk, desk.file, TYPED_LATER)
    await new OpenMarks(disk, 'สมชาย').take(desk.file)
    pressing(0)
    expect(answered(await desk.open())).toMatchObject({ document: IN_FILE, readOnly: true })
    expect(await listDrafts(disk, desk.journal)).toHaveLength(1)
  })
})

describe('a file that somebody else has open', () => {
  async function heldDesk() {
    const desk = aDeskWithFile()
    await new OpenMarks(disk, 'สมชาย').take(desk.file)
    return desk
  }

  test('is asked about, by its name and by who has it', async () => {
    const { open } = await heldDesk()
    pressing(3)
    expect(await open()).toMatchObject({ fault: { code: 'cancelled' } })
    const [, question] = dialog.showMessageBox.mock.calls[0] ?? []
    expect(question.message).toContain('ข่าว.mati')
    expect(question.message).toContain('สมชาย')
  })

  test('may be read: under its name, and no save can reach it', async () => {
    const { open, documents, noted } = await heldDesk()
    pressing(0)
    const opened = answered(await open())
    expect(opened).toMatchObject({ fileName: 'ข่าว.mati', document: IN_FILE, readOnly: true })
    expect(documents.find(opened?.handle ?? '').file).toBeNull()
    expect(noted).toEqual([])
  })

  test('may be copied: the same words under another id, and in no file', async () => {
    const { open } = await heldDesk()
    pressing(1)
    const opened = answered(await open())
    expect(opened).toMatchObject({ fileName: null, readOnly: false })
    expect(opened?.document).toEqual({ ...IN_FILE, id: opened?.document.id })
    expect(opened?.document.id).not.toBe(IN_FILE.id)
  })

  test('may be opened all the same', async () => {
    const { open, noted, file } = await heldDesk()
    pressing(2)
    expect(answered(await open())).toMatchObject({ fileName: 'ข่าว.mati', readOnly: false })
    expect(noted).toEqual([file])
  })
})

describe('a recent file', () => {
  test('opens again by its id, after it was closed', async () => {
    const { open, ask, desk } = aDeskWithFile()
    const { handle } = answered(await open()) ?? { handle: '' }
    await ask('document:close', handle)
    const [recent] = answered(await ask('recent:list'))
    expect(recent?.id).toMatch(/^[0-9a-f]{16}$/)
    expect(answered(await ask('document:open-recent', recent?.id ?? ''))).toMatchObject({
      fileName: 'ข่าว.mati',
    })
    await desk.marks.keepOnly([])
  })

  test('that is not in the list is missing', async () => {
    const { ask } = aDesk()
    expect(await ask('document:open-recent', '0123456789abcdef')).toMatchObject({
      fault: { code: 'file-missing' },
    })
  })
})

test('a sample opens as a copy that is in no file', async () => {
  const { ask, noted } = aDesk()
  const opened = answered(await ask('document:open-sample', 'workshop-2561'))
  const original = sample('workshop-2561')
  expect(opened).toMatchObject({ fileName: null, recovered: false })
  expect(opened.document).toMatchObject({ kind: 'findings', template: original.template })
  expect(opened.document.id).not.toBe(original.id)
  expect(noted).toEqual([])
  expect((await ask('document:open-sample', 'no-such')).ok).toBe(false)
})

describe('the first document of a window', () => {
  test('is the sample for a newcomer', async () => {
    const { ask, desk } = aDesk()
    expect(desk.handOver.listening).toBe(false)
    expect(answered(await ask('document:first'))).toMatchObject({
      fileName: null,
      document: { kind: 'findings' },
    })
    expect(desk.handOver.listening).toBe(true)
  })

  test('is the draft that was left', async () => {
    const desk = aDesk()
    await leaveDraft(desk, null, TYPED_LATER)
    expect(answered(await desk.ask('document:first'))).toMatchObject({
      handle: HANDLE,
      document: TYPED_LATER,
      recovered: true,
    })
  })

  test('is none where several drafts were left: the person chooses', async () => {
    const desk = aDesk()
    await leaveDraft(desk, null, TYPED_LATER)
    await leaveDraft(desk, null, IN_FILE, HANDLE.replace('0f', '1f'))
    expect(answered(await desk.ask('document:first'))).toBeNull()
  })

  test('is the file that the program was started with, whatever was left', async () => {
    const { desk, file, ask, ...rest } = aDeskWithFile()
    await leaveDraft(rest, null, TYPED_LATER)
    desk.firstFile = file
    expect(answered(await ask('document:first'))).toMatchObject({ fileName: 'ข่าว.mati' })
    await desk.marks.keepOnly([])
  })

  test('is what was open when the window starts anew', async () => {
    const { open, ask, documents, desk } = aDeskWithFile()
    const opened = answered(await open())
    await ask('document:follow', opened?.handle ?? '', { edit: 4, whole: TYPED_LATER })
    expect(answered(await ask('document:first'))).toMatchObject({
      handle: opened?.handle,
      fileName: 'ข่าว.mati',
      document: TYPED_LATER,
      recovered: true,
      edit: 4,
    })
    expect(documents.files()).toHaveLength(1)
    await desk.marks.keepOnly([])
  })

  test('hears of the troubles of the start, once', async () => {
    const { ask, desk, told } = aDesk()
    desk.early.push({ code: 'settings-damaged' }, { code: 'settings-unread' })
    await ask('document:first')
    const troubles = [
      { announcement: 'trouble', value: { code: 'settings-damaged' } },
      { announcement: 'trouble', value: { code: 'settings-unread' } },
    ]
    expect(told).toEqual(troubles)
    await ask('document:first')
    expect(told).toEqual(troubles)
  })
})
