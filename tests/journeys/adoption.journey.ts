import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { decodeContainer } from '../../core/file/container'
import { caretAfter, choose, onPaper, openMinutes } from './desk-steps'
import { type RunningApp, startApp } from './start-app'

let one: RunningApp

test.beforeEach(async () => {
  one = await startApp()
  await expect(one.page.locator('.sheet-of-paper svg').first()).toBeVisible()
})
test.afterEach(() => one.end())

test('ออกฉบับเวียนด้วยแป้นพิมพ์: ฉบับอยู่ในไฟล์ และหัวหน้าต่างบอกว่าเวียนแล้ว', async () => {
  const { page, userData } = one
  await openMinutes(page)
  await expect(page.locator('.desk-header .stage')).toHaveText('ร่าง')
  const place = path.join(userData, 'เวียน.mati')
  await choose(one, place)
  await page.keyboard.press('Control+Alt+i')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('วันที่').fill('๑๕ พ.ย. ๖๑')
  await dialog.getByRole('button', { name: 'ออกฉบับและบันทึก' }).press('Enter')
  await expect(page.getByText(/ออกฉบับที่ ๑ แล้ว จำนวน [๑-๙] หน้า/)).toBeVisible()
  await expect(page.locator('.desk-header .stage')).toHaveText('เวียน ๑๕ พฤศจิกายน ๒๕๖๑')
  const read = decodeContainer(new Uint8Array(readFileSync(place)))
  if (!read.ok) throw new Error(read.fault.code)
  expect(read.value.versions).toMatchObject([{ n: 1, state: 'issued', day: '2018-11-15' }])
  expect(read.value.document.stages).toEqual([{ stage: 'circulated', day: '2018-11-15', by: '' }])
})

test('คำขอแก้ไขกรอกใต้วาระรับรอง และมติพิมพ์จากคำขอที่รับ', async () => {
  const { page } = one
  await openMinutes(page)
  await page.keyboard.press('Control+Shift+n')
  await page.getByRole('dialog').getByRole('button', { name: 'เริ่มรายงาน' }).click()
  const adopt = page.locator('.section[data-source=adopt]')
  await adopt.getByLabel('ผลการรับรอง').selectOption('corrected')
  await adopt.getByRole('button', { name: 'เพิ่มคำขอแก้ไข' }).click()
  const correction = adopt.getByRole('group', { name: 'คำขอแก้ไขที่ ๑' })
  await correction.getByLabel('หน้า').fill('๓')
  await correction.getByLabel('บรรทัดที่').fill('๑๒')
  await correction.getByLabel('จาก (ข้อความเดิม)').fill('มกราคม')
  await correction.getByLabel('เป็น (ข้อความใหม่)').fill('กุมภาพันธ์')
  await correction.getByLabel('ที่ประชุม').selectOption('yes')
  await expect(onPaper(page, 'ที่ประชุมรับรองรายงาน').first()).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(correction.getByLabel('ที่ประชุม')).toHaveValue('')
})

test('รายงานที่รับรองแล้วแก้ข้อความไม่ได้ จนกว่าจะย้อนขั้นตอน', async () => {
  const { page } = one
  await openMinutes(page)
  await page.keyboard.press('Control+Alt+s')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('ถึงขั้นตอน').selectOption('adopted')
  await dialog.getByLabel('วันที่').fill('๑๔ พ.ย. ๖๑')
  await dialog.getByLabel('โดย').fill('ที่ประชุม')
  await dialog.getByRole('button', { name: 'บันทึกขั้นตอน' }).press('Enter')
  await expect(
    page.getByRole('status').filter({ hasText: 'รายงานนี้บันทึกไว้ว่ารับรองแล้ว' }),
  ).toBeVisible()
  await expect(page.locator('.section[data-source=meeting]').getByLabel('สถานที่')).toBeDisabled()
  const before = await page.locator('.paper-editor').textContent()
  await page.locator('.paper-editor .frame-body > p').first().click()
  await page.keyboard.type('แก้')
  expect(await page.locator('.paper-editor').textContent()).toBe(before)
  await page.keyboard.press('Control+Alt+s')
  await dialog.getByRole('button', { name: 'ย้อนขั้นตอน รับรอง' }).press('Enter')
  await expect(page.locator('.desk-header .stage')).toHaveText('ร่าง')
  await caretAfter(page, 'รายงานผล')
  await page.keyboard.type('เพิ่ม')
  await expect(page.locator('.paper-editor')).toContainText('เพิ่ม')
})
