import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { PLAIN_FINISH } from '../../../core/copies/finish'
import type { Minutes } from '../../../core/model/document'
import type { PdfJob } from '../../../main/workers/press-protocol'
import { sample } from '../../core/papers'
import { news } from '../documents/a-document'
import { dialog, shell } from '../fake-electron'
import { temporaryFolder } from '../temporary-folder'
import { aDesk, answered, choosing, savingAs } from './a-desk'

vi.mock('electron', () => import('../fake-electron'))

beforeEach(() => {
  for (const ask of Object.values(dialog)) ask.mockReset()
  shell.showItemInFolder.mockReset()
})

const MINUTES: Minutes = { ...sample('minutes-2561-09'), distribution: ['dsi', 'mol'] }

/** A desk with open minutes, in a file where one is named. */
function aDeskWith(set: Parameters<typeof aDesk>[0] = {}, name: string | null = null) {
  const desk = aDesk(set)
  const file = name === null ? null : path.join(desk.folder, name)
  const kept = file === null ? null : { path: file, sha256: '', revision: 4 }
  const { handle } = desk.documents.add(MINUTES, kept)
  /** The jobs that the press was asked for last. */
  const jobs = () => {
    const request = desk.press.asked.findLast(({ task }) => task === 'pdfs')
    return (request?.args[0] ?? []) as unknown as readonly PdfJob[]
  }
  return { ...desk, file, handle, jobs }
}

const NUMBERED = { ...PLAIN_FINISH, lineNumbers: true }
const works = (told: readonly { announcement: string; value: unknown }[]) =>
  told.filter(({ announcement }) => announcement === 'work').map(({ value }) => value)

describe('a document that is exported', () => {
  test('as PDF is written where the person says, beside its file and by its name', async () => {
    const { ask, folder, handle, file, told, jobs } = aDeskWith({}, 'รายงาน.mati')
    const place = path.join(folder, 'ส่งออก.pdf')
    savingAs(place)
    expect(answered(await ask('document:export', handle, 'pdf'))).toEqual({
      fileName: 'ส่งออก.pdf',
      token: expect.any(String),
      pages: 1,
      warnings: [],
    })
    const [, asked] = dialog.showSaveDialog.mock.calls[0] ?? []
    expect(asked.defaultPath).toBe(file?.replace(/mati$/, 'pdf'))
    expect(readFileSync(place, 'utf8')).toBe('PDF 1')
    expect(jobs()).toMatchObject([{ duplex: false, flavour: '1b' }])
    expect(jobs()[0]).not.toHaveProperty('source')
    expect(works(told)).toMatchObject([{ kind: 'export', phase: 'making' }, null])
  })

  test('before it has a file is named by what it is', async () => {
    const { ask, handle } = aDeskWith()
    savingAs(null)
    expect(await ask('document:export', handle, 'docx')).toEqual({ ok: true, value: null })
    const [, asked] = dialog.showSaveDialog.mock.calls[0] ?? []
    expect(path.basename(asked.defaultPath)).toMatch(/^รายงานการประชุม.*\.docx$/)
  })

  test('carries what was chosen for it, and nothing else', async () => {
    const { ask, folder, handle, jobs } = aDeskWith()
    const furniture = async (...chosen: [] | [typeof NUMBERED]) => {
      savingAs(path.join(folder, 'ส่งออก.pdf'))
      answered(await ask('document:export', handle, 'pdf', ...chosen))
      return jobs()[0]?.manuscripts[0]?.furniture
    }
    expect(await furniture()).not.toHaveProperty('lineNumbers')
    expect(await furniture(NUMBERED)).toMatchObject({ lineNumbers: true })
  })

  test('as PDF/A-3 has its own document in it', async () => {
    const { ask, folder, handle, jobs } = aDeskWith({ pdf: '3a' }, 'รายงาน.mati')
    savingAs(path.join(folder, 'ส่งออก.pdf'))
    answered(await ask('document:export', handle, 'pdf'))
    expect(jobs()).toMatchObject(
      [{ flavour: '3a', source: { name: /\.mati$/ } }].map(job => ({
        ...job,
        source: { name: expect.stringMatching(/\.mati$/) },
      })),
    )
  })

  test('as Word has no pages, and the letterhead of the office only where it is a letter', async () => {
    const { ask, folder, handle, press } = aDeskWith({ letterhead: '/ไม่มี/หัวหนังสือ.docx' })
    const place = path.join(folder, 'ส่งออก.docx')
    savingAs(place)
    expect(answered(await ask('document:export', handle, 'docx'))).toMatchObject({ pages: null })
    expect(readFileSync(place, 'utf8')).toBe('DOCX')
    expect(press.asked.map(({ task }) => task)).toEqual(['docx'])
    expect(press.asked[0]?.args).toHaveLength(1)
  })

  test('is shown in its folder by the token that was given for it, and by no other', async () => {
    const { ask, folder, handle } = aDeskWith()
    const place = path.join(folder, 'ส่งออก.pdf')
    savingAs(place)
    const exported = answered(await ask('document:export', handle, 'pdf'))
    answered(await ask('folder:show', exported?.token ?? ''))
    expect(shell.showItemInFolder.mock.calls).toEqual([[place]])
    await expect(ask('folder:show', handle)).rejects.toThrow('no file')
  })

  test('cannot be written where no folder is', async () => {
    const { ask, folder, handle, told } = aDeskWith()
    savingAs(path.join(folder, 'ไม่มี', 'ส่งออก.pdf'))
    expect(await ask('document:export', handle, 'pdf')).toMatchObject({
      fault: { code: 'folder-missing' },
    })
    expect(works(told).at(-1)).toBeNull()
  })

  test('is not written once the person turns back', async () => {
    const { ask, press, told, folder, handle } = aDeskWith()
    const place = path.join(folder, 'ส่งออก.pdf')
    savingAs(place)
    press.afterwards = () => void ask('work:cancel')
    expect(await ask('document:export', handle, 'pdf')).toMatchObject({
      fault: { code: 'cancelled' },
    })
    expect(works(told).at(-2)).toMatchObject({ stopping: true })
    expect(existsSync(place)).toBe(false)
  })

  test('waits for no other work: the person is told that one goes on', async () => {
    const { ask, desk, folder, handle } = aDeskWith()
    let end = () => {}
    const other = desk.works.run<null>(
      'print',
      () =>
        new Promise(resolve => {
          end = () => resolve({ ok: true, value: null })
        }),
    )
    savingAs(path.join(folder, 'ส่งออก.pdf'))
    expect(await ask('document:export', handle, 'pdf')).toMatchObject({
      fault: { code: 'work-busy' },
    })
    end()
    await other
  })
})

