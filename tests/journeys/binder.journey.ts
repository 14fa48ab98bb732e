import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { violations } from './axe'
import { aBinderFolder, type BinderFolder } from './binder-steps'
import { cutOff } from './cut-off'
import { choose } from './desk-steps'
import { expectPlace, pressInWindow } from './keys'
import { type RunningApp, startApp } from './start-app'

/** Where pictures of the window go, if somebody wants to look at them. */
const PICTURES = process.env['MATI_PICTURES']

let one: RunningApp
let binder: BinderFolder

test.beforeEach(async () => {
  binder = aBinderFolder()
  one = await startApp()
  await expect(one.page.locator('[contenteditable=true]').first()).toBeVisible()
})
test.afterEach(async () => {
  await one.end()
  binder.remove()
})

/** Chooses the folder of the test by the keys, as a person does. */
async function chooseBinder(page: Page): Promise<void> {
  await choose(one, binder.folder)
  await page.keyboard.press('Control+Shift+o')
  await expect(page.locator('.paper-row')).toHaveCount(2)
}

test('ยังไม่ได้เลือกแฟ้มก็บอก เลือกแล้วบอกว่ามีอะไร อ่านอะไรไม่ได้ และเดือนนี้ต้องทำอะไร', async () => {
  const { page } = one
  await page.keyboard.press('Control+n')
  await expect(page.locator('.binder-unchosen')).toContainText(
    'ยังไม่ได้เลือกแฟ้ม เลือกโฟลเดอร์ที่เก็บรายงาน โปรแกรมอ่านอย่างเดียว ไม่ย้ายและไม่แก้ไฟล์',
  )
  await expect(page.locator('[data-template]').first()).toBeVisible()
  await chooseBinder(page)
  const month = page.locator('.month-list')
  await expect(month).toContainText('ยังไม่มีรายงานของการประชุมครั้งถัดไป')
  await expect(month).toContainText('๒ รายการ ของ ๒ หน่วยงาน')
  await expect(month).toContainText('รายงาน ๒ ฉบับยังไม่รับรอง')
  const files = page.locator('.binder-findings')
  await expect(files).toContainText('เปิดไฟล์ «เสีย.mati» ไม่ได้')
  await expect(files).toContainText('เป็นสำเนาของ')
  await expect(page.locator('[data-template]').first()).toBeVisible()
})

test('แฟ้มจำไว้ถึงครั้งหน้า และ Enter เปิดรายงานจากรายการ', async () => {
  await chooseBinder(one.page)
  await one.end('keep')
  one = await startApp([], one.userData)
  const { page } = one
  await expect(page.locator('[contenteditable=true]').first()).toBeVisible()
  await page.keyboard.press('Control+n')
  const papers = page.locator('.paper-row')
  await expect(papers).toHaveCount(2)
  await papers.first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('.desk-header h1')).toContainText('๒/๒๕๖๑')
})

test('ค้นโดยขาดวรรณยุกต์ก็พบ เปิดที่เรื่องนั้น แล้วไปเรื่องถัดไป', async () => {
  const { page } = one
  await chooseBinder(page)
  await page.keyboard.press('Control+Shift+f')
  await page.keyboard.type('ลาม')
  const rows = page.locator('.matter-table tbody tr')
  await expect(rows).toHaveCount(2)
  await expect(rows.first().locator('mark').first()).toHaveText('ล่าม')
  await expect(page.locator('.understood')).toContainText('ค้นด้วย ลาม')
  const order = page.locator('tr[data-matter=order-interpreters]')
  await expect(order).toContainText('บัญชีรายชื่อล่าม')
  const at = Number(await order.getAttribute('data-row'))
  await page.keyboard.press('ArrowDown')
  if (at === 1) await page.keyboard.press('ArrowDown')
  await expect(order).toBeFocused()
  const life = page.locator('.life-line li')
  await expect(life.first()).toContainText('สั่งการ')
  await expect(life.filter({ hasText: 'รวบรวมรายชื่อแล้วห้าจังหวัด' })).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.locator('.desk-header h1')).toContainText('๓/๒๕๖๑')
  await expectPlace(page, { focus: 'text' })
  await expect
    .poll(() =>
      page.evaluate(() => {
        const node = document.getSelection()?.focusNode
        const element = node instanceof Element ? node : node?.parentElement
        return (
          element?.closest('[data-source]')?.getAttribute('data-source') ?? element?.textContent
        )
      }),
    )
    .toBe('order-interpreters')
  await page.keyboard.press('F4')
  if (at === 0) await expect(page.locator('.desk-header h1')).toContainText('๒/๒๕๖๑')
  else await expect(page.locator('.toast')).toContainText('ถึงเรื่องสุดท้ายที่พบแล้ว')
})

