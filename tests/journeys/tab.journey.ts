import { expect, type Page, test } from '@playwright/test'
import { caretAfter, openMinutes } from './desk-steps'
import { expectPlace, place, section, settled } from './keys'
import { type RunningApp, startApp } from './start-app'

let one: RunningApp
let page: Page

test.beforeEach(async () => {
  one = await startApp()
  page = one.page
  await expect(page.locator('.sheet-of-paper svg').first()).toBeVisible()
  await openMinutes(page)
})
test.afterEach(() => one.end())

/** All the document says: its text, its fields and what is chosen in it. */
function everything(): Promise<string> {
  return page.evaluate(() => {
    const editor = document.querySelector('.paper-editor')
    const fields = [
      ...(editor?.querySelectorAll<HTMLInputElement>('input, textarea, select') ?? []),
    ]
    return [editor?.textContent, ...fields.map(field => field.value)].join('\n')
  })
}

test('Tab in the text leaves every word of the document as it is, and the next words are seen where they go', async () => {
  await caretAfter(page, 'ประธานกล่าวเปิดการประชุม')
  await settled(page)
  const before = await everything()
  await page.keyboard.press('Tab')
  await expectPlace(page, { focus: 'text', before: 'ผลการประชุมเชิงปฏิบัติการถอดบทเรียน' })
  expect(await everything()).toBe(before)
  await page.keyboard.type(' ๒๐ หน่วยงาน')
  await expect(page.locator('.topic-title').first()).toHaveText(
    'ผลการประชุมเชิงปฏิบัติการถอดบทเรียน ๒๐ หน่วยงาน',
  )
  await expect(section(page, 'meeting').locator('input').first()).not.toHaveValue(/๒๐ หน่วยงาน/)
})

test('from the words of an action item Tab goes to its facts, and Shift+Tab back', async () => {
  await page.locator('.outline-row', { hasText: 'เรื่องอื่น' }).click()
  await page.keyboard.press('Control+Alt+3')
  await page.keyboard.type('จัดทำสรุปผล')
  await settled(page)
  await page.keyboard.press('Tab')
  const item = page.locator('.action-item', { hasText: 'จัดทำสรุปผล' })
  await expect(item.getByRole('button', { name: 'ผู้รับผิดชอบ' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(item.getByRole('button', { name: 'กำหนดแล้วเสร็จ' })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await expectPlace(page, { focus: 'text', before: 'จัดทำสรุปผล' })
})

test('words typed on the chip of a fact are looked up there', async () => {
  await page.locator('.outline-row', { hasText: 'เรื่องอื่น' }).click()
  await page.keyboard.press('Control+Alt+3')
  await page.keyboard.type('จัดทำสรุปผล')
  await settled(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('d')
  await page.keyboard.type('si')
  await expect(page.getByRole('combobox', { name: 'ผู้รับผิดชอบ' })).toHaveValue('dsi')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('combobox', { name: 'ผู้รับผิดชอบ' })).toHaveCount(0)
})

test('Tab goes through all places of the document and back, each once, each seen, none losing a word', async () => {
  const before = await everything()
  await section(page, 'meeting').locator('input').first().focus()
  const names: string[] = []
  for (let at = 0; at < 40; at++) {
    await page.keyboard.press('Tab')
    await settled(page)
    const now = await place(page)
    expect(now).toMatchObject({ seen: true })
    expect(now.focus).not.toMatch(/nowhere|no caret/)
    names.push(`${now.focus} ${now.before}`)
  }
  for (const expected of names.toReversed()) {
    const now = await place(page)
    expect(`${now.focus} ${now.before}`).toBe(expected)
    await page.keyboard.press('Shift+Tab')
    await settled(page)
  }
  expect(await everything()).toBe(before)
})

test('a field that Tab comes to keeps its words: what is typed is added behind them', async () => {
  const fields = section(page, 'meeting').locator('input')
  await fields.first().click()
  const second = await fields.nth(1).inputValue()
  await page.keyboard.press('Tab')
  await page.keyboard.type('๕')
  await expect(fields.nth(1)).toHaveValue(`${second}๕`)
})

test('in a table Tab goes from cell to cell, and below the last into a new row; Shift+Tab goes back', async () => {
  await caretAfter(page, 'ประธานกล่าวเปิดการประชุม')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Alt+5')
  const table = section(page, 'opening').locator('table')
  await expect(table.locator('tr')).toHaveCount(3)
  for (const word of ['ก', 'ข', 'ค', 'ง', 'จ', 'ฉ', 'ช', 'ซ', 'ฌ', 'ญ']) {
    await page.keyboard.type(word)
    await settled(page)
    await page.keyboard.press('Tab')
  }
  await expect(table.locator('tr')).toHaveCount(4)
  await expect(table.locator('tr').nth(3).locator('td').first()).toHaveText('ญ')
  await settled(page)
  await page.keyboard.press('Shift+Tab')
  await expectPlace(page, { focus: 'text', before: 'ญ' })
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(table.locator('tr')).toHaveCount(3)
})

test('in a list Tab moves an item in as far as the paper has levels, and Shift+Tab out again', async () => {
  await caretAfter(page, 'ประธานกล่าวเปิดการประชุม')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'รายการเลขลำดับ' }).click()
  await page.keyboard.type('ข้อแรก')
  await page.keyboard.press('Enter')
  await page.keyboard.type('ข้อย่อย')
  await settled(page)
  const depth = () =>
    section(page, 'opening')
      .locator('li', { hasText: /^ข้อย่อย$/ })
      .last()
      .evaluate(item => {
        let lists = 0
        for (let at = item.closest('ol'); at; at = at.parentElement?.closest('ol') ?? null) lists++
        return lists
      })
  for (const lists of [2, 3, 3]) {
    await page.keyboard.press('Tab')
    await expect.poll(depth).toBe(lists)
  }
  for (const lists of [2, 1, 1]) {
    await page.keyboard.press('Shift+Tab')
    await expect.poll(depth).toBe(lists)
  }
})
