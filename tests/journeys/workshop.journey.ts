import { expect, type Page, test } from '@playwright/test'
import { violations } from './axe'
import { caretAfter, onPaper } from './desk-steps'
import { type RunningApp, startApp } from './start-app'

/** Where pictures of the window go, if somebody wants to look at them. */
const PICTURES = process.env['MATI_PICTURES']

let one: RunningApp

test.beforeEach(async () => {
  one = await startApp()
  const { page } = one
  await expect(page.locator('[contenteditable=true]').first()).toBeVisible()
  await page.keyboard.press('Control+n')
  await page.locator('[data-template=workshop-findings]').click()
  await expect(page.locator('.section[data-source=findings]')).toBeAttached()
  await page.keyboard.press('Control+Shift+B')
  await expect(page.locator('.empty-workshop')).toBeVisible()
})
test.afterEach(() => one.end())

async function picture(page: Page, name: string): Promise<void> {
  if (PICTURES !== undefined) await page.screenshot({ path: `${PICTURES}/workshop-${name}.png` })
}

/** The words of the findings on the board, and where they lead. */
function rows(page: Page) {
  return page.locator('.findings tr[aria-level="1"]')
}

const TABLE = [
  'กลุ่ม\tด้าน\tประเด็น\tหน่วยงาน\tข้อความ',
  '2\tคุ้มครองช่วยเหลือ\tปัญหา/อุปสรรค\tตร.\tล่ามและนักวิชาชีพที่มีความเชี่ยวชาญเฉพาะยังไม่เพียงพอในบางพื้นที่',
  'กลุ่มที่ ๒\tคุ้มครอง\tอุปสรรค\tสตม.\tนักวิชาชีพในทีมสหวิชาชีพมีไม่เพียงพอ โดยเฉพาะล่าม',
  'กลุ่มที่ ๑\tดำเนินคดี\tจุดแข็ง\t\tมีการประชุมติดตามคดีร่วมกันเป็นประจำ',
  'กลุ่มที่ ๑\tทั่วไป\tปัญหา\tมูลนิธิตัวอย่าง\tงบประมาณล่าช้า',
].join('\n')

