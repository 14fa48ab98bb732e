import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import type { OpenDocument } from '../../preload/contract'
import { openMinutes } from './desk-steps'
import { printFolders, TAKES_UNTIL_TROUBLE, withFakeLp } from './fake-lp'
import { type RunningApp, startApp } from './start-app'

/** Prints two copies of the minutes as the window would ask for them. */
async function printTwo({ page }: RunningApp): Promise<unknown> {
  await expect(page.locator('[contenteditable=true]').first()).toBeVisible()
  return page.evaluate(async () => {
    const ask: (...words: unknown[]) => Promise<unknown> = Reflect.get(window, 'desk').ask
    const sample = (await ask('document:open-sample', 'minutes-2561-09')) as { value: OpenDocument }
    const { handle } = sample.value
    const options = { recipients: ['dsi', 'rtp'], coverLetter: true, duplex: true }
    return ask('document:print', handle, 'ห้อง-๑', options)
  })
}

test('copies go to the printer one job each, on both sides, and leave nothing behind', async () => {
  const lp = withFakeLp()
  const one = await startApp()
  try {
    const before = printFolders()
    expect(await printTwo(one)).toMatchObject({ ok: true, value: { jobs: 2 } })
    for (const number of [0, 1]) {
      expect(lp.words(number)).toEqual(
        expect.arrayContaining(['ห้อง-๑', 'sides=two-sided-long-edge', 'media=A4']),
      )
      expect(lp.words(number).join('\n')).toMatch(
        new RegExp(`^-t\nสำเนาที่ 0${number + 1} - .+ - รายงานการประชุม`, 'm'),
      )
      const pdf = readFileSync(path.join(lp.folder, `job-${number}.pdf`), 'latin1')
      const pages = pdf.match(/\/Type ?\/Page\b/g)?.length ?? 0
      expect(pages).toBeGreaterThan(0)
      expect(pages % 2).toBe(0)
    }
    expect(printFolders()).toEqual(before)
  } finally {
    await one.end()
    lp.remove()
  }
})

test('on Windows SumatraPDF is started where it lies, with files named after the paper', async () => {
  const standIn = withFakeLp()
  const one = await startApp()
  try {
    // The built program on a forced platform; what lies at the place that it starts is the program of Windows.
    await one.app.evaluate((_electron, program) => {
      const children = process.getBuiltinModule('node:child_process')
      const start = children.execFile
      const instead = (file: string, words: readonly string[], ...rest: unknown[]) => {
        const head = process.getBuiltinModule('node:fs').readFileSync(file).subarray(0, 2)
        if (String(head) !== 'MZ') throw new Error(`no program of Windows: ${file}`)
        return Reflect.apply(start, children, [program, words, ...rest])
      }
      Reflect.set(children, 'execFile', instead)
      process.getBuiltinModule('node:module').syncBuiltinESMExports()
      Object.defineProperty(process, 'platform', { value: 'win32' })
    }, standIn.program)
    const before = printFolders()
    expect(await printTwo(one)).toMatchObject({ ok: true, value: { jobs: 2 } })
    const words = standIn.words(0)
    expect(words).toEqual(
      expect.arrayContaining(['-print-to', 'ห้อง-๑', '-silent', 'noscale,duplexlong,paper=A4']),
    )
    expect(path.basename(words.at(-2) ?? '')).toMatch(/^สำเนาที่ 01 - .+ - รายงานการประชุม.*\.pdf$/)
    expect(standIn.titles()).toHaveLength(2)
    expect(printFolders()).toEqual(before)
  } finally {
    await one.end()
    standIn.remove()
  }
})

/** Opens the dialog for printing and asks for a copy for each of the twenty. */
async function printCopies(page: Page): Promise<void> {
  await expect(page.locator('.sheet-of-paper svg').first()).toBeVisible()
  await openMinutes(page)
  await page.keyboard.press('Control+p')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('พิมพ์อะไร').selectOption({ label: 'สำเนาตามบัญชีแจกจ่าย' })
  await dialog.getByRole('button', { name: 'พิมพ์', exact: true }).click()
}

const numbersIn = (titles: readonly string[]) =>
  titles.map(title => Number(/^สำเนาที่ (\d+)/.exec(title)?.[1]))
const TWENTY = Array.from({ length: 20 }, (_, index) => index + 1)

