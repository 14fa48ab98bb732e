import type { CDPSession, Page } from '@playwright/test'
import { settled } from './keys'
import type { RunningApp } from './start-app'

/** Numbers that look random and are the same for the same seed (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return sides => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}

/** A person at the window: everything goes through the keyboard and the mouse, as Chromium hears of them. */
export interface Hand {
  readonly page: Page
  readonly roll: (sides: number) => number
  /** Types letters by their keys, Thai ones as a Thai keyboard sends them. */
  readonly type: (words: string) => Promise<void>
  /** Presses the mouse on one of the elements that can be pressed; says whether there was one. */
  readonly press: (elements: string) => Promise<boolean>
  readonly paste: (words: string) => Promise<void>
}

/** A hand at this window that does the same for the same seed. */
export async function handAt(one: RunningApp, seed: number): Promise<Hand> {
  const { page } = one
  const keyboard = await page.context().newCDPSession(page)
  const roll = dice(seed)
  return {
    page,
    roll,
    type: words => typeKeys(keyboard, words),
    press: elements => pressOne(page, elements, roll),
    paste: async words => {
      await one.app.evaluate(({ clipboard }, text) => clipboard.writeText(text), words)
      await page.keyboard.press('Control+v')
    },
  }
}

async function typeKeys(keyboard: CDPSession, words: string): Promise<void> {
  for (const letter of words) {
    const key = { key: letter, text: letter, unmodifiedText: letter, code: 'KeyD' }
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key })
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter, code: 'KeyD' })
  }
}

async function pressOne(page: Page, elements: string, roll: Hand['roll']): Promise<boolean> {
  const all = page.locator(elements)
  const count = await all.count()
  if (count === 0) return false
  const at = await all.nth(roll(count)).evaluate(element => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { left, top, width, height } = element.getBoundingClientRect()
    const [x, y] = [left + Math.min(width - 2, width * 0.7), top + height / 2]
    const hit = document.elementFromPoint(x, y)
    return hit !== null && (element.contains(hit) || hit.contains(element)) ? { x, y } : null
  })
  if (at === null) return false
  await page.mouse.move(at.x, at.y)
  await page.mouse.click(at.x, at.y)
  return true
}

/** One thing a person does, and how often beside the others. */
interface Deed {
  readonly name: string
  readonly often: number
  readonly does: (hand: Hand, at: number) => Promise<unknown>
}

function keys(often: number, ...names: string[]): Deed[] {
  return names.map(name => ({ name, often, does: ({ page }) => page.keyboard.press(name) }))
}

function presses(often: number, name: string, elements: string): Deed {
  return { name, often, does: hand => hand.press(elements) }
}

const TEXT = '.frame-body > p, .frame-body > :is(ol, ul) li, .frame-body > table p'
const FIELD = '.paper-editor .form :is(input:not([type=checkbox]), textarea)'

/** What people do to a document, in no order. */
const DEEDS: readonly Deed[] = [
  { name: 'type', often: 14, does: typeWord },
  { name: 'paste', often: 2, does: (hand, at) => hand.paste(`วาง${at}\nบรรทัดสอง${at}`) },
  { name: 'paste people', often: 1, does: pastePeople },
  { name: 'look up an agency', often: 2, does: lookUp },
  { name: 'choose', often: 2, does: choose },
  presses(8, 'press text', TEXT),
  presses(7, 'press field', FIELD),
  presses(3, 'press add', '.paper-editor button.add:not([aria-haspopup])'),
  presses(4, 'press remove', '.paper-editor button.icon:is([aria-label^="ลบ"])'),
  presses(2, 'press move', '.paper-editor button.icon:is([aria-label^="เลื่อน"])'),
  presses(2, 'press tool', '.toolbar .tool:not([title*="Ctrl+Alt"])'),
  presses(1, 'press beside', '.desk-header h1'),
  presses(2, 'press beside a field', '.form :is(legend, .hint, li, .number, label), h2'),
  presses(1, 'press outline', '.outline-row'),
  ...keys(3, 'Enter', 'Backspace', 'Tab', 'Shift+Tab', 'Control+z'),
  ...keys(2, 'Control+y', 'Delete', 'Home', 'End', 'Shift+ArrowLeft', 'Control+b'),
  ...keys(1, 'Control+Alt+1', 'Control+Alt+2', 'Control+Alt+3', 'Control+Alt+5', 'Escape'),
  ...keys(1, 'ArrowUp', 'ArrowDown', 'Shift+ArrowDown', 'Control+x', 'Control+v', 'Shift+Enter'),
  ...keys(1, 'Alt+ArrowDown', 'Alt+ArrowRight', 'Alt+Delete', 'Alt+Shift+Delete'),
  ...keys(1, 'Alt+Shift+ArrowDown', 'Control+Shift+z', 'Alt+Backspace', 'Control+i'),
]

