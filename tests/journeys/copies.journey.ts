import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { choose, openMinutes } from './desk-steps'
import { type RunningApp, startApp } from './start-app'

let one: RunningApp
let folder: string

test.beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'mati-copies-'))
  one = await startApp()
  await expect(one.page.locator('.sheet-of-paper svg').first()).toBeVisible()
})
test.afterEach(async () => {
  await one.end()
  rmSync(folder, { recursive: true, force: true })
})

test('twenty copies are one command: numbered, each with its own addressee', async () => {
  const { page } = one
  await openMinutes(page)
  const place = path.join(folder, 'สำเนา')
  mkdirSync(place)
  await choose(one, place)
  await page.getByRole('button', { name: 'สำเนาเวียน…' }).click()
  await expect(page.getByText('เลือก ๒๐ หน่วยงาน')).toBeVisible()
  await page.getByRole('button', { name: /ทำสำเนา ๒๐ ฉบับ/ }).click()
  await expect(page.getByText(/ทำสำเนาแล้ว ๒๐ ฉบับ/)).toBeVisible({ timeout: 30_000 })
  const files = readdirSync(place, { recursive: true })
    .map(String)
    .filter(name => name.endsWith('.pdf'))
  const copies = files.filter(name => !name.includes('merged'))
  expect(copies).toHaveLength(20)
  const third = copies.toSorted()[2] ?? ''
  const text = execFileSync('pdftotext', [path.join(place, third), '-'], { encoding: 'utf8' })
  expect(text.replaceAll(/\s/g, '')).toContain('สำเนาที่๓/๒๐')
})

test('fewer are made when fewer are chosen, and none when none is', async () => {
  const { page } = one
  await openMinutes(page)
  await page.getByRole('button', { name: 'สำเนาเวียน…' }).click()
  await page.getByRole('button', { name: 'ไม่เลือก' }).click()
  await expect(page.getByRole('button', { name: /ทำสำเนา ๐ ฉบับ/ })).toBeDisabled()
  await page.getByRole('dialog').getByLabel('กรมสอบสวนคดีพิเศษ').check()
  await expect(page.getByRole('button', { name: /ทำสำเนา ๑ ฉบับ/ })).toBeEnabled()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