test('a print that stops half way says which copies went, and one press prints the rest', async () => {
  const lp = withFakeLp(TAKES_UNTIL_TROUBLE)
  const one = await startApp()
  try {
    lp.trouble(7, 'echo "lp: Destination is not accepting jobs." >&2; exit 1')
    await printCopies(one.page)
    const notice = one.page.locator('.toast.fault')
    await expect(notice).toContainText('ส่งพิมพ์แล้ว ๗ ฉบับ คือ สำเนาที่ ๑', { timeout: 30_000 })
    await expect(notice).toContainText('ยังไม่ได้ส่งตั้งแต่สำเนาที่ ๘')
    await expect(notice).toContainText('โปรดตรวจเครื่องพิมพ์')
    await expect(one.page.getByRole('dialog')).toHaveCount(0)
    lp.trouble(7, null)
    await one.page.getByRole('button', { name: 'พิมพ์ต่อจากสำเนาที่ ๘' }).click()
    await expect(one.page.getByText('ส่งพิมพ์แล้ว 13 งาน')).toBeVisible({ timeout: 30_000 })
    expect(numbersIn(lp.titles())).toEqual(TWENTY)
    expect(printFolders()).toEqual([])
  } finally {
    await one.end()
    lp.remove()
  }
})

test('a printer that hangs is turned back from, and its copy is not printed twice unasked', async () => {
  const lp = withFakeLp(TAKES_UNTIL_TROUBLE)
  const one = await startApp()
  try {
    lp.trouble(2, 'exec sleep 600')
    await printCopies(one.page)
    const dialog = one.page.getByRole('dialog')
    await expect(dialog.getByRole('status')).toHaveText('กำลังส่งพิมพ์ ฉบับที่ ๓/๒๐', {
      timeout: 30_000,
    })
    await dialog.getByRole('button', { name: 'ยกเลิก', exact: true }).click()
    await expect(dialog).toHaveCount(0)
    const notice = one.page.locator('.toast.fault')
    await expect(notice).toContainText('อาจออกไปแล้วหรือยังไม่ออก โปรดดูที่เครื่องพิมพ์ก่อน')
    await expect(notice.getByRole('button', { name: /อีกครั้งแล้วต่อ/ })).toHaveText(
      'พิมพ์สำเนาที่ ๓ อีกครั้งแล้วต่อ',
    )
    lp.trouble(2, null)
    await notice.getByRole('button', { name: 'พิมพ์ต่อจากสำเนาที่ ๔' }).click()
    await expect(one.page.getByText('ส่งพิมพ์แล้ว 17 งาน')).toBeVisible({ timeout: 30_000 })
    expect(numbersIn(lp.titles())).toEqual(TWENTY.filter(number => number !== 3))
  } finally {
    await one.end()
    lp.remove()
  }
})

/** Answers the question of the system with its button of this number, and keeps what was asked. */
async function answer({ app }: RunningApp, button: number): Promise<() => Promise<string[]>> {
  await app.evaluate(({ dialog }, response) => {
    const asked: string[] = []
    Reflect.set(globalThis, 'asked', asked)
    Reflect.set(dialog, 'showMessageBox', async (_window: unknown, box: { message: string }) => {
      asked.push(box.message)
      return { response, checkboxChecked: false }
    })
  }, button)
  return () => app.evaluate(() => [...(Reflect.get(globalThis, 'asked') as string[])])
}

const close = ({ app }: RunningApp) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())

test('closing while papers are printed asks; to go on is to print on, to stop is to close', async () => {
  const lp = withFakeLp(TAKES_UNTIL_TROUBLE)
  const one = await startApp()
  try {
    lp.trouble(3, 'exec sleep 600')
    await printCopies(one.page)
    const status = one.page.getByRole('dialog').getByRole('status')
    await expect(status).toHaveText('กำลังส่งพิมพ์ ฉบับที่ ๔/๒๐', { timeout: 30_000 })
    const asked = await answer(one, 0)
    await close(one)
    await expect.poll(asked).toEqual(['กำลังพิมพ์อยู่ หยุดแล้วปิดหรือไม่'])
    await expect(status).toHaveText('กำลังส่งพิมพ์ ฉบับที่ ๔/๒๐')
    await answer(one, 1)
    const closed = one.page.waitForEvent('close')
    await close(one)
    await closed
    expect(numbersIn(lp.titles())).toEqual([1, 2, 3])
    await expect.poll(printFolders).toEqual([])
  } finally {
    await one.end()
    lp.remove()
  }
})