/** Does one thing at random, and tells its name. Whatever opened by it is put away. */
export async function doSomething(hand: Hand, at: number): Promise<string> {
  let left = hand.roll(DEEDS.reduce((sum, { often }) => sum + often, 0))
  const deed = DEEDS.find(({ often }) => {
    left -= often
    return left < 0
  })
  await deed?.does(hand, at)
  await settled(hand.page)
  if ((await hand.page.locator('.sheet, dialog[open]').count()) > 0) {
    await hand.page.keyboard.press('Escape')
    await settled(hand.page)
  }
  return deed?.name ?? ''
}

/** Types a word that was never typed before, and finds it in the document; not where only days and numbers are typed. */
async function typeWord({ page, type }: Hand, at: number): Promise<void> {
  const takesWords = await page.evaluate(() => {
    const active = document.activeElement
    if (active?.matches('.paper-editor')) return true
    return active?.matches('input:not(.day, .short, [type=checkbox]), textarea') === true
  })
  const word = `คำที่${at}ฯ`
  await type(takesWords ? word : '๑')
  await settled(page)
  if (takesWords && !(await documentNow(page)).includes(word)) throw new Error(`«${word}» was lost`)
}

async function pastePeople(hand: Hand, at: number): Promise<void> {
  const rows = [1, 2].map(row => `ผู้แทน ${at}.${row}\tนักวิชาการ\tกรมการจัดหางาน`)
  if (await hand.press('.attendee .cell[aria-label="ชื่อ"]'))
    await hand.paste(['ชื่อ\tตำแหน่ง\tหน่วยงาน', ...rows].join('\n'))
}

async function lookUp(hand: Hand): Promise<void> {
  if (!(await hand.press('.paper-editor button.chip'))) return
  await hand.type('กรม')
  await hand.page.keyboard.press('ArrowDown')
  await hand.page.keyboard.press('Enter')
}

/** Another of the things that can be chosen, by the keys: the list that the mouse opens is the system's. */
async function choose({ page, roll }: Hand): Promise<void> {
  const lists = page.locator('.paper-editor select')
  const count = await lists.count()
  if (count === 0) return
  await lists.nth(roll(count)).focus()
  await page.keyboard.press(roll(2) === 0 ? 'ArrowDown' : 'ArrowUp')
}

/** The whole document as the editor holds it: words, structure and facts. */
export function documentNow(page: Page): Promise<string> {
  return page.evaluate(() => {
    const editor = document.querySelector('.paper-editor')
    const held: unknown = editor === null ? null : Reflect.get(editor, '__lexicalEditor')
    const state = held instanceof Object ? Reflect.get(held, '_editorState') : null
    return JSON.stringify(state)
  })
}

/**
 * What the fields of the document show; a blank line at the end of lines is no entry. `null` of one that was left
 * with words that cannot be read: it shows them until they are put right.
 */
function fieldsNow(page: Page): Promise<(string | null)[]> {
  return page.evaluate(() => {
    const kinds = 'input, textarea, select, button.chip'
    return [...document.querySelectorAll(`.paper-editor :is(${kinds})`)].map(field => {
      if (field.getAttribute('aria-invalid') === 'true') return null
      if (field instanceof HTMLInputElement && field.type === 'checkbox') return `${field.checked}`
      return ('value' in field ? `${field.value}` : '').trimEnd() || (field.textContent ?? '')
    })
  })
}

/** The same once nothing is read any more: what a field tells of the whole document comes a moment after the words. */
export async function fieldsAtRest(page: Page): Promise<(string | null)[]> {
  let before = await fieldsNow(page)
  for (;;) {
    await page.waitForTimeout(400)
    const now = await fieldsNow(page)
    if (now.join('\n') === before.join('\n')) return now
    before = now
  }
}
