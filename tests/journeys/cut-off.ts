import type { Page } from '@playwright/test'

/**
 * What of the open dialog, or else of the whole window, a person cannot reach or read: buttons and fields that
 * stay outside the window when they are scrolled to, buttons that lie over each other, words that are cut
 * off, and anything that would have to be scrolled sideways. A line each; none where all is well.
 */
export async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const dialogs = [...document.querySelectorAll<HTMLElement>('dialog[open], .sheet')]
    const top = dialogs.at(-1) ?? document.body
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()} «${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}»`
    const seen = (element: HTMLElement) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.closest('[inert]') === null
    const wrong: string[] = []
    const controls = [...top.querySelectorAll<HTMLElement>('button, input, select, textarea')]
      .filter(seen)
      .filter(control => control.closest('.paper-editor') === null)
    for (const control of controls) {
      control.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      const { left, top: upper, right, bottom, width, height } = control.getBoundingClientRect()
      const outside = left < -1 || upper < -1 || right > innerWidth + 1 || bottom > innerHeight + 1
      if (outside) wrong.push(`${name(control)} lies outside the window`)
      const hit = document.elementFromPoint(left + width / 2, upper + height / 2)
      const own = hit !== null && (control.contains(hit) || hit.contains(control))
      if (!outside && !own) wrong.push(`${name(control)} lies under ${hit ? name(hit) : 'nothing'}`)
      if (control.tagName === 'BUTTON' && control.scrollWidth > control.clientWidth + 1)
        wrong.push(`the words of ${name(control)} are cut off`)
    }
    const sideways = [top, ...top.querySelectorAll<HTMLElement>('.dialog-body, .folder, .tabs')]
    for (const element of sideways)
      if (element.scrollWidth > element.clientWidth + 1)
        wrong.push(`${name(element)} is wider than its place`)
    return wrong
  })
}
