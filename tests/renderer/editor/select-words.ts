import { $isTextNode } from 'lexical'
import { $allLines } from '../../../renderer/editor/lines'

/** Selects words of the document, or puts the caret at one end of them. */
export function $selectWordsOf(words: string, what: 'whole' | 'start' | 'end'): void {
  const texts = $allLines().flatMap(line => line.getAllTextNodes())
  const node = texts.find(text => $isTextNode(text) && text.getTextContent().includes(words))
  if (node === undefined) throw new Error(`no words ${words}`)
  const start = node.getTextContent().indexOf(words)
  const end = start + words.length
  node.select(what === 'end' ? end : start, what === 'start' ? start : end)
}
