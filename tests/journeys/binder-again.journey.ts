import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { encodeContainer } from '../../core/file/container'
import { aBinderFolder, type BinderFolder, coming } from './binder-steps'
import { choose, onPaper } from './desk-steps'
import { withFakeLp } from './fake-lp'
import { expectPlace } from './keys'
import { type RunningApp, startApp } from './start-app'

let one: RunningApp
let binder: BinderFolder

test.beforeEach(async () => {
  binder = aBinderFolder()
  one = await startApp()
  await expect(one.page.locator('[contenteditable=true]').first()).toBeVisible()
})
test.afterEach(async () => {
  await one.end()
  binder.remove()
})

async function chooseBinder(page: Page, papers = 2): Promise<void> {
  await choose(one, binder.folder)
  await page.keyboard.press('Control+Shift+o')
  await expect(page.locator('.paper-row')).toHaveCount(papers)
}

/** Asks the register, and stands on the first row that it finds. */
async function findRow(page: Page, words: string, matter: string): Promise<void> {
  await page.keyboard.press('Control+Shift+f')
  await page.locator('.register-search').fill(words)
  await expect(page.locator('.matter-table tbody tr').first()).toHaveAttribute(
    'data-matter',
    matter,
  )
  await page.locator('.register-search').press('ArrowDown')
}

test('เรื่องที่แล้วเสร็จเปิดอีกครั้งจากทะเบียน เข้ารายงานที่เปิดอยู่ และเลิกได้ด้วย Ctrl+Z ครั้งเดียว', async () => {
  const { page } = one
  await chooseBinder(page)
  await page.locator('.paper-row').first().press('Enter')
  await expect(page.locator('.desk-header h1')).toContainText('๓/๒๕๖๑')
  await page.keyboard.press('Control+Shift+n')
  await page.getByRole('button', { name: 'เริ่มรายงาน', exact: true }).press('Enter')
  await expect(page.locator('.desk-header h1')).toContainText('๔/๒๕๖๑')
  const arising = page.locator('.section[data-source=matters-arising]')
  await expect(arising).not.toContainText('ตรวจเรือประมง')
  await findRow(page, 'ตรวจเรือ', 'order-boats')
  await page.keyboard.press('F6')
  await page.getByRole('button', { name: 'เปิดเรื่องอีกครั้ง…' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'เปิดเรื่องอีกครั้ง' })
  await expect(dialog.getByRole('checkbox', { name: 'ตร.' })).toBeChecked()
  await expect(dialog.getByLabel('เข้ารายงาน').locator('option').first()).toHaveText(
    'ครั้งที่ ๔/๒๕๖๑ (เปิดอยู่)',
  )
  await dialog.getByRole('button', { name: 'นำเข้ารายงาน' }).press('Enter')
  await expect(page.locator('.toast')).toContainText('นำเรื่องเข้ารายงานแล้ว')
  await expect(arising).toContainText('ตรวจเรือประมงที่กลับเข้าฝั่ง')
  await expect(onPaper(page, 'เปิดเรื่องใหม่').first()).toBeAttached()
  await expectPlace(page, { focus: 'text' })
  await page.keyboard.press('Control+z')
  await expect(arising).not.toContainText('ตรวจเรือประมง')
})

test('เรื่องที่ถอนเสนออีกครั้ง เข้าไฟล์ที่เลือกเอง แล้วไฟล์ที่รับไม่ได้ก็บอกว่าทำไม', async () => {
  const { page } = one
  binder.write('ครั้งที่ ๔.mati', encodeContainer(coming(), 1))
  await chooseBinder(page, 3)
  await findRow(page, 'ค่าตอบแทน', 'topic-pay')
  await page.getByRole('button', { name: 'เสนออีกครั้ง…' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'เสนอเรื่องอีกครั้ง' })
  const into = dialog.getByLabel('เข้ารายงาน')
  await expect(into.locator('option')).toHaveText(
    ['ครั้งที่ ๔/๒๕๖๑', 'ครั้งที่ ๓/๒๕๖๑', 'ไฟล์อื่น…'].toSorted(),
  )
  await into.selectOption({ label: 'ครั้งที่ ๔/๒๕๖๑' })
  await dialog.getByRole('button', { name: 'นำเข้ารายงาน' }).press('Enter')
  await expect(page.locator('.desk-header h1')).toContainText('๔/๒๕๖๑')
  const consider = page.locator('.section[data-source=consider]')
  await expect(consider).toContainText('ค่าตอบแทนผู้ประสานงาน')
  await findRow(page, 'ค่าตอบแทน', 'topic-pay')
  await page.getByRole('button', { name: 'เสนออีกครั้ง…' }).press('Enter')
  await choose(one, path.join(binder.folder, 'ครั้งที่ ๒.mati'))
  await into.selectOption({ label: 'ไฟล์อื่น…' })
  await dialog.getByRole('button', { name: 'นำเข้ารายงาน' }).press('Enter')
  const leave = page.getByRole('dialog').getByRole('button', { name: 'ไม่บันทึก' })
  await leave.press('Enter')
  await expect(page.locator('.toast').last()).toContainText('ไม่ได้อยู่หลังรายงานที่บันทึกเรื่องนี้ล่าสุด')
})

