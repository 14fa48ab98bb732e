import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { decodeContainer } from '../../core/file/container'
import { violations } from './axe'
import { caretAfter, choose, onPaper, openMinutes } from './desk-steps'
import { type RunningApp, startApp } from './start-app'

const PICTURES = process.env['MATI_PICTURES']
let one: RunningApp

/** Words of the sample that stand on one line of its paper, and what they become. */
const CITED = 'ฝ่ายเลขานุการรายงานความก้าวหน้า'
const NEW_WORDS = 'ฝ่ายเลขานุการเสนอความก้าวหน้า'

function versionsIn(place: string) {
  const read = decodeContainer(new Uint8Array(readFileSync(place)))
  if (!read.ok) throw new Error(read.fault.code)
  return read.value.versions
}

test.beforeEach(async () => {
  one = await startApp()
  await expect(one.page.locator('.sheet-of-paper svg').first()).toBeVisible()
})
test.afterEach(() => one.end())

/** What axe finds, light and dark; with the pictures where they are asked for. */
async function violationsInBoth(name: string): Promise<string[]> {
  const found: string[] = []
  for (const theme of ['dark', 'light']) {
    const to = (chosen: string) => document.documentElement.setAttribute('data-theme', chosen)
    await one.page.evaluate(to, theme)
    if (PICTURES !== undefined)
      await one.page.screenshot({ path: path.join(PICTURES, `${name}-${theme}.png`) })
    found.push(...(await violations(one.page)))
  }
  return found
}

test('ออกฉบับเวียนด้วยแป้นพิมพ์: ฉบับอยู่ในไฟล์ และหัวหน้าต่างบอกว่าเวียนแล้ว', async () => {
  const { page, userData } = one
  await openMinutes(page)
  await expect(page.locator('.desk-header .stage')).toHaveText('ร่าง')
  const place = path.join(userData, 'เวียน.mati')
  await choose(one, place)
  await page.keyboard.press('Control+Alt+i')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('วันที่').fill('๑๕ พ.ย. ๖๑')
  await dialog.getByRole('button', { name: 'ออกฉบับและบันทึก' }).press('Enter')
  await expect(page.getByText(/ออกฉบับที่ ๑ แล้ว จำนวน [๑-๙] หน้า/)).toBeVisible()
  await expect(page.locator('.desk-header .stage')).toHaveText('เวียน ๑๕ พฤศจิกายน ๒๕๖๑')
  const read = decodeContainer(new Uint8Array(readFileSync(place)))
  if (!read.ok) throw new Error(read.fault.code)
  expect(read.value.versions).toMatchObject([{ n: 1, state: 'issued', day: '2018-11-15' }])
  expect(read.value.document.stages).toEqual([{ stage: 'circulated', day: '2018-11-15', by: '' }])
})

test('คำขอแก้ไขกรอกใต้วาระรับรอง และมติพิมพ์จากคำขอที่รับ', async () => {
  const { page } = one
  await openMinutes(page)
  await page.keyboard.press('Control+Shift+n')
  await page.getByRole('dialog').getByRole('button', { name: 'เริ่มรายงาน' }).click()
  const adopt = page.locator('.section[data-source=adopt]')
  await adopt.getByLabel('ผลการรับรอง').selectOption('corrected')
  await adopt.getByRole('button', { name: 'เพิ่มคำขอแก้ไข' }).click()
  const correction = adopt.getByRole('group', { name: 'คำขอแก้ไขที่ ๑' })
  await correction.getByLabel('หน้า').fill('๓')
  await correction.getByLabel('บรรทัดที่').fill('๑๒')
  await correction.getByLabel('จาก (ข้อความเดิม)').fill('มกราคม')
  await correction.getByLabel('เป็น (ข้อความใหม่)').fill('กุมภาพันธ์')
  await correction.getByLabel('ที่ประชุม').selectOption('yes')
  await expect(onPaper(page, 'ที่ประชุมรับรองรายงาน').first()).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(correction.getByLabel('ที่ประชุม')).toHaveValue('')
})

