import path from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { violations } from './axe'
import { onPaper, openMinutes } from './desk-steps'
import { type RunningApp, startApp } from './start-app'

/** Where pictures of the window go, if somebody wants to look at them. */
const PICTURES = process.env['MATI_PICTURES']

let one: RunningApp

test.beforeEach(async () => {
  one = await startApp()
  await one.page.setViewportSize({ width: 1366, height: 768 })
  await expect(one.page.locator('.sheet-of-paper svg').first()).toBeVisible()
})
test.afterEach(() => one.end())

async function picture(name: string): Promise<void> {
  if (PICTURES !== undefined)
    await one.page.screenshot({ path: path.join(PICTURES, `${name}.png`) })
}

/** The minutes after those of the sample, with the month open over them. */
async function nextMonth(page: Page): Promise<Locator> {
  await openMinutes(page)
  await page.keyboard.press('Control+Shift+n')
  await page.getByRole('button', { name: 'เริ่มรายงาน', exact: true }).click()
  await expect(page.locator('.section[data-source=matters-arising]')).toContainText('ครั้งที่ ๑/๒๕๖๑')
  await page.keyboard.press('Control+Shift+m')
  const dialog = page.getByRole('dialog', { name: 'เดือนนี้' })
  await expect(dialog).toBeVisible()
  return dialog
}

/** Looks for these words on each page: a page is drawn when it is seen. */
async function standsOnPaper(page: Page, words: string): Promise<void> {
  await expect(async () => {
    for (const sheet of await page.locator('.sheet-of-paper').all()) {
      await sheet.scrollIntoViewIfNeeded({ timeout: 1000 })
      await expect(sheet.locator('svg').first()).toBeVisible({ timeout: 2000 })
      if ((await onPaper(page, words).count()) > 0) return
    }
    throw new Error(`${words} stands on no page`)
  }).toPass({ timeout: 30_000 })
}

const ROWS = [
  'หน่วยงาน\tด้าน\tผลการดำเนินงาน\tปัญหาอุปสรรค\tความช่วยเหลือที่ต้องการ\tแผนเดือนถัดไป',
  'พส.\tคุ้มครองช่วยเหลือ\tประสานทีมสหวิชาชีพแล้ว ๓ จังหวัด\tขาดล่ามภาษาเมียนมา\tขอรายชื่อล่าม\tอบรมล่าม',
  'กรมที่ไม่มี\tป้องกัน\tรณรงค์แล้ว\t\t\t',
].join('\n')

test('reports come in, the board tells who has answered, and a problem becomes a topic of the paper', async () => {
  const { page } = one
  const dialog = await nextMonth(page)
  const show = (tab: string) => dialog.getByRole('tab', { name: tab }).click()
  await show('รับรายงานของหน่วยงาน')
  await dialog.getByLabel('วันประชุม').fill('๑๐ ตุลาคม ๒๕๖๑')
  await dialog.getByLabel('วันประชุม').press('Enter')

  // Rows of a spreadsheet: one fits, one of an agency that nobody knows stays where it was pasted.
  const rows = dialog.getByRole('textbox', { name: 'วางจากตาราง' })
  await rows.fill(ROWS)
  await expect(dialog.getByText('รับได้ ๑ แถว ของ ๑ หน่วยงาน')).toBeVisible()
  await expect(dialog.getByText('ไม่พบหน่วยงาน “กรมที่ไม่มี” ในทะเบียน')).toBeVisible()
  await picture('month-rows')
  await dialog.getByRole('button', { name: 'รับรายงานเข้า' }).click()
  await expect(rows).toHaveValue(/กรมที่ไม่มี\tป้องกัน\tรณรงค์แล้ว/)
  await expect(rows).not.toHaveValue(/พส\./)

  // A report that is typed: its answer goes to its order at once.
  await dialog
    .getByLabel('หน่วยงาน', { exact: true })
    .selectOption({ label: 'สำนักงานตำรวจแห่งชาติ · ยังไม่รายงาน' })
  await dialog
    .getByRole('group', { name: /^รวบรวมผลการดำเนินงานด้านการดำเนินคดี/ })
    .getByLabel('ผลการดำเนินงาน')
    .fill('ส่งข้อมูลแล้ว')
  await picture('month-report')
  await show('กระดานเดือนนี้')
  const line = (words: string) => dialog.getByRole('row').filter({ hasText: words })
  await expect(line('ดำเนินคดีในรอบเดือนกันยายน')).toContainText('ส่งข้อมูลแล้ว')
  await expect(dialog.getByRole('group', { name: /รายงานแล้ว ๒/ })).toContainText('ตร.')
  await picture('month-board')

  // By keys alone: words, done, and the problem before the meeting.
  const own = line('เป็นหน่วยงานหลักยกร่าง')
  await own.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('ยกร่างแล้ว ขอให้ที่ประชุมพิจารณา')
  await picture('month-writing')
  await page.keyboard.press('Enter')
  await expect(own).toBeFocused()
  await expect(own).toContainText('ยกร่างแล้ว ขอให้ที่ประชุมพิจารณา')
  await page.keyboard.press('x')
  await expect(own).toContainText('แล้วเสร็จ')
  await page.keyboard.press('Control+z')
  await expect(own).not.toContainText('แล้วเสร็จ')
  await page.keyboard.press('x')
  await expect(own).toContainText('ขอปิดเรื่อง')
  await page.keyboard.press('p')
  await expect(dialog.getByText('เสนอเป็นเรื่องพิจารณาที่ ๕.๑ แล้ว')).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await expect(own).not.toBeFocused()
  await picture('month-raised')

  await page.keyboard.press('Escape')
  await standsOnPaper(page, 'ประสานทีมสหวิชาชีพแล้ว')
  await standsOnPaper(page, 'ขาดล่ามภาษาเมียนมา')
  await expect(page.locator('.section[data-source=consider]')).toContainText('ขอรายชื่อล่าม')
  await expect(page.locator('.section[data-source=matters-arising]')).toContainText('ส่งข้อมูลแล้ว')
})

