import { expect, type Locator, type Page } from '@playwright/test'
import type { RunningApp } from './start-app'

/** What is held down with a key, as Electron's input events name it. */
export type Held = 'control' | 'shift' | 'alt'

/**
 * Presses a key as the keyboard does, through the window and not only its page: what the page leaves
 * alone comes to the menu.
 */
export async function pressInWindow(one: RunningApp, key: string, ...held: Held[]): Promise<void> {
  await one.app.evaluate(
    ({ BrowserWindow }, press) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      const { key: keyCode, held: modifiers } = press
      contents?.sendInputEvent({ type: 'keyDown', keyCode, modifiers })
      contents?.sendInputEvent({ type: 'keyUp', keyCode, modifiers })
    },
    { key, held },
  )
}

/** Chooses a command from the menu of the window. */
export async function chooseFromMenu(one: RunningApp, command: string): Promise<void> {
  await one.app.evaluate(({ Menu }, id) => {
    Menu.getApplicationMenu()?.getMenuItemById(id)?.click()
  }, command)
}

/** Where the next words would go. */
export interface Place {
  /** What has the focus: the text or cells of a table, a field by its label, a button by its words; `nowhere` for the bare window. */
  readonly focus: string
  /** The words before the caret: of its line in the text, or of the field. */
  readonly before: string
  /** Whether it can be seen. */
  readonly seen: boolean
}

/** Where the next words would go now. */
export function place(page: Page): Promise<Place> {
  return page.evaluate(() => {
    const active = document.activeElement
    if (active === null || active === document.body)
      return { focus: 'nowhere', before: '', seen: false }
    const isSeen = ({ top, bottom }: DOMRect) => bottom > 0 && top < window.innerHeight
    if (active.matches('.paper-editor')) {
      const selection = window.getSelection()
      const node = selection?.focusNode ?? null
      const element = node instanceof Element ? node : node?.parentElement
      const line = element?.closest('p, li') ?? null
      const range = document.createRange()
      const cells = active.querySelector('.cell-selected')
      if (cells !== null)
        return { focus: 'cells', before: '', seen: isSeen(cells.getBoundingClientRect()) }
      if (line === null || selection === null || node === null || !active.contains(line))
        return { focus: 'no caret', before: `${element?.outerHTML.slice(0, 200)}`, seen: false }
      range.setStart(line, 0)
      range.setEnd(node, selection.focusOffset)
      const words = range.toString()
      return { focus: 'text', before: words, seen: isSeen(line.getBoundingClientRect()) }
    }
    const field = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement
    const label = field ? active.labels?.[0]?.textContent : undefined
    const name = label ?? active.getAttribute('aria-label') ?? active.textContent
    const before = field ? active.value.slice(0, active.selectionStart ?? 0) : ''
    return { focus: name, before, seen: isSeen(active.getBoundingClientRect()) }
  })
}

/** Waits until the next words would go where `wanted` says. */
export async function expectPlace(page: Page, wanted: Partial<Place>): Promise<void> {
  await expect.poll(() => place(page)).toMatchObject({ seen: true, ...wanted })
}

/** The section of a part of the document. */
export function section(page: Page, part: string): Locator {
  return page.locator(`.section[data-source=${part}]`)
}

/** The browser tells of a moved caret a moment later; nobody's fingers are as fast as a test. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>(done => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )
}
