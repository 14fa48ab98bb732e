import { expect, type Locator, type Page, test } from '@playwright/test'
import { caretAfter, onPaper, openMinutes } from './desk-steps'
import { chooseFromMenu, expectPlace, section, settled } from './keys'
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
  await page.keyboard.press('Control+Alt+5')
  for (const word of ['ที่', 'หน่วยงาน', 'จำนวน', '๑', 'กรมการปกครอง']) {
    await page.keyboard.type(word)
    await settled(page)
    if (word !== 'กรมการปกครอง') await page.keyboard.press('Tab')
  }
})
test.afterEach(() => one.end())

function table(): Locator {
  return section(page, 'opening').locator('table')
}

/** The words of the table, row by row. */
function words(): Promise<string[][]> {
  return table().evaluateAll(([first]) =>
    [...(first?.querySelectorAll('tr') ?? [])].map(row =>
      [...row.children].map(cell => cell.textContent),
    ),
  )
}

const HEAD = ['ที่', 'หน่วยงาน', 'จำนวน']
const FIRST = ['๑', 'กรมการปกครอง', '']
const BLANK = ['', '', '']
const START = [HEAD, FIRST, BLANK]

/** Each way to change a table at the cell «กรมการปกครอง», and what it then says. */
const CHANGES = [
  ['table-row-below', 'Alt+ArrowDown', [HEAD, FIRST, BLANK, BLANK]],
  ['table-row-above', 'Alt+ArrowUp', [HEAD, BLANK, FIRST, BLANK]],
  [
    'table-column-right',
    'Alt+ArrowRight',
    [
      ['ที่', 'หน่วยงาน', '', 'จำนวน'],
      ['๑', 'กรมการปกครอง', '', ''],
      ['', '', '', ''],
    ],
  ],
  [
    'table-column-left',
    'Alt+ArrowLeft',
    [
      ['ที่', '', 'หน่วยงาน', 'จำนวน'],
      ['๑', '', 'กรมการปกครอง', ''],
      ['', '', '', ''],
    ],
  ],
  ['table-delete-row', 'Alt+Delete', [HEAD, BLANK]],
  [
    'table-delete-column',
    'Alt+Shift+Delete',
    [
      ['ที่', 'จำนวน'],
      ['๑', ''],
      ['', ''],
    ],
  ],
  ['table-delete-table', 'Control+Shift+Delete', []],
] as const

test('each key of a table changes it at the caret, as one step back and forth', async () => {
  for (const [command, keys, after] of CHANGES)
    await test.step(`${keys}: ${command}`, async () => {
      await page.keyboard.press(keys)
      await expect.poll(words).toEqual(after)
      await expectPlace(page, { focus: 'text' })
      await page.keyboard.press('Control+z')
      await expect.poll(words).toEqual(START)
      await page.keyboard.press('Control+y')
      await expect.poll(words).toEqual(after)
      await page.keyboard.press('Control+z')
      await expect.poll(words).toEqual(START)
    })
})

test('the menu of the window has the same commands', async () => {
  for (const [command, , after] of CHANGES)
    await test.step(command, async () => {
      await chooseFromMenu(one, command)
      await expect.poll(words).toEqual(after)
      await chooseFromMenu(one, 'undo')
      await expect.poll(words).toEqual(START)
    })
})

test('the right button opens the menu of the table at the cell; arrows and Enter do the rest', async () => {
  await table().locator('td').last().click({ button: 'right' })
  const menu = page.getByRole('menu', { name: 'ตาราง' })
  await expect(menu.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(menu).toHaveCount(0)
  await expect.poll(words).toEqual([...START, BLANK])
  await page.keyboard.type('ใหม่')
  await expect.poll(async () => (await words())[3]?.[0]).toBe('ใหม่')
})

test('Shift+F10 opens the menu at the caret; Escape puts it away and the words go on', async () => {
  await page.keyboard.press('Shift+F10')
  const menu = page.getByRole('menu', { name: 'ตาราง' })
  await expect(menu.getByRole('menuitem', { name: /แทรกแถวด้านล่าง/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(menu).toHaveCount(0)
  await page.keyboard.type('ที่ดิน')
  await expect.poll(async () => (await words())[1]?.[1]).toBe('กรมการปกครองที่ดิน')
})

test('a row above the heading is the new heading, and the table stands so on paper', async () => {
  await table().locator('th').first().click()
  await settled(page)
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.type('ลำดับ')
  await expect(table().locator('tr').nth(0).locator('th')).toHaveCount(3)
  await expect(table().locator('tr').nth(1).locator('td')).toHaveCount(3)
  await expect(onPaper(page, 'ลำดับ').first()).toBeAttached()
})

test('with its last row a table goes, and the next words stand in its place', async () => {
  for (const _ of START) await page.keyboard.press('Alt+Delete')
  await page.keyboard.press('Alt+Delete')
  await expect(table()).toHaveCount(0)
  await page.keyboard.type('ต่อไป')
  await expect(section(page, 'opening')).toContainText('ต่อไป')
})

test('a table grows no wider than a page holds, and says so', async () => {
  for (let columns = 3; columns < 12; columns++) await page.keyboard.press('Alt+ArrowRight')
  await expect.poll(async () => (await words())[0]?.length).toBe(12)
  await page.keyboard.press('Alt+ArrowRight')
  await expect(page.locator('.toast.fault')).toContainText('ไม่เกิน ๑๒ คอลัมน์')
  expect((await words())[0]).toHaveLength(12)
})

test('outside of a table its keys are those of the system, and its commands say what they need', async () => {
  await caretAfter(page, 'ประธานกล่าวเปิดการประชุม')
  await settled(page)
  const before = await words()
  await page.keyboard.press('Alt+Delete')
  expect(await words()).toEqual(before)
  await chooseFromMenu(one, 'table-row-below')
  await expect(page.locator('.toast.fault')).toContainText('วางเคอร์เซอร์ในตารางก่อน')
})

test('words typed over selected cells go into the last of them, and no cell loses its own', async () => {
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(table().locator('.cell-selected')).toHaveCount(2)
  await page.keyboard.type('xy')
  const rows = await words()
  expect(rows[1]?.[1]).toBe('กรมการปกครอง')
  expect(rows[2]?.[1]).toBe('xy')
})
