import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { decodeContainer } from '../../core/file/container'
import type { Document } from '../../core/model/document'
import {
  CARDS,
  DAYS,
  GOAL,
  MERGED,
  ORDERS,
  REPORTS,
  RESOLVED,
  storyOnPaper,
  TOLD,
} from '../year-story'
import { choose } from './desk-steps'
import { section } from './keys'
import { type RunningApp, startApp } from './start-app'

/** Where pictures of the window go, if somebody wants to look at them. */
const PICTURES = process.env['MATI_PICTURES']

let one: RunningApp
let folder: string

test.beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'mati-year-'))
  one = await startApp()
  await one.page.setViewportSize({ width: 1366, height: 768 })
  await expect(one.page.locator('[contenteditable=true]').first()).toBeVisible()
})
test.afterEach(async () => {
  await one.end()
  rmSync(folder, { recursive: true, force: true })
})

async function picture(name: string): Promise<void> {
  if (PICTURES !== undefined)
    await one.page.screenshot({ path: path.join(PICTURES, `year-${name}.png`) })
}

/** Types a day into a field as a person does, and leaves it. */
async function typeDay(field: Locator, day: string): Promise<void> {
  await field.fill(day)
  await field.press('Enter')
}

/** The workshop's board: the cards come in, two become one finding, and the framework grows. */
async function holdWorkshop(page: Page): Promise<void> {
  await page.keyboard.press('Control+n')
  await page.locator('[data-template=workshop-findings]').click()
  await expect(page.locator('.section[data-source=findings]')).toBeAttached()
  const day = section(page, 'meeting').getByLabel('วันที่', { exact: true })
  await day.fill(DAYS.workshop.typed)
  await day.press('Tab')
  await page.keyboard.press('Control+Shift+B')
  await page.getByRole('button', { name: 'วางจาก Excel' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill(CARDS)
  await page.getByRole('dialog').getByRole('button', { name: 'นำเข้า ๓ ข้อ' }).click()
  const rows = page.locator('.findings tr[aria-level="1"]')
  await expect(rows).toHaveCount(3)
  await rows.first().focus()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('m')
  await page.getByLabel('ถ้อยคำของข้อที่รวม').fill(MERGED)
  await page.keyboard.press('Enter')
  await expect(rows).toHaveCount(2)
  for (const [at, { task }] of ORDERS.entries()) {
    await rows.nth(at).focus()
    await page.keyboard.press(at === 0 ? 'g' : 'Control+Enter')
    await page.keyboard.type(task)
    await page.keyboard.press('Enter')
    await expect(page.locator('.action-card')).toHaveCount(at + 1)
  }
  await expect(page.locator('.workshop-map')).toContainText('ทุกข้อค้นพบมีงานรองรับแล้ว')
  await picture('workshop')
  await page.keyboard.press('Control+Shift+B')
}

/** Who does each action of the framework, and until when, in the text. */
async function handOut(page: Page): Promise<void> {
  for (const { task, agency, due } of ORDERS) {
    const order = page.locator('.action-item', { hasText: task })
    await order.scrollIntoViewIfNeeded()
    await order.getByRole('button', { name: 'เพิ่มหน่วยงาน' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type(agency.short)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await order.getByRole('button', { name: 'กำหนดแล้วเสร็จ' }).focus()
    await page.keyboard.press('Enter')
    const field = page.getByRole('textbox', { name: 'กำหนดแล้วเสร็จ' })
    await field.fill(due.typed)
    await field.press('Tab')
    await page.keyboard.press('Escape')
    await expect(order).toContainText('ภายใน')
  }
}

/** Saves the paper into a file of the test, and gives its place. */
async function save(page: Page, name: string): Promise<string> {
  const file = path.join(folder, `${name}.mati`)
  await choose(one, file)
  await page.keyboard.press('Control+s')
  await expect.poll(() => existsSync(file)).toBe(true)
  await expect(page.locator('.desk-header')).not.toContainText('ยังไม่บันทึก')
  return file
}

/** Begins the next minutes, opens the month over them, gives it its day and takes the report of the month in. */
async function nextMonth(page: Page, of: 'first' | 'second' | 'third'): Promise<Locator> {
  await save(page, `before-${of}`)
  await page.keyboard.press('Control+Shift+n')
  await page.getByRole('button', { name: 'เริ่มรายงาน', exact: true }).click()
  await expect(section(page, 'matters-arising')).toContainText(ORDERS[1].task)
  await page.keyboard.press('Control+Shift+m')
  const month = page.getByRole('dialog', { name: 'เดือนนี้' })
  const show = (tab: string) => month.getByRole('tab', { name: tab }).click()
  if (of === 'first') {
    await show('เป้าหมาย')
    await month.getByRole('button', { name: 'เพิ่มเป้าหมาย' }).click()
    await month.getByLabel('ด้าน', { exact: true }).selectOption(GOAL.area)
    await month.getByLabel('เป้าหมาย', { exact: true }).last().fill(GOAL.text)
    await month.getByLabel('หน่วยนับ').fill(GOAL.unit)
    await month.getByLabel('ค่าเป้าหมาย').fill(String(GOAL.target))
    await month.getByLabel('ค่าเป้าหมาย').press('Tab')
  }
  await show('รับรายงานของหน่วยงาน')
  await typeDay(month.getByLabel('วันประชุม'), DAYS[of].typed)
  await month.getByRole('textbox', { name: 'วางจากตาราง' }).fill(REPORTS[of])
  await expect(month.getByText('รับได้ ๑ แถว ของ ๑ หน่วยงาน')).toBeVisible()
  await month.getByRole('button', { name: 'รับรายงานเข้า' }).click()
  await show('กระดานเดือนนี้')
  await picture(`month-${of}`)
  return month
}

/** The row of an order on the board of the month. */
function row(month: Locator, order: (typeof ORDERS)[number]): Locator {
  return month.getByRole('row').filter({ hasText: order.task })
}

/** What the meeting resolves on the first topic for a decision. */
async function resolve(page: Page, of: keyof typeof RESOLVED): Promise<void> {
  const topic = section(page, 'consider').locator('.topic').first()
  await topic.locator('.topic-title').click()
  await page.keyboard.press('End')
  await page.keyboard.press('Control+Alt+2')
  await page.keyboard.type(RESOLVED[of].text)
  await topic.getByLabel('คำมติ').selectOption(RESOLVED[of].verb)
  await expect(topic.locator('.resolution')).toContainText(RESOLVED[of].text)
}

function documentIn(file: string): Document {
  const read = decodeContainer(new Uint8Array(readFileSync(file)))
  if (!read.ok) throw new Error(read.fault.code)
  return read.value.document
}

test('from the cards of a workshop to the third month and the page for the minister, by keys', async () => {
  test.setTimeout(300_000)
  const { page } = one
  await holdWorkshop(page)
  await handOut(page)

  const september = await nextMonth(page, 'first')
  await row(september, ORDERS[0]).focus()
  await page.keyboard.press('p')
  await expect(september.getByText('เสนอเป็นเรื่องพิจารณาที่ ๕.๑ แล้ว')).toBeVisible()
  await page.keyboard.press('Escape')
  await resolve(page, 'first')

  const october = await nextMonth(page, 'second')
  await row(october, ORDERS[0]).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type(TOLD.second)
  await page.keyboard.press('Enter')
  await page.keyboard.press('x')
  await expect(row(october, ORDERS[0])).toContainText('ขอปิดเรื่อง')
  await page.keyboard.press('Escape')
  await expect(section(page, 'consider')).toContainText('ขาดล่ามภาษาเมียนมา')
  await resolve(page, 'second')
  await page.keyboard.press('Control+Shift+D')
  const papers = page.getByRole('dialog')
  await papers.getByLabel(/ตารางติดตามมติรายหน่วยงาน/).check()
  await expect(papers.locator('[data-text*="มติต่อเรื่องที่หน่วยงานเสนอ"]').first()).toBeVisible()
  await picture('extract')
  await page.keyboard.press('Escape')

  const november = await nextMonth(page, 'third')
  await expect(row(november, ORDERS[0])).toHaveCount(0)
  await row(november, ORDERS[1]).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type(TOLD.third)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Shift+D')
  await papers.getByLabel(/สรุปสำหรับรัฐมนตรี/).check()
  await expect(papers.locator(`[data-text*="${GOAL.text}"]`).first()).toBeVisible()
  await picture('minister')
  await page.keyboard.press('Escape')

  const third = documentIn(await save(page, 'third'))
  if (third.kind !== 'minutes') throw new Error('not minutes')
  expect(storyOnPaper(third)).toBe(readFileSync('tests/core/golden/year-story.txt', 'utf8'))
})