describe('copies', () => {
  test('stand in the folder that the person chooses, one for each recipient and one of all', async () => {
    const { ask, folder, handle, told, jobs } = aDeskWith()
    const place = path.join(folder, 'เวียน')
    choosing(place)
    const made = answered(await ask('copies:circulate', handle, ['dsi', 'mol'], true))
    expect(made).toEqual({
      folder: 'เวียน',
      token: expect.any(String),
      files: ['สำเนาที่ 01 - ดีเอสไอ.pdf', 'สำเนาที่ 02 - สป.แรงงาน.pdf'],
      merged: 'รวมทุกสำเนา merged.pdf',
      aside: null,
      warnings: [],
    })
    expect(readdirSync(place).toSorted()).toEqual(
      [made?.merged ?? '', ...(made?.files ?? [])].toSorted(),
    )
    expect(readFileSync(path.join(place, 'รวมทุกสำเนา merged.pdf'), 'utf8')).toBe('PDF 3')
    // Each copy is a letter and the paper; of all copies each begins on a new sheet.
    expect(jobs().map(({ manuscripts, duplex }) => [manuscripts.length, duplex])).toEqual([
      [2, false],
      [2, false],
      [4, true],
    ])
    expect(works(told)).toMatchObject([
      { kind: 'copies', phase: 'making' },
      { phase: 'making', done: 0, total: 3 },
      ...works(told)
        .slice(2, -1)
        .map(() => ({ phase: 'writing' })),
      null,
    ])
    answered(await ask('folder:show', made?.token ?? ''))
    expect(shell.showItemInFolder.mock.calls).toEqual([[path.join(place, made?.merged ?? '')]])
    expect(readdirSync(folder)).not.toContain('สำเนาชุดก่อน')
  })

  test('go without letters where none are wanted, and with what was chosen for them', async () => {
    const { ask, folder, handle, jobs } = aDeskWith()
    choosing(path.join(folder, 'เวียน'))
    answered(await ask('copies:circulate', handle, ['dsi'], false, NUMBERED))
    expect(jobs()[0]?.manuscripts).toMatchObject([{ furniture: { lineNumbers: true } }])
  })

  test('in a folder that has copies lie within it, in one of the document’s own', async () => {
    const { ask, folder, handle } = aDeskWith()
    const place = path.join(folder, 'เวียน')
    for (const expected of ['เวียน', expect.stringMatching(/^รายงานการประชุม/)]) {
      choosing(place)
      const made = answered(await ask('copies:circulate', handle, ['dsi'], false))
      expect(made?.folder).toEqual(expected)
    }
    choosing(place)
    const again = answered(await ask('copies:circulate', handle, ['mol'], false))
    expect(again?.aside).toEqual({ folder: 'สำเนาชุดก่อน', count: 1 })
  })

  test('are for agencies that somebody knows', async () => {
    const { ask, handle } = aDeskWith()
    expect(await ask('copies:circulate', handle, ['no-such'], true)).toMatchObject({
      fault: { code: 'agency-unknown', subject: 'no-such' },
    })
    expect(dialog.showOpenDialog).not.toHaveBeenCalled()
  })

  test('are none when the person turns back', async () => {
    const { ask, handle, press } = aDeskWith()
    choosing()
    expect(await ask('copies:circulate', handle, ['dsi'], true)).toEqual({ ok: true, value: null })
    expect(press.asked).toEqual([])
  })

  test('that cannot be written leave no note that they are unfinished', async () => {
    const { ask, desk, folder, handle } = aDeskWith()
    const file = path.join(folder, 'แฟ้ม')
    writeFileSync(file, '')
    choosing(file)
    expect((await ask('copies:circulate', handle, ['dsi'], false)).ok).toBe(false)
    expect(JSON.parse(readFileSync(desk.copiesFile, 'utf8'))).toEqual([])
  })
})

