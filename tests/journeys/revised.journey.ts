import { expect, test } from '@playwright/test'
import { violations } from './axe'
import { aBinderFolder, type BinderFolder } from './binder-steps'
import { caretAfter, choose, onPaper, openMinutes } from './desk-steps'
import { type RunningApp, startApp } from './start-app'

let one: RunningApp
let binder: BinderFolder

test.beforeEach(async () => {
  binder = aBinderFolder()
  one = await startApp()
  await expect(one.page.locator('[contenteditable=true]').first()).toBeVisible()
  await openMinutes(one.page)
})
test.afterEach(async () => {
  await one.end()
  binder.remove()
})

test('มติเดิมที่ทบทวน: พิมพ์เลขครั้งและวาระ หรือค้นในทะเบียน แล้วพิมพ์ใต้ชื่อเรื่อง และเลิกได้ทีละขั้น', async () => {
  const { page } = one
  const add = page.getByRole('button', { name: 'ทบทวนมติเดิม…' })
  const topics = await add.count()
  expect(topics).toBeGreaterThan(2)
  await add.last().press('Enter')
  const sheet = page.locator('.revised')
  await expect(sheet).toContainText('เลือกแฟ้มงาน (Ctrl+Shift+O)')
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(add).toHaveCount(topics)

  await choose(one, binder.folder)
  await page.keyboard.press('Control+Shift+o')
  await expect(page.locator('.paper-row')).toHaveCount(2)
  await page.getByRole('button', { name: 'กลับไปที่เอกสาร' }).press('Enter')
  await add.last().press('Enter')
  await expect(sheet.getByLabel('ค้นมติเดิมในทะเบียน')).toBeFocused()
  await page.keyboard.type('ล่ามสำรอง')
  const found = sheet.getByRole('menuitem')
  await expect(found).toHaveText([/ครั้งที่ ๒\/๒๕๖๑ ระเบียบวาระที่ ๕\.๑ ล่ามของสถานคุ้มครอง/])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const chip = page.getByRole('button', { name: 'ครั้งที่ ๒/๒๕๖๑ ระเบียบวาระที่ ๕.๑' })
  await expect(chip).toBeVisible()
  expect(await violations(page)).toEqual([])
  await sheet.getByRole('button', { name: 'ยกเลิกมติเดิม' }).press('Enter')
  await expect(sheet.getByRole('button', { name: 'ยกเลิกมติเดิม' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await page.keyboard.press('Escape')
  await caretAfter(page, 'เสนอกำหนดการประชุมครั้งต่อไป')
  await expect(onPaper(page, 'ทบทวนมติ ครั้งที่').first()).toBeAttached()
  await page.keyboard.press('Control+z')
  await expect(chip).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(add).toHaveCount(topics)
  await caretAfter(page, 'เสนอกำหนดการประชุมครั้งต่อไป')
  await expect(onPaper(page, 'ทบทวนมติ ครั้งที่')).toHaveCount(0)
})
