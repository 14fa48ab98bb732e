import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import type { OpenDocument, Reply } from '../../preload/contract'
import { caretAfter, choose, openMinutes } from './desk-steps'
import { type RunningApp, startApp } from './start-app'

let one: RunningApp
let folder: string

test.beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'mati-warnings-'))
  one = await startApp()
  await expect(one.page.locator('.sheet-of-paper svg').first()).toBeVisible()
})
test.afterEach(async () => {
  await one.end()
  rmSync(folder, { recursive: true, force: true })
})

test('letters that no face has are among the gaps, and told when the paper goes out', async () => {
  const { page } = one
  await openMinutes(page)
  await caretAfter(page, 'ฝ่ายเลขานุการ')
  await page.keyboard.insertText(' นครหลวง ວຽງຈັນ')
  await page.locator('.status-bar .gap').click()
  const gap = page.locator('.gap-menu button', { hasText: 'U+0EA7' })
  await expect(gap).toContainText('ไม่มีแบบอักษรใดในโปรแกรมมีตัว ວຽງຈ')
  await gap.click()
  await expect(page.locator('.gap-menu')).toHaveCount(0)
  for (const [keys, name] of [
    ['export-pdf', 'ก.pdf'],
    ['export-docx', 'ก.docx'],
  ] as const) {
    const place = path.join(folder, name)
    await choose(one, place)
    await one.app.evaluate(({ BrowserWindow }, command) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send('command', command)
    }, keys)
    await expect.poll(() => existsSync(place)).toBe(true)
    const notice = page.locator('.toast.fault', { hasText: 'U+0EA7' })
    await expect(notice).toBeVisible()
    await notice.getByRole('button', { name: 'ปิด' }).click()
    await expect(notice).toHaveCount(0)
  }
})

test('copies say it too', async () => {
  const { page } = one
  await choose(one, folder)
  const made = await page.evaluate(async () => {
    const ask: (...words: unknown[]) => Promise<unknown> = Reflect.get(window, 'desk').ask
    const sample = (await ask('document:open-sample', 'minutes-2561-09')) as { value: OpenDocument }
    const { handle, document } = sample.value
    if (document.kind !== 'minutes') throw new Error('not minutes')
    const foreign = { ...document, meeting: { ...document.meeting, place: 'ວຽງຈັນ' } }
    await ask('document:follow', handle, { edit: 1, whole: foreign })
    return (await ask('copies:circulate', handle, ['dsi', 'rtp'], true)) as Awaited<
      Reply<'copies:circulate'>
    >
  })
  const warnings = made.ok ? (made.value?.warnings ?? []) : []
  expect(warnings.map(({ code }) => code)).toContain('letters-missing')
})
