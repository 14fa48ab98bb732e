import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { decodeWords } from '../../core/file/container'
import type { RunningApp } from './start-app'

/** Presses keys in the window as the system would hand them over, and waits for nothing. */
export async function pressKeys({ app }: RunningApp, letters: string): Promise<void> {
  await app.evaluate(({ BrowserWindow }, typed) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    for (const keyCode of typed)
      for (const type of ['keyDown', 'char', 'keyUp'] as const)
        contents?.sendInputEvent({ type, keyCode })
  }, letters)
}

/** Makes the window so many times slower, as an old computer is. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}

/** Puts the caret at the end of the first paragraph of the text. */
export async function caretInText(page: Page): Promise<void> {
  await page.locator('.paper-editor .frame-body > p').first().click()
  await page.keyboard.press('End')
}

/** What the drafts of a user's folder say, as one text; a draft that cannot be read throws. */
export function draftWords(userData: string): string {
  const folder = path.join(userData, 'drafts')
  if (!existsSync(folder)) return ''
  const names = readdirSync(folder).filter(name => name.endsWith('.draft'))
  return names.map(name => wordsOf(readFileSync(path.join(folder, name), 'utf8'))).join('\n')
}

/** What the text of a draft file says. */
export function wordsOf(draft: string): string {
  const words = decodeWords(Buffer.from(JSON.parse(draft).draft, 'base64'))
  if (!words.ok) throw new Error(`a draft is damaged: ${words.fault.detail}`)
  return JSON.stringify(words.value.document)
}

/** How often a journey repeats what has to hold every time: a few times, or as often as `MATI_TIMES` says. */
export const TIMES = Number(process.env['MATI_TIMES'] ?? 4)
