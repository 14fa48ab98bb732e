import { $getNearestNodeFromDOMNode, type LexicalEditor } from 'lexical'
import { CONTROLS, canHaveFocus, focusAt } from '../fields/focus-at'
import { focusText } from './give-caret'
import { $allLines } from './lines'

/** What holds a fact of the document: where the key goes from the text, past buttons and numbers of notes. */
const FACTS =
  'input, select, textarea, button[aria-haspopup]:not(.guidance-button, .footnote-mark), button[aria-pressed]'
const BLOCKS = '.frame-body > :is(p, ol, ul, table)'
/** What lies between two stretches of text in one frame. */
const ALONE = 'table, .topic-title'
/** The line for a lead-in of an agenda item, while it is blank and matters stand below it. */
const FOLDED = '.holds-agenda > .frame-body > p:first-child:has(> br:only-child):has(~ .frame)'

/**
 * Goes on from a place of the document to the next in reading order, or back: to a control, or into the
 * text that stands there. From the text only what holds a fact is a stop. Says whether there was one.
 */
export function goOn(editor: LexicalEditor, from: Element, backward: boolean): boolean {
  const root = editor.getRootElement()
  if (root === null) return false
  const block = from.closest<HTMLElement>(BLOCKS)
  const own = block === null ? [from] : stretchOf(block)
  const wanted = block === null ? CONTROLS : FACTS
  const stops = [...root.querySelectorAll<HTMLElement>(`${wanted}, ${BLOCKS}`)]
  const isStop = (stop: HTMLElement) =>
    stop.matches(BLOCKS) ? stretchOf(stop)[0] === stop && !stop.matches(FOLDED) : canHaveFocus(stop)
  const [first = from, last = from] = [own[0], own.at(-1)]
  const next = backward
    ? stops.findLast(stop => isAfter(stop, first) && isStop(stop))
    : stops.find(stop => isAfter(last, stop) && isStop(stop))
  if (next === undefined) return leave(root, backward)
  if (next.matches(BLOCKS)) enterText(editor, stretchOf(next), backward)
  else focusAt(next)
  return true
}

/** The blocks of text that follow each other around one; a title or a table stands by itself. */
function stretchOf(block: HTMLElement): HTMLElement[] {
  if (block.matches(ALONE)) return [block]
  const joined = (next: Element | null): next is HTMLElement =>
    next?.matches(BLOCKS) === true && !next.matches(ALONE)
  const blocks = [block]
  for (let at = block.previousElementSibling; joined(at); at = at.previousElementSibling)
    blocks.unshift(at)
  for (let at = block.nextElementSibling; joined(at); at = at.nextElementSibling) blocks.push(at)
  return blocks
}

/** Whether `later` stands behind `element`, and not inside it. */
function isAfter(element: Element, later: Element): boolean {
  const order = element.compareDocumentPosition(later)
  return (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !element.contains(later)
}

/** The caret goes behind the first line of the text, or behind its last when one comes from below. */
function enterText(editor: LexicalEditor, blocks: readonly HTMLElement[], backward: boolean): void {
  editor.update(
    () => {
      const nodes = blocks.flatMap(block => $getNearestNodeFromDOMNode(block) ?? [])
      const lines = $allLines().filter(line =>
        nodes.some(node => line.is(node) || line.getParents().some(parent => parent.is(node))),
      )
      lines.at(backward ? -1 : 0)?.selectEnd()
    },
    { discrete: true },
  )
  focusText(editor)
}

/** Past its last place, and before its first, the key leaves the document for what stands around it. */
function leave(root: HTMLElement, backward: boolean): boolean {
  const outside = [...document.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    control => !root.contains(control) && canHaveFocus(control),
  )
  const next = backward
    ? (outside.findLast(control => isAfter(control, root)) ?? outside.at(-1))
    : (outside.find(control => isAfter(root, control)) ?? outside[0])
  if (next !== undefined) focusAt(next)
  return next !== undefined
}
