import type { Page } from '@playwright/test'

/** What stands on the screen in Thai letters, and what the document, the templates and the registry say. */
interface Seen {
  readonly words: readonly string[]
  readonly data: readonly string[]
}

/** Thai words, with the digits and signs between them. */
const THAI = /[\u0e01-\u0e3a\u0e40-\u0e4e][\u0e01-\u0e4e0-9 ./:()–-]*/g

/**
 * Words in Thai letters that the program says itself: in the text on show, in the names that a screen reader
 * reads, in hints. What the document, a template, the registry, a file or a house style says is theirs and stays as it is,
 * and so does what a sentence quotes.
 */
export async function thaiOf(page: Page): Promise<string[]> {
  const { words, data } = await page.evaluate(look)
  // The label of the choice of language stands in both.
  const known = new Set(['ภาษา', ...data.flatMap(runsOf)])
  return words.flatMap(line =>
    runsOf(line.replaceAll(/“[^”]*”|«[^»]*»/g, ', '))
      .filter(run => !known.has(run))
      .map(run => `${run} in: ${line}`),
  )
}

/** The stretches of Thai words in a line, without what stands around them. */
function runsOf(line: string): string[] {
  return [...plain(line).matchAll(THAI)].map(([run]) =>
    run.replace(/[^\u0e01-\u0e3a\u0e40-\u0e4e]+$/, ''),
  )
}

/** One kind of digits, one kind of space. */
function plain(words: string): string {
  return words
    .replace(/[๐-๙]/g, digit => String(digit.charCodeAt(0) - 0x0e50))
    .replaceAll(/\s+/g, ' ')
}

/** Runs in the window. */
async function look(): Promise<Seen> {
  const shown = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    // What a paper will say is Thai always, and marked so for a screen reader.
    element.closest('[inert], [data-lexical-text], .sheet-of-paper, .preview-page, [lang=th]') ===
      null
  const words: string[] = []
  for (const element of document.body.querySelectorAll('*')) {
    if (!shown(element)) continue
    const own = [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE)
    // What a person typed or pasted into a field is theirs.
    const isTyped = element instanceof HTMLTextAreaElement
    if (!isTyped) words.push(own.map(node => node.textContent ?? '').join(' '))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'])
      words.push(element.getAttribute(name) ?? '')
  }
  const desk = Reflect.get(window, 'desk')
  const ask = async (...request: unknown[]) => (await desk.ask(...request)).value
  const data: string[] = []
  const gather = (value: unknown): void => {
    if (typeof value === 'string') data.push(value)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather)
  }
  for (const sample of ['workshop-2561', 'minutes-2561-09']) {
    const opened = await ask('document:open-sample', sample)
    gather(opened)
    await ask('document:put-back', opened.handle)
  }
  gather(await ask('template:list'))
  gather(await ask('house:read'))
  gather(await ask('draft:list'))
  gather(await ask('recent:list'))
  // What the open document is called is made of its own words, as on paper.
  data.push(document.title)
  return { words: words.filter(line => /[\u0e00-\u0e7f]/.test(line)), data }
}
