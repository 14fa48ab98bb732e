import { $isTableCellNode } from '@lexical/table'
import {
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  DROP_COMMAND,
  type LexicalEditor,
  mergeRegister,
  PASTE_COMMAND,
} from 'lexical'
import { type RichText, richText } from '../../core/model/rich-text'
import { parseMarkup } from '../trusted'
import { cleanWords, readClipboard } from './clipboard'
import { $lineOf } from './lines'
import { $isTopicTitleNode } from './nodes/topic-node'
import { $writeRichText, $writeSpans } from './rich-text'

/**
 * Pastes words, faces, lists, tables and safe links, whatever the clipboard holds. The markup is read
 * out into our own text model, so that nothing else can get through; files are not taken.
 */
export function registerPaste(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(
      PASTE_COMMAND,
      event => {
        const data = 'clipboardData' in event ? event.clipboardData : null
        event.preventDefault()
        if (data !== null) editor.update(() => $insert(data))
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      DROP_COMMAND,
      event => {
        event.preventDefault()
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
  )
}

function $insert(data: DataTransfer): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const html = data.getData('text/html')
  const plain = cleanWords(data.getData('text/plain'))
  const text = html === '' ? richText(plain) : readClipboard(parseMarkup(html, 'text/html').body)
  const line = $lineOf(selection.anchor.getNode())
  if ($isTopicTitleNode(line)) selection.insertText(plain.replaceAll(/\s*\n\s*/g, ' '))
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
      ? block.rows.flat(2).map(spans => ({ kind: 'paragraph' as const, spans }))
      : [block],
  )
}
