import { $addUpdateTag, $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical'
import { $lineOf } from './lines'
import { $createFootnoteNode } from './nodes/footnote-node'
import { $isTopicTitleNode } from './nodes/topic-node'

/** Told with the change that puts a new note in, so that its words are asked for at once. */
export const NEW_NOTE_TAG = 'new-note'

/** Puts a footnote in at the caret, after what is selected; a title has none. */
export function $insertFootnote(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  const end = selection.isBackward() ? selection.anchor : selection.focus
  if ($isTopicTitleNode($lineOf(end.getNode()))) return false
  selection.anchor.set(end.key, end.offset, end.type)
  selection.focus.set(end.key, end.offset, end.type)
  const note = $createFootnoteNode('')
  selection.insertNodes([note])
  $addUpdateTag(NEW_NOTE_TAG)
  return true
}

/**
 * Numbers the notes of the document as they stand in it. Their elements are asked and not the tree: the
 * page knows its order at once, and most documents have none.
 */
export function registerFootnotes(
  editor: LexicalEditor,
  write: (count: number) => string,
): () => void {
  const numberAll = () => {
    const marks = editor.getRootElement()?.getElementsByClassName('footnote') ?? []
    for (const [index, mark] of [...marks].entries()) {
      const number = write(index + 1)
      if (!(mark instanceof HTMLElement) || mark.dataset['number'] === number) continue
      mark.dataset['number'] = number
      mark.style.setProperty('--number', JSON.stringify(number))
    }
  }
  numberAll()
  return editor.registerUpdateListener(numberAll)
}
