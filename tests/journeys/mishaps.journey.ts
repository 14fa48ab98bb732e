import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
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

async function start(userData: string): Promise<RunningApp> {
  const one = await startApp([], userData)
  running.push(one)
  await expect(one.page.locator('[contenteditable=true]').first()).toBeVisible()
  return one
}

/** Asks main as the window does, through the window that is there now. */
function askThroughWindow(
  { app }: RunningApp,
  channel: string,
  ...args: unknown[]
): Promise<unknown> {
  const words = [channel, ...args].map(word => JSON.stringify(word)).join()
  return app.evaluate(
    ({ BrowserWindow }, script) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(script),
    `window.desk.ask(${words})`,
  )
}

test('a settings file that is no JSON is kept aside, and the program starts with its defaults', async () => {
  writeFileSync(path.join(folder, 'settings.json'), '{"digits":"arabic"')
  const one = await start(folder)
  expect(await askThroughWindow(one, 'settings:read')).toMatchObject({ value: { digits: 'thai' } })
  expect(readFileSync(path.join(folder, 'settings.json.bad'), 'utf8')).toBe('{"digits":"arabic"')
  await askThroughWindow(one, 'settings:write', { digits: 'arabic' })
  expect(JSON.parse(readFileSync(path.join(folder, 'settings.json'), 'utf8'))).toMatchObject({
    digits: 'arabic',
  })
})

test('a window that crashes comes back with the words that were kept', async () => {
  const one = await start(folder)
  const sample = (await askThroughWindow(one, 'document:open-sample', 'minutes-2561-09')) as {
    value: { handle: string; document: object }
  }
  const words = { ...sample.value.document, distribution: ['dsi'] }
  await askThroughWindow(one, 'document:follow', sample.value.handle, {
    edit: 1,
    whole: words,
  })
  const crashed = one.page.waitForEvent('crash')
  await one.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  )
  await crashed
  await expect
    .poll(() => askThroughWindow(one, 'document:first').catch(() => null), { timeout: 15_000 })
    .toMatchObject({ value: { recovered: true, document: { distribution: ['dsi'] } } })
})

test('a second start hands its file to the first window and ends', async () => {
  const one = await start(folder)
  const place = path.join(folder, 'รายงาน.mati')
  writeFileSync(place, readFileSync('examples/minutes-2561-09.mati'))
  const program = one.app.process().spawnfile
  const flags = ['--no-sandbox', `--user-data-dir=${folder}`]
  const second = spawn(program, ['.', ...flags, place], { stdio: 'ignore' })
  const [code] = await once(second, 'exit')
  expect(code).toBe(0)
  const title = () =>
    one.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())
  await expect.poll(title, { timeout: 15_000 }).toBe('มติ — รายงาน.mati')
  expect(one.app.windows()).toHaveLength(1)
})
