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
  await openMinutes(one.page)
})
test.afterEach(() => one.end())

async function picture(name: string): Promise<void> {
  if (PICTURES === undefined) return
  for (const theme of ['light', 'dark']) {
    const to = (chosen: string) => document.documentElement.setAttribute('data-theme', chosen)
    await one.page.evaluate(to, theme)
    await one.page.screenshot({ path: path.join(PICTURES, `${name}-${theme}.png`) })
  }
}

async function openPresence(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+Shift+h')
  const dialog = page.getByRole('dialog', { name: 'ผู้มาประชุมตามเวลา' })
  await expect(dialog).toBeVisible()
  return dialog
}

/** The row of a person, by the place in the list. */
function row(dialog: Locator, index: number): Locator {
  return dialog.locator('.presence-grid tbody tr').nth(index)
}

test('who comes and leaves is noted by keys, one step to undo each', async () => {
  const { page } = one
  const dialog = await openPresence(page)
  await expect(dialog.getByRole('status')).toHaveText('ทุกคนอยู่ตลอดการประชุม')
  await picture('presence-empty')
  await row(dialog, 1).focus()
  await page.keyboard.press('o')
  await expect(dialog.getByRole('status')).toContainText('วันนี้ไม่ใช่วันประชุม')
  const hour = dialog.getByLabel('เวลาที่จะบันทึก')
  await hour.fill('๑๑.๐๐')
  await row(dialog, 1).focus()
  await page.keyboard.press('o')
  await expect(row(dialog, 1)).toContainText('… – ๑๑.๐๐ น.')
  await page.keyboard.press('ArrowDown')
  await hour.fill('๑๐.๑๕')
  await row(dialog, 2).focus()
  await page.keyboard.press('i')
  await expect(row(dialog, 2)).toContainText('๑๐.๑๕ น. – …')
  await page.keyboard.press('i')
  await expect(dialog.getByRole('status')).toContainText('อยู่ในที่ประชุมแล้ว')
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Control+z')
  await expect(row(dialog, 2)).toContainText('ตลอดการประชุม')
  await expect(row(dialog, 1)).toContainText('… – ๑๑.๐๐ น.')
  await page.keyboard.press('Escape')
  await expect(onPaper(page, '(ออกจากที่ประชุม ๑๑.๐๐ น.)').first()).toBeAttached()
})

test('a resolution without a quorum is told by a word and a sign; who has a stake in it left the room', async () => {
  const { page } = one
  await page.keyboard.press('Control+Alt+m')
  const series = page.getByRole('dialog', { name: 'ชุดการประชุม' })
  await series.getByLabel('กรรมการตามคำสั่งแต่งตั้ง (คน)').fill('22')
  await series.getByLabel('รวมเล่มประจำปีตาม').selectOption('fiscal')
  expect(await violations(page)).toEqual([])
  await picture('series')
  await series.getByRole('button', { name: 'ใช้กับชุดนี้' }).press('Enter')
  const dialog = await openPresence(page)
  await expect(dialog).toContainText('ต้องมี ๑๑ จาก ๒๒ คน')
  const hour = dialog.getByLabel('เวลาที่จะบันทึก')
  await hour.fill('๑๐.๔๕')
  await row(dialog, 0).focus()
  for (let person = 0; person < 10; person++) {
    await page.keyboard.press('o')
    await page.keyboard.press('ArrowDown')
  }
  const topic = dialog.locator('.agenda-hours li').filter({ hasText: '๕.๑' })
  await topic.getByRole('textbox').fill('๑๐.๓๐')
  await topic.getByRole('textbox').press('Enter')
  await expect(topic).toContainText('ครบ')
  await row(dialog, 12).focus()
  await page.keyboard.press('Enter')
  const recused = dialog.getByRole('group', { name: 'ไม่ร่วมพิจารณาเพราะมีส่วนได้เสีย' })
  await recused.getByRole('checkbox').first().press('Space')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeVisible()
  await expect(row(dialog, 12)).toContainText('ไม่ร่วมพิจารณา')
  await expect(row(dialog, 12)).toBeFocused()
  await hour.fill('๑๐.๒๐')
  await row(dialog, 10).focus()
  for (let person = 0; person < 8; person++) {
    await page.keyboard.press('o')
    await page.keyboard.press('ArrowDown')
  }
  await topic.getByRole('textbox').fill('๑๑.๐๐')
  await topic.getByRole('textbox').press('Enter')
  await expect(topic).toContainText('▲')
  await expect(topic).toContainText('มีมติขณะไม่ครบองค์ประชุม')
  await expect(dialog.locator('.quorum-step.short').last()).toContainText('ไม่ครบ')
  expect(await violations(page)).toEqual([])
  await picture('presence-short')
})

test('the list of next month asks who came; who did not keeps the place of their appointment', async () => {
  const { page } = one
  await page.keyboard.press('Control+Shift+n')
  await page.getByRole('button', { name: 'เริ่มรายงาน', exact: true }).click()
  await expect(page.locator('.section[data-source=matters-arising]')).toContainText('ครั้งที่ ๑/๒๕๖๑')
  const attendance = page.locator('.section[data-source=attendance]')
  await expect(attendance).toContainText('ยังไม่ได้ตรวจว่าผู้ใดมา')
  const present = attendance.getByRole('group', { name: 'ผู้มาประชุม', exact: true })
  const second = present.getByRole('group', { name: 'รายชื่อลำดับที่ ๒', exact: true })
  const words = await second.getByLabel('ตำแหน่ง').inputValue()
  const agency = (await second.locator('.chip').first().textContent()) ?? ''
  await second.getByRole('button', { name: 'ไม่มา', exact: true }).click()
  const absent = attendance.getByRole('group', { name: 'ผู้ไม่มาประชุม' })
  await expect(absent.locator('.chip').first()).toHaveText(agency)
  await picture('attendance')
  await absent.getByRole('button', { name: 'มาประชุม', exact: true }).click()
  await expect(second.locator('.chip').first()).toHaveText(agency)
  await expect(second.getByLabel('ตำแหน่ง')).toHaveValue(words)
  await attendance.getByRole('button', { name: 'ตรวจรายชื่อแล้ว' }).press('Enter')
  await expect(attendance).not.toContainText('ยังไม่ได้ตรวจว่าผู้ใดมา')
})
