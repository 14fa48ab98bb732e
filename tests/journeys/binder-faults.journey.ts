import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { decodeContainer, encodeContainer } from '../../core/file/container'
import { aBinderFolder, type BinderFolder } from './binder-steps'
import { choose } from './desk-steps'
import { type RunningApp, startApp } from './start-app'

let one: RunningApp
let binder: BinderFolder

test.beforeEach(async () => {
  binder = aBinderFolder()
  one = await startApp()
  await expect(one.page.locator('[contenteditable=true]').first()).toBeVisible()
  await choose(one, binder.folder)
  await one.page.keyboard.press('Control+Shift+o')
  await expect(one.page.locator('.paper-row')).toHaveCount(2)
})
test.afterEach(async () => {
  await one.end()
  binder.remove()
})

const placeOf = (name: string) => path.join(binder.folder, name)
const lookAgain = (page: Page) => page.getByRole('button', { name: 'อ่านแฟ้มอีกครั้ง' }).press('Enter')
const findings = (page: Page) => page.locator('.binder-findings')

/** The matters of the register, each once. */
async function mattersIn(page: Page): Promise<number> {
  await page.keyboard.press('Control+Shift+f')
  const rows = page.locator('.matter-table tbody tr')
  await expect(rows.first()).toBeVisible()
  return rows.count()
}

test('สองไฟล์ของเอกสารเดียวกันที่ข้อความต่างกัน บอกเป็นสีและคำ เปิดเทียบได้ และนับครั้งเดียว', async () => {
  const { page } = one
  const read = decodeContainer(new Uint8Array(readFileSync(placeOf('ครั้งที่ ๓.mati'))))
  if (!read.ok || read.value.document.kind !== 'minutes') throw new Error('no minutes')
  const { document } = read.value
  const other = { ...document, meeting: { ...document.meeting, place: 'ห้องอื่น' } }
  binder.write('ครั้งที่ ๓ จากเครื่องอื่น.mati', encodeContainer(other, 1))
  await lookAgain(page)
  const told = findings(page).locator('li', { hasText: 'แต่ข้อความต่างกัน' })
  await expect(told.locator('.gap-words')).toContainText('โปรดเปิดเทียบ แล้วเก็บไว้ฉบับเดียว')
  await expect(told.getByRole('button')).toHaveCount(2)
  await expect(page.locator('.paper-row')).toHaveCount(2)
  expect(await mattersIn(page)).toBe(3)
})

test('ไฟล์ที่เสียไปทีหลังยังให้ข้อมูลครั้งหลังสุด และบอกว่าควรทำอะไร', async () => {
  const { page } = one
  const place = placeOf('ครั้งที่ ๓.mati')
  writeFileSync(place, readFileSync(place).subarray(0, 200))
  await lookAgain(page)
  await expect(findings(page)).toContainText(
    'เปิดไฟล์ «ครั้งที่ ๓.mati» ไม่ได้ในตอนนี้ ใช้ข้อมูลที่อ่านได้ครั้งหลังสุด โปรดใช้สำเนาสำรอง',
  )
  expect(await mattersIn(page)).toBe(3)
  await expect(page.locator('.matter-table')).toContainText('ไฟล์เปิดไม่ได้ ใช้ข้อมูลครั้งหลังสุด')
})

test('ไฟล์ที่เปลี่ยนชื่อยังเป็นฉบับเดิม ไม่มีอะไรหายและไม่มีอะไรถาม', async () => {
  const { page } = one
  renameSync(placeOf('ครั้งที่ ๓.mati'), placeOf('ประชุมเดือนพฤศจิกายน.mati'))
  await lookAgain(page)
  await expect(page.getByRole('button', { name: 'ย้ายออกแล้วจริง' })).toHaveCount(0)
  await expect(page.locator('.paper-row')).toHaveCount(2)
  expect(await mattersIn(page)).toBe(3)
})

test('แฟ้มที่หายไปทั้งโฟลเดอร์: บอกว่าข้อมูล ณ เวลาใด ทะเบียนยังตอบ และกลับมาเองเมื่อโฟลเดอร์กลับมา', async () => {
  const { page } = one
  const away = `${binder.folder}-ไม่อยู่`
  renameSync(binder.folder, away)
  try {
    await lookAgain(page)
    const note = page.locator('.binder-note')
    await expect(note).toContainText('โปรดตรวจเครือข่ายหรือไดรฟ์ แล้วกด «อ่านแฟ้มอีกครั้ง»')
    await expect(note).toContainText(/ข้อมูล ณ .*[๐-๙]{1,2}[:.][๐-๙]{2} น\./)
    expect(await mattersIn(page)).toBe(3)
    await expect(page.locator('.binder-standing')).toContainText('ข้อมูล ณ')
  } finally {
    renameSync(away, binder.folder)
  }
  await page.keyboard.press('Control+n')
  await lookAgain(page)
  await expect(page.locator('.binder-note')).toHaveCount(0)
})

test('ไฟล์หายเกินหนึ่งในสามในคราวเดียว ถามก่อน ยืนยันแล้วจึงออกจากทะเบียน', async () => {
  const { page } = one
  for (const name of ['ครั้งที่ ๓.mati', 'ครั้งที่ ๒ (สำเนา).mati', 'เสีย.mati']) rmSync(placeOf(name))
  await lookAgain(page)
  await expect(page.locator('.binder-note')).toContainText('ยังใช้ข้อมูลเดิมอยู่ หากย้ายออกแล้วจริง ให้ยืนยัน')
  await page.getByRole('button', { name: 'ย้ายออกแล้วจริง' }).press('Enter')
  await expect(page.locator('.paper-row')).toHaveCount(1)
  await expect(page.locator('.binder-note')).toHaveCount(0)
})
