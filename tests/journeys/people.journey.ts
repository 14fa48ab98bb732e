import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { decodeWords } from '../../core/file/container'
import { onPaper, openMinutes } from './desk-steps'
import { type RunningApp, startApp } from './start-app'

let running: RunningApp
test.beforeEach(async () => {
  running = await startApp()
  await expect(running.page.locator('.sheet-of-paper svg').first()).toBeVisible()
})
test.afterEach(async () => running.end())

/** Pastes as a person does, from the clipboard into the field that has the focus. */
async function paste(words: string): Promise<void> {
  await running.app.evaluate(({ clipboard }, text) => clipboard.writeText(text), words)
  await running.page.keyboard.press('Control+v')
}

/** Rows as a spreadsheet copies them: number, name, position and agency. */
function tableOf(count: number): string {
  const agencies = ['กรมการจัดหางาน', 'พส.', 'สถาบันตัวอย่าง']
  const rows = Array.from({ length: count }, (_, at) =>
    [at + 1, `ผู้แทน ${at + 1}`, 'นักวิชาการ', agencies[at % agencies.length]].join('\t'),
  )
  return ['ลำดับ\tชื่อ-สกุล\tตำแหน่ง\tหน่วยงาน', ...rows].join('\r\n')
}

/** How many people the journal has kept by now. */
function peopleInDraft(folder: string): number {
  const file = existsSync(folder) ? readdirSync(folder).find(name => name.endsWith('.draft')) : null
  if (!file) return 0
  const { draft } = JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
  const read = decodeWords(new Uint8Array(Buffer.from(draft, 'base64')))
  const document = read.ok ? read.value.document : null
  return document?.kind === 'findings' ? (document.participants.list?.length ?? 0) : 0
}

const participants = (page: Page) => page.locator('.section[data-source=participants]')

test('two hundred people come from a spreadsheet at once, stand in the appendix, and a number that they belie is told', async () => {
  const { page } = running
  const form = participants(page)
  await form.getByRole('button', { name: 'เพิ่มผู้เข้าร่วม' }).click()
  await form.locator('.attendee input').first().click()
  await paste(tableOf(200))
  await expect(form.locator('.attendee')).toHaveCount(200)
  await expect(form.getByRole('status')).toContainText('วางแล้ว ๒๐๐ รายชื่อ')
  await expect(form.getByRole('status')).toContainText('สถาบันตัวอย่าง')
  await expect(form.locator('.attendee').nth(2).locator('.chip').first()).toContainText(
    'สถาบันตัวอย่าง',
  )

  const gap = form.locator('.gap-list li', { hasText: 'แต่รายชื่อมี ๓ หน่วยงาน' })
  await expect(gap).toBeVisible()
  // Whether the number or the list is wrong only a person can tell.
  await expect(gap.getByRole('button')).toHaveCount(0)
  await form.getByLabel('จำนวนหน่วยงาน').click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('๓')
  await page.keyboard.press('Tab')
  await expect(gap).toHaveCount(0)
  await expect(onPaper(page, 'จาก ๓ หน่วยงาน').first()).toBeAttached()

  await page.locator('.paper-editor').focus()
  await page.keyboard.press('Control+z')
  await expect(gap).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(form.locator('.attendee')).toHaveCount(1)
})

test('people of a meeting are pasted below a row, with what they did', async () => {
  const { page } = running
  await openMinutes(page)
  const list = page.locator('.section[data-source=attendance] fieldset.attendance').first()
  const before = await list.locator('.attendee').count()
  await list.locator('.attendee input').first().click()
  await paste('ชื่อ\tบทบาท\tสังกัด\nผู้แทน ก\tผู้ทรงคุณวุฒิ\tกกจ.\nผู้แทน ข\t\tดย.')
  await expect(list.locator('.attendee')).toHaveCount(before + 2)
  await expect(list.locator('.attendee').nth(1)).toContainText('ผู้ทรงคุณวุฒิ')
  await expect(list.locator('.attendee').nth(1)).toContainText('กรมการจัดหางาน')
  await expect(onPaper(page, 'ผู้แทน ก').first()).toBeAttached()
})

test('a draft that was never saved keeps the people that were pasted', async () => {
  const form = participants(running.page)
  await form.getByRole('button', { name: 'เพิ่มผู้เข้าร่วม' }).click()
  await form.locator('.attendee input').first().click()
  await paste(tableOf(3))
  await expect(form.locator('.attendee')).toHaveCount(3)
  const { userData } = running
  await expect.poll(() => peopleInDraft(path.join(userData, 'drafts'))).toBe(3)
  await running.end('keep')
  running = await startApp([], userData)
  await expect(participants(running.page).locator('.attendee')).toHaveCount(3)
})