test('the keys decide where an order stands, the preview shows it, and what is put aside comes back', async () => {
  const { page } = one
  const dialog = await nextMonth(page)
  const agenda = dialog.getByRole('complementary', { name: 'จะปรากฏในระเบียบวาระ' })
  const line = (words: string) => dialog.getByRole('row').filter({ hasText: words })
  const own = line('เป็นหน่วยงานหลักยกร่าง')
  const waiting = agenda.locator('.put-aside')

  // 5 takes it up for a decision, 3 among the matters arising again.
  await own.focus()
  await expect(agenda.locator('li.reached')).toContainText('เป็นหน่วยงานหลักยกร่าง')
  await page.keyboard.press('5')
  await expect(dialog.getByText('เรื่องนี้อยู่ในระเบียบวาระที่ ๕.๑')).toBeVisible()
  await expect(own).toBeFocused()
  await expect(own).toContainText('๕.๑')
  await expect(agenda.locator('li.reached')).toContainText('๕.๑')
  await picture('month-placed')
  await page.keyboard.press('3')
  await expect(dialog.getByText('เรื่องนี้อยู่ในระเบียบวาระที่ ๓', { exact: true })).toBeVisible()

  // D puts it aside, the next row has the focus, the list brings it back.
  const before = await dialog.getByRole('row').count()
  await own.focus()
  await page.keyboard.press('d')
  await expect(own).toHaveCount(0)
  await expect(dialog.locator('tr:focus')).toHaveCount(1)
  await expect(waiting).toContainText('ฝากไว้ ๑ เรื่อง')
  await picture('month-aside')
  expect(await violations(page)).toEqual([])
  await waiting.getByRole('button', { name: /^นำกลับ/ }).click()
  await expect(waiting).toHaveCount(0)
  expect(await dialog.getByRole('row').count()).toBe(before)

  // What stands under item 5 stands there in the text, too.
  await own.focus()
  await page.keyboard.press('5')
  await page.keyboard.press('Escape')
  await expect(page.locator('.section[data-source=consider]')).toContainText('เป็นหน่วยงานหลักยกร่าง')
  await page.keyboard.press('Control+z')
  await expect(page.locator('.section[data-source=consider]')).not.toContainText(
    'เป็นหน่วยงานหลักยกร่าง',
  )
})