test('cards are typed and pasted, merged, taken apart, and become a framework; the paper names their sources', async () => {
  const { page } = one

  // A card is typed.
  await page.getByRole('button', { name: 'เพิ่มข้อค้นพบ' }).click()
  const line = page.getByRole('region', { name: 'เพิ่มข้อค้นพบ' })
  await line.getByLabel('ด้าน').selectOption('prevention')
  await line.getByLabel('ประเด็น').selectOption('challenge')
  await line.getByLabel('ข้อความ').fill('การชักชวนผ่านสื่อออนไลน์เข้าถึงกลุ่มเสี่ยงโดยตรง')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(rows(page)).toHaveCount(1)

  // Rows of a spreadsheet are pasted, looked at and taken in; what cannot be placed stands last.
  await page.getByRole('button', { name: 'วางจาก Excel' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill(TABLE)
  await expect(dialog.getByRole('status')).toContainText('อ่านได้ ๔ แถว')
  await expect(dialog.getByRole('status')).toContainText('๑ แถวยังขาดข้อมูล')
  await expect(dialog.getByRole('status')).toContainText('กลุ่มที่ ๒, กลุ่มที่ ๑, มูลนิธิตัวอย่าง')
  await picture(page, 'paste')
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'นำเข้า ๔ ข้อ' }).click()
  await expect(rows(page)).toHaveCount(5)
  await expect(rows(page).last()).toContainText('งบประมาณล่าช้า (ทั่วไป)')

  // Two that look alike are proposed by M, their words written, and merged.
  await rows(page).nth(1).focus()
  await page.keyboard.press('m')
  const card = page.getByRole('region', { name: 'รวมเป็นข้อเดียว' })
  await expect(card).toContainText('ใช้คำร่วม')
  await expect(card).toContainText('กลุ่มที่ ๒')
  await picture(page, 'merge')
  expect(await violations(page)).toEqual([])
  await card.getByLabel('ถ้อยคำของข้อที่รวม').fill('ล่ามและนักวิชาชีพยังไม่เพียงพอ')
  await page.keyboard.press('Enter')
  await expect(rows(page)).toHaveCount(4)
  await expect(rows(page).nth(1)).toContainText('จาก ๒ ข้อความ')
  await expect(page.locator('.toast', { hasText: 'รวม ๒ ข้อแล้ว' })).toContainText('เลิกทำ')

  // A card is taken out again, and the one undo of the document takes that back.
  await expect(rows(page).nth(1)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await picture(page, 'cards')
  await page.keyboard.press('s')
  await expect(rows(page)).toHaveCount(5)
  await page.keyboard.press('Control+z')
  await expect(rows(page)).toHaveCount(4)
  await expect(rows(page).nth(1)).toContainText('ล่ามและนักวิชาชีพยังไม่เพียงพอ')
  // What a notice offered to undo is behind another change: the notice has gone.
  await expect(page.locator('.toast', { hasText: 'รวม ๒ ข้อแล้ว' })).toHaveCount(0)
  await expect(page.locator('.toast', { hasText: 'แยกข้อความออก' })).toHaveCount(0)

  // It becomes an action, whose task is typed beside it.
  await rows(page).nth(1).focus()
  await page.keyboard.press('g')
  await page.keyboard.type('จัดทำบัญชีรายชื่อล่ามที่พร้อมปฏิบัติงาน')
  await page.keyboard.press('Enter')
  await expect(rows(page).nth(1)).toContainText('→ แนวทาง ๑')
  await expect(page.locator('.action-card')).toContainText('จากปัญหา/อุปสรรค ๑ ข้อ')
  await picture(page, 'action')

  // The paper says who gave it, and the words of the action.
  await page.keyboard.press('Control+Shift+B')
  await caretAfter(page, 'ล่ามและนักวิชาชีพยังไม่เพียงพอ')
  await expect(onPaper(page, '(กลุ่มที่ ๒, ตร., สตม.)').first()).toBeVisible()
  await caretAfter(page, 'จัดทำบัญชีรายชื่อล่าม')
  await expect(onPaper(page, 'จัดทำบัญชีรายชื่อล่าม').first()).toBeAttached()
})

test('the board of three areas is gone through by keys, and several findings move at once', async () => {
  const { page } = one
  await page.getByRole('button', { name: 'วางจาก Excel' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill(TABLE)
  await page.getByRole('dialog').getByRole('button', { name: 'นำเข้า' }).click()

  await rows(page).first().focus()
  await page.keyboard.press('Shift+ArrowDown')
  await page.getByLabel('ย้ายด้าน').selectOption('prevention')
  await page.keyboard.press('Escape')
  await rows(page).last().focus()
  await page.keyboard.press('Digit5')
  await page.getByRole('button', { name: 'กระดาน ๓ ด้าน' }).click()
  await page.getByRole('gridcell', { name: 'จุดแข็ง ดำเนินคดี' }).focus()
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown'])
    await page.keyboard.press(key)
  await expect(page.getByRole('gridcell', { name: 'ปัญหา/อุปสรรค ป้องกัน ๒ ข้อ' })).toBeFocused()
  for (const theme of ['dark', 'light']) {
    await page.evaluate(name => document.documentElement.setAttribute('data-theme', name), theme)
    await picture(page, `areas-${theme}`)
    expect(await violations(page)).toEqual([])
  }
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'ปัญหา/อุปสรรค ป้องกัน ๒ ข้อ' })).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('n')
  await page.keyboard.type('ยังไม่มีปฏิทินกิจกรรมร่วม')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('gridcell', { name: 'จุดอ่อน ป้องกัน ๑ ข้อ' })).toBeVisible()
})

