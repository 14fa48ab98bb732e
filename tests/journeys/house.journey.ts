import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { caretAfter, choose, onPaper, openMinutes } from './desk-steps'
import { type RunningApp, startApp } from './start-app'

/** Where pictures of the window go, if somebody wants to look at them. */
const PICTURES = process.env['MATI_PICTURES']

let one: RunningApp
let folder: string

test.beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'mati-house-'))
  one = await startApp()
  await expect(one.page.locator('[contenteditable=true]').first()).toBeVisible()
  await openMinutes(one.page)
})
test.afterEach(async () => {
  await one.end()
  rmSync(folder, { recursive: true, force: true })
})

async function picture(name: string): Promise<void> {
  if (PICTURES !== undefined)
    await one.page.screenshot({ path: path.join(PICTURES, `${name}.png`) })
}

test('a gap is mended in one press, all of them in another, and each is one undo step', async () => {
  const { page } = one
  const text = page.locator('.section[data-source=opening]')
  await caretAfter(page, 'สำหรับสาธิต')
  await page.keyboard.type(' ใบอนุญาติ เรื่องต่างๆ ผู้เข้าประชุม')
  await page.locator('.status-bar .gap').click()
  const sheet = page.getByRole('dialog', { name: 'ช่องที่ขาด' })
  await expect(sheet.getByRole('button', { name: 'แก้ทั้งหมดที่แก้แทนได้ ๓' })).toBeVisible()
  await sheet.getByLabel('แสดงภาษาอังกฤษด้วย').check()
  await expect(sheet.getByText('is spelt “อนุญาต”')).toBeVisible()
  await picture('gaps')
  await sheet.getByRole('button', { name: /^แก้: .*“อนุญาติ”/ }).click()
  await expect(text).toContainText('ใบอนุญาต เรื่องต่างๆ ผู้เข้าประชุม')
  await page.keyboard.press('Control+z')
  await expect(text).toContainText('ใบอนุญาติ เรื่องต่างๆ ผู้เข้าประชุม')
  await page.keyboard.press('Shift+F8')
  await expect(text).toContainText('ใบอนุญาต เรื่องต่าง ๆ ผู้มาประชุม')
  await expect(page.getByText('แก้แล้ว ๓ แห่ง')).toBeVisible()
  await page.locator('.paper-editor').focus()
  await page.keyboard.press('Control+z')
  await expect(text).toContainText('ใบอนุญาติ เรื่องต่างๆ ผู้เข้าประชุม')
  await page.keyboard.press('Control+y')
  await expect(text).toContainText('ใบอนุญาต เรื่องต่าง ๆ ผู้มาประชุม')
})

