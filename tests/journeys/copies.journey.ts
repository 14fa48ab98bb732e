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

/** Makes copies for the first so many of the twenty, in a folder that was chosen. */
async function makeCopies(count: number): Promise<void> {
  const { page } = one
  await page.getByRole('button', { name: 'สำเนาเวียน…' }).click()
  const dialog = page.getByRole('dialog')
  if (count < 20) {
    await dialog.getByRole('button', { name: 'ไม่เลือก' }).click()
    for (let row = 0; row < count; row++)
      await dialog.locator('.recipients input[type=checkbox]').nth(row).check()
  }
  await dialog.getByRole('button', { name: /^ทำสำเนา/ }).click()
}

const pdfsIn = (place: string) =>
  readdirSync(place, { recursive: true })
    .map(String)
    .filter(name => name.endsWith('.pdf'))

test('fewer copies over more: the new set is whole, and where the others went is said', async () => {
  const { page } = one
  await openMinutes(page)
  await choose(one, folder)
  await makeCopies(20)
  await expect(page.getByText(/ทำสำเนาแล้ว ๒๐ ฉบับ/)).toBeVisible({ timeout: 30_000 })
  // Where copies stand already, those of this document go into a folder of its own; there they are made anew.
  await makeCopies(20)
  await expect(page.getByText(/ทำสำเนาแล้ว ๒๐ ฉบับ ในโฟลเดอร์ รายงาน/)).toBeVisible({
    timeout: 30_000,
  })
  await makeCopies(12)
  const notice = page.getByText(/ทำสำเนาแล้ว ๑๒ ฉบับ/)
  await expect(notice).toContainText(/ที่ไม่อยู่ในชุดนี้ [๐-๙]+ ไฟล์ ย้ายไปไว้ใน สำเนาชุดก่อน/, {
    timeout: 30_000,
  })
  const own = readdirSync(folder).find(name => name.startsWith('รายงานการประชุม')) ?? ''
  const standing = readdirSync(path.join(folder, own)).toSorted()
  expect(standing.filter(name => name.startsWith('สำเนาที่'))).toHaveLength(12)
  expect(standing).not.toContain('.mati-copies')
  expect(pdfsIn(path.join(folder, own, 'สำเนาชุดก่อน')).length).toBeGreaterThanOrEqual(8)
})

test('to cancel is to end the work: nothing of it stays, and the pages are still there', async () => {
  const { page } = one
  await openMinutes(page)
  await choose(one, folder)
  await makeCopies(20)
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('status')).toContainText('กำลังทำสำเนา ฉบับที่')
  const before = Date.now()
  await dialog.getByRole('button', { name: 'ยกเลิก', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  test
    .info()
    .annotations.push({ type: 'ms until cancelled', description: `${Date.now() - before}` })
  await expect(page.getByText('ยกเลิกแล้ว ไม่มีสิ่งใดเปลี่ยนแปลง')).toBeVisible()
  expect(readdirSync(folder)).toEqual([])
  await page.locator('.sheet-of-paper svg').last().scrollIntoViewIfNeeded()
  await expect(page.locator('.sheet-of-paper svg').last()).toBeVisible()
  // The next work finds a press that works.
  await makeCopies(20)
  await expect(page.getByText(/ทำสำเนาแล้ว ๒๐ ฉบับ/)).toBeVisible({ timeout: 30_000 })
  expect(pdfsIn(folder)).toHaveLength(21)
})
