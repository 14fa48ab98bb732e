import { expect, test } from '@playwright/test'
import { openMinutes } from './desk-steps'
import { type RunningApp, startApp } from './start-app'

let one: RunningApp

test.beforeEach(async () => {
  one = await startApp()
  await expect(one.page.locator('.sheet-of-paper svg').first()).toBeVisible()
})
test.afterEach(() => one.end())

const NOTE = { name: 'ยังเป็นร่าง' }

test('copies of complete minutes are made as they are; of others the dialog says first that they are drafts', async () => {
  const { page } = one
  await openMinutes(page)
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: 'สำเนาเวียน…' }).click()
  await expect(dialog.getByText('เลือก ๒๐ หน่วยงาน')).toBeVisible()
  await expect(dialog.getByRole('status', NOTE)).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.locator('.section[data-source=meeting]').getByLabel('สถานที่').fill('')
  await page.locator('.section[data-source=meeting]').getByLabel('สถานที่').press('Tab')
  await page.getByRole('button', { name: 'สำเนาเวียน…' }).click()
  await expect(dialog.getByRole('status', NOTE)).toContainText('ทุกฉบับจะมีคำว่า «ร่าง»')
  await expect(dialog.getByRole('status', NOTE)).toContainText('ยังไม่ระบุสถานที่ประชุม')
})

test('next month’s minutes open with what was reported, under the number of its meeting', async () => {
  const { page } = one
  await openMinutes(page)
  await page.keyboard.press('Control+Shift+n')
  const arising = page.locator('.section[data-source=matters-arising]')
  await expect(arising).toContainText('ได้รับแจ้งรายชื่อแล้ว ๑๖ หน่วยงาน จาก ๒๐ หน่วยงาน')
  await expect(arising).toContainText('ครั้งที่ ๑/๒๕๖๑')
})
