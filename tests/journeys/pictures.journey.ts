import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Locator, test } from '@playwright/test'
import { zlibSync } from 'fflate'
import { writeChunks } from '../../core/image/png-chunks'
import type { DeskPort } from '../../preload/contract'
import { run } from '../papers/readers'
import { chunk, exifNote, jpeg, png, pngHead } from '../pictures'
import { caretAfter, choose, onPaper } from './desk-steps'
import { type RunningApp, startApp } from './start-app'

const folder = mkdtempSync(path.join(tmpdir(), 'mati-pictures-'))
const at = (name: string): string => path.join(folder, name)
const PLACE = 'N16.71 E98.57'
/** A photograph as a telephone makes it: large, on its side, with the place where it was taken. */
writeFileSync(at('photo.jpg'), jpeg({ width: 2400, height: 1600, notes: [exifNote(6, PLACE)] }))
writeFileSync(at('broken.png'), png({ width: 40, height: 30 }).slice(0, 90))
writeFileSync(
  at('emblem.svg'),
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 50"><script>document.title="x"</script><ellipse cx="20" cy="25" rx="18" ry="23" fill="#a33"/></svg>',
)

// Each step goes on from the one before.
test.describe.configure({ mode: 'serial' })

let running: RunningApp

test.beforeAll(async () => {
  running = await startApp()
})
test.afterAll(async () => {
  await running.end()
})

/** Turns the pages until the line is among them: only those in view are fetched. */
async function turnTo(line: Locator): Promise<void> {
  const sheets = line.page().locator('.sheet-of-paper')
  let turned = 0
  await expect
    .poll(async () => {
      await sheets.nth(turned++ % Math.max(1, await sheets.count())).scrollIntoViewIfNeeded()
      return line.count()
    })
    .toBeGreaterThan(0)
}

test('a photograph is put into a text, upright, and seen on the page', async () => {
  const { page } = running
  await page.locator('.sheet-of-paper svg').first().waitFor()
  await caretAfter(page, 'ได้กำหนดจัดการประชุมเชิง')
  await choose(running, at('photo.jpg'))
  await page.keyboard.press('Control+Alt+6')
  const picture = page.locator('.paper-editor .picture')
  await expect(picture.locator('img')).toBeVisible()
  const size = await picture
    .locator('img')
    .evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])
  expect(size).toEqual([1600, 2400])
  await picture.getByLabel('คำบรรยายภาพ').fill('ผู้เข้าร่วมถอดบทเรียน')
  await turnTo(onPaper(page, 'ผู้เข้าร่วมถอดบทเรียน'))
  await expect(page.locator('.sheet-of-paper image')).toBeVisible()
})

test('undo takes it out and puts it back', async () => {
  const { page } = running
  const picture = page.locator('.paper-editor .picture')
  await picture.getByRole('button', { name: 'ลบภาพ' }).click()
  await expect(picture).toHaveCount(0)
  await page.getByRole('button', { name: 'เลิกทำ' }).click()
  await expect(picture.locator('img')).toBeVisible()
  await expect(picture.getByLabel('คำบรรยายภาพ')).toHaveValue('ผู้เข้าร่วมถอดบทเรียน')
})

test('a broken file is refused by its name, and nothing is put in', async () => {
  const { page } = running
  await choose(running, at('broken.png'))
  await caretAfter(page, 'ได้กำหนดจัดการประชุมเชิง')
  await page.keyboard.press('Control+Alt+6')
  await expect(page.locator('.toast.fault')).toContainText('ภาพ «broken.png» เสียหาย')
  await expect(page.locator('.paper-editor .picture')).toHaveCount(1)
})

test('a picture can be pasted', async () => {
  const { page } = running
  await caretAfter(page, 'ได้กำหนดจัดการประชุมเชิง')
  const bytes = [...png({ width: 64, height: 48 })]
  await page.locator('.paper-editor').evaluate((element, data) => {
    const clipboard = new DataTransfer()
    clipboard.items.add(new File([Uint8Array.from(data)], 'pasted.png', { type: 'image/png' }))
    const paste = new ClipboardEvent('paste', {
      clipboardData: clipboard,
      bubbles: true,
      cancelable: true,
    })
    element.dispatchEvent(paste)
  }, bytes)
  await expect(page.locator('.paper-editor .picture')).toHaveCount(2)
})

