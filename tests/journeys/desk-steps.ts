import { expect, type Locator, type Page } from '@playwright/test'
import type { RunningApp } from './start-app'

/** The lines of the pages beside the text that hold these words, as paper prints them. */
export function onPaper(page: Page, words: string): Locator {
  return page.locator(`.sheet-of-paper [data-text*="${words}"]`)
}

/** Opens a sample from the start screen; a changed document is left as it is. */
export async function openSample(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+n')
  await page.locator(`[data-sample=${name}]`).click()
  const leave = page.getByRole('button', { name: 'ไม่บันทึก' })
  const outline = page.locator('.outline-row').first()
  await expect(leave.or(outline)).toBeVisible()
  if (await leave.isVisible()) await leave.click()
  await expect(outline).toBeVisible()
}

/** Puts the caret at the end of a line of the editor. */
export async function caretAfter(page: Page, words: string): Promise<void> {
  const line = page.locator('.paper-editor').getByText(words, { exact: false }).first()
  await line.click()
  await page.keyboard.press('End')
}

/** Lets the next file dialogs answer with this path. */
export async function choose({ app }: RunningApp, place: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, place)
}
