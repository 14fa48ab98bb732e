import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { violations } from './axe'
import { choose, openMinutes } from './desk-steps'
import { type RunningApp, startApp } from './start-app'

const BINDER = path.resolve('examples/แฟ้มตัวอย่าง')
/** Where pictures of the window go, if somebody wants to look at them. */
const PICTURES = process.env['MATI_PICTURES']

let one: RunningApp
let folder: string

test.beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'mati-year-'))
  one = await startApp()
  await expect(one.page.locator('[contenteditable=true]').first()).toBeVisible()
})
test.afterEach(async () => {
  await one.end()
  rmSync(folder, { recursive: true, force: true })
})

async function chooseBinder(page: Page): Promise<void> {
  await choose(one, BINDER)
  await page.keyboard.press('Control+Shift+o')
  await expect(page.locator('.paper-row')).toHaveCount(6)
}

async function picture(page: Page, name: string): Promise<void> {
  if (PICTURES !== undefined) await page.screenshot({ path: path.join(PICTURES, `${name}.png`) })
}

test('ภาพรวมสามด้านบอกสถานะ ตัวเลข และเดือนที่รายงาน ไปด้วยลูกศร แล้วไปที่ข้อสั่งการของด้านนั้น', async () => {
  const { page } = one
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.keyboard.press('Control+Shift+g')
  await expect(page.locator('.binder-unchosen')).toBeVisible()
  await chooseBinder(page)
  await page.keyboard.press('Control+Shift+g')
  const cards = page.locator('.area-card')
  await expect(cards.first()).toContainText('สั่งการ')
  await expect(cards.locator('svg[role=img]').first()).toHaveAttribute(
    'aria-label',
    /แล้วเสร็จ|อยู่ระหว่าง/,
  )
  await picture(page, 'areas-light')
  await cards.first().locator('.area-head').focus()
  await page.keyboard.press('ArrowRight')
  await expect(cards.nth(1).locator('.area-head')).toBeFocused()
  await expect(page.locator('.area-side h2')).toHaveText(
    (await cards.nth(1).locator('strong').textContent()) ?? '',
  )
  expect(await violations(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await picture(page, 'areas-dark')
  await page.keyboard.press('Enter')
  await expect(page.locator('.register-search')).toBeVisible()
})

test('เอกสารของทั้งปี: สรุปสำหรับรัฐมนตรีเป็น Word และรวมเล่ม ด้วยแป้นพิมพ์', async () => {
  const { page } = one
  await page.setViewportSize({ width: 1366, height: 768 })
  await chooseBinder(page)
  await page.keyboard.press('Control+Shift+y')
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator('[data-text*="สรุปผลการดำเนินงาน"]').first()).toBeVisible()
  await picture(page, 'year-summary')
  expect(await violations(page)).toEqual([])
  const page1 = path.join(folder, 'สรุป.docx')
  await choose(one, page1)
  await dialog.getByRole('button', { name: 'Word…' }).click()
  await expect.poll(() => existsSync(page1)).toBe(true)
  await dialog.getByRole('button', { name: 'รวมเล่มประจำปี' }).press('Enter')
  await picture(page, 'year-book')
  const book = path.join(folder, 'รวมเล่ม.zip')
  await choose(one, book)
  await dialog.getByRole('button', { name: 'รวมเล่ม…' }).press('Enter')
  await expect(page.locator('.toast').filter({ hasText: 'รวมเล่ม' }).first()).toBeVisible()
  await expect.poll(() => existsSync(book)).toBe(true)
})

test('แบบรายงานรายหน่วยงานลงโฟลเดอร์เดียว หน่วยงานละไฟล์ หรือของหน่วยงานเดียว', async () => {
  const { page } = one
  await page.keyboard.press('Control+Shift+D')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(/แบบรายงานผลประจำเดือน/).check()
  const agency = dialog.getByLabel('หน่วยงาน', { exact: true })
  await expect(agency).toBeVisible()
  const count = (await agency.locator('option').count()) - 1
  await dialog.getByLabel('แยกไฟล์ละหน่วยงาน ลงในโฟลเดอร์เดียว').check()
  await choose(one, folder)
  await dialog.getByRole('button', { name: 'Word…' }).click()
  await expect
    .poll(() => readdirSync(folder).filter(name => name.endsWith('.docx')).length)
    .toBe(count)
  await agency.selectOption({ index: 1 })
  await expect(dialog.getByLabel('แยกไฟล์ละหน่วยงาน ลงในโฟลเดอร์เดียว')).toHaveCount(0)
  await picture(page, 'papers-agency')
})

test('ข่าวเล่าเฉพาะเรื่องที่เลือกด้วยมือ แล้วเปิดให้เขียนต่อ', async () => {
  const { page } = one
  await openMinutes(page)
  await page.keyboard.press('Control+Alt+n')
  const dialog = page.getByRole('dialog')
  const boxes = dialog.getByRole('checkbox')
  await expect(boxes.first()).not.toBeChecked()
  const told = (await dialog.locator('.news-matters span').first().textContent()) ?? ''
  await boxes.first().focus()
  await page.keyboard.press('Space')
  await picture(page, 'news')
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'เริ่มเขียนข่าว' }).press('Enter')
  await expect(page.locator('[contenteditable=true]').first()).toContainText(told.slice(-12))
})

test('ใช้ร่วมกันในแฟ้มนี้: แบบของหน่วยงานลงใน มติ.json ของแฟ้ม และเลิกได้', async () => {
  const { page } = one
  await choose(one, folder)
  await page.keyboard.press('Control+Shift+o')
  await expect(page.locator('.binder-title')).toContainText(path.basename(folder))
  await page.keyboard.press('Control+,')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('tab', { name: 'ใช้ร่วมกันในแฟ้มนี้' }).click()
  const house = dialog.getByRole('group', { name: 'แบบของหน่วยงานและถ้อยคำ' })
  await expect(house).toContainText('ของแต่ละเครื่อง')
  await house.getByRole('button', { name: /^ใช้ร่วมกัน/ }).press('Enter')
  await expect(house).toContainText(path.basename(folder))
  expect(readdirSync(folder)).toEqual(['มติ.json'])
  await picture(page, 'settings-shared')
  expect(await violations(page)).toEqual([])
  await house.getByRole('button', { name: /^เลิกใช้ร่วมกัน/ }).press('Enter')
  await expect(house).toContainText('ของแต่ละเครื่อง')
})