test('the board is filtered, and who has not answered is asked in words that are copied', async () => {
  const { page } = one
  const dialog = await nextMonth(page)
  await dialog.getByRole('tab', { name: 'รับรายงานของหน่วยงาน' }).click()
  await dialog.getByLabel('วันประชุม').fill('๑๐ ตุลาคม ๒๕๖๑')
  await dialog.getByLabel('วันประชุม').press('Enter')
  await dialog.getByRole('tab', { name: 'กระดานเดือนนี้' }).click()
  const rows = dialog.locator('.month-board tbody tr[tabindex]')
  const all = await rows.count()
  await dialog.getByLabel('กรองเรื่อง').selectOption({ label: 'เกินกำหนด' })
  await expect(rows.first()).toContainText('เกิน')
  expect(await rows.count()).toBeLessThan(all)
  await expect(dialog.locator('.month-foot')).toContainText('แสดง')
  await dialog.getByLabel('กรองเรื่อง').selectOption({ label: 'ทุกด้าน' })
  await dialog.getByLabel('กรองหน่วยงาน').selectOption({ label: 'ตร.' })
  for (const row of await rows.all()) await expect(row).toContainText('ตร.')
  await dialog.getByLabel('กรองหน่วยงาน').selectOption({ label: 'ทุกหน่วยงาน' })
  await expect(rows).toHaveCount(all)

  await dialog.getByRole('button', { name: /^ทวงถาม/ }).click()
  const asking = page.getByRole('dialog', { name: 'ทวงถามรายงานประจำเดือน' })
  await asking.getByLabel('หน่วยงาน').selectOption({ label: 'สำนักงานตำรวจแห่งชาติ' })
  const words = asking.getByLabel('ข้อความที่จะส่ง')
  await expect(words).toHaveValue(/^เรียน [^\n]+\n\nตามที่กำหนดจัดการประชุม/)
  await expect(words).toHaveValue(/ประจำเดือนตุลาคม ๒๕๖๑ ของสำนักงานตำรวจแห่งชาติ/)
  await picture('month-ask')
  expect(await violations(page)).toEqual([])
  await asking.getByRole('button', { name: 'คัดลอก' }).click()
  await expect(asking.getByText('คัดลอกแล้ว')).toBeVisible()
  const copied = await one.app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied.replaceAll('\r\n', '\n')).toBe(await words.inputValue())
  await page.keyboard.press('Escape')
  await expect(asking).toHaveCount(0)
  await expect(dialog).toBeVisible()
})

test('what is being typed when the month is closed is in the paper, and Tab leads to the next', async () => {
  const { page } = one
  const dialog = await nextMonth(page)
  const lines = dialog.getByRole('row').filter({ hasText: 'ยังไม่รายงาน' })
  await lines.first().focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('x ส่งแล้ว 5')
  await page.keyboard.press('Tab')
  await page.keyboard.type('อยู่ระหว่างรวบรวม')
  await dialog.getByRole('button', { name: 'ปิด', exact: true }).last().click()
  const arising = page.locator('.section[data-source=matters-arising]')
  await expect(arising).toContainText('x ส่งแล้ว 5')
  await expect(arising).toContainText('อยู่ระหว่างรวบรวม')
})

test('a goal gives each report a figure, and the figures are on paper', async () => {
  const { page } = one
  const dialog = await nextMonth(page)
  await dialog.getByRole('tab', { name: 'เป้าหมาย' }).click()
  await dialog.getByRole('button', { name: 'เพิ่มเป้าหมาย' }).click()
  await dialog.getByLabel('เป้าหมาย', { exact: true }).last().fill('ช่วยเหลือผู้เสียหาย')
  await dialog.getByLabel('หน่วยนับ').fill('คน')
  await dialog.getByLabel('ค่าเป้าหมาย').fill('๑๐๐')
  await picture('month-goals')
  await dialog.getByRole('tab', { name: 'รับรายงานของหน่วยงาน' }).click()
  await dialog.getByLabel('วันประชุม').fill('๑๐ ตุลาคม ๒๕๖๑')
  await dialog.getByLabel('วันประชุม').press('Enter')
  await dialog
    .getByLabel('หน่วยงาน', { exact: true })
    .selectOption({ label: 'กรมพัฒนาสังคมและสวัสดิการ · ยังไม่รายงาน' })
  await dialog.getByLabel('ช่วยเหลือผู้เสียหาย (คน)').fill('๑,๒๐๐')
  await dialog.getByRole('tab', { name: 'เป้าหมาย' }).click()
  await expect(dialog.getByText('ถึงขณะนี้ ๑,๒๐๐ คน')).toBeVisible()
  await page.keyboard.press('Escape')
  await standsOnPaper(page, 'ช่วยเหลือผู้เสียหาย')
})

test('axe-core finds nothing wrong with the month', async () => {
  const { page } = one
  const dialog = await nextMonth(page)
  for (const tab of ['กระดานเดือนนี้', 'รับรายงานของหน่วยงาน', 'เป้าหมาย']) {
    await dialog.getByRole('tab', { name: tab }).click()
    for (const theme of ['dark', 'light']) {
      await page.evaluate(name => document.documentElement.setAttribute('data-theme', name), theme)
      if (tab === 'กระดานเดือนนี้') await picture(`month-board-${theme}`)
      expect(await violations(page), `${tab}, ${theme}`).toEqual([])
    }
  }
})
