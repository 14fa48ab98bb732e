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

/** How the notes of a document are numbered. */
export interface NoteNumbers {
  readonly write: (count: number) => string
  /** The ids of the findings as the paper has them, which is by area and aspect. */
  readonly findings: readonly string[]
}

/**
 * Numbers the notes as the paper will. Their elements are asked and not the tree: the page knows their
 * order at once, and most documents have none.
 */
export function registerFootnotes(editor: LexicalEditor, numbers: NoteNumbers): () => void {
  const numberAll = () => {
    const marks = editor.getRootElement()?.getElementsByClassName('footnote') ?? []
    for (const [index, mark] of onPaper([...marks], numbers.findings).entries()) {
      const number = numbers.write(index + 1)
      if (!(mark instanceof HTMLElement) || mark.dataset['number'] === number) continue
      mark.dataset['number'] = number
      mark.style.setProperty('--number', JSON.stringify(number))
    }
  }
  numberAll()
  return editor.registerUpdateListener(numberAll)
}

/** Marks of the text in the order of the paper: only those of findings stand elsewhere there. */
function onPaper(marks: readonly Element[], findings: readonly string[]): Element[] {
  const placeOf = (mark: Element): number =>
    findings.indexOf(mark.closest('.finding')?.getAttribute('data-source') ?? '')
  const found = marks.filter(mark => placeOf(mark) >= 0).sort((a, b) => placeOf(a) - placeOf(b))
  return marks.map(mark => (placeOf(mark) < 0 ? mark : (found.shift() ?? mark)))
}
