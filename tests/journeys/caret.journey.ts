import { expect, type Page, test } from '@playwright/test'
import { caretAfter, openMinutes } from './desk-steps'
import { expectPlace, section, settled } from './keys'
import { documentNow } from './random-hand'
import { type RunningApp, startApp } from './start-app'

let one: RunningApp
let page: Page

test.beforeEach(async () => {
  one = await startApp()
  page = one.page
  await expect(page.locator('.sheet-of-paper svg').first()).toBeVisible()
})
test.afterEach(() => one.end())

/** Ways to leave for a far place; the last form of the minutes is no place for words, nor is the first. */
const WAYS: readonly (readonly string[])[] = [
  ['Control+End'],
  ['Control+Home'],
  ['Control+a', 'ArrowRight'],
  ['Control+a', 'ArrowLeft'],
  ['Control+a', 'ArrowDown'],
  ['Control+a', 'ArrowUp'],
  ['Control+a', 'End'],
  ['Control+Shift+End', 'ArrowRight'],
  ['Control+Shift+Home', 'ArrowLeft'],
  Array.from({ length: 10 }, () => 'PageDown'),
  Array.from({ length: 10 }, () => 'PageUp'),
  ['Control+End', 'ArrowDown', 'ArrowRight'],
  ['Control+End', 'Enter'],
]

const timesOf = async (words: string) => (await documentNow(page)).split(words).length - 1

for (const paper of ['minutes', 'workshop'] as const)
  test(`wherever a key leads in the ${paper}, the next words are seen there`, async () => {
    if (paper === 'minutes') await openMinutes(page)
    for (const [at, keys] of WAYS.entries())
      await test.step(keys.join(' '), async () => {
        await page.locator('.paper-editor .frame-body > p:not(:empty)').nth(2).click()
        for (const key of keys) await page.keyboard.press(key)
        const words = `ทางที่${at + 1}จบ`
        await page.keyboard.type(words)
        await expectPlace(page, { focus: 'text' })
        expect(await timesOf(words)).toBe(1)
      })
  })

for (const rate of [1, 6])
  test(`letters typed fast over words of several sections stay together (computer ${rate} times slower)`, async () => {
    await openMinutes(page)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate })
    for (const [at, keys] of ['Control+Shift+End', 'Control+Shift+Home'].entries())
      await test.step(keys, async () => {
        await caretAfter(page, 'ประธานกล่าวเปิดการประชุม')
        await settled(page)
        await page.keyboard.press(keys)
        const words = ['กขคงจ', 'ฉชซญด'][at] ?? ''
        await page.keyboard.type(words, { delay: 20 * rate })
        await settled(page)
        expect(await timesOf(words)).toBe(1)
        await expect(section(page, 'opening')).toContainText(words)
        for (let step = 0; step < 4; step++) await page.keyboard.press('Control+z')
      })
  })
