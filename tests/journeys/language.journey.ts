import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { DESK_WORDS, SHEET_WORDS } from '../../core/wording/desk'
import { violations } from './axe'
import { cutOff } from './cut-off'
import { caretAfter, openMinutes } from './desk-steps'
import { thaiOf } from './other-language'
import { screensIn } from './screens'
import { type RunningApp, startApp } from './start-app'

/** Where pictures of the window go, if somebody wants to look at them. */
const PICTURES = process.env['MATI_PICTURES']

let one: RunningApp

test.beforeEach(async () => {
  one = await startApp()
  await expect(one.page.locator('[contenteditable=true]').first()).toBeVisible()
})
test.afterEach(() => one.end())

/** Chooses the language where the settings have it, and leaves them. */
async function speak(page: Page, language: 'th' | 'en'): Promise<void> {
  await page.keyboard.press('Control+,')
  await page.getByLabel(/ภาษา/).selectOption(language)
  await page.keyboard.press('Escape')
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}

const menu = () =>
  one.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label))
const title = () =>
  one.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())

test('the whole desk changes its language at once, and nothing of the work is lost', async () => {
  const { app, page } = one
  await openMinutes(page)
  await caretAfter(page, 'สำหรับสาธิต')
  await page.keyboard.type(' หนึ่ง')
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.send('trouble', { code: 'disk-full' }),
  )
  const notice = page.locator('.toast.fault')
  await expect(notice).toContainText('ที่เก็บของ เต็ม')
  expect(await menu()).toEqual(['ไฟล์', 'แก้ไข', 'แทรก', 'ตาราง', 'แฟ้มงาน', 'มุมมอง'])

  await speak(page, 'en')
  await expect(notice).toContainText('There is no room left for.')
  await expect(page.locator('.status-bar')).toContainText('Unsaved')
  await expect(page.locator('.outline h2')).toHaveText('Outline')
  await expect(page.locator('.action-item .chip').first()).toBeAttached()
  expect(await menu()).toEqual(['File', 'Edit', 'Insert', 'Table', 'Binder', 'View'])
  expect(await title()).toContain('Mati — ')

  // The caret is where it was, and one step back takes only what was typed last.
  await page.keyboard.type(' สอง')
  const line = page.locator('.paper-editor .frame-body > p', { hasText: 'สำหรับสาธิต' }).first()
  await expect(line).toContainText('มิใช่รายงานการประชุมจริง หนึ่ง สอง')
  await page.keyboard.press('Control+z')
  await expect(line).not.toContainText('สอง')
  await page.keyboard.press('Control+z')
  await expect(line).not.toContainText('หนึ่ง')
  await page.keyboard.press('Control+y')
  await expect(line).toContainText('หนึ่ง')

  // The paper beside the text is Thai as before.
  await expect(page.locator('.sheet-of-paper [data-text*="ผู้มาประชุม"]').first()).toBeAttached()

  await speak(page, 'th')
  await expect(notice).toContainText('ที่เก็บของ เต็ม')
  await expect(page.locator('.outline h2')).toHaveText(DESK_WORDS.outline.th)
  expect(await menu()).toEqual(['ไฟล์', 'แก้ไข', 'แทรก', 'ตาราง', 'แฟ้มงาน', 'มุมมอง'])
})

test('what is half typed in a field stays while the language changes under it', async () => {
  const { page } = one
  await openMinutes(page)
  const name = page.locator('.attendee .cell').first()
  await name.fill('นางสาวครึ่งชื่')
  await page.evaluate(() => Reflect.get(window, 'desk').ask('settings:write', { language: 'en' }))
  await expect(name).toHaveValue('นางสาวครึ่งชื่')
  await page.keyboard.press('Control+,')
  await page.getByLabel(SHEET_WORDS.organisation.th).fill('กองครึ่ง')
  await page.getByLabel(/ภาษา/).selectOption('en')
  await expect(page.getByLabel(SHEET_WORDS.organisation.en)).toHaveValue('กองครึ่ง')
  await page.keyboard.press('Escape')
  await expect(name).toHaveValue('นางสาวครึ่งชื่')
})

test('a window that is opened again speaks the language that was chosen', async () => {
  await speak(one.page, 'en')
  await one.end('keep')
  one = await startApp([], one.userData)
  await expect(one.page.locator('html')).toHaveAttribute('lang', 'en')
  expect(await menu()).toEqual(['File', 'Edit', 'Insert', 'Table', 'Binder', 'View'])
})

