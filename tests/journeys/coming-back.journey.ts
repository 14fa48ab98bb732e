import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import type { OpenDocument } from '../../preload/contract'
import { caretInText, draftWords, pressKeys } from './real-keys'
import { type RunningApp, startApp } from './start-app'

let folder: string
const running: RunningApp[] = []

test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mati-journey-'))
})
test.afterEach(async () => {
  for (const one of running.splice(0)) await one.end()
  rmSync(folder, { recursive: true, force: true })
})

async function start(args: string[] = [], userData?: string): Promise<RunningApp> {
  const one = await startApp(args, userData)
  running.push(one)
  return one
}

async function kill(one: RunningApp): Promise<void> {
  const gone = one.app.waitForEvent('close')
  one.app.process().kill('SIGKILL')
  await gone
}

const editor = (page: Page) => page.locator('[contenteditable=true]').first()

/** Leaves two drafts behind, as two documents at work when the current went; each names itself. */
async function leaveTwoDrafts(): Promise<string> {
  const one = await start()
  await expect(editor(one.page)).toBeVisible()
  await one.page.evaluate(async () => {
    const desk = Reflect.get(window, 'desk')
    for (const [sample, headline] of [
      ['workshop-2561', 'ร่างที่หนึ่ง'],
      ['minutes-2561-09', 'ร่างที่สอง'],
    ]) {
      const opened: OpenDocument = (await desk.ask('document:open-sample', sample)).value
      const body = { kind: 'paragraph', spans: [{ text: headline }] }
      const part = Object.keys(opened.document.texts)[0] ?? 'body'
      const texts = { ...opened.document.texts, [part]: [body] }
      const { handle } = opened
      await desk.ask('document:follow', handle, { edit: 1, whole: { ...opened.document, texts } })
      // Answered when the words are in the journal.
      await desk.ask('desk:handed-over', 0, [{ handle, edit: 1, kept: 1 }])
    }
  })
  await kill(one)
  return one.userData
}