test('the house style of a file holds at once; one with a mistake changes nothing', async () => {
  const { page } = one
  const style = path.join(folder, 'ours.json')
  writeFileSync(
    style,
    JSON.stringify({ format: 1, title: 'แบบของเรา', digits: 'arabic', agenda: { word: 'วาระที่' } }),
  )
  await choose(one, style)
  await page.keyboard.press('Control+,')
  const dialog = page.getByRole('dialog', { name: 'การตั้งค่า' })
  const houseFile = dialog.getByRole('button', { name: 'เลือกไฟล์… แบบของหน่วยงาน' })
  await expect(dialog.getByRole('tab', { name: 'หน่วยงาน' })).toBeFocused()
  await expect(dialog.getByRole('button', { name: 'เลือกไฟล์… แบบหัวหนังสือ (Word)' })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(dialog.getByRole('tab', { name: 'รูปแบบเอกสาร', selected: true })).toBeFocused()
  await houseFile.click()
  await expect(dialog.getByLabel('แบบของหน่วยงาน', { exact: true })).toHaveValue('ours.json')
  await picture('settings')
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
  await picture('settings-dark')
  await page.keyboard.press('Escape')
  await expect(onPaper(page, 'วาระที่ 1').first()).toBeVisible()
  await expect(onPaper(page, 'ระเบียบวาระที่ 1')).toHaveCount(0)
  await picture('house-dark')
  writeFileSync(style, JSON.stringify({ format: 1, title: 'แบบของเรา', digits: 'roman' }))
  await page.keyboard.press('Control+,')
  await dialog.getByRole('tab', { name: 'รูปแบบเอกสาร' }).click()
  await houseFile.click()
  await expect(page.getByText('ours.json: ช่อง “digits” ต้องเป็นค่าใดค่าหนึ่ง')).toBeVisible()
  await dialog
    .getByLabel('แบบของหน่วยงาน', { exact: true })
    .selectOption({ label: 'ตามแบบของทางราชการ' })
  await page.keyboard.press('Escape')
  await expect(onPaper(page, 'ระเบียบวาระที่ ๑').first()).toBeVisible()
})

test('a paper goes out with line numbers, as a certified copy', async () => {
  const { page } = one
  const file = path.join(folder, 'review.pdf')
  await choose(one, file)
  await page.getByRole('button', { name: 'ส่งออก', exact: true }).click()
  await page.getByRole('menuitem', { name: 'ส่งออกพร้อมตัวเลือก…' }).click()
  const dialog = page.getByRole('dialog', { name: 'ส่งออกพร้อมตัวเลือก' })
  await dialog.getByLabel('เลขบรรทัดสำหรับตรวจร่าง').check()
  await dialog.getByLabel('คำว่า ร่าง และเลขที่สำเนา เป็นลายน้ำ').check()
  await dialog.getByLabel('รับรองสำเนาถูกต้อง').check()
  await dialog.getByLabel('ตำแหน่งผู้รับรอง').fill('ผู้อำนวยการกองตัวอย่าง')
  await picture('export')
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
  await picture('export-dark')
  await dialog.getByRole('button', { name: 'ส่งออก', exact: true }).click()
  await expect(page.getByText('ส่งออกแล้ว review.pdf')).toBeVisible()
  const words = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
  expect(words).toContain('สำเนาถูกต้อง')
  expect(words).toContain('ผู้อำนวยการกองตัวอย่าง')
  expect(words).toMatch(/^ *๕ /m)
  await page.keyboard.press('Control+p')
  await expect(page.getByRole('dialog', { name: 'พิมพ์' })).toBeVisible()
  await picture('print-dark')
})

test('type and kind of PDF are settings: the pages are set anew, and the source goes out in PDF/A-3a alone', async () => {
  const { page } = one
  const pages = page.locator('.sheet-of-paper')
  const firstLine = page.locator('.sheet-of-paper [data-source] use').first()
  const before = await firstLine.evaluate(use => use.parentElement?.getAttribute('transform'))
  expect(await pages.count()).toBeGreaterThan(0)
  await page.keyboard.press('Control+,')
  const dialog = page.getByRole('dialog', { name: 'การตั้งค่า' })
  await dialog.getByRole('tab', { name: 'รูปแบบเอกสาร' }).click()
  await dialog
    .getByLabel('ขนาดตัวอักษรของแบบอื่น')
    .selectOption({ label: 'ตัวสูงเท่า TH SarabunPSK 16 pt' })
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+,')
  await dialog.getByRole('tab', { name: 'หน่วยงาน' }).press('End')
  await page.keyboard.press('ArrowLeft')
  await dialog.getByLabel('ชนิดของ PDF ที่ส่งออก').selectOption('3a')
  await dialog.getByLabel('ชนิดของ PDF ที่ส่งออก').scrollIntoViewIfNeeded()
  await picture('type')
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
  await picture('type-dark')
  await page.keyboard.press('Escape')
  await expect
    .poll(() => firstLine.evaluate(use => use.parentElement?.getAttribute('transform')))
    .not.toBe(before)
  const file = path.join(folder, 'with-source.pdf')
  await choose(one, file)
  await page.getByRole('button', { name: 'ส่งออก', exact: true }).click()
  await page.getByRole('menuitem', { name: 'ส่งออกเป็น PDF…' }).click()
  await expect(page.getByText('ส่งออกแล้ว with-source.pdf')).toBeVisible()
  expect(attached(file)).toMatch(/^1 embedded files.*\.mati/s)
  const copies = path.join(folder, 'copies')
  mkdirSync(copies)
  await choose(one, copies)
  await page.getByRole('button', { name: 'สำเนาเวียน…' }).click()
  await page.getByRole('button', { name: /ทำสำเนา ๒๐ ฉบับ/ }).click()
  await expect(page.getByText(/ทำสำเนาแล้ว ๒๐ ฉบับ/)).toBeVisible({ timeout: 30_000 })
  const made = readdirSync(copies).filter(name => name.endsWith('.pdf'))
  expect(made).toHaveLength(21)
  for (const name of made) {
    expect(attached(path.join(copies, name))).toMatch(/^0 embedded files/)
    expect(readFileSync(path.join(copies, name), 'latin1')).toContain('<pdfaid:part>1<')
  }
})

function attached(file: string): string {
  return execFileSync('pdfdetach', ['-list', file], { encoding: 'utf8' })
}

test('a setting that cannot be kept goes back to what holds', async () => {
  const { page } = one
  await page.keyboard.press('Control+,')
  const office = page.getByLabel('ชื่อส่วนราชการ')
  await office.fill('กองหนึ่ง')
  await office.press('Enter')
  await office.fill('ก'.repeat(1001))
  await office.press('Enter')
  await expect(page.locator('.toast.fault')).toBeVisible()
  await expect(office).toHaveValue('กองหนึ่ง')
})
