import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { decodeContainer, encodeContainer } from '../../../core/file/container'
import type { News } from '../../../core/model/document'
import { disk } from '../../../main/storage/disk'
import { OpenMarks } from '../../../main/storage/open-marks'
import { keepDraft, listDrafts } from '../../../main/storage/recovery'
import { news } from '../documents/a-document'
import { dialog } from '../fake-electron'
import { aDesk, answered, choosing, savingAs } from './a-desk'

vi.mock('electron', () => import('../fake-electron'))

beforeEach(() => {
  dialog.showOpenDialog.mockReset()
  dialog.showSaveDialog.mockReset()
})

const FIRST = news('ข่าวแรก')
const SECOND = news('ข่าวที่แก้แล้ว')
const HANDLE = '0f0e0d0c-0b0a-4009-8807-060504030201'

function wordsIn(file: string): unknown {
  const read = decodeContainer(readFileSync(file))
  return read.ok ? read.value.document : read.fault
}

/** A desk with a document that was opened from its file. */
async function anOpenFile() {
  const desk = aDesk()
  const file = path.join(desk.folder, 'ข่าว.mati')
  writeFileSync(file, encodeContainer(FIRST, 1))
  choosing(file)
  const opened = answered(await desk.ask('document:choose'))
  return { ...desk, file, handle: opened?.handle ?? '' }
}

describe('saving', () => {
  test('puts what was typed last into the file, and the window is called by it', async () => {
    const { ask, desk, file, handle, titles } = await anOpenFile()
    expect(await ask('document:follow', handle, { edit: 2, whole: SECOND })).toMatchObject({
      value: 'taken',
    })
    const saved = answered(await ask('document:save', handle))
    expect(saved).toMatchObject({ fileName: 'ข่าว.mati', edit: 2 })
    expect(Math.abs(Date.parse(saved?.savedAt ?? '') - Date.now())).toBeLessThan(60_000)
    expect([wordsIn(file), titles]).toEqual([SECOND, ['มติ — ข่าว.mati']])
    expect(await listDrafts(disk, desk.journal)).toEqual([])
    await desk.marks.keepOnly([])
  })

  test('takes nothing that was made over other words than main has', async () => {
    const { ask, handle, desk } = await anOpenFile()
    const behind = { edit: 9, base: 8, change: null }
    expect(await ask('document:follow', handle, behind)).toMatchObject({ value: 'behind' })
    await desk.marks.keepOnly([])
  })

  test('asks for a place before there is one, by what the document is called', async () => {
    const { ask, desk, documents, folder, noted, titles } = aDesk()
    const { handle } = documents.add(FIRST, null)
    const place = path.join(folder, 'ชื่อใหม่.mati')
    savingAs(place)
    expect(answered(await ask('document:save', handle))).toMatchObject({ fileName: 'ชื่อใหม่.mati' })
    const [, asked] = dialog.showSaveDialog.mock.calls[0] ?? []
    expect(path.basename(asked.defaultPath)).toMatch(/พม. จับมือภาคีเครือข่าย.*\.mati$/)
    expect(wordsIn(place)).toEqual(FIRST)
    expect([noted, titles]).toEqual([[place], ['มติ — ชื่อใหม่.mati']])
    expect(await new OpenMarks(disk, 'สมชาย').holder(place)).toMatchObject({ user: 'สมศรี' })
    savingAs(null)
    answered(await ask('document:save', handle))
    expect(dialog.showSaveDialog).toHaveBeenCalledTimes(1)
    await desk.marks.keepOnly([])
  })

  test('is nothing when the person turns back', async () => {
    const { ask, documents, titles, noted } = aDesk()
    const { handle } = documents.add(FIRST, null)
    savingAs(null)
    expect(await ask('document:save', handle)).toEqual({ ok: true, value: null })
    expect([titles, noted]).toEqual([[], []])
  })

  test('as another file leaves the first as it was, unmarked, and goes on in the second', async () => {
    const { ask, desk, documents, file, folder, handle } = await anOpenFile()
    await ask('document:follow', handle, { edit: 1, whole: SECOND })
    const other = path.join(folder, 'อื่น.mati')
    savingAs(other)
    answered(await ask('document:save-as', handle))
    const [, asked] = dialog.showSaveDialog.mock.calls[0] ?? []
    expect(asked.defaultPath).toBe(file)
    expect([wordsIn(file), wordsIn(other)]).toEqual([FIRST, SECOND])
    expect(documents.files()).toEqual([other])
    const stranger = new OpenMarks(disk, 'สมชาย')
    expect(await stranger.holder(file)).toBeNull()
    expect(await stranger.holder(other)).not.toBeNull()
    const recent = answered(await ask('recent:list'))
    expect(recent.map(({ fileName }) => fileName)).toEqual(['อื่น.mati', 'ข่าว.mati'])
    await desk.marks.keepOnly([])
  })

  test('that fails is told, and neither the window nor the list of recent files says otherwise', async () => {
    const { ask, desk, file, handle, titles, noted } = await anOpenFile()
    writeFileSync(file, encodeContainer(news('ข่าวของคนอื่น'), 7))
    await ask('document:follow', handle, { edit: 1, whole: SECOND })
    expect(await ask('document:save', handle)).toMatchObject({
      fault: { code: 'file-changed-elsewhere' },
    })
    expect([titles, noted]).toEqual([[], [file]])
    expect(await listDrafts(disk, desk.journal)).toMatchObject([{ document: SECOND }])
    await desk.marks.keepOnly([])
  })
})

