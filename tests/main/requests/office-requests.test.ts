import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { readJson } from '../../core/papers'
import { dialog, shell } from '../fake-electron'
import { aDesk, answered, choosing, pressing } from './a-desk'

vi.mock('electron', () => import('../fake-electron'))

beforeEach(() => {
  for (const ask of Object.values(dialog)) ask.mockReset()
  shell.openExternal.mockReset()
})

test('the gallery shows the templates in their order', async () => {
  const { ask } = aDesk()
  expect(answered(await ask('template:list')).map(({ paper }) => paper)).toEqual([
    'minutes',
    'minutes',
    'findings',
    'circular',
    'memo',
    'news',
  ])
})

test('the list of recent files is empty at first', async () => {
  expect(answered(await aDesk().ask('recent:list'))).toEqual([])
})

test('the list of words is the one that ships with the program', async () => {
  const words = answered(await aDesk().ask('words:list'))
  expect(words.split('\n').length).toBeGreaterThan(10_000)
})

describe('what is set', () => {
  test('is read and written, and shows no path', async () => {
    const { ask, folder } = aDesk({ letterhead: '/บ้าน/หัวหนังสือ.docx' })
    expect(answered(await ask('settings:read'))).toMatchObject({ letterhead: 'หัวหนังสือ.docx' })
    expect(answered(await ask('settings:write', { digits: 'arabic' }))).toMatchObject({
      digits: 'arabic',
      letterhead: 'หัวหนังสือ.docx',
    })
    expect(JSON.stringify(answered(await ask('settings:read')))).not.toContain(folder)
  })

  test('may be a folder of templates that the person chooses', async () => {
    const { ask, folder, desk, told } = aDesk()
    const templates = path.join(folder, 'แม่แบบ')
    mkdirSync(templates)
    writeFileSync(path.join(templates, 'ผิด.json'), '{')
    choosing()
    expect(await ask('settings:choose-template-folder')).toEqual({ ok: true, value: null })
    expect(desk.settings.read().templateFolder).toBe('')
    for (const times of [1, 2]) {
      choosing(templates)
      const settings = answered(await ask('settings:choose-template-folder'))
      expect(settings).toMatchObject({ templateFolder: 'แม่แบบ' })
      desk.settings.write({ templateFolder: `${templates}${'/'.repeat(times - 1)}` })
      await ask('template:list')
      // Chosen once more, what is wrong with it is news again.
      expect(told.filter(({ announcement }) => announcement === 'trouble')).toHaveLength(times)
    }
  })

  test('may be a style of the house that the person chooses', async () => {
    const { ask, folder, desk } = aDesk()
    expect(answered(await ask('house:read'))).toMatchObject({ chosen: '', fileName: '' })
    choosing()
    expect(await ask('house:choose-file')).toEqual({ ok: true, value: null })
    const file = path.join(folder, 'กอง.json')
    writeFileSync(file, JSON.stringify({ format: 1, title: 'กองของเรา' }))
    choosing(file)
    expect(answered(await ask('house:choose-file'))).toMatchObject({
      chosen: 'กอง.json',
      file: { title: 'กองของเรา' },
    })
    expect(desk.settings.read().house).toBe(file)
    const { title } = readJson('templates/houses/parliament.json') as { title: string }
    expect(answered(await ask('house:choose', 'parliament'))).toMatchObject({ file: { title } })
  })

  test('may be a letterhead that the press finds to serve', async () => {
    const { ask, folder, desk, press } = aDesk()
    choosing()
    expect(await ask('settings:choose-letterhead')).toEqual({ ok: true, value: null })
    const file = path.join(folder, 'หัวหนังสือ.docx')
    choosing(file)
    expect(await ask('settings:choose-letterhead')).toMatchObject({ ok: false })
    expect(desk.settings.read().letterhead).toBe('')
    writeFileSync(file, 'PK')
    choosing(file)
    expect(answered(await ask('settings:choose-letterhead'))).toMatchObject({
      letterhead: 'หัวหนังสือ.docx',
    })
    expect(desk.settings.read().letterhead).toBe(file)
    expect(press.asked.map(({ task }) => task)).toEqual(['letterhead'])
  })
})

describe('an address', () => {
  test.each(['https://www.dsi.go.th/', 'mailto:saraban@example.go.th'])(
    '%s is opened after a question',
    async address => {
      const { ask } = aDesk()
      pressing(1)
      expect(await ask('link:open', address)).toMatchObject({ fault: { code: 'cancelled' } })
      expect(shell.openExternal).not.toHaveBeenCalled()
      pressing(0)
      expect(await ask('link:open', address)).toEqual({ ok: true, value: null })
      expect(shell.openExternal.mock.calls).toEqual([[address]])
    },
  )

  test.each(['http://a.th', 'file:///etc/passwd', 'javascript:alert(1)', 'ไม่ใช่ที่อยู่'])(
    '%s is refused, and nobody is asked',
    async address => {
      const { ask } = aDesk()
      expect(await ask('link:open', address)).toMatchObject({
        fault: { code: 'not-permitted', subject: address },
      })
      expect(dialog.showMessageBox).not.toHaveBeenCalled()
      expect(shell.openExternal).not.toHaveBeenCalled()
    },
  )
})
