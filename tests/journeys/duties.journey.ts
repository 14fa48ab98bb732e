import { expect, type Page, test } from '@playwright/test'
import { violations } from './axe'
import { openMinutes } from './desk-steps'
import { type RunningApp, startApp } from './start-app'

let one: RunningApp

test.beforeEach(async () => {
  one = await startApp()
  await expect(one.page.locator('.sheet-of-paper svg').first()).toBeVisible()
  await openMinutes(one.page)
})
test.afterEach(() => one.end())

/** A new order under the first topic to be decided, with the caret behind its words. */
async function newOrder(page: Page, words: string) {
  await page.locator('.section[data-source=consider] .topic-title').first().click()
  await page.keyboard.press('End')
  await page.keyboard.press('Control+Alt+3')
  await page.keyboard.type(words)
  return page.locator('.action-item', { hasText: words })
}

test('one order is handed to several agencies by keyboard, each with its own day and state', async () => {
  const { page } = one
  const order = await newOrder(page, 'จัดทำบัญชีล่าม')
  await order.getByRole('button', { name: 'เพิ่มหน่วยงาน' }).focus()
  await page.keyboard.press('Enter')
  for (const name of ['ดีเอสไอ', 'ตร.', 'กกจ.']) {
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Escape')
  await expect(order.locator('.duty')).toHaveCount(3)
  const police = order.getByRole('group', { name: 'ส่วนของตร.' })
  await police.getByRole('button', { name: 'กำหนดแล้วเสร็จ' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'กำหนดแล้วเสร็จ' }).fill('๓๑/๑๐/๒๕๖๑')
  await page.getByRole('textbox', { name: 'กำหนดแล้วเสร็จ' }).press('Tab')
  await page.getByRole('button', { name: 'ใช้กำหนดนี้กับทุกหน่วยงาน' }).click()
  await expect(order.getByText('ภายใน ๓๑ ตุลาคม ๒๕๖๑')).toHaveCount(3)
  await order
    .getByRole('group', { name: 'ส่วนของกกจ.' })
    .getByLabel('สถานะ')
    .selectOption('งานต่อเนื่อง')
  await police.getByRole('button', { name: 'หน่วยงานหลัก' }).press('Enter')
  await expect(police.getByRole('button', { name: 'หน่วยงานหลัก' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await police.getByRole('button', { name: 'ลบส่วนของตร.' }).press('Enter')
  await expect(order.locator('.duty')).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(order.locator('.duty')).toHaveCount(3)
  expect(await violations(page)).toEqual([])
})

test('next month each agency reports in a place of its own, below what was told the last time', async () => {
  const { page } = one
  await page.keyboard.press('Control+Shift+n')
  await page.getByRole('dialog').getByRole('button', { name: 'เริ่มรายงาน' }).click()
  const arising = page.locator('.section[data-source=matters-arising]')
  const order = arising.locator('.action-item').first()
  await expect(order).toBeVisible()
  const before = await order.locator('.progress').count()
  await order.getByRole('button', { name: 'เพิ่มหน่วยงาน' }).click()
  await page.keyboard.type('ดีเอสไอ')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(order.locator('.progress')).toHaveCount(before + 1)
  const place = order.locator('.progress', { hasText: 'ผลการดำเนินงาน ดีเอสไอ' })
  await place.locator('.frame-body > p').click()
  await page.keyboard.type('ส่งสำนวนแล้ว ๒ คดี')
  await expect(place).toContainText('ส่งสำนวนแล้ว ๒ คดี')
  await order.getByRole('button', { name: 'ความเป็นมา' }).click()
  const trail = page.getByRole('dialog', { name: 'ความเป็นมา' })
  await expect(trail).toContainText('สั่งการ')
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(trail).toHaveCount(0)
})

test('what became of a topic is said where its resolution does not tell, and taken back', async () => {
  const { page } = one
  const topic = page.locator('.section[data-source=consider] .topic').first()
  await topic.hover()
  const outcome = topic.getByLabel('ผลของเรื่อง')
  await expect(outcome).toContainText('ตามมติ')
  await outcome.selectOption('ถอนเรื่อง')
  await expect(outcome).toHaveValue('withdrawn')
  await topic.getByRole('button', { name: 'วาระประจำ' }).click()
  await expect(topic.getByRole('button', { name: 'วาระประจำ' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(outcome).toHaveValue('')
})