describe('a document that is closed', () => {
  test('gives up what is not in its file, and its mark', async () => {
    const { ask, desk, documents, file, handle } = await anOpenFile()
    await ask('document:follow', handle, { edit: 1, whole: SECOND })
    await desk.documents.drafted(handle)
    expect(await ask('document:close', handle)).toMatchObject({ ok: true })
    expect([documents.files(), wordsIn(file)]).toEqual([[], FIRST])
    expect(await listDrafts(disk, desk.journal)).toEqual([])
    expect(await new OpenMarks(disk, 'สมชาย').holder(file)).toBeNull()
  })

  test('was put back where it was never shown: its draft stays', async () => {
    const { ask, desk, documents, file, handle } = await anOpenFile()
    await ask('document:follow', handle, { edit: 1, whole: SECOND })
    await desk.documents.drafted(handle)
    expect(await ask('document:put-back', handle)).toEqual({ ok: true, value: null })
    expect(documents.files()).toEqual([])
    expect(await listDrafts(disk, desk.journal)).toHaveLength(1)
    expect(await new OpenMarks(disk, 'สมชาย').holder(file)).toBeNull()
  })
})

test('the last words are handed over under their ticket, and lie in the journal then', async () => {
  const { ask, desk, handle, told } = await anOpenFile()
  desk.handOver.listening = true
  const words = desk.handOver.lastWords()
  const { value: ticket } = told.at(-1) ?? {}
  await ask('document:follow', handle, { edit: 3, whole: SECOND })
  await ask('desk:handed-over', Number(ticket), [{ handle, edit: 3, kept: 3 }])
  expect(await words).toBe('kept')
  expect(await listDrafts(disk, desk.journal)).toMatchObject([{ document: SECOND }])
  await desk.marks.keepOnly([])
})

describe('drafts', () => {
  const keep = (journal: string, id: string, document: News, file: string | null = null) =>
    keepDraft(disk, journal, {
      id,
      document,
      file: file === null ? null : { path: file, sha256: '', revision: 1 },
      media: new Map(),
      versions: [],
    })
  const id = (digit: number) => `${digit}${HANDLE.slice(1)}`

  test('are listed, the newest first, by what they are and by the name of their file', async () => {
    const { ask, journal } = aDesk()
    const { utimesSync } = await import('node:fs')
    for (const [index, second] of [100, 300, 200].entries()) {
      await keep(
        journal,
        id(index + 1),
        { ...FIRST, headline: `ข่าวที่ ${index + 1}` },
        index === 1 ? '/งาน/ข่าว.mati' : null,
      )
      utimesSync(path.join(journal, `${id(index + 1)}.draft`), second, second)
    }
    expect(answered(await ask('draft:list'))).toEqual([
      {
        id: id(2),
        title: expect.stringContaining('ข่าวที่ 2'),
        fileName: 'ข่าว.mati',
        keptAt: '1970-01-01T00:05:00.000Z',
      },
      {
        id: id(3),
        title: expect.stringContaining('ข่าวที่ 3'),
        fileName: null,
        keptAt: '1970-01-01T00:03:20.000Z',
      },
      {
        id: id(1),
        title: expect.stringContaining('ข่าวที่ 1'),
        fileName: null,
        keptAt: '1970-01-01T00:01:40.000Z',
      },
    ])
  })

  test('are taken up again under their own ids, and are listed no more', async () => {
    const { ask, journal, documents } = aDesk()
    await keep(journal, id(1), FIRST)
    expect(answered(await ask('draft:open', id(1)))).toMatchObject({
      handle: id(1),
      document: FIRST,
      recovered: true,
    })
    expect(documents.has(id(1))).toBe(true)
    expect(answered(await ask('draft:list'))).toEqual([])
    expect(await ask('draft:open', id(2))).toMatchObject({ fault: { code: 'file-missing' } })
  })

  test('are given up one by one, but none of a document that is open', async () => {
    const { ask, journal } = aDesk()
    await keep(journal, id(1), FIRST)
    await keep(journal, id(2), SECOND)
    answered(await ask('draft:discard', id(1)))
    expect(answered(await ask('draft:list')).map(draft => draft.id)).toEqual([id(2)])
    answered(await ask('draft:open', id(2)))
    await expect(ask('draft:discard', id(2))).rejects.toThrow('its own')
    expect(existsSync(path.join(journal, `${id(2)}.draft`))).toBe(true)
  })

  test('of words that stand in their file are of nothing', async () => {
    const { ask, journal, folder } = aDesk()
    const file = path.join(folder, 'ข่าว.mati')
    writeFileSync(file, encodeContainer(FIRST, 1))
    await keep(journal, id(1), FIRST, file)
    await keep(journal, id(2), SECOND, file)
    await keep(journal, id(3), FIRST, path.join(folder, 'หาย.mati'))
    const left = answered(await ask('draft:list')).map(draft => draft.id)
    expect(left.toSorted()).toEqual([id(2), id(3)])
    expect(existsSync(path.join(journal, `${id(1)}.draft`))).toBe(false)
  })
})
