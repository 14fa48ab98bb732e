import { expect, type Page, test } from '@playwright/test'
import { caretAfter, openMinutes } from './desk-steps'
import { chooseFromMenu, expectPlace, place, pressInWindow, section, settled } from './keys'
import { documentNow, doSomething, fieldsAtRest, handAt } from './random-hand'
import { type RunningApp, startApp } from './start-app'

let one: RunningApp
let page: Page

test.beforeEach(async () => {
  one = await startApp()
  page = one.page
  await expect(page.locator('.sheet-of-paper svg').first()).toBeVisible()
  await openMinutes(page)
})
test.afterEach(() => one.end())

const PLACE = 'ห้องประชุมใหญ่'

function meetingPlace() {
  return section(page, 'meeting').getByLabel('สถานที่')
}

/** Every way to go a step back and forth. */
const WAYS: Record<string, readonly [undo: () => Promise<void>, redo: () => Promise<void>]> = {
  'Ctrl+Z and Ctrl+Y': [
    () => page.keyboard.press('Control+z'),
    () => page.keyboard.press('Control+y'),
  ],
  'Ctrl+Shift+Z': [
    () => page.keyboard.press('Control+z'),
    () => page.keyboard.press('Control+Shift+z'),
  ],
  'Alt+Backspace': [
    () => page.keyboard.press('Alt+Backspace'),
    () => page.keyboard.press('Control+y'),
  ],
  'the keys of the window': [
    () => pressInWindow(one, 'Z', 'control'),
    () => pressInWindow(one, 'Y', 'control'),
  ],
  'the keys of the Thai layout': [() => thai('ผ', 'KeyZ'), () => thai('ั', 'KeyY')],
  'the menu': [() => chooseFromMenu(one, 'undo'), () => chooseFromMenu(one, 'redo')],
  'the buttons': [
    () => page.getByRole('button', { name: 'เลิกทำ' }).click(),
    () => page.getByRole('button', { name: 'ทำซ้ำ' }).click(),
  ],
}

async function thai(key: string, code: string): Promise<void> {
  const keyboard = await page.context().newCDPSession(page)
  const press = { key, code, modifiers: 2, windowsVirtualKeyCode: code.charCodeAt(3) }
  await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...press })
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...press })
}

/** Where the focus can be meanwhile. */
const FOCUS: Record<string, () => Promise<void>> = {
  'the field itself': () => meetingPlace().focus(),
  'another field': () => section(page, 'meeting').locator('input').first().focus(),
  'the text': () => page.locator('.paper-editor').focus(),
  'a button': () =>
    page
      .getByRole('button', { name: 'พิมพ์…' })
      .or(page.getByRole('button', { name: 'พิมพ์', exact: true }))
      .first()
      .focus(),
  'the pages': () => page.locator('.page-list').focus(),
}

test('one history for the whole window, by every way and wherever the focus is', async () => {
  const before = await meetingPlace().inputValue()
  for (const [way, [undo, redo]] of Object.entries(WAYS))
    for (const [where, focus] of Object.entries(FOCUS))
      await test.step(`${way}, the focus in ${where}`, async () => {
        await meetingPlace().click()
        await page.keyboard.press('Control+a')
        await page.keyboard.type(PLACE)
        await focus()
        await undo()
        await expect(meetingPlace()).toHaveValue(before)
        await expectPlace(page, {})
        await focus()
        await redo()
        await expect(meetingPlace()).toHaveValue(PLACE)
        await undo()
        await expect(meetingPlace()).toHaveValue(before)
      })
})

test('a step leads to what it changed: the next words go there', async () => {
  await caretAfter(page, 'ประธานกล่าวเปิดการประชุม')
  await page.keyboard.type(' ก่อนเวลา')
  await section(page, 'distribution').scrollIntoViewIfNeeded()
  await page.getByRole('button', { name: 'เลิกทำ' }).click()
  await expectPlace(page, { focus: 'text' })
  await meetingPlace().click()
  await page.keyboard.press('End')
  await page.keyboard.type(' ชั้น ๒')
  await page.locator('.outline-row').last().click()
  await page.keyboard.press('Control+z')
  await expect(meetingPlace()).toBeFocused()
  await expectPlace(page, {})
})

test('typing goes on after a step back as a step of its own, and nothing of it is lost by the next', async () => {
  await meetingPlace().click()
  await page.keyboard.press('End')
  const before = await meetingPlace().inputValue()
  await page.keyboard.type('กก')
  await page.keyboard.press('Control+z')
  await page.keyboard.type('ขข')
  await page.keyboard.press('Control+y')
  await expect(meetingPlace()).toHaveValue(`${before}ขข`)
  await page.keyboard.press('Control+z')
  await expect(meetingPlace()).toHaveValue(before)
})

test('words of a field that cannot be read are taken back first, and the document only then', async () => {
  const day = section(page, 'meeting').getByLabel('วันที่', { exact: true })
  const before = await day.inputValue()
  await meetingPlace().click()
  await page.keyboard.press('End')
  await page.keyboard.type('๒')
  const after = await meetingPlace().inputValue()
  await day.click()
  await page.keyboard.press('End')
  await page.keyboard.type('ฯ')
  await page.keyboard.press('Control+z')
  await expect(day).toHaveValue(before)
  await expect(meetingPlace()).toHaveValue(after)
  await page.keyboard.press('Control+z')
  await expect(meetingPlace()).not.toHaveValue(after)
})