test('after a crash every draft is offered, opened or given up one by one', async () => {
  const userData = await leaveTwoDrafts()
  const { page } = await start([], userData)
  const drafts = page.locator('.drafts li')
  await expect(drafts).toHaveCount(2)
  await expect(page.getByRole('heading', { name: 'ร่างที่ยังไม่ได้บันทึกลงไฟล์' })).toBeVisible()
  await drafts.first().getByRole('button', { name: 'เปิดร่าง' }).click()
  await expect(page.getByText(/ร่างที่(หนึ่ง|สอง)/).first()).toBeVisible()
  await page.keyboard.press('Control+n')
  await expect(drafts).toHaveCount(1)
  await drafts.getByRole('button', { name: 'ทิ้งร่าง…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'ยกเลิก' }).click()
  await expect(drafts).toHaveCount(1)
  await drafts.getByRole('button', { name: 'ทิ้งร่าง…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'ทิ้งร่าง', exact: true }).click()
  await expect(drafts).toHaveCount(0)
  const left = readdirSync(path.join(userData, 'drafts')).filter(name => name.endsWith('.draft'))
  expect(left).toHaveLength(1)
})

test('a draft that is offered and put back stays a draft', async () => {
  const userData = await leaveTwoDrafts()
  const one = await start([], userData)
  const { page } = one
  const drafts = page.locator('.drafts li')
  await drafts.first().getByRole('button', { name: 'เปิดร่าง' }).click()
  await expect(editor(page)).toBeVisible()
  await page.keyboard.press('Control+n')
  await drafts.first().getByRole('button', { name: 'เปิดร่าง' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  const words = draftWords(userData)
  expect(words).toContain('ร่างที่หนึ่ง')
  expect(words).toContain('ร่างที่สอง')
})

test('a window that crashes comes back with the document that was open, changed or not', async () => {
  const place = path.join(folder, 'รายงาน.mati')
  await copyFile('examples/minutes-2561-09.mati', place)
  const one = await start()
  await expect(editor(one.page)).toBeVisible()
  await one.app.evaluate(({ dialog, Menu }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
    Menu.getApplicationMenu()?.getMenuItemById('open-document')?.click()
  }, place)
  await expect(one.page.locator('.section[data-source=attendance]')).toBeAttached()
  const crashed = one.page.waitForEvent('crash')
  await one.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  )
  await crashed
  const shown = () =>
    one.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        `document.querySelector('.section[data-source=attendance]') !== null && document.body.innerText.includes('รายงาน.mati')`,
      ),
    )
  await expect.poll(() => shown().catch(() => false), { timeout: 20_000 }).toBe(true)
})

/** Lets the question who may do what be answered by this button, and gives back what it said. */
async function answer({ app }: RunningApp, response: number): Promise<void> {
  await app.evaluate(({ dialog }, button) => {
    dialog.showMessageBox = async (...args: object[]) => {
      Reflect.set(globalThis, 'asked', Reflect.get(args.at(-1) ?? {}, 'message'))
      return { response: button, checkboxChecked: false }
    }
  }, response)
}

async function openThere(one: RunningApp, place: string): Promise<void> {
  await one.app.evaluate(({ dialog, Menu }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
    Menu.getApplicationMenu()?.getMenuItemById('open-document')?.click()
  }, place)
}

const READ = 0
const COPY = 1
const WRITE = 2
const TURN_BACK = 3

test('a document that is open at another desk says by whom, and may be read, copied or left', async () => {
  test.setTimeout(180_000)
  const place = path.join(folder, 'รายงาน.mati')
  await copyFile('examples/minutes-2561-09.mati', place)
  const first = await start([place])
  await expect(first.page.locator('.section[data-source=attendance]')).toBeAttached()
  expect(readdirSync(folder).sort()).toEqual(['.~lock.รายงาน.mati#', 'รายงาน.mati'])
  const second = await start()
  const { page } = second
  await expect(editor(page)).toBeVisible()

  await answer(second, TURN_BACK)
  await openThere(second, place)
  const asked = () => second.app.evaluate(() => Reflect.get(globalThis, 'asked'))
  await expect.poll(asked).toMatch(/^«รายงาน\.mati» เปิดอยู่แล้วโดย .+/)
  await expect(page.locator('.section[data-source=attendance]')).not.toBeAttached()

  await answer(second, READ)
  await openThere(second, place)
  await expect(page.getByText('เปิดอ่านอย่างเดียว').first()).toBeVisible()
  await expect(page.locator('.paper-editor[contenteditable=false]')).toBeVisible()
  await page.locator('.paper-editor .frame-body > p').first().click()
  await pressKeys(second, 'notmine')
  await page.keyboard.press('Control+Alt+1')
  await expect(page.locator('.editor-pane input:enabled')).toHaveCount(0)
  await expect(page.getByText('notmine')).toHaveCount(0)

  await answer(second, COPY)
  await openThere(second, place)
  await expect(page.locator('.paper-editor[contenteditable=true]')).toBeVisible()
  await expect(page.getByText('ยังไม่ได้บันทึกเป็นไฟล์').first()).toBeVisible()
  await first.end()
})

test('the mark of a document goes when it is closed, and that of a crash stands in nobody’s way', async () => {
  const place = path.join(folder, 'รายงาน.mati')
  await copyFile('examples/minutes-2561-09.mati', place)
  const first = await start([place])
  await expect(editor(first.page)).toBeVisible()
  await kill(first)
  expect(existsSync(path.join(folder, '.~lock.รายงาน.mati#'))).toBe(true)
  const second = await start([place])
  await expect(editor(second.page)).toBeVisible()
  await caretInText(second.page)
  const gone = second.app.waitForEvent('close')
  await second.app
    .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    .catch(() => {})
  await gone
  expect(readdirSync(folder)).toEqual(['รายงาน.mati'])
})

test('two desks that edit one file: the second to save is told, and nothing is overwritten', async () => {
  test.setTimeout(180_000)
  const place = path.join(folder, 'รายงาน.mati')
  await copyFile('examples/minutes-2561-09.mati', place)
  const first = await start([place])
  await expect(editor(first.page)).toBeVisible()
  const second = await start()
  await expect(editor(second.page)).toBeVisible()
  await answer(second, WRITE)
  await openThere(second, place)
  await expect(second.page.locator('.section[data-source=attendance]')).toBeAttached()
  for (const [one, words] of [
    [first, 'firstdesk'],
    [second, 'seconddesk'],
  ] as const) {
    await caretInText(one.page)
    await pressKeys(one, words)
    await expect(one.page.getByText(words).first()).toBeVisible()
    await one.page.keyboard.press('Control+s')
  }
  await expect(second.page.getByText('ถูกแก้จากที่อื่น').first()).toBeVisible()
  await expect.poll(() => draftWords(second.userData)).toContain('seconddesk')
})

test('with a folder in the place of the settings the program starts, and says so', async () => {
  mkdirSync(path.join(folder, 'settings.json'))
  writeFileSync(path.join(folder, 'settings.json', 'x'), '')
  const { page } = await start([], folder)
  await expect(editor(page)).toBeVisible()
  await expect(page.getByText('ไฟล์การตั้งค่าเสียหาย')).toBeVisible()
  expect(existsSync(path.join(folder, 'settings.json.bad', 'x'))).toBe(true)
})

test('a journal that cannot be written is told while typing, and so is its end', async () => {
  const one = await start([], folder)
  const { page } = one
  await expect(editor(page)).toBeVisible()
  const drafts = path.join(folder, 'drafts')
  rmSync(drafts, { recursive: true, force: true })
  writeFileSync(drafts, 'ไม่ใช่โฟลเดอร์')
  await caretInText(page)
  await pressKeys(one, 'unkept')
  await expect(page.getByText('เก็บร่างที่กำลังพิมพ์ไว้กันหายไม่ได้')).toBeVisible()
  rmSync(drafts)
  await expect(page.getByText('เก็บร่างไว้กันหายได้ตามเดิมแล้ว')).toBeVisible()
  await expect(page.getByText('เก็บร่างที่กำลังพิมพ์ไว้กันหายไม่ได้')).toHaveCount(0)
  expect(draftWords(folder)).toContain('unkept')
})
