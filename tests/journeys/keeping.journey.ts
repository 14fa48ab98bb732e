import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { decodeContainer } from '../../core/file/container'
import type { Arguments, Channel, OpenDocument, Reply } from '../../preload/contract'
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
  // Until the window has its own document, it may still give up the handles it knows.
  await expect(one.page.locator('[contenteditable=true]').first()).toBeVisible()
  return one
}

/** Asks main as the window does, past what the window shows. */
function ask<C extends Channel>(
  page: Page,
  channel: C,
  ...args: Arguments<C>
): Promise<Awaited<Reply<C>>> {
  return page.evaluate(([name, words]) => Reflect.get(window, 'desk').ask(name, ...words), [
    channel,
    args,
  ] as const)
}

/** A document of the window's, opened by the given request. */
async function opened(
  page: Page,
  name: 'workshop-2561' | 'minutes-2561-09',
): Promise<OpenDocument> {
  const answer = await ask(page, 'document:open-sample', name)
  if (!answer.ok) throw new Error(answer.fault.code)
  return answer.value
}

/** The same document with other recipients, which is an edit like any other. */
function edited({ document }: OpenDocument, distribution: string[]): OpenDocument['document'] {
  return { ...document, distribution }
}

/** The window has typed these words; they are in the journal when it answers. */
async function typed(page: Page, { handle }: OpenDocument, whole: OpenDocument['document']) {
  const edit = 1
  expect(await ask(page, 'document:follow', handle, { edit, whole })).toEqual({
    ok: true,
    value: 'taken',
  })
  await ask(page, 'desk:handed-over', 0, [{ handle, edit, kept: edit }])
}

/** Lets the next file dialogs answer with this path. */
async function choose({ app }: RunningApp, place: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, place)
}

/** Lets every question be answered by this button, and counts them. */
async function answerQuestions({ app }: RunningApp, response: number): Promise<void> {
  await app.evaluate(({ dialog }, button) => {
    dialog.showMessageBox = async () => ({ response: button, checkboxChecked: false })
  }, response)
}

test('what was typed before the program was killed is there at the next start', async () => {
  const first = await start()
  const paper = await opened(first.page, 'minutes-2561-09')
  const words = edited(paper, ['dsi'])
  await typed(first.page, paper, words)
  first.app.process().kill('SIGKILL')
  await first.app.close().catch(() => {})
  const second = await start([], first.userData)
  expect(await ask(second.page, 'document:first')).toMatchObject({
    ok: true,
    value: { recovered: true, fileName: null, document: words },
  })
})

test('a saved document is in its file, the title says so, and no draft is left', async () => {
  const one = await start()
  const place = path.join(folder, 'รายงาน.mati')
  const paper = await opened(one.page, 'minutes-2561-09')
  await choose(one, place.slice(0, -'.mati'.length))
  await typed(one.page, paper, edited(paper, ['rtp']))
  const answer = await ask(one.page, 'document:save', paper.handle)
  expect(answer).toMatchObject({ ok: true, value: { fileName: 'รายงาน.mati' } })
  expect(decodeContainer(readFileSync(place))).toMatchObject({
    value: { revision: 1, document: { distribution: ['rtp'] } },
  })
  const title = await one.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getTitle(),
  )
  expect(title).toBe('มติ — รายงาน.mati')
  // The mark says to others that the document is open here.
  expect(readdirSync(folder).sort()).toEqual(['.~lock.รายงาน.mati#', 'รายงาน.mati'])
  const recent = await ask(one.page, 'recent:list')
  expect(recent).toMatchObject({
    value: [{ fileName: 'รายงาน.mati', folder: path.basename(folder) }],
  })
})

