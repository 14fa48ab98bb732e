import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { violations } from './axe'
import { cutOff } from './cut-off'
import { caretAfter, openMinutes } from './desk-steps'
import { screensIn } from './screens'
import { type RunningApp, startApp } from './start-app'

/** Where pictures of the window go, if somebody wants to look at them. */
const PICTURES = process.env['MATI_PICTURES']

let one: RunningApp

test.beforeEach(async () => {
  one = await startApp()
  const { page } = one
  await expect(page.locator('[contenteditable=true]').first()).toBeVisible()
  await openMinutes(page)
  await caretAfter(page, 'สำหรับสาธิต')
  await page.keyboard.type(' ใบอนุญาติ เรื่องต่างๆ')
  await expect(page.locator('.status-bar .gap')).toBeVisible()
})
test.afterEach(() => one.end())

/** Goes to every screen and gives back what was found wrong with each; nothing where all is well. */
async function visit(
  kind: string,
  look: (page: Page) => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const { page } = one
  const found: Record<string, string[]> = {}
  for (const screen of screensIn('th')) {
    await screen.open(page)
    // What fades in has its own colours only when it is there.
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
    if (PICTURES !== undefined)
      await page.screenshot({ path: path.join(PICTURES, `${screen.name}-${kind}.png`) })
    const wrong = await look(page)
    if (wrong.length > 0) found[screen.name] = wrong
    await screen.close?.(page)
  }
  return found
}

test.describe('axe-core finds nothing on any screen', () => {
  for (const theme of ['light', 'dark'])
    test(theme, async () => {
      const to = (name: string) => document.documentElement.setAttribute('data-theme', name)
      await one.page.evaluate(to, theme)
      expect(await visit(theme, violations)).toEqual({})
    })
})

test('nor in a new paper of any kind, nor with a notice of trouble', async () => {
  const { app, page } = one
  const found: Record<string, string[]> = {}
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.send('trouble', { code: 'disk-full' }),
  )
  await expect(page.locator('.toast.fault')).toBeVisible()
  found['trouble'] = await violations(page)
  await page.keyboard.press('Control+z')
  for (const template of await templates(page)) {
    await page.keyboard.press('Control+n')
    await page.locator(`[data-template=${template}]`).click()
    const leave = page.getByRole('button', { name: 'ไม่บันทึก' })
    await expect(leave.or(page.locator('.desk:not([hidden])'))).toBeVisible()
    if (await leave.isVisible()) await leave.click()
    await expect(page.locator('.sheet-of-paper svg').first()).toBeVisible()
    if (PICTURES !== undefined)
      await page.screenshot({ path: path.join(PICTURES, `new-${template}.png`) })
    found[template] = await violations(page)
  }
  expect(Object.entries(found).filter(([, wrong]) => wrong.length > 0)).toEqual([])
})

/** The templates that the start screen offers. */
async function templates(page: Page): Promise<string[]> {
  await page.keyboard.press('Control+n')
  const cards = page.locator('[data-template]')
  await expect(cards.first()).toBeVisible()
  return cards.evaluateAll(all => all.map(card => card.getAttribute('data-template') ?? ''))
}

test.describe('nothing is cut off or out of reach', () => {
  // What is left of a screen below the title bar and above the bar of the system, in px of the page.
  for (const [screen, width, height] of [
    ['1366×768', 1366, 690],
    ['1366×768 at 125 %', 1093, 544],
    ['1024×768', 1024, 690],
    ['1024×768 at 125 %', 819, 544],
  ] as const)
    test(screen, async () => {
      await one.page.setViewportSize({ width, height })
      expect(await visit(`${width}`, cutOff)).toEqual({})
    })
})
