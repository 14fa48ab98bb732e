import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { decodeContainer } from '../../core/file/container'
import { caretInText, draftWords, pressKeys, slowDown, TIMES, wordsOf } from './real-keys'
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

async function start(userData?: string): Promise<RunningApp> {
  const one = await startApp([], userData)
  running.push(one)
  await expect(one.page.locator('[contenteditable=true]').first()).toBeVisible()
  await caretInText(one.page)
  return one
}

/** What stood in the journal when each question was asked; every question is answered by this button. */
async function noteQuestions({ app, userData }: RunningApp, response: number): Promise<void> {
  await app.evaluate(
    ({ dialog }, { button, drafts }) => {
      const fs = process.getBuiltinModule('node:fs')
      const questions: string[][] = []
      Reflect.set(globalThis, 'questions', questions)
      dialog.showMessageBox = async () => {
        const names = fs.readdirSync(drafts).filter(name => name.endsWith('.draft'))
        questions.push(names.map(name => fs.readFileSync(`${drafts}/${name}`, 'utf8')))
        return { response: button, checkboxChecked: false }
      }
    },
    { button: response, drafts: path.join(userData, 'drafts') },
  )
}

const questions = ({ app }: RunningApp): Promise<string[][]> =>
  app.evaluate(() => Reflect.get(globalThis, 'questions'))

/** Presses the keys and closes the window so many ms after the last. */
async function typeAndClose(one: RunningApp, letters: string, after: number): Promise<void> {
  await pressKeys(one, letters)
  await one.app.evaluate(
    ({ BrowserWindow }, wait) =>
      new Promise<void>(done =>
        setTimeout(() => {
          BrowserWindow.getAllWindows()[0]?.close()
          done()
        }, wait),
      ),
    after,
  )
}

for (const rate of [1, 10])
  test(`closing within a second after a key asks with every letter kept, ${rate} times as slow`, async () => {
    test.setTimeout(120_000 + TIMES * 15_000)
    const CANCEL = 2
    const one = await start()
    await noteQuestions(one, CANCEL)
    await slowDown(one.page, rate)
    for (let time = 0; time < TIMES; time++) {
      const letters = `key${time}end`
      await typeAndClose(one, letters, (time * 137) % 1300)
      await expect
        .poll(async () => (await questions(one)).length, { timeout: 60_000 })
        .toBe(time + 1)
      const drafts = (await questions(one)).at(-1) ?? []
      expect(drafts.map(wordsOf).join('\n'), letters).toContain(letters)
    }
  })

test('a window closed upon a key saves that key', async () => {
  const SAVE = 0
  const one = await start()
  const place = path.join(folder, 'ปิด.mati')
  await one.app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
  }, place)
  await noteQuestions(one, SAVE)
  const gone = one.app.waitForEvent('close')
  await typeAndClose(one, 'lastkey', 0).catch(() => {})
  await gone
  expect(JSON.stringify(decodeContainer(readFileSync(place)))).toContain('lastkey')
})

for (const [name, emit] of [
  ['the computer goes to sleep', 'suspend'],
  ['the screen is locked', 'lock-screen'],
] as const)
  test(`when ${name}, every letter is in the journal`, async () => {
    const one = await start()
    // Nothing that waits for its time comes to it any more.
    await one.page.evaluate(() => Reflect.set(window, 'setTimeout', () => 0))
    await pressKeys(one, 'beforesleep')
    await expect(one.page.getByText('beforesleep').first()).toBeVisible()
    expect(draftWords(one.userData)).not.toContain('beforesleep')
    await one.app.evaluate(({ powerMonitor }, event) => void powerMonitor.emit(event), emit)
    await expect.poll(() => draftWords(one.userData)).toContain('beforesleep')
  })

test('a shutdown waits for the last words, and they come back at the next start', async () => {
  const one = await start()
  await slowDown(one.page, 10)
  const gone = one.app.waitForEvent('close')
  await pressKeys(one, 'beforeshutdown')
  const prevented = await one.app.evaluate(({ powerMonitor }) => {
    let held = false
    powerMonitor.emit('shutdown', { preventDefault: () => (held = true) })
    return held
  })
  expect(prevented).toBe(true)
  await gone
  const again = await start(one.userData)
  await expect(again.page.getByText('beforeshutdown').first()).toBeVisible()
})

test('another file opened upon a key asks first', async () => {
  const one = await start()
  const other = path.resolve('examples/minutes-2561-09.mati')
  await one.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, other)
  await slowDown(one.page, 10)
  await pressKeys(one, 'stillhere')
  await one.app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('open-document')?.click()
  })
  await expect(one.page.getByRole('dialog')).toBeVisible()
  await slowDown(one.page, 1)
  await one.page.keyboard.press('Escape')
  await expect(one.page.getByText('stillhere').first()).toBeVisible()
})

test('a window that hangs is asked about, and what was kept comes back', async () => {
  test.setTimeout(180_000)
  const LEAVE = 1
  const one = await start()
  await noteQuestions(one, LEAVE)
  await pressKeys(one, 'waskept')
  await expect.poll(() => draftWords(one.userData)).toContain('waskept')
  const gone = one.app.waitForEvent('close')
  await one.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]
    void window?.webContents.executeJavaScript('for (;;) {}').catch(() => {})
    setTimeout(() => window?.close(), 300)
  })
  await gone
  const again = await start(one.userData)
  await expect(again.page.getByText('waskept').first()).toBeVisible()
})
