import { expect, type Page, test } from '@playwright/test'
import { caretAfter, onPaper, openMinutes } from './desk-steps'
import { type RunningApp, startApp } from './start-app'

let one: RunningApp
let page: Page

test.beforeEach(async () => {
  one = await startApp()
  page = one.page
  await expect(page.locator('.sheet-of-paper svg').first()).toBeVisible()
  await openMinutes(page)
})
test.afterEach(async () => {
  await one.end()
})

function frames(): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const count = (name: string) => document.querySelectorAll(`.paper-editor .${name}`).length
    const names = ['section', 'topic', 'resolution', 'action-item', 'form']
    return Object.fromEntries(names.map(name => [name, count(name)]))
  })
}

/** The browser tells of a moved caret a moment later; nobody's fingers are as fast as this test. */
function settled(): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>(done => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )
}

function words(): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.paper-editor [data-lexical-text]')]
      .map(run => run.textContent)
      .join(''),
  )
}

for (const key of ['Delete', 'Backspace', 'x', 'Enter'])
  test(`select all, then ${key}: every section and item stands; undo brings the words back`, async () => {
    await caretAfter(page, 'ประธานกล่าวเปิดการประชุม')
    const [before, text] = [await frames(), await words()]
    await page.keyboard.press('Control+a')
    await page.keyboard.press(key)
    expect(await frames()).toEqual(before)
    expect((await words()).length).toBeLessThan(2)
    await page.keyboard.press('Control+z')
    await expect.poll(words).toBe(text)
    expect(await frames()).toEqual(before)
  })

test('cut across two topics takes the words and leaves the topics', async () => {
  const before = await frames()
  const titles = page.locator('.topic-title')
  await titles.nth(0).click()
  await page.keyboard.press('Home')
  await titles.nth(1).click({ modifiers: ['Shift'] })
  await page.keyboard.press('Control+x')
  expect(await frames()).toEqual(before)
  await expect(titles.nth(0)).toHaveText('')
})

test('the number of the three hundredth topic stands on one line beside its words, on the paper', async () => {
  const measured = await page
    .locator('.topic > .frame-head .number')
    .first()
    .evaluate(number => {
      const [short, end] = [number.clientHeight, number.getBoundingClientRect().right]
      number.textContent = '๕.๓๐๐'
      const { left, right } = number.getBoundingClientRect()
      const paper = number.closest('.paper-editor')?.getBoundingClientRect().left ?? 0
      return { lines: number.clientHeight / short, moved: right - end, inside: left - paper }
    })
  expect(measured).toMatchObject({ lines: 1, moved: 0 })
  expect(measured.inside).toBeGreaterThan(0)
})

test('Delete before น้ำใจ leaves ใจ, as in every Thai program', async () => {
  await caretAfter(page, 'ประธานกล่าวเปิดการประชุม')
  await page.keyboard.press('Enter')
  await page.keyboard.type('น้ำใจ')
  await page.keyboard.press('Home')
  await settled()
  await page.keyboard.press('Delete')
  const line = () => page.evaluate(() => window.getSelection()?.focusNode?.textContent)
  await expect.poll(line).toBe('ใจ')
  await page.keyboard.press('Control+z')
  await expect.poll(words).toContain('น้ำใจ')
})

test('an impossible sequence is put right while it is typed', async () => {
  await caretAfter(page, 'ประธานกล่าวเปิดการประชุม')
  await page.keyboard.press('Enter')
  for (const letter of 'เเผนท่ี') await page.keyboard.insertText(letter)
  await expect.poll(words).toContain('แผนที่')
})

test('a press on a heading leads to its own words, not to the start of the document', async () => {
  await page.locator('.section[data-source=opening] h2').click()
  await page.keyboard.type('ก่อนอื่น ')
  await expect(page.locator('.section[data-source=opening] p').first()).toHaveText(/^ก่อนอื่น /)
})