test('cards are typed by Tab and Enter, each agency is told apart, and findings are dragged to work', async () => {
  const { page } = one
  await page.getByRole('button', { name: 'กลุ่มย่อย…' }).click()
  const groups = page.getByRole('dialog', { name: 'กลุ่มย่อย' })
  await groups.getByRole('button', { name: 'เพิ่มกลุ่มย่อย' }).click()
  await groups.getByLabel('ด้านของกลุ่ม').selectOption('protection')
  for (const name of ['ตร.', 'พส.'])
    await groups.getByLabel('เพิ่มหน่วยงาน').selectOption({ label: name })
  await groups.getByRole('button', { name: 'เสร็จ' }).click()

  // Cards of one group one after the other: its area is known, Tab is the next aspect.
  await page
    .locator('.workshop-map')
    .getByRole('button', { name: /^กลุ่มที่ ๑/ })
    .click()
  await page.getByRole('button', { name: 'เพิ่มข้อค้นพบ' }).click()
  const line = page.getByRole('region', { name: 'เพิ่มข้อค้นพบ' })
  await expect(line.getByLabel('ข้อความ')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.type('มีทีมสหวิชาชีพทุกจังหวัด')
  await page.keyboard.press('Enter')
  for (const _ of [1, 2]) await page.keyboard.press('Tab')
  await page.keyboard.type('ขาดล่ามภาษาเมียนมา')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(rows(page)).toHaveCount(2)
  await expect(rows(page).first()).toContainText('กลุ่มที่ ๑')
  await expect(page.getByRole('button', { name: 'ปัญหา/อุปสรรค คุ้มครองช่วยเหลือ ๑ ข้อ' })).toBeVisible()

  // Who said nothing is asked from the view of the agencies.
  await page.getByRole('button', { name: 'ดู', exact: true }).click()
  const agencies = page.getByRole('grid', { name: 'รายหน่วยงาน' })
  await expect(agencies.getByRole('row')).toHaveCount(2)
  await expect(page.locator('.workshop-head')).toContainText('๐ จาก ๒ หน่วยงาน')
  await agencies.getByRole('row').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('n')
  await line.getByLabel('ด้าน').selectOption('protection')
  await line.getByLabel('ประเด็น').selectOption('weakness')
  await line.getByLabel('ข้อความ').fill('แบบคัดแยกยังไม่ครบทุกภาษา')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(agencies.getByRole('row').nth(1)).toContainText('แบบคัดแยกยังไม่ครบทุกภาษา')
  await expect(page.locator('.workshop-head')).toContainText('๑ จาก ๒ หน่วยงาน')
  for (const theme of ['dark', 'light']) {
    await page.evaluate(name => document.documentElement.setAttribute('data-theme', name), theme)
    await picture(page, `agencies-${theme}`)
    expect(await violations(page)).toEqual([])
  }
  await agencies.getByRole('row').nth(1).focus()
  await page.keyboard.press('Enter')
  await expect(rows(page)).toHaveCount(1)

  // Dragged onto the place for new work, and by the keys.
  await rows(page).first().dragTo(page.locator('.new-action'))
  await page.keyboard.type('จัดทำแบบคัดแยกให้ครบทุกภาษา')
  await page.keyboard.press('Enter')
  await expect(rows(page).first()).toContainText('→ แนวทาง ๑')
  await expect(page.locator('.action-card.current')).toHaveCount(1)
  await page.getByRole('button', { name: /^ข้อค้นพบทั้งหมด/ }).click()
  await rows(page).filter({ hasText: 'ขาดล่าม' }).dragTo(page.locator('.action-card'))
  await expect(page.locator('.action-card')).toContainText('ปัญหา/อุปสรรค ๑ ข้อ')
  await expect(page.locator('.workshop-map')).toContainText('ทุกข้อค้นพบมีงานรองรับแล้ว')
  await rows(page).first().focus()
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('.action-card')).toHaveCount(2)
})

test('groups are named, led and filled, and one with cards stays', async () => {
  const { page } = one
  await page.getByRole('button', { name: 'กลุ่มย่อย…' }).click()
  const dialog = page.getByRole('dialog', { name: 'กลุ่มย่อย' })
  await dialog.getByRole('button', { name: 'เพิ่มกลุ่มย่อย' }).click()
  await dialog.getByLabel('วิทยากรกระบวนการ').fill('ผู้แทนมหาวิทยาลัย')
  await dialog.getByLabel('เพิ่มหน่วยงาน').selectOption({ label: 'ตร.' })
  await expect(dialog.getByRole('button', { name: 'ลบ ตร. ออก' })).toBeVisible()
  await picture(page, 'groups')
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'เสร็จ' }).click()
  await expect(page.getByRole('button', { name: 'กลุ่มที่ ๑' })).toBeVisible()
  await expect(page.locator('.workshop-map')).toContainText('ยังไม่มีข้อค้นพบ ๑ หน่วยงาน')
})
