import { type MarkupElement, within, wordsIn } from './markup'

/** What is declared of an element, by property in small letters. */
export type Style = ReadonlyMap<string, string>

/** One step of a selector: `td.xl65`. */
interface Compound {
  readonly name: string
  readonly id: string
  readonly classes: readonly string[]
}

interface Rule {
  /** From the element outwards. */
  readonly steps: readonly Compound[]
  /** Whether each step's element is the very parent of the one before it. */
  readonly close: readonly boolean[]
  readonly weight: number
  readonly style: Style
}

/** The rules of a page, by the name, id or class that an element must have for one to hold. */
export type StyleSheet = ReadonlyMap<string, readonly Rule[]>

/** Reads the style sheets that stand in a page. What a browser alone could match (`:hover`, `[lang]`) is no rule. */
export function readStyleSheet(page: MarkupElement): StyleSheet {
  const sheet = new Map<string, Rule[]>()
  for (const part of within(page)) {
    if (typeof part === 'string' || part.name !== 'style') continue
    for (const rule of rulesIn(wordsIn(part))) {
      const key = keyOf(rule.steps[0])
      const others = sheet.get(key)
      if (others === undefined) sheet.set(key, [rule])
      else others.push(rule)
    }
  }
  return sheet
}

/** What the sheet and the element itself declare, the element's own words last. */
export function declaredStyleOf(
  element: MarkupElement,
  ancestors: readonly MarkupElement[],
  sheet: StyleSheet,
): Style {
  const own = readDeclarations(element.attributes.get('style') ?? '')
  if (sheet.size === 0) return own
  const keys = ['*', element.name, `#${element.attributes.get('id') ?? ''}`]
  for (const name of classesOf(element)) keys.push(`.${name}`)
  const rules = keys
    .flatMap(key => sheet.get(key) ?? [])
    .filter(rule => holds(rule, element, ancestors))
  rules.sort((a, b) => a.weight - b.weight)
  return new Map([...rules.flatMap(rule => [...rule.style]), ...own])
}

/** The classes of an element. */
export function classesOf({ attributes }: MarkupElement): string[] {
  return (attributes.get('class') ?? '').split(/\s+/).filter(name => name !== '')
}

function holds(
  { steps, close }: Rule,
  element: MarkupElement,
  ancestors: readonly MarkupElement[],
): boolean {
  const [last] = steps
  if (last === undefined || !fits(last, element)) return false
  let at = ancestors.length
  for (const [index, step] of steps.slice(1).entries()) {
    do at -= 1
    while (at >= 0 && close[index] === false && !fitsAt(step, ancestors[at]))
    if (at < 0 || !fitsAt(step, ancestors[at])) return false
  }
  return true
}

function fitsAt(step: Compound, element: MarkupElement | undefined): boolean {
  return element !== undefined && fits(step, element)
}

function fits({ name, id, classes }: Compound, element: MarkupElement): boolean {
  if (name !== '' && name !== element.name) return false
  if (id !== '' && id !== element.attributes.get('id')) return false
  const own = classes.length === 0 ? [] : classesOf(element)
  return classes.every(wanted => own.includes(wanted))
}

function keyOf(step: Compound | undefined): string {
  const [first] = step?.classes ?? []
  if (first !== undefined) return `.${first}`
  if (step?.id) return `#${step.id}`
  return step?.name || '*'
}

/** Rules within rules are read so deep. */
const DEEPEST = 8

function rulesIn(text: string, depth = 0): Rule[] {
  const bare = text.replaceAll(/\/\*[\s\S]*?\*\//g, ' ').replaceAll(/<!--|-->/g, ' ')
  const rules: Rule[] = []
  let at = 0
  while (at < bare.length) {
    const open = bare.indexOf('{', at)
    if (open < 0) break
    const close = closing(bare, open)
    const head = (bare.slice(at, open).split(';').at(-1) ?? '').trim()
    const body = bare.slice(open + 1, close)
    at = close + 1
    // Of the rules for one medium only those for print alone say nothing of what was on screen.
    if (/^@(media(?!\s+print\b)|supports|layer)\b/i.test(head))
      rules.push(...(depth < DEEPEST ? rulesIn(body, depth + 1) : []))
    else if (!head.startsWith('@')) rules.push(...rulesOf(head, readDeclarations(body)))
  }
  return rules
}

function closing(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth += 1
    else if (text[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  return text.length
}

function rulesOf(head: string, style: Style): Rule[] {
  return head.split(',').flatMap(selector => {
    const parts = selector.trim().split(/\s*(>)\s*|\s+/)
    const steps = parts.filter(part => part !== undefined && part !== '>').map(compound)
    const sound = steps.filter(step => step !== null)
    if (sound.length < steps.length || sound.length === 0) return []
    const close = parts.slice(1).flatMap((part, at) => (at % 2 === 0 ? [part === '>'] : []))
    const weight = sound.reduce(
      (sum, { name, id, classes }) =>
        sum + (id ? 10_000 : 0) + classes.length * 100 + (name ? 1 : 0),
      0,
    )
    return [{ steps: sound.reverse(), close: close.reverse(), weight, style }]
  })
}

/** A name, an id and classes; with `*` for any name. */
const COMPOUND = /^(\*|(?:[\w-]|\\:)*)((?:[.#][\w\u0080-\uffff-]+)*)$/

function compound(selector: string): Compound | null {
  const [whole, name = '', marks = ''] = COMPOUND.exec(selector) ?? []
  if (whole === undefined || whole === '') return null
  const named = marks.match(/[.#][^.#]+/g) ?? []
  return {
    name: name === '*' ? '' : name.replaceAll('\\', '').toLowerCase(),
    id: named.find(mark => mark.startsWith('#'))?.slice(1) ?? '',
    classes: named.filter(mark => mark.startsWith('.')).map(mark => mark.slice(1)),
  }
}

function readDeclarations(text: string): Style {
  const style = new Map<string, string>()
  for (const [, name = '', value = ''] of text.matchAll(DECLARATION))
    style.set(
      name.toLowerCase(),
      value
        .replace(/!\s*important/i, '')
        .trim()
        .toLowerCase(),
    )
  return style
}

const DECLARATION = /(?:^|;)\s*([\w-]+)\s*:\s*((?:"[^"]*"|'[^']*'|[^;"'])*)/g
