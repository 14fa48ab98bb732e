import { expect, type Locator, type Page } from '@playwright/test'
import type { RunningApp } from './start-app'

/** The lines of the pages beside the text that hold these words, as paper prints them. */
export function onPaper(page: Page, words: string): Locator {
  return page.locator(`.sheet-of-paper [data-text*="${words}"]`)
}

/** Opens the minutes that come with the program, from the start screen. */
export async function openMinutes(page: Page): Promise<void> {
  await page.keyboard.press('Control+n')
  await page.locator('[data-sample=minutes-2561-09]').click()
  await expect(page.locator('.section[data-source=attendance]')).toBeAttached()
  await expect(page.locator('.sheet-of-paper svg').first()).toBeVisible()
}

/** Puts the caret at the end of a line of the editor. */
export async function caretAfter(page: Page, words: string): Promise<void> {
  const line = page.locator('.paper-editor .frame-body > p', { hasText: words }).first()
  await line.scrollIntoViewIfNeeded()
  const box = await line.boundingBox()
  await line.click(box === null ? {} : { position: { x: box.width - 4, y: box.height - 4 } })
  await page.keyboard.press('End')
}

/** Lets the next file dialogs answer with this path. */
export async function choose({ app }: RunningApp, place: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, place)
}