test('the arrow goes over the edge of an item into the next', async () => {
  const items = page.locator('.action-item')
  await items.nth(0).scrollIntoViewIfNeeded()
  await items.nth(0).locator('.progress p').last().click()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('ถัดไป')
  await expect(items.nth(1)).toContainText('ถัดไป')
})

test('a press on the page finds its words in the text, and the caret marks its lines on the page', async () => {
  const outline = page.locator('.outline-row', { hasText: 'เสนอเพื่อพิจารณา' })
  await outline.click()
  const line = onPaper(page, 'ปรับแก้แบบรายงาน').first()
  await line.click({ force: true })
  const at = () =>
    page.evaluate(() => {
      const node = window.getSelection()?.focusNode
      return node?.parentElement?.closest('.action-item')?.textContent
    })
  await expect.poll(at).toContain('ปรับแก้แบบรายงาน')
  await expect(line.locator('rect.mark')).toBeAttached()
})

test('words from Word keep their bold, their table and their numbers, and lose the rest', async () => {
  await caretAfter(page, 'ประธานกล่าวเปิดการประชุม')
  await page.keyboard.press('Enter')
  await page.evaluate(() => {
    const html = [
      '<p class="MsoNormal" style="font-family:TH;color:red">ข้อความ<b>หนา</b>\u200b</p>',
      '<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1">๑.&nbsp;ข้อแรก</p>',
      '<table><tr><td>ช่อง</td></tr></table>',
      '<p><a href="javascript:alert(1)">ลิงก์</a><script>alert(1)</' + 'script>',
      '<img src="https://example.com/a.png" onerror="alert(1)"></p>',
    ].join('')
    const data = new DataTransfer()
    data.setData('text/html', html)
    const paste = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    })
    document.querySelector('.paper-editor')?.dispatchEvent(paste)
  })
  const opening = page.locator('.section[data-source=opening]')
  await expect(opening.locator('.bold', { hasText: 'หนา' })).toBeVisible()
  await expect(opening.locator('td', { hasText: 'ช่อง' })).toBeVisible()
  await expect(opening).toContainText('๑. ข้อแรก')
  await expect(opening).toContainText('ลิงก์')
  expect(await opening.locator('a, img, script, [style*=color]').count()).toBe(0)
})

test('a formatting key works under the Thai layout', async () => {
  await caretAfter(page, 'ประธานกล่าวเปิดการประชุม')
  await page.keyboard.press('Enter')
  await page.evaluate(() => {
    const press = { key: 'ิ', code: 'KeyB', ctrlKey: true, bubbles: true, cancelable: true }
    document.querySelector('.paper-editor')?.dispatchEvent(new KeyboardEvent('keydown', press))
  })
  await page.keyboard.insertText('หนาแน่น')
  await expect(page.locator('.bold', { hasText: 'หนาแน่น' })).toBeVisible()
})

test('Alt+Shift+Down moves the item at the caret, and undo moves it back', async () => {
  const items = page.locator('.section[data-source=matters-arising] .action-item')
  const task = (index: number) => items.nth(index).locator('.frame-body p').first()
  const [first, second] = [await task(0).textContent(), await task(1).textContent()]
  await task(0).click()
  await settled()
  await page.keyboard.press('Alt+Shift+ArrowDown')
  await expect(task(0)).toHaveText(second ?? '')
  await page.keyboard.press('Control+z')
  await expect(task(0)).toHaveText(first ?? '')
})

test('Enter after a title goes on in the text below, without a blank line between', async () => {
  await page.locator('.outline-row', { hasText: 'เรื่องอื่น' }).click()
  await page.keyboard.press('Control+Alt+1')
  await page.keyboard.type('เรื่องใหม่')
  await page.keyboard.press('Enter')
  await page.keyboard.type('เนื้อเรื่อง')
  const topic = page.locator('.topic', { hasText: 'เรื่องใหม่' })
  await expect(topic.locator('.frame-body > p')).toHaveText(['เรื่องใหม่', 'เนื้อเรื่อง'])
})
