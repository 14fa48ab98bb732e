import { expect, type Page, test } from '@playwright/test'
import { caretAfter, openMinutes } from './desk-steps'
import { expectPlace, section, settled } from './keys'
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
  await page.keyboard.type('ก่อน')
  await settled(page)
})
test.afterEach(() => one.end())

/** What a person has in front when Escape is pressed. The caret was behind «ก่อน» in the text. */
const IN_FRONT: Record<string, (page: Page) => Promise<void>> = {
  'the text': async () => {},
  'the palette': page => page.keyboard.press('Control+k'),
  'the settings': page => page.keyboard.press('Control+,'),
  'the print dialog': page => page.keyboard.press('Control+p'),
  'the dialog of copies': page => page.keyboard.press('Control+Shift+p'),
  'the list of gaps': page => page.locator('.status-bar .gap').click(),
  'the export menu': page => page.getByRole('button', { name: 'ส่งออก', exact: true }).click(),
  guidance: async page => {
    await section(page, 'opening').hover()
    await section(page, 'opening').locator('.guidance-button').click()
  },
  'a new footnote': async page => {
    await page.keyboard.press('Control+Alt+f')
    await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused()
  },
}

test('after Escape, whatever is in front, the next words go on in the text', async () => {
  // Words that a check has something to say of, so that there is a list of gaps.
  await page.keyboard.type(' ใบอนุญาติ')
  await expect(page.locator('.status-bar .gap')).toBeVisible()
  for (const [name, show] of Object.entries(IN_FRONT))
    await test.step(name, async () => {
      await show(page)
      await page.keyboard.press('Escape')
      await expectPlace(page, { focus: 'text' })
      await page.keyboard.type(` หลัง ${name}`)
      await expect(section(page, 'opening')).toContainText(`หลัง ${name}`)
    })
})

test('after Escape in a field the next words go on in the field', async () => {
  const field = section(page, 'meeting').getByLabel('สถานที่')
  await field.fill('ห้อง')
  await page.keyboard.press('Escape')
  await page.keyboard.type('ประชุม')
  await expect(field).toHaveValue('ห้องประชุม')
})

test('after Escape in the list of a chip the focus is at the chip, and Tab goes on from there', async () => {
  const item = page.locator('.action-item').first()
  const owner = item.getByRole('button', { name: 'ผู้รับผิดชอบ' })
  await owner.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'ผู้รับผิดชอบ' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(owner).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(item.getByRole('button', { name: 'กำหนดแล้วเสร็จ' })).toBeFocused()
})

test('after a press beside everything the next words go where they went before', async () => {
  await page.locator('.desk-header').click({ position: { x: 600, y: 4 } })
  await page.keyboard.type(' หลัง')
  await expect(section(page, 'opening')).toContainText('ก่อน หลัง')
})

test('a press beside the fields of a form leads to the nearest, and never takes the caret away', async () => {
  const people = section(page, 'attendance').locator('.attendee')
  await people.nth(2).locator('.number').click()
  await expect(people.nth(2).getByLabel('ชื่อ', { exact: true })).toBeFocused()
  const recipients = section(page, 'distribution').locator('li')
  await recipients.nth(1).locator('span').last().click()
  await expectPlace(page, {})
})

test('the caret is in the document from the first moment, and after the start screen again', async () => {
  await page.keyboard.press('Control+n')
  await expect(page.getByRole('button', { name: 'กลับไปที่เอกสาร' })).toBeVisible()
  await page.getByRole('button', { name: 'กลับไปที่เอกสาร' }).click()
  await expectPlace(page, { focus: 'text', before: 'ก่อน' })
})
