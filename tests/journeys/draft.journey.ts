import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { choose, onPaper, openMinutes } from './desk-steps'
import { type RunningApp, startApp } from './start-app'

let folder: string
const running: RunningApp[] = []

test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mati-draft-'))
})
test.afterEach(async () => {
  for (const one of running.splice(0)) await one.end()
  rmSync(folder, { recursive: true, force: true })
})

async function start(args: string[] = []): Promise<RunningApp> {
  const one = await startApp(args)
  running.push(one)
  await expect(one.page.locator('.sheet-of-paper svg').first()).toBeVisible()
  return one
}

test('the sample workshop is there at the first start; words typed into a finding stand on the page beside', async () => {
  const { page } = await start()
  await expect(page.locator('.desk-header h1')).toContainText('ถอดบทเรียน')
  const finding = page.locator('.finding').first()
  await finding.scrollIntoViewIfNeeded()
  await finding.locator('.frame-body p').first().click()
  await page.keyboard.press('End')
  await page.keyboard.type(' ล่ามประจำด่าน')
  await expect(onPaper(page, 'ล่ามประจำด่าน').first()).toBeAttached()
  await expect(page.locator('.saved-state')).toContainText('ยังไม่บันทึก')
})

test('minutes are typed, saved, closed, opened again and exported to Word and PDF', async () => {
  const place = path.join(folder, 'รายงานการประชุม.mati')
  const first = await start()
  await openMinutes(first.page)
  const resolution = first.page.locator('.topic .resolution').first()
  await resolution.scrollIntoViewIfNeeded()
  await resolution.locator('.frame-body p').first().click()
  await first.page.keyboard.press('End')
  await first.page.keyboard.type(' และให้รายงานน้ำใจไมตรี')
  await expect(onPaper(first.page, 'น้ำใจไมตรี').first()).toBeAttached()
  await choose(first, place)
  await first.page.keyboard.press('Control+s')
  await expect(first.page.locator('.saved-state')).toContainText('รายงานการประชุม.mati')
  await first.end()

  const second = await start([place])
  await expect(second.page.locator('.resolution').first()).toContainText('น้ำใจไมตรี')
  await expect(second.page.locator('.saved-state')).toContainText('รายงานการประชุม.mati')
  for (const [command, ending] of [
    ['ส่งออกเป็น PDF…', 'pdf'],
    ['ส่งออกเป็น Word…', 'docx'],
  ] as const) {
    await choose(second, path.join(folder, `ส่งออก.${ending}`))
    await second.page.getByRole('button', { name: 'ส่งออก', exact: true }).click()
    await second.page.getByRole('menuitem', { name: command }).click()
    await expect(second.page.getByText(`ส่งออกแล้ว ส่งออก.${ending}`)).toBeVisible()
  }
  const pdf = execFileSync('pdftotext', [path.join(folder, 'ส่งออก.pdf'), '-'], { encoding: 'utf8' })
  expect(pdf.replaceAll(/\s/g, '')).toContain('และให้รายงานน้ำใจไมตรี')
  const parts = unzipSync(readFileSync(path.join(folder, 'ส่งออก.docx')))
  const words = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replaceAll(/<[^>]+>/g, '')
  expect(words).toContain('และให้รายงานน้ำใจไมตรี')
})

test('a new document begins from a template; what it lacks is said where it is', async () => {
  const { page } = await start()
  await page.keyboard.press('Control+n')
  await page.locator('[data-template=monthly-minutes]').click()
  await expect(page.locator('.saved-state')).toContainText('ยังไม่ได้บันทึกเป็นไฟล์')
  await page.getByLabel('ชื่อคณะหรือชื่อการประชุม').fill('คณะทำงานติดตามผล')
  await page.getByLabel('วันที่', { exact: true }).fill('15 ส.ค. 61')
  await page.getByLabel('วันที่', { exact: true }).press('Tab')
  await expect(page.getByText('วันพุธที่ ๑๕ สิงหาคม ๒๕๖๑').first()).toBeVisible()
  await expect(onPaper(page, 'รายงานการประชุมคณะทำงานติดตามผล').first()).toBeAttached()
  const meeting = page.locator('.section[data-source=meeting]')
  await expect(meeting.locator('.gap-list')).toContainText('ยังไม่ระบุสถานที่')
  await meeting.getByLabel('สถานที่').fill('ห้องประชุมใหญ่')
  await expect(meeting.locator('.gap-list')).not.toContainText('ยังไม่ระบุสถานที่')
})

test('an action item says what it lacks until it is chosen by keyboard', async () => {
  const { page } = await start()
  await openMinutes(page)
  await page.locator('.outline-row', { hasText: 'เรื่องอื่น' }).click()
  await page.keyboard.press('Control+Alt+3')
  await page.keyboard.type('จัดทำสรุปผล')
  const item = page.locator('.action-item', { hasText: 'จัดทำสรุปผล' })
  await item.getByRole('button', { name: 'ผู้รับผิดชอบ' }).click()
  await page.getByRole('combobox', { name: 'ผู้รับผิดชอบ' }).fill('ดีเอสไอ')
  await page.keyboard.press('Enter')
  await expect(item).toContainText('กรมสอบสวนคดีพิเศษ')
  await expect(item).toContainText('ยังไม่ระบุกำหนดแล้วเสร็จ')
  await item.getByRole('button', { name: 'กำหนดแล้วเสร็จ' }).click()
  await page.getByRole('textbox', { name: 'กำหนดแล้วเสร็จ' }).fill('๓๐/๑๑/๒๕๖๑')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(item).toContainText('ภายใน ๓๐ พฤศจิกายน ๒๕๖๑')
  await expect(onPaper(page, 'จัดทำสรุปผล').first()).toBeAttached()
})

test('every command is found by its name', async () => {
  const { page } = await start()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('ตั้งค่า')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'การตั้งค่า' })).toBeVisible()
  await page.getByRole('tab', { name: 'รูปแบบเอกสาร' }).click()
  await page.getByLabel('ตัวเลขในเอกสาร').selectOption({ label: 'เลขอารบิก' })
  await page.getByRole('button', { name: 'เสร็จ', exact: true }).click()
  await expect(onPaper(page, '15 สิงหาคม 2561').first()).toBeAttached()
})
