import { expect, test } from '@playwright/test'
import { onPaper, openMinutes } from './desk-steps'
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

test('next month’s minutes say what will come and why, and open with what was told last', async () => {
  const { page } = one
  await openMinutes(page)
  await page.keyboard.press('Control+Shift+n')
  const dialog = page.getByRole('dialog', { name: 'เริ่มรายงานครั้งถัดไป' })
  await expect(dialog).toContainText('จะเป็นครั้งที่ ๒/๒๕๖๑')
  await expect(dialog.getByRole('checkbox')).toHaveCount(11)
  await dialog.getByRole('checkbox', { name: /แต่งตั้งผู้ประสานงาน/ }).press('Space')
  await expect(dialog).toContainText('จะมา ๑๐ เรื่อง · ฝากไว้ ๑ เรื่อง')
  await dialog.getByRole('button', { name: 'เริ่มรายงาน' }).press('Enter')
  const arising = page.locator('.section[data-source=matters-arising]')
  await expect(arising).toContainText('ฝ่ายเลขานุการรวบรวมรายการข้อมูลเบื้องต้นแล้ว')
  await expect(arising).toContainText('ครั้งที่ ๑/๒๕๖๑')
  await expect(arising).not.toContainText('แต่งตั้งผู้ประสานงาน')
})

test('a special meeting has nothing before it but what is chosen', async () => {
  const { page } = one
  await openMinutes(page)
  await page.keyboard.press('Control+Shift+n')
  const dialog = page.getByRole('dialog', { name: 'เริ่มรายงานครั้งถัดไป' })
  await dialog.getByRole('radio', { name: /นัดพิเศษ/ }).press('Space')
  await expect(dialog).toContainText('จะเป็นครั้งที่ ๒/๒๕๖๑ (นัดพิเศษ)')
  await expect(dialog).toContainText('จะมา ๐ เรื่อง · ฝากไว้ ๑๑ เรื่อง')
  await dialog.getByRole('button', { name: 'เริ่มรายงาน' }).press('Enter')
  await expect(onPaper(page, '(นัดพิเศษ)').first()).toBeVisible()
})