test('questions of the system are asked in the language of the desk', async () => {
  const { app, page } = one
  await speak(page, 'en')
  // The stand-in answers before the keys are pressed: else the system's own question would wait for a person.
  await app.evaluate(({ dialog }) => {
    const asked = new Promise(resolve => {
      dialog.showSaveDialog = async (...args: unknown[]) => {
        resolve(args.at(-1))
        return { canceled: true, filePath: '' }
      }
    })
    Reflect.set(globalThis, 'asked', asked)
  })
  await page.keyboard.press('Control+Shift+s')
  const asked = await app.evaluate(() => Reflect.get(globalThis, 'asked'))
  expect(asked).toMatchObject({
    title: 'Save the document',
    filters: [{ name: 'Mati documents' }],
  })
})

test.describe('in English', () => {
  test.beforeEach(async () => {
    const { page } = one
    await speak(page, 'en')
    await openMinutes(page)
    await caretAfter(page, 'สำหรับสาธิต')
    await page.keyboard.type(' ใบอนุญาติ เรื่องต่างๆ')
    await expect(page.locator('.status-bar .gap')).toBeVisible()
  })

  /** Goes to every screen and gives back what was found wrong with each; nothing where all is well. */
  async function visit(
    kind: string,
    look: (page: Page) => Promise<string[]>,
  ): Promise<Record<string, string[]>> {
    const { page } = one
    const found: Record<string, string[]> = {}
    for (const screen of screensIn('en')) {
      await screen.open(page)
      await page.evaluate(() =>
        Promise.all(document.getAnimations().map(({ finished }) => finished)),
      )
      if (PICTURES !== undefined)
        await page.screenshot({ path: path.join(PICTURES, `english-${screen.name}-${kind}.png`) })
      const wrong = await look(page)
      if (wrong.length > 0) found[screen.name] = wrong
      await screen.close?.(page)
    }
    return found
  }

  test('no screen says a Thai word of its own', async () => {
    await one.page.setViewportSize({ width: 1366, height: 690 })
    expect(await visit('1366', thaiOf)).toEqual({})
  })

  test('nor does a new paper of any kind, the findings of a workshop, or a notice', async () => {
    const { app, page } = one
    const found: Record<string, string[]> = {}
    await page.setViewportSize({ width: 1366, height: 690 })
    await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      for (const code of ['disk-full', 'settings-damaged', 'printer-missing'])
        window?.webContents.send('trouble', { code })
    })
    await expect(page.locator('.toast.fault')).toHaveCount(3)
    found['notices'] = await thaiOf(page)
    for (let left = 3; left > 0; left--)
      await page.locator('.toast.fault').first().getByRole('button', { name: 'Close' }).click()
    await page.keyboard.press('Control+n')
    const cards = page.locator('[data-template], [data-sample]')
    await expect(cards.first()).toBeVisible()
    const papers = await cards.evaluateAll(all =>
      all.map(({ dataset }) => dataset['template'] ?? dataset['sample'] ?? ''),
    )
    for (const paper of papers) {
      await page.keyboard.press('Control+n')
      await page.locator(`[data-template=${paper}], [data-sample=${paper}]`).click()
      const leave = page.getByRole('button', { name: DESK_WORDS.leaveWithout.en })
      await expect(leave.or(page.locator('.desk:not([hidden])'))).toBeVisible()
      if (await leave.isVisible()) await leave.click()
      await expect(page.locator('.sheet-of-paper svg').first()).toBeVisible()
      await page.locator('.status-bar .gap, .status-bar .ok').last().click()
      found[paper] = await thaiOf(page)
      if (PICTURES !== undefined)
        await page.screenshot({ path: path.join(PICTURES, `english-${paper}.png`) })
      await page.keyboard.press('Escape')
    }
    expect(papers.length).toBeGreaterThan(6)
    expect(Object.entries(found).filter(([, wrong]) => wrong.length > 0)).toEqual([])
  })

  test('nothing is cut off at 1366×768', async () => {
    await one.page.setViewportSize({ width: 1366, height: 690 })
    expect(await visit('cut', cutOff)).toEqual({})
  })

  test('axe-core finds nothing', async () => {
    expect(await visit('axe', violations)).toEqual({})
  })
})
