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
import { richText } from '../../core/model/rich-text'
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
  const [only] = text
  if ($isTopicTitleNode(line)) selection.insertText(plain.replaceAll(/\s*\n\s*/g, ' '))
  else if (text.length === 1 && only?.kind === 'paragraph') $insertNodes($writeSpans(only.spans))
  else if (text.length > 0) $insertNodes($writeRichText(text))
}