test('/ กลับไปที่ช่องค้น และไม่พบก็บอกว่าควรทำอะไร', async () => {
  const { page } = one
  await chooseBinder(page)
  await page.keyboard.press('Control+Shift+f')
  await expect(page.locator('.matter-table tbody tr')).toHaveCount(3)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('/')
  await expect(page.locator('.register-search')).toBeFocused()
  await page.keyboard.type('กขฃคฅฆง')
  await expect(page.locator('.binder-empty')).toHaveText('ไม่พบ «กขฃคฅฆง» ลองคำที่สั้นลง หรือล้างตัวกรอง')
})

test('ข้อที่เกินกำหนดกรองได้ และบอกเป็นคำกับรูป', async () => {
  const { page } = one
  await chooseBinder(page)
  await page.locator('.month-list li').nth(1).getByRole('button').click()
  const rows = page.locator('.matter-table tbody tr')
  await expect(rows).toHaveCount(2)
  for (const row of await rows.all())
    await expect(row.locator('.state-mark.late')).toContainText('เกิน')
  await page.getByRole('button', { name: 'ล้างตัวกรอง' }).click()
  await expect(rows).toHaveCount(3)
})

test('หน้าของหน่วยงานบอกสิ่งที่รับไว้เป็นเดือน และไปหน่วยงานถัดไปด้วยลูกศร', async () => {
  const { page } = one
  await chooseBinder(page)
  await page.keyboard.press('Control+Shift+a')
  const head = page.locator('.agency-head h2')
  const names: string[] = []
  for (let step = 0; step < 3; step++) {
    names.push((await head.textContent()) ?? '')
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('.agency-head')).toContainText(`${'๑๒๓'[(step + 1) % 3]} จาก ๓`)
  }
  expect(new Set(names).size).toBe(3)
  while (!(await head.textContent())?.includes('สอบสวนคดีพิเศษ')) {
    const before = (await head.textContent()) ?? ''
    await page.keyboard.press('ArrowRight')
    await expect(head).not.toHaveText(before)
  }
  const table = page.locator('.promise-table')
  await expect(table).toContainText('รวบรวมรายชื่อแล้วห้าจังหวัด')
  await expect(table.locator('th.this-month')).toHaveCount(1)
  await expect(page.locator('.agency-head')).toContainText('เกินกำหนด ๑')
  await page.keyboard.press('ArrowLeft')
  await expect(head).not.toContainText('สอบสวนคดีพิเศษ')
})

test('กระบวนการของทะเบียนถูกฆ่าแล้วกลับมาเอง', async () => {
  const { app, page } = one
  await chooseBinder(page)
  await app.evaluate(({ app: running }) => {
    const register = running.getAppMetrics().find(({ name }) => name === 'mati-register')
    if (register === undefined) throw new Error('no register runs')
    process.kill(register.pid, 'SIGKILL')
  })
  await page.keyboard.press('Control+Shift+f')
  await page.keyboard.type('ประมง')
  await expect(page.locator('.matter-table tbody tr')).toHaveCount(1)
})

test('แป้นพิมพ์ของทั้งหน้าต่างเรียกทะเบียนได้', async () => {
  await chooseBinder(one.page)
  await pressInWindow(one, 'F', 'control', 'shift')
  await expect(one.page.locator('.register-search')).toBeFocused()
})

test('ทุกจอของแฟ้ม: axe ไม่พบสิ่งใด และไม่มีสิ่งใดถูกตัด สว่างและมืด', async () => {
  const { app, page } = one
  const found: Record<string, readonly string[]> = {}
  const look = async (name: string) => {
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
    for (const theme of ['dark', 'light'])
      for (const width of [1024, 1366]) {
        await app.evaluate(
          ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size, 768),
          width,
        )
        await page.evaluate(to => document.documentElement.setAttribute('data-theme', to), theme)
        await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width)
        const key = `${name} ${theme} ${width}`
        if (PICTURES !== undefined)
          await page.screenshot({ path: path.join(PICTURES, `${key}.png`) })
        found[key] = [...(await violations(page)), ...(await cutOff(page))]
      }
  }
  await page.keyboard.press('Control+n')
  await expect(page.locator('.binder-unchosen')).toBeVisible()
  await look('แฟ้มว่าง')
  await chooseBinder(page)
  await look('แฟ้ม')
  await page.keyboard.press('Control+Shift+f')
  await expect(page.locator('.life-line li').first()).toBeVisible()
  await look('ทะเบียน')
  await page.keyboard.type('ลาม')
  await expect(page.locator('mark').first()).toBeVisible()
  await look('ค้นพบ')
  await page.keyboard.press('Control+Shift+a')
  await expect(page.locator('.promise-table')).toBeVisible()
  await look('หน่วยงาน')
  expect(Object.entries(found).filter(([, wrong]) => wrong.length > 0)).toEqual([])
})