test('Ctrl+C บนแถวคัดอ้างอิงพร้อมถ้อยคำ และในช่องที่เลือกคำไว้คัดคำนั้น', async () => {
  const { app, page } = one
  await chooseBinder(page)
  await findRow(page, 'ตรวจเรือ', 'order-boats')
  await page.keyboard.press('Control+c')
  const copied = () => app.evaluate(({ clipboard }) => clipboard.readText())
  await expect
    .poll(copied)
    .toMatch(/^มติที่ประชุมติดตามผลการดำเนินงาน ครั้งที่ ๓\/๒๕๖๑ ระเบียบวาระที่ ๓ “ตรวจเรือประมงที่กลับเข้าฝั่ง”$/)
  await page.locator('.register-search').selectText()
  await page.keyboard.press('Control+c')
  await expect.poll(copied).toBe('ตรวจเรือ')
})

test('Ctrl+E ส่งออกเท่าที่กรอง และไฟล์บอกว่ากรองอย่างไร', async () => {
  const { page } = one
  await chooseBinder(page)
  await page.keyboard.press('Control+Shift+f')
  await page.getByRole('combobox', { name: 'หน่วยงาน' }).selectOption({ label: 'ดีเอสไอ' })
  await expect(page.locator('.matter-table tbody tr')).toHaveCount(1)
  const file = path.join(binder.folder, 'ทะเบียน.xlsx')
  await choose(one, file)
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'ส่งออกทะเบียน' })
  await expect(dialog).toContainText('กรมสอบสวนคดีพิเศษ')
  await dialog.getByRole('button', { name: 'ส่งออก…' }).press('Enter')
  await expect(page.locator('.toast')).toContainText('ส่งออกข้อสั่งการ ๑ รายการ เป็น ทะเบียน.xlsx')
  const words = strFromU8(unzipSync(readFileSync(file))['xl/sharedStrings.xml'] ?? new Uint8Array())
  expect(words).toContain('จัดทำบัญชีรายชื่อล่าม')
  expect(words).toContain('กรมสอบสวนคดีพิเศษ')
  expect(words).not.toContain('ตรวจเรือประมง')
  for (const format of ['เอกสาร Word', 'ไฟล์ PDF']) {
    const paper = path.join(binder.folder, `ทะเบียน.${format.includes('PDF') ? 'pdf' : 'docx'}`)
    await choose(one, paper)
    await page.keyboard.press('Control+e')
    await dialog.getByLabel('รูปแบบ').selectOption({ label: format })
    await dialog.getByRole('button', { name: 'ส่งออก…' }).press('Enter')
    await expect.poll(() => existsSync(paper)).toBe(true)
  }
})

test('F6 ไปรอบช่องของจอ และแต่ละช่องจำที่เดิม', async () => {
  const { page } = one
  await chooseBinder(page)
  await findRow(page, 'ลาม', 'order-interpreters')
  await page.keyboard.press('ArrowDown')
  const row = page.locator('.matter-table tr[tabindex="0"]')
  await expect(row).toBeFocused()
  const inside = (pane: string) =>
    expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[data-pane]')?.tagName))
      .toBe(pane)
  await page.keyboard.press('F6')
  await inside('ASIDE')
  await page.keyboard.press('F6')
  await inside('NAV')
  await page.keyboard.press('ArrowDown')
  const place = await page.evaluate(() => document.activeElement?.textContent)
  await page.keyboard.press('F6')
  await expect(row).toBeFocused()
  await page.keyboard.press('Shift+F6')
  await inside('NAV')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(place)
})

test('หน้าแรกเป็นปีของแฟ้ม ครั้งถัดไปมีวง และ ๑ ถึง ๓ ทำสิ่งที่ต้องทำ', async () => {
  const { page } = one
  binder.write('ครั้งที่ ๔.mati', encodeContainer(coming(), 1))
  await page.clock.setFixedTime(new Date('2018-12-01T09:00:00'))
  await chooseBinder(page, 3)
  const cards = page.locator('.thumb-card')
  await expect(cards).toHaveCount(3)
  await expect(cards.locator('.page-thumb svg')).toHaveCount(3)
  await expect(page.locator('.thumb-card.coming')).toContainText('ครั้งที่ ๔/๒๕๖๑')
  await cards.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(cards.nth(1)).toBeFocused()
  await page.keyboard.press('2')
  await expect(page.locator('.register-search')).toBeFocused()
  await expect(page.locator('.state-mark.late').first()).toBeVisible()
  await page.keyboard.press('Control+n')
  await expect(cards).toHaveCount(3)
  await page.keyboard.press('1')
  await expect(page.locator('.desk-header h1')).toContainText('๔/๒๕๖๑')
})

test('หน้าของหน่วยงานพิมพ์ด้วย Ctrl+P เป็นตารางของหน่วยงานนั้น', async () => {
  const lp = withFakeLp()
  try {
    await one.end()
    one = await startApp()
    const { page } = one
    await expect(page.locator('[contenteditable=true]').first()).toBeVisible()
    await chooseBinder(page)
    await page.keyboard.press('Control+Shift+a')
    await expect(page.locator('.promise-table')).toBeVisible()
    await page.keyboard.press('Control+p')
    const dialog = page.getByRole('dialog', { name: 'พิมพ์ทะเบียน' })
    await expect(dialog).toContainText(/สำนักงาน|กรม/)
    await dialog.getByRole('button', { name: 'พิมพ์', exact: true }).press('Enter')
    await expect.poll(() => lp.titles().length).toBe(1)
    expect(lp.titles()[0]).toContain('ทะเบียนมติ')
  } finally {
    lp.remove()
  }
})