test('a file named at the start opens; changed elsewhere, it is not overwritten', async () => {
  const place = path.join(folder, 'รายงาน.mati')
  writeFileSync(place, readFileSync('examples/minutes-2561-09.mati'))
  const one = await start([place])
  const first = await ask(one.page, 'document:first')
  if (!first.ok || first.value === null) throw new Error('nothing opened')
  expect(first.value).toMatchObject({ fileName: 'รายงาน.mati', recovered: false })
  writeFileSync(place, readFileSync('examples/workshop-2561.mati'))
  await typed(one.page, first.value, edited(first.value, ['dsi']))
  expect(await ask(one.page, 'document:save', first.value.handle)).toMatchObject({
    ok: false,
    fault: { code: 'file-changed-elsewhere', subject: 'รายงาน.mati' },
  })
  expect(readFileSync(place)).toEqual(readFileSync('examples/workshop-2561.mati'))
})

test('the file that is open is not opened again over what was typed into it', async () => {
  const place = path.join(folder, 'รายงาน.mati')
  writeFileSync(place, readFileSync('examples/minutes-2561-09.mati'))
  const one = await start([place])
  await choose(one, place)
  await one.app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('open-document')?.click()
  })
  await expect(one.page.getByText('เปิดอยู่แล้วในหน้าต่างนี้')).toBeVisible()
})

test('closing with unsaved words asks once, and does as it is told', async () => {
  const one = await start()
  const place = path.join(folder, 'ปิด.mati')
  const paper = await opened(one.page, 'minutes-2561-09')
  await typed(one.page, paper, edited(paper, ['rtp']))
  const close = () =>
    one.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  const CANCEL = 2
  const SAVE = 0
  await answerQuestions(one, CANCEL)
  await close()
  await one.page.waitForTimeout(800)
  expect(one.app.windows()).toHaveLength(1)
  await answerQuestions(one, SAVE)
  await choose(one, place)
  const gone = one.app.waitForEvent('close')
  await close().catch(() => {})
  await gone
  expect(decodeContainer(readFileSync(place))).toMatchObject({
    value: { document: { distribution: ['rtp'] } },
  })
  expect(readdirSync(path.join(one.userData, 'drafts'))).toEqual([])
})

test('the pages, the PDF, the Word file and the copies come from one press, which may fall over', async () => {
  const one = await start()
  const { handle } = await opened(one.page, 'minutes-2561-09')
  // The window typesets its own document meanwhile, which may overtake this one.
  await expect(async () => {
    const set = await ask(one.page, 'pages:typeset', handle)
    if (!set.ok) throw new Error(set.fault.code)
    expect(set.value.pages).toBeGreaterThan(0)
    const shown = await ask(one.page, 'pages:show', set.value.edition, 1)
    expect(shown).toMatchObject({ ok: true, value: expect.stringContaining('<svg') })
    const past = await ask(one.page, 'pages:show', set.value.edition - 1, 1)
    expect(past).toEqual({ ok: true, value: null })
  }).toPass({ timeout: 10_000 })

  await one.app.evaluate(({ app }) => {
    const press = app.getAppMetrics().find(metric => metric.name === 'mati-press')
    if (press) process.kill(press.pid, 'SIGKILL')
  })
  for (const format of ['pdf', 'docx'] as const) {
    const place = path.join(folder, `ส่งออก.${format}`)
    await choose(one, place)
    await expect(async () => {
      const made = await ask(one.page, 'document:export', handle, format)
      expect(made).toMatchObject({ ok: true, value: { fileName: `ส่งออก.${format}` } })
    }).toPass({ timeout: 10_000 })
    expect(readFileSync(place).subarray(0, 2).toString()).toBe(format === 'pdf' ? '%P' : 'PK')
  }

  const copies = path.join(folder, 'เวียน')
  await choose(one, copies)
  const made = await ask(one.page, 'copies:circulate', handle, ['dsi', 'rtp'], true)
  expect(made).toMatchObject({
    ok: true,
    value: { folder: 'เวียน', merged: expect.stringContaining('merged') },
  })
  expect(readdirSync(copies)).toHaveLength(3)
  expect(existsSync(path.join(copies, made.ok && made.value ? made.value.merged : ''))).toBe(true)
})

test('a document that nobody changed closes without a question', async () => {
  const one = await start()
  await one.app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => new Promise(() => {})
  })
  const gone = one.app.waitForEvent('close', { timeout: 10_000 })
  await one.app
    .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    .catch(() => {})
  await gone
})
