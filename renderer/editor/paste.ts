import { $isTableCellNode } from '@lexical/table'
import {
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  createCommand,
  DROP_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  mergeRegister,
  PASTE_COMMAND,
} from 'lexical'
import { type RichText, richText } from '../../core/model/rich-text'
import { parseMarkup } from '../port/trusted'
import { cleanWords } from './clipboard'
import { $lineOf } from './lines'
import { fromDom } from './markup/from-dom'
import { plainRows } from './markup/plain-rows'
import { type ReadMarkup, readMarkup } from './markup/read-markup'
import { newReport, type PasteReport } from './markup/report'
import { $isTopicTitleNode } from './nodes/topic-node'
import { TAKE_FILES_COMMAND } from './pictures'
import { $writeRichText, $writeSpans } from './rich-text'

/** Something was pasted: what of it stayed out. */
export const PASTED_COMMAND: LexicalCommand<PasteReport> = createCommand('pasted')

/**
 * Pastes words, faces, lists, tables and safe links, whatever the clipboard holds. The markup is read
 * out into our own text model, so that nothing else can get through. Of files only pictures are taken.
 */
export function registerPaste(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(
      PASTE_COMMAND,
      event => {
        const data = 'clipboardData' in event ? event.clipboardData : null
        event.preventDefault()
        if (data === null || takesFiles(editor, data)) return true
        const { text, report } = readData(data)
        editor.update(() => $insert(text))
        editor.dispatchCommand(PASTED_COMMAND, report)
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      DROP_COMMAND,
      event => {
        event.preventDefault()
        if (event.dataTransfer === null || event.dataTransfer.files.length === 0) return true
        placeCaret(event)
        takesFiles(editor, event.dataTransfer)
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
  )
}

/** Words copied from Word bring a picture of themselves along: where there are words, they are meant. */
function takesFiles(editor: LexicalEditor, data: DataTransfer): boolean {
  const files = [...data.files]
  if (files.length === 0 || data.getData('text/plain').trim() !== '') return false
  return editor.dispatchCommand(TAKE_FILES_COMMAND, files)
}

/** Puts the caret where a file was dropped. */
function placeCaret({ clientX, clientY }: DragEvent): void {
  const place = document.caretPositionFromPoint(clientX, clientY)
  if (place !== null) window.getSelection()?.collapse(place.offsetNode, place.offset)
}

/** The one place that foreign words pass on their way in, whatever kind of words the clipboard holds. */
export function readData(data: DataTransfer): ReadMarkup {
  const html = data.getData('text/html')
  const plain = cleanWords(data.getData('text/plain'))
  if (html === '') return { text: richText(plain), report: newReport() }
  const read = readMarkup(fromDom(parseMarkup(html, 'text/html')))
  // Markup may hold a picture alone, and the words be in the plain text.
  const empty = read.text.length === 0 && read.report.left.size === 0
  return empty ? { ...read, text: richText(plain) } : read
}

function $insert(text: RichText): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const line = $lineOf(selection.anchor.getNode())
  if ($isTopicTitleNode(line)) selection.insertText(plainRows(text).replaceAll(/\s+/g, ' ').trim())
  else $insertText(text)
}

/** Puts text in at the caret. A cell holds lines and no tables, so a table becomes its lines there. */
export function $insertText(text: RichText): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const inCell = selection.anchor.getNode().getParents().some($isTableCellNode)
  const fitting =
    inCell || $isTableCellNode(selection.anchor.getNode()) ? withoutTables(text) : text
  const [only] = fitting
  if (fitting.length === 1 && only?.kind === 'paragraph') $insertNodes($writeSpans(only.spans))
  else if (fitting.length > 0) $insertNodes($writeRichText(fitting))
}

function withoutTables(text: RichText): RichText {
  return text.flatMap(block =>
    block.kind === 'table'
      ? block.rows
          .flat(2)
          .filter(spans => spans.length > 0)
          .map(spans => ({ kind: 'paragraph' as const, spans }))
      : [block],
  )
}
