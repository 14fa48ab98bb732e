import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { choose, openMinutes } from './desk-steps'
import { type RunningApp, startApp } from './start-app'

let one: RunningApp
let folder: string

test.beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'mati-papers-'))
  one = await startApp()
  await expect(one.page.locator('.sheet-of-paper svg').first()).toBeVisible()
})
test.afterEach(async () => {
  await one.end()
  rmSync(folder, { recursive: true, force: true })
})

test('the agenda is made from the minutes, seen first, then written as PDF and as Word', async () => {
  const { page } = one
  await openMinutes(page)
  await page.keyboard.press('Control+Shift+D')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('radio')).toHaveCount(12)
  await expect(dialog.locator('[data-text*="ระเบียบวาระการประชุมติดตามผล"]').first()).toBeVisible()
  for (const [button, name] of [
    ['PDF…', 'วาระ.pdf'],
    ['Word…', 'วาระ.docx'],
  ] as const) {
    const place = path.join(folder, name)
    await choose(one, place)
    await dialog.getByRole('button', { name: button }).click()
    await expect.poll(() => existsSync(place)).toBe(true)
  }
  const text = execFileSync('pdftotext', [path.join(folder, 'วาระ.pdf'), '-'], { encoding: 'utf8' })
  expect(text.replaceAll(/\s/g, '')).toContain('๕.๑แบบรายงานผลการดำเนินงานรายเดือน')
  expect(readFileSync(path.join(folder, 'วาระ.docx')).subarray(0, 2).toString()).toBe('PK')
})

test('each paper is shown as it is chosen; a workshop offers no agenda', async () => {
  const { page } = one
  await page.keyboard.press('Control+Shift+D')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel(/ใบลงชื่อผู้เข้าประชุม/)).toBeVisible()
  await expect(dialog.getByLabel(/ระเบียบวาระการประชุม/)).toHaveCount(0)
  await dialog.getByLabel(/ตารางติดตามมติที่ประชุม/).check()
  await expect(dialog.locator('[data-text*="มติ/ข้อสั่งการ"]').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})
