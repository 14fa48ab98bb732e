import { expect, type Locator, type Page, test } from '@playwright/test'
import { caretAfter, openMinutes } from './desk-steps'
import { type RunningApp, startApp } from './start-app'

let one: RunningApp
let page: Page
test.beforeEach(async () => {
  one = await startApp()
  page = one.page
  await expect(page.locator('.sheet-of-paper svg').first()).toBeVisible()
  await openMinutes(page)
})
test.afterEach(async () => one.end())

/** Copies as another program does, and pastes by the keys. */
async function paste(html: string, text: string): Promise<void> {
  const copied = await page.evaluate(
    data => {
      const onCopy = (event: ClipboardEvent) => {
        event.preventDefault()
        event.stopImmediatePropagation()
        for (const [type, words] of Object.entries(data)) event.clipboardData?.setData(type, words)
      }
      window.addEventListener('copy', onCopy, { capture: true, once: true })
      return document.execCommand('copy')
    },
    { 'text/html': html, 'text/plain': text },
  )
  expect(copied).toBe(true)
  await page.keyboard.press('Control+v')
}

async function closeNotices(): Promise<void> {
  const close = page.locator('.toast .icon')
  while ((await close.count()) > 0) await close.first().click()
}

const toast = (words: string): Locator => page.locator('.toast', { hasText: words })
const opening = () => page.locator('.section[data-source=opening]')
const TRACKED =
  '<p>มติ <del>ไม่</del>เห็นชอบ<s>โดยด่วน</s><span style="display:none">ลับ</span><ins>ตามเสนอ</ins></p>'
const MERGED =
  '<table><tr><td rowspan="2">ภาคเหนือ</td><td>ชาย</td><td>๑๐</td></tr><tr><td>หญิง</td><td>๒๐</td></tr></table>'

async function newLine(): Promise<void> {
  await caretAfter(page, 'ประธานกล่าวเปิดการประชุม')
  await page.keyboard.press('Enter')
}

test('deleted, struck and hidden words stay out of the text, and each is said', async () => {
  await newLine()
  await paste(TRACKED, 'มติ ไม่เห็นชอบโดยด่วนลับตามเสนอ')
  await expect(opening()).toContainText('มติ เห็นชอบตามเสนอ')
  await expect(opening()).not.toContainText(/ไม่เห็นชอบ|ด่วน|ลับ/)
  for (const words of ['«ไม่»', '«โดยด่วน»', '«ลับ»']) await expect(toast(words)).toBeVisible()
  await closeNotices()
})

test('cells stay in their columns beside merged ones', async () => {
  await newLine()
  await paste(MERGED, 'ภาคเหนือ\tชาย\t๑๐\n\tหญิง\t๒๐')
  const cells = opening().locator('td')
  await expect(cells).toHaveText(['ภาคเหนือ', 'ชาย', '๑๐', '', 'หญิง', '๒๐'])
  await expect(toast('เซลล์ที่ผสานไว้')).toBeVisible()
  await cells.nth(3).click()
  await paste(TRACKED, 'มติ ไม่เห็นชอบโดยด่วนลับตามเสนอ')
  await expect(cells.nth(3)).toHaveText('มติ เห็นชอบตามเสนอ')
  await closeNotices()
})

test('a title and a field take no dead words either', async () => {
  const title = page.locator('.topic-title').first()
  await title.click()
  await page.keyboard.press('End')
  await paste(TRACKED, 'มติ ไม่เห็นชอบโดยด่วนลับตามเสนอ')
  await expect(title).toContainText('มติ เห็นชอบตามเสนอ')
  await expect(title).not.toContainText('ไม่เห็นชอบ')
  await closeNotices()
  const field = page.locator('.section[data-source=attendance] .attendee input').first()
  await field.click()
  await page.keyboard.press('Control+a')
  await paste(TRACKED, 'มติ ไม่เห็นชอบโดยด่วนลับตามเสนอ')
  await expect(field).toHaveValue('มติ เห็นชอบตามเสนอ')
  await expect(toast('«ไม่»')).toBeVisible()
  await closeNotices()
})

const NAMES = [
  ...['childNodes', 'attributes', 'firstChild', 'nextSibling', 'tagName', 'nodeName', 'nodeType'],
  ...[
    'style',
    'children',
    'parentNode',
    'textContent',
    'getAttribute',
    'getAttributeNames',
    'matches',
  ],
  ...[
    'querySelector',
    'querySelectorAll',
    'closest',
    'ownerDocument',
    'innerHTML',
    'data',
    'length',
  ],
]
const PAGE_NAMES = [
  'body',
  'documentElement',
  'createTreeWalker',
  'firstChild',
  'childNodes',
  'head',
]

test('whatever the fields and pictures of a page are called, its words come in', async () => {
  const forms = NAMES.map(
    (name, at) => `<form><p>ก่อน${at}</p><input name="${name}" value="ช่อง${at}"> หลัง${at}</form>`,
  )
  const pictures = PAGE_NAMES.map(
    (name, at) => `<img name="${name}"><form name="${name}">ภาพ${at}</form>`,
  )
  const words = [
    ...NAMES.flatMap((_, at) => [`ก่อน${at}`, `ช่อง${at}`, `หลัง${at}`]),
    ...PAGE_NAMES.map((_, at) => `ภาพ${at}`),
  ]
  await newLine()
  await paste([...forms, ...pictures].join(''), words.join(' '))
  await expect
    .poll(async () => (await opening().textContent())?.match(/(ก่อน|ช่อง|หลัง|ภาพ)\d+/g))
    .toEqual(words)
})