describe('papers made from the document', () => {
  test('are seen before they are made', async () => {
    const { ask, handle, press } = aDeskWith()
    expect(
      answered(await ask('papers:preview', handle, 'sign-in-sheet', '')).pages,
    ).toBeGreaterThan(0)
    expect(press.asked).toMatchObject([{ task: 'preview' }])
  })

  test('are exported under their own names', async () => {
    const { ask, folder, handle } = aDeskWith()
    savingAs(path.join(folder, 'ออก.docx'))
    expect(answered(await ask('papers:export', handle, 'sign-in-sheet', '', 'docx'))).toMatchObject(
      {
        fileName: 'ออก.docx',
      },
    )
    const [, asked] = dialog.showSaveDialog.mock.calls[0] ?? []
    expect(path.basename(asked.defaultPath)).toMatch(/ลงชื่อ|ลงนาม|ลายมือชื่อ|รายชื่อ/)
    expect(asked.defaultPath).toMatch(/\.docx$/)
  })

  test('are of an unknown template no more than the document is', async () => {
    const { ask, documents } = aDesk()
    const { handle } = documents.add({ ...MINUTES, template: 'no-such' }, null)
    const unknown = { fault: { code: 'template-missing' } }
    expect(await ask('papers:preview', handle, 'file-copy', '')).toMatchObject(unknown)
    expect(await ask('papers:export', handle, 'file-copy', '', 'pdf')).toMatchObject(unknown)
    expect(await ask('papers:print', handle, 'file-copy', '', '')).toMatchObject(unknown)
    expect(await ask('document:export', handle, 'pdf')).toMatchObject(unknown)
    expect(await ask('copies:circulate', handle, ['dsi'], false)).toMatchObject(unknown)
    expect(await ask('pages:typeset', handle)).toMatchObject(unknown)
    const options = { coverLetter: false, duplex: false }
    for (const recipients of [[], ['dsi']])
      expect(await ask('document:print', handle, '', { ...options, recipients })).toMatchObject(
        unknown,
      )
  })
})

describe('pages', () => {
  test('are of an edition each, and the window is called by the document that is seen', async () => {
    const { ask, handle, titles } = aDeskWith({}, 'รายงาน.mati')
    expect(answered(await ask('pages:typeset', handle))).toMatchObject({ edition: 1, pages: 3 })
    expect(answered(await ask('pages:typeset', handle))).toMatchObject({ edition: 2 })
    expect(answered(await ask('pages:show', 2, 1))).toBe('<svg>2 1</svg>')
    expect(titles).toEqual(['มติ — รายงาน.mati', 'มติ — รายงาน.mati'])
  })

  test('of a document without a file name the window by that', async () => {
    const { ask, documents, titles } = aDesk()
    const { handle } = documents.add(news('ข่าว'), null)
    answered(await ask('pages:typeset', handle))
    expect(titles).toEqual(['มติ — ยังไม่ได้ตั้งชื่อ'])
  })
})