test('in a dialog a step stays in the field of the dialog', async () => {
  await meetingPlace().click()
  await page.keyboard.press('End')
  await page.keyboard.type('๒')
  const held = await documentNow(page)
  await page.keyboard.press('Control+k')
  const words = page.getByRole('textbox', { name: 'ค้นหาคำสั่ง' })
  await page.keyboard.type('ab')
  await page.keyboard.press('Control+z')
  await expect(words).toHaveValue('a')
  await page.keyboard.press('Control+y')
  await expect(words).toHaveValue('ab')
  await chooseFromMenu(one, 'undo')
  await expect(words).toHaveValue('a')
  for (let press = 0; press < 3; press++) await page.keyboard.press('Control+z')
  await expect(words).toHaveValue('')
  expect(await documentNow(page)).toBe(held)
})

test('what is removed leaves the focus to its neighbour, and the next words are seen there', async () => {
  const present = section(page, 'attendance').locator('fieldset.attendance').first()
  const people = present.locator('.attendee')
  const second = await people.nth(2).getByLabel('ตำแหน่ง').inputValue()
  await people.nth(1).hover()
  await people.nth(1).getByRole('button', { name: /^ลบ/ }).click()
  await expect(people.nth(1).getByLabel('ตำแหน่ง')).toHaveValue(second)
  await expect(people.nth(1).getByLabel('ชื่อ', { exact: true })).toBeFocused()
  await people.last().getByRole('button', { name: /^ลบ/ }).focus()
  await page.keyboard.press('Enter')
  await expect(people.last().getByLabel('ชื่อ', { exact: true })).toBeFocused()

  const absent = section(page, 'attendance').locator('fieldset.attendance').nth(2)
  while ((await absent.locator('.attendee').count()) > 0) {
    await absent.locator('.attendee').first().hover()
    await absent.locator('.attendee').first().getByRole('button', { name: /^ลบ/ }).click()
  }
  await expect(absent.locator('.add')).toBeFocused()

  const recipients = section(page, 'distribution').locator('li')
  await recipients.first().getByRole('button').click()
  await expect(recipients.first().getByRole('button')).toBeFocused()

  const actions = section(page, 'matters-arising').locator('.action-item')
  const next = await actions.nth(1).locator('.frame-body > p').first().textContent()
  await actions.first().hover()
  await actions.first().getByRole('button', { name: /^ลบ/ }).last().click()
  await expectPlace(page, { focus: 'text', before: next ?? '' })
})

/** Seeds and deeds; more of both to try by hand. */
const SEEDS = (process.env['MATI_SEEDS'] ?? '1,2').split(',').map(Number)
const DEEDS = Number(process.env['MATI_DEEDS'] ?? '60')
/** More steps than the history keeps. */
const MOST_STEPS = 320

for (const seed of SEEDS)
  test(`${DEEDS} things done at random by hand are undone to the start and done again to the end (seed ${seed})`, async () => {
    test.setTimeout(900_000)
    const hand = await handAt(one, seed)
    await caretAfter(page, 'ประธานกล่าวเปิดการประชุม')
    const states = [await documentNow(page)]
    const fields = await fieldsAtRest(page)
    const done: string[] = []
    for (let at = 0; at < DEEDS; at++) {
      const told = () => `seed ${seed}: ${done.join(', ')}`
      done.push(
        await doSomething(hand, at).catch(error =>
          Promise.reject(new Error(`${error} — ${told()}`)),
        ),
      )
      const now = await place(page)
      expect(`${now.focus} ${now.before}`, told()).not.toMatch(/^(nowhere|no caret)/)
      states.push(await documentNow(page))
    }
    // A field whose words are not yet read shows them until it is left.
    await page.locator('.outline-row').last().focus()
    const end = [await documentNow(page), await fieldsAtRest(page)]
    const steps = await goAsFarAsItGoes('Control+z')
    const told = `seed ${seed}, ${steps} steps: ${done.join(', ')}`
    if (steps < 300) {
      expect(await documentNow(page), told).toBe(states[0])
      const shown = await fieldsAtRest(page)
      expect(shown, told).toEqual(fields.map((field, at) => (shown[at] === null ? null : field)))
    } else expect(states, told).toContain(await documentNow(page))
    await goAsFarAsItGoes('Control+y')
    expect([await documentNow(page), await fieldsAtRest(page)], told).toEqual(end)
  })

/** Presses the keys until they change nothing more; the focus is never lost on the way. Says how often they did. */
async function goAsFarAsItGoes(keys: string): Promise<number> {
  let [before, still, steps] = [await documentNow(page), 0, 0]
  // A step may be of what is not seen: a face chosen for the next words.
  while (still < 5 && steps < MOST_STEPS) {
    await page.keyboard.press(keys)
    await settled(page)
    expect((await place(page)).focus).not.toBe('nowhere')
    const now = await documentNow(page)
    if (now === before) still++
    else [still, steps] = [0, steps + 1]
    before = now
  }
  return steps
}
