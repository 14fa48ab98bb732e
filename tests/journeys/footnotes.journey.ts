import { expect, type Locator, type Page, test } from '@playwright/test'
import { caretAfter, onPaper, openMinutes } from './desk-steps'
import { type RunningApp, startApp } from './start-app'

let one: RunningApp
let page: Page

test.beforeEach(async () => {
  one = await startApp()
  page = one.page
  await expect(page.locator('.sheet-of-paper svg').first()).toBeVisible()
  await openMinutes(page)
  await caretAfter(page, 'ประธานกล่าวเปิดการประชุม')
  await page.keyboard.press('Enter')
  await page.keyboard.type('ตามระเบียบ')
})
test.afterEach(async () => {
  await one.end()
})

function marks(): Locator {
  return page.locator('.paper-editor .footnote')
}

function numbers(): Promise<(string | null)[]> {
  return marks().evaluateAll(all => all.map(mark => mark.getAttribute('data-number')))
}

/** The words that a mark shows in the text, as the eye sees them. */
function shown(mark: Locator): Promise<string> {
  return mark
    .locator('.footnote-number')
    .evaluate(number => getComputedStyle(number, '::before').content)
}

async function writeNote(words: string): Promise<void> {
  await page.keyboard.press('Control+Alt+f')
  const field = page.getByRole('dialog').getByRole('textbox')
  await expect(field).toBeFocused()
  await field.pressSequentially(words)
  await page.keyboard.press('Escape')
  await expect(field).toHaveCount(0)
}

test('a footnote is written where the caret is, and stands at the foot of its page', async () => {
  await writeNote('ดูข้อ ๒๕')
  await page.keyboard.type(' และหนังสือ')
  await expect(page.locator('.section[data-source=opening]')).toContainText('ตามระเบียบ และหนังสือ')
  expect(await numbers()).toEqual(['๑'])
  expect(await shown(marks().first())).toBe('"๑"')
  await expect(onPaper(page, 'ดูข้อ ๒๕')).toBeVisible()
})

test('notes are numbered as they stand, and anew when one goes', async () => {
  await writeNote('ของหลัง')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await writeNote('ของหน้า')
  expect(await numbers()).toEqual(['๑', '๒'])
  await page.keyboard.press('End')
  await page.keyboard.press('Backspace')
  await expect.poll(numbers).toEqual(['๑'])
  await marks().first().locator('button').click()
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue('ของหน้า')
})

test('one undo takes back the words of a note and the note, and redo brings both', async () => {
  await writeNote('ดูข้อ ๒๕')
  await page.keyboard.press('Control+z')
  await expect(marks()).toHaveCount(0)
  await expect(page.locator('.section[data-source=opening]')).toContainText('ตามระเบียบ')
  await page.keyboard.press('Control+y')
  await expect(marks()).toHaveCount(1)
  await marks().first().locator('button').click()
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue('ดูข้อ ๒๕')
})

test('a note goes with its words when they are copied and pasted', async () => {
  await writeNote('ดูข้อ ๒๕')
  await page.keyboard.press('Shift+Home')
  await page.keyboard.press('Control+c')
  await page.keyboard.press('End')
  await page.keyboard.press('Control+v')
  await expect.poll(numbers).toEqual(['๑', '๒'])
  await marks().nth(1).locator('button').click()
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue('ดูข้อ ๒๕')
})

test('a press on a note on the page leads to its mark in the text', async () => {
  await writeNote('ดูข้อ ๒๕ ของระเบียบ')
  const note = onPaper(page, 'ดูข้อ ๒๕ ของระเบียบ').first()
  await expect(note).toBeVisible()
  await page.locator('.outline-row', { hasText: 'เรื่องอื่น' }).click()
  await note.click({ force: true })
  await page.keyboard.type('ซึ่ง')
  await expect(page.locator('.section[data-source=opening]')).toContainText('ตามระเบียบซึ่ง')
})

test('the toolbar puts a note in; its sheet stands under the mark', async () => {
  await page.getByRole('button', { name: 'เชิงอรรถ (Ctrl+Alt+F)' }).click()
  const sheet = page.getByRole('dialog')
  await expect(sheet.getByRole('textbox')).toBeFocused()
  const [mark, below] = [await marks().first().boundingBox(), await sheet.boundingBox()]
  expect(below?.y).toBeGreaterThan((mark?.y ?? 0) + 2)
  await page.keyboard.type('ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖ ข้อ ๒๕')
  if (process.env['MATI_LOOK']) await page.screenshot({ path: process.env['MATI_LOOK'] })
})