describe('printing', () => {
  /** A print system whose program notes what it is called with. */
  function aPrinter(): () => string[] {
    const folder = temporaryFolder()
    const lp = path.join(folder, 'lp')
    writeFileSync(lp, '#!/bin/sh\nprintf "%s|" "$@" >> "$0.said"\necho >> "$0.said"\n')
    chmodSync(lp, 0o755)
    vi.stubEnv('PATH', folder)
    onTestFinished(() => void vi.unstubAllEnvs())
    return () =>
      existsSync(`${lp}.said`) ? readFileSync(`${lp}.said`, 'utf8').trim().split('\n') : []
  }
  const title = (call: string | undefined) => call?.split('|-t|')[1]?.split('|')[0]

  test('sends the paper once, on one side', async () => {
    const said = aPrinter()
    const { ask, handle, jobs } = aDeskWith()
    const options = { recipients: [], coverLetter: true, duplex: false }
    expect(answered(await ask('document:print', handle, 'ห้องสารบรรณ', options))).toMatchObject({
      warnings: [],
    })
    expect(jobs()).toMatchObject([{ duplex: false, manuscripts: [{}] }])
    expect(said()).toHaveLength(1)
    expect(said()[0]).toContain('-d|ห้องสารบรรณ|')
    expect(said()[0]).toContain('sides=one-sided')
    expect(title(said()[0])).toMatch(/^รายงานการประชุม/)
  })

  test('sends a copy to each recipient, each called by its number and its paper', async () => {
    const said = aPrinter()
    const { ask, handle, jobs, told } = aDeskWith()
    const options = { recipients: ['dsi', 'mol'], coverLetter: true, duplex: true }
    answered(await ask('document:print', handle, '', { ...options, finish: NUMBERED }))
    expect(jobs().map(({ duplex, manuscripts }) => [duplex, manuscripts.length])).toEqual([
      [true, 2],
      [true, 2],
    ])
    expect(jobs()[0]?.manuscripts[1]?.furniture.lineNumbers).toBe(true)
    expect(said().map(title)).toEqual([
      expect.stringMatching(/^สำเนาที่ 01 - ดีเอสไอ - รายงานการประชุม/),
      expect.stringMatching(/^สำเนาที่ 02 - สป.แรงงาน - รายงานการประชุม/),
    ])
    expect(said()[0]).toContain('sides=two-sided-long-edge')
    const steps = works(told) as ({ phase: string; done: number; total: number } | null)[]
    expect(
      steps.filter(step => step?.phase === 'sending').map(step => [step?.done, step?.total]),
    ).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ])
  })

  test('goes on from the copy that has not gone yet', async () => {
    const said = aPrinter()
    const { ask, handle, told } = aDeskWith()
    const options = { recipients: ['dsi', 'mol'], coverLetter: false, duplex: false, from: 2 }
    answered(await ask('document:print', handle, '', options))
    expect(said().map(title)).toEqual([expect.stringMatching(/^สำเนาที่ 02 - สป.แรงงาน/)])
    const steps = works(told) as ({ done: number; total: number } | null)[]
    expect(steps.slice(1, 2)).toMatchObject([{ done: 1, total: 2 }])
    expect(steps.at(-2)).toMatchObject({ done: 2, total: 2 })
  })

  test('of a derived paper is one job, under the name of the paper', async () => {
    const said = aPrinter()
    const { ask, handle } = aDeskWith()
    answered(await ask('papers:print', handle, 'sign-in-sheet', '', ''))
    expect(said()).toHaveLength(1)
    expect(title(said()[0])).toMatch(/ลงชื่อ|ลงนาม|ลายมือชื่อ|รายชื่อ/)
  })

  test('sends nothing to agencies that nobody knows', async () => {
    const said = aPrinter()
    const { ask, handle } = aDeskWith()
    const options = { recipients: ['no-such'], coverLetter: false, duplex: false }
    expect(await ask('document:print', handle, '', options)).toMatchObject({
      fault: { code: 'agency-unknown' },
    })
    expect(said()).toEqual([])
  })

  test('knows the printers that Chromium knows', async () => {
    const { ask, desk } = aDesk()
    const found = [{ name: 'ก', displayName: 'ห้องสารบรรณ' }]
    Object.assign(desk.window().webContents, { getPrintersAsync: async () => found })
    expect(answered(await ask('printer:list'))).toEqual([
      { name: 'ก', label: 'ห้องสารบรรณ', isDefault: false },
    ])
  })
})