test('the appendix takes photographs with captions', async () => {
  const { page } = running
  await choose(running, at('photo.jpg'))
  const form = page.locator('.section[data-source=photographs]')
  await form.scrollIntoViewIfNeeded()
  await form.getByRole('button', { name: 'เพิ่มภาพ' }).click()
  await form.getByLabel('คำบรรยายภาพ').fill('พิธีปิดการประชุม')
  await expect(form.locator('.picture-fields img')).toBeVisible()
})

test('saved and opened again, the pictures are there; the place is nowhere', async () => {
  const { page } = running
  await choose(running, at('report.mati'))
  await page.keyboard.press('Control+s')
  await expect(page.locator('.status-bar')).toContainText('บันทึกแล้ว')
  const parts = run('unzip', '-l', at('report.mati'))
  expect(parts.match(/media\/[0-9a-f]{64}\.(png|jpg)/g)).toHaveLength(2)
  await page.keyboard.press('Control+n')
  await page.locator('[data-sample=minutes-2561-09]').click()
  await expect(page.locator('.paper-editor .picture')).toHaveCount(0)
  await page.keyboard.press('Control+o')
  await expect(page.locator('.paper-editor .picture')).toHaveCount(2)
  await expect(page.locator('.section[data-source=photographs] .picture-fields img')).toBeVisible()
})

test('PDF and Word have the pictures, and no word of where they were taken', async () => {
  const { page } = running
  for (const [format, key] of [
    ['pdf', 'Control+Shift+e'],
    ['docx', 'Control+Shift+w'],
  ] as const) {
    await choose(running, at(`report.${format}`))
    await page.keyboard.press(key)
    await expect(page.locator('.toast', { hasText: `report.${format}` })).toBeVisible()
  }
  const images = run('pdfimages', '-list', at('report.pdf')).trim().split('\n').slice(2)
  expect(images).toHaveLength(3)
  expect(run('unzip', '-l', at('report.docx')).match(/word\/media\//g)).toHaveLength(2)
  for (const name of ['report.mati', 'report.pdf', 'report.docx'])
    expect(run('grep', '-c', '-a', PLACE, at('photo.jpg'), at(name)).split('\n')).toEqual([
      `${at('photo.jpg')}:1`,
      `${at(name)}:0`,
      '',
    ])
})

test('the office gives its emblem once, as a drawing; it becomes a picture without its script', async () => {
  const { page } = running
  await choose(running, at('emblem.svg'))
  await page.keyboard.press('Control+,')
  await page.getByRole('button', { name: 'เลือกภาพตรา…' }).click()
  const emblem = page.locator('.emblem img')
  await expect(emblem).toBeVisible()
  const height = await emblem.evaluate((image: HTMLImageElement) => image.naturalHeight)
  expect(height).toBe(709)
  await page.getByRole('button', { name: 'เสร็จ', exact: true }).click()
})

test('while a small file of many pixels is taken in, the program answers', async () => {
  const { page } = running
  const rows = new Uint8Array((1 + 4 * 4000) * 2500)
  const head = pngHead(4000, 2500, [8, 6, 0, 0, 0])
  const many = writeChunks([head, { type: 'IDAT', body: zlibSync(rows) }, chunk('IEND')])
  const { answered, taken } = await page.evaluate(async data => {
    const bytes = Uint8Array.from(atob(data), letter => letter.charCodeAt(0))
    const desk: DeskPort = Reflect.get(window, 'desk')
    let open = true
    const taking = desk.ask('settings:set-emblem', bytes).finally(() => {
      open = false
    })
    let answered = 0
    while (open) {
      await desk.ask('settings:read')
      if (open) answered += 1
      await new Promise(done => setTimeout(done, 20))
    }
    return { answered, taken: (await taking).ok }
  }, Buffer.from(many).toString('base64'))
  expect(taken).toBe(true)
  expect(answered).toBeGreaterThan(5)
})
