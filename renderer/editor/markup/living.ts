import type { LeftOut } from '../../../core/wording/paste'
import { deathOf, hiddenBelow, isSilent } from './dead-words'
import { type Markup, type MarkupElement, within } from './markup'
import { declaredStyleOf, readStyleSheet, type Style, type StyleSheet } from './style-sheet'

/** An element of which words come in, with what is declared of it. */
export interface LivingElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly style: Style
  readonly children: readonly Living[]
  /** Whether it begins on a line of its own, or something in it does. */
  readonly block: boolean
  /** A row or cell that is not to be seen: it keeps its place among the others and has no words. */
  readonly dead: boolean
}

export type Living = LivingElement | string

/** Takes words that stay out. */
export type Leave = (why: LeftOut, words: string) => void

/** The page without what is deleted, struck, hidden or a remark; the words of that are handed to `leave`. */
export function livingPage(page: MarkupElement, leave: Leave): LivingElement {
  const walk: Walk = { sheet: readStyleSheet(page), ancestors: [], leave }
  return {
    name: page.name,
    attributes: page.attributes,
    style: new Map(),
    children: livingChildren(page, walk, false),
    block: true,
    dead: false,
  }
}

interface Walk {
  readonly sheet: StyleSheet
  readonly ancestors: MarkupElement[]
  readonly leave: Leave
}

function livingChildren(parent: MarkupElement, walk: Walk, hidden: boolean): Living[] {
  walk.ancestors.push(parent)
  const children = parent.children.flatMap(child => living(child, walk, hidden))
  walk.ancestors.pop()
  return children
}

function living(part: Markup, walk: Walk, hidden: boolean): Living[] {
  if (typeof part === 'string') {
    if (!hidden) return [part]
    walk.leave('hidden', part)
    return []
  }
  if (isSilent(part)) return []
  const style = declaredStyleOf(part, walk.ancestors, walk.sheet)
  const death = deathOf(part, style)
  if (death !== null) {
    walk.leave(death, shownWords(part))
    return placeOf(part, style)
  }
  const below = hiddenBelow(style, hidden)
  const children = isField(part)
    ? fieldWords(part).flatMap(words => living(words, walk, below))
    : livingChildren(part, walk, below)
  const { name, attributes } = part
  const inner = children.some(child => typeof child !== 'string' && child.block)
  return [{ name, attributes, style, children, block: inner || isBlock(name, style), dead: false }]
}

/** A cell that is left out keeps its column, and a row its place under a cell that spans it. */
function placeOf({ name, attributes }: MarkupElement, style: Style): Living[] {
  if (!/^(tr|td|th|col|colgroup)$/.test(name)) return []
  return [{ name, attributes, style, children: [], block: true, dead: true }]
}

/** The words of dead markup, a space between its parts. */
function shownWords(element: MarkupElement): string {
  const words: string[] = []
  const visit = (part: Markup): void => {
    if (typeof part === 'string') words.push(part)
    else if (isField(part)) words.push(...fieldWords(part))
    else if (!isSilent(part)) {
      part.children.forEach(visit)
      if (isBlock(part.name, new Map())) words.push(' ')
    }
  }
  visit(element)
  return words.join('')
}

const BLOCKS = new Set(
  [
    'html,body,p,div,h1,h2,h3,h4,h5,h6,li,ul,ol,menu,dir,table,caption,thead,tbody,tfoot,tr,td,th',
    'blockquote,pre,section,article,header,footer,main,nav,aside,address,figure,figcaption,hr,center',
    'form,fieldset,legend,details,summary,dialog,hgroup,search,dl,dt,dd,listing,xmp,plaintext',
  ].flatMap(names => names.split(',')),
)

function isBlock(name: string, style: Style): boolean {
  const display = style.get('display')
  if (display === undefined || !BLOCKS.has(name))
    return BLOCKS.has(name) || /^(block|flex|grid|list-item|table|flow-root)/.test(display ?? '')
  return !/^(inline|contents)/.test(display) || /^(table|t[rdh]|li|[uo]l)$/.test(name)
}

/** Fields whose words a page shows. */
const SHOWN_FIELDS = /^(text|search|tel|url|email|number|button|submit|reset|date|time|month|)$/

function isField({ name }: MarkupElement): boolean {
  return name === 'input' || name === 'select'
}

/** What a form's field shows: what was typed, the name of a button, the choice that was made. */
function fieldWords(field: MarkupElement): string[] {
  if (field.name === 'input') {
    const shown = SHOWN_FIELDS.test((field.attributes.get('type') ?? '').trim().toLowerCase())
    const value = shown ? (field.attributes.get('value') ?? '') : ''
    return value === '' ? [] : [` ${value} `]
  }
  const options = [...within(field)].filter(
    part => typeof part !== 'string' && part.name === 'option',
  )
  const many = field.attributes.has('multiple') || Number(field.attributes.get('size') ?? 1) > 1
  const chosen = options.findLast(
    option => typeof option !== 'string' && option.attributes.has('selected'),
  )
  const shown = many ? options : [chosen ?? options[0]].filter(option => option !== undefined)
  return shown.flatMap(option => (typeof option === 'string' ? [] : [` ${shownWords(option)} `]))
}

/** The words of living markup, a space between its parts. */
export function livingWords(part: Living): string {
  return typeof part === 'string' ? part : part.children.map(livingWords).join(' ')
}
