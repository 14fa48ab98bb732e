import {
  $getSelection,
  $getState,
  $isRangeSelection,
  $nodesOfType,
  type ElementNode,
  type LexicalEditor,
} from 'lexical'
import { toArabicDigits } from '../../core/thai/numerals'
import { focusText } from './give-caret'
import { $allLines } from './lines'
import { ActionItemNode } from './nodes/action-item-node'
import { FindingNode } from './nodes/finding-node'
import { $isFootnoteNode, type FootnoteNode, noteState } from './nodes/footnote-node'
import { $frameOf, type FrameNode } from './nodes/frame-node'
import { idState } from './nodes/identity'
import { partState, SectionNode } from './nodes/section-node'
import { TopicNode } from './nodes/topic-node'
import { $partOf } from './snapshot'

/** Where the caret is, in the names that the paper and the gaps use. */
export interface CaretPlace {
  readonly part: string
  /** The innermost topic, action item or finding, or the part itself. */
  readonly source: string
}

/** Where the caret is; `null` while it is not in the text. */
export function $caretPlace(): CaretPlace | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const node = selection.focus.getNode()
  const part = $partOf(node)
  if (part === '') return null
  const sources = [node, ...node.getParents()].flatMap($sourceOf)
  return { part, source: sources[0] ?? part }
}

function $sourceOf(node: unknown): string[] {
  if (node instanceof SectionNode) return [$getState(node, partState)]
  const named =
    node instanceof TopicNode || node instanceof ActionItemNode || node instanceof FindingNode
  return named ? [$getState(node, idState)] : []
}

/** The frame of a source: a part, a topic, an action item or a finding. */
function $frameOfSource(source: string): FrameNode | null {
  const frames = [SectionNode, TopicNode, ActionItemNode, FindingNode].flatMap(kind =>
    $nodesOfType<FrameNode>(kind),
  )
  return frames.find(frame => $sourceOf(frame)[0] === source) ?? null
}

/**
 * Leads to the words of a source: the caret goes to them, and they come into view. `words` are those
 * of a line on the page; without them, or where they are not found, it is the source's first line. In
 * a form the field that holds the words gets the focus.
 */
export function showSource(editor: LexicalEditor, source: string, words = ''): void {
  const key = editor.read(() => $frameOfSource(source)?.getKey())
  const element = key === undefined ? null : editor.getElementByKey(key)
  if (element === null) return
  const field = fieldOf(element, words)
  if (field !== undefined) {
    field.focus()
    field.scrollIntoView({ block: 'center' })
    return
  }
  editor.update(() => $selectWords($frameOfSource(source), words), {
    onUpdate: () => {
      focusText(editor)
      scrollToCaret(element)
    },
  })
}

function fieldOf(element: HTMLElement, words: string): HTMLElement | undefined {
  const fields = [
    ...element.querySelectorAll<HTMLInputElement>('.form input, .form textarea, .picture input'),
  ]
  const wanted = plain(words)
  const held = fields.find(field => {
    const value = plain(field.value)
    return value.length > 1 && wanted.includes(value)
  })
  const first = fields.find(field => field.value === '') ?? fields[0]
  return held ?? first ?? element.querySelector<HTMLElement>('.form .add') ?? undefined
}

function scrollToCaret(frame: HTMLElement): void {
  const selection = window.getSelection()
  const node = selection?.focusNode
  const element = node instanceof HTMLElement ? node : node?.parentElement
  const inside = element !== null && element !== undefined && frame.contains(element)
  const target = inside ? element : frame
  target.scrollIntoView({ block: inside ? 'center' : 'start', behavior: 'instant' })
}

function $selectWords(frame: FrameNode | null, words: string): void {
  if (frame === null) return
  const lines = $allLines().filter(line => frame.isParentOf(line))
  const own = lines.filter(line => $frameOf(line)?.is(frame))
  const note = $noteOf([...own, ...lines], words)
  if (note !== undefined) {
    note.selectNext(0, 0)
    return
  }
  for (const line of [...own, ...lines]) {
    const offset = offsetOf(line.getTextContent(), words)
    if (offset !== null) {
      $selectAt(line, offset)
      return
    }
  }
  const first = own[0] ?? lines[0]
  first?.selectStart()
}

/** The note whose text has all the words of a line of the page, where no line of the text has them. */
function $noteOf(lines: readonly ElementNode[], words: string): FootnoteNode | undefined {
  const wanted = plain(words)
  if (wanted === '' || lines.some(line => plain(line.getTextContent()).includes(wanted))) return
  const notes = lines.flatMap(line => line.getChildren().filter($isFootnoteNode))
  return notes.find(note => plain($getState(note, noteState)).includes(wanted))
}

/** Longest first: a line of the page holds a number, and words that the editor keeps elsewhere. */
const WINDOWS = [24, 14, 8, 5]

/** Where in `text` the words of a page line begin, digits and spaces aside; `null` if they do not. */
export function offsetOf(text: string, words: string): number | null {
  const wanted = plain(words)
  const places = [...text].flatMap((_, at) => (plain(text[at] ?? '') === '' ? [] : [at]))
  const bare = plain(text)
  for (const size of WINDOWS.filter(window => window <= wanted.length)) {
    for (let at = 0; at + size <= wanted.length; at++) {
      const found = bare.indexOf(wanted.slice(at, at + size))
      if (found >= 0) return places[found] ?? 0
    }
  }
  return null
}

function plain(text: string): string {
  return toArabicDigits(text).replaceAll(/\s/g, '')
}

/** Puts the caret before the character of that offset in the line's text. */
function $selectAt(line: ElementNode, offset: number): void {
  let left = offset
  for (const node of line.getAllTextNodes()) {
    const size = node.getTextContentSize()
    if (left <= size) {
      node.select(left, left)
      return
    }
    left -= size
  }
  line.selectStart()
}