test('รายงานที่รับรองแล้วแก้ข้อความไม่ได้ จนกว่าจะย้อนขั้นตอน', async () => {
  const { page } = one
  await openMinutes(page)
  await page.keyboard.press('Control+Alt+s')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('ถึงขั้นตอน').selectOption('adopted')
  await dialog.getByLabel('วันที่').fill('๑๔ พ.ย. ๖๑')
  await dialog.getByLabel('โดย').fill('ที่ประชุม')
  await dialog.getByRole('button', { name: 'บันทึกขั้นตอน' }).press('Enter')
  await expect(
    page.getByRole('status').filter({ hasText: 'รายงานนี้บันทึกไว้ว่ารับรองแล้ว' }),
  ).toBeVisible()
  await expect(page.locator('.section[data-source=meeting]').getByLabel('สถานที่')).toBeDisabled()
  const before = await page.locator('.paper-editor').textContent()
  await page.locator('.paper-editor .frame-body > p').first().click()
  await page.keyboard.type('แก้')
  expect(await page.locator('.paper-editor').textContent()).toBe(before)
  await page.keyboard.press('Control+Alt+s')
  await dialog.getByRole('button', { name: 'ย้อนขั้นตอน รับรอง' }).press('Enter')
  await expect(page.locator('.desk-header .stage')).toHaveText('ร่าง')
  await caretAfter(page, 'รายงานผล')
  await page.keyboard.type('เพิ่ม')
  await expect(page.locator('.paper-editor')).toContainText('เพิ่ม')
})

test('จากฉบับเวียนถึงฉบับรับรองด้วยแป้นพิมพ์: เลือกบรรทัด แก้ รับรอง และล็อก', async () => {
  const { page, userData } = one
  await openMinutes(page)
  const place = path.join(userData, 'ครั้งที่ ๑.mati')
  await choose(one, place)
  await page.keyboard.press('Control+Alt+i')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('วันที่').fill('๑๗ ต.ค. ๖๑')
  await dialog.getByRole('button', { name: 'ออกฉบับและบันทึก' }).press('Enter')
  await expect(page.getByText(/ออกฉบับที่ ๑ แล้ว/)).toBeVisible()
  const before = versionsIn(place)

  await page.keyboard.press('Control+Shift+n')
  await dialog.getByRole('button', { name: 'เริ่มรายงาน' }).press('Enter')
  const meeting = page.locator('.section[data-source=meeting]')
  await meeting.getByLabel('วันที่', { exact: true }).fill('๑๔ พ.ย. ๖๑')
  await page.keyboard.press('Control+Alt+r')
  await expect(dialog.getByText('ยังไม่พบไฟล์ของรายงานนี้ในแฟ้ม')).toBeVisible()
  await dialog.getByRole('button', { name: 'เลือกไฟล์…' }).press('Enter')
  await expect(dialog.getByText('ยังไม่มีผู้ขอแก้ไข')).toBeVisible()

  const line = dialog.locator('.issued-line', { hasText: CITED }).first()
  await line.focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const correction = dialog.getByRole('group', { name: 'คำขอแก้ไขที่ ๑' })
  const becomes = correction.getByLabel('เป็น (ข้อความใหม่)')
  await expect(becomes).toBeFocused()
  await expect(correction.getByLabel('จาก (ข้อความเดิม)')).toHaveValue(new RegExp(CITED))
  await correction.getByLabel('จาก (ข้อความเดิม)').fill(CITED)
  await becomes.fill(NEW_WORDS)
  await page.keyboard.press('Tab')
  await correction.getByLabel('ที่ประชุม').selectOption('yes')
  await dialog.getByLabel('ผลการรับรอง').selectOption('corrected')
  await expect(dialog.getByText(`เป็น “${NEW_WORDS}”`)).toBeVisible()
  expect(await violationsInBoth('adopting')).toEqual([])

  await dialog.getByRole('button', { name: 'ทำฉบับที่รับรอง…' }).press('Enter')
  await expect(dialog.getByRole('button', { name: 'เขียนและล็อก' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('ฉบับที่รับรองอยู่ในไฟล์แล้ว')).toBeVisible()
  const after = versionsIn(place)
  expect(after[0]).toEqual(before[0])
  expect(after[1]).toMatchObject({ n: 2, state: 'adopted', day: '2018-11-14' })
  expect(after[1]?.previous).toBe(before[0]?.sha256)
  expect(JSON.stringify(after[1]?.document)).toContain(NEW_WORDS)
  await dialog.getByRole('button', { name: 'ปิด' }).last().press('Enter')
  await choose(one, path.join(userData, 'ครั้งที่ ๒.mati'))
  await page.keyboard.press('Control+s')
  await expect(page.locator('.saved-state')).toContainText('ครั้งที่ ๒.mati')
  await choose(one, place)
  await page.keyboard.press('Control+o')
  await expect(page.getByRole('status').filter({ hasText: 'ฉบับที่รับรองอยู่ในไฟล์' })).toBeVisible()
  await expect(page.locator('.paper-editor')).toContainText(NEW_WORDS)
  await page.keyboard.press('Control+Alt+s')
  await expect(dialog.getByRole('button', { name: /ย้อนขั้นตอน/ })).toHaveCount(0)
})
