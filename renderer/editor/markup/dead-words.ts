import type { LeftOut } from '../../../core/wording/paste'
import type { MarkupElement } from './markup'
import { classesOf, type Style } from './style-sheet'

/** What a page shows nothing of, though it may hold words; none of them is a word of the text. */
const SILENT = new Set(
  [
    'script,style,head,title,meta,link,base,template,noscript,noembed,noframes,iframe,object,embed',
    'audio,video,canvas,map,area,datalist,progress,meter,desc,defs,metadata,symbol,rp,img',
  ].flatMap(names => names.split(',')),
)

/** Deletions of tracked changes, in HTML and as Word and LibreOffice name them. */
const DELETIONS = new Set([
  'del',
  'w:del',
  'w:deltext',
  'w:movefrom',
  'text:tracked-changes',
  'text:deletion',
])

/** Whether a page never shows anything of the element. */
export function isSilent({ name }: MarkupElement): boolean {
  return SILENT.has(name)
}

/** Why everything in the element is dead; `null` if it is not. */
export function deathOf(element: MarkupElement, style: Style): LeftOut | null {
  const classes = classesOf(element).map(name => name.toLowerCase())
  if (isRemark(classes, style)) return 'remark'
  if (DELETIONS.has(element.name) || classes.includes('msodel')) return 'deleted'
  if (isHidden(element, style)) return 'hidden'
  return isStruck(element, style) ? 'struck' : null
}

/** Word's notes in the margin: what they say, and their marks in the text. */
function isRemark(classes: readonly string[], style: Style): boolean {
  return (
    /^comment(-list)?$/.test(style.get('mso-element') ?? '') ||
    classes.some(name => /^(msocomanchor|msocomtxt|msocomoff|msocommentreference)$/.test(name))
  )
}

function isHidden({ name, attributes }: MarkupElement, style: Style): boolean {
  const display = style.get('display')
  if (display === 'none' || style.get('content-visibility') === 'hidden') return true
  if (attributes.has('hidden') && display === undefined) return true
  if (name === 'dialog' && !attributes.has('open') && display === undefined) return true
  return (
    Number.parseFloat(style.get('font-size') ?? '1') === 0 ||
    Number.parseFloat(style.get('opacity') ?? '1') === 0
  )
}

function isStruck({ name }: MarkupElement, style: Style): boolean {
  const lines = [style.get('text-decoration'), style.get('text-decoration-line')]
  const said = lines.filter(line => line !== undefined)
  const double = style.get('text-line-through')
  if (double !== undefined && double !== 'none') return true
  if (said.some(line => line.includes('line-through'))) return true
  return (name === 's' || name === 'strike') && said.every(line => line !== 'none')
}

/**
 * Whether words are hidden here: `visibility` and Word's `mso-hide` go down to the parts of an element,
 * and a part may show itself again.
 */
export function hiddenBelow(style: Style, before: boolean): boolean {
  const visibility = style.get('visibility')
  const hide = style.get('mso-hide')
  if (hide !== undefined && hide !== 'none' && hide !== 'screen') return true
  if (visibility === 'hidden' || visibility === 'collapse') return true
  return visibility === 'visible' || hide === 'none' ? false : before
}
