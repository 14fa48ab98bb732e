import { useEffect, useRef } from 'react'
import { plainRows } from '../editor/markup/plain-rows'
import type { PasteReport } from '../editor/markup/report'
import { readData } from '../editor/paste'

/**
 * Fields take the plain words of a clipboard, and Word puts what was deleted among them. So a paste with words
 * that are to stay out goes on as one without them.
 */
export function usePasteInFields(onPasted: (report: PasteReport) => void): void {
  const pasted = useRef(onPasted)
  pasted.current = onPasted
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event
      if (!isField(target) || clipboardData === null || clipboardData.getData('text/html') === '')
        return
      const { text, report } = readData(clipboardData)
      if (report.left.size === 0) return
      event.preventDefault()
      event.stopImmediatePropagation()
      pasteWords(target, plainRows(text))
      pasted.current(report)
    }
    document.addEventListener('paste', onPaste, { capture: true })
    return () => document.removeEventListener('paste', onPaste, { capture: true })
  }, [])
}

type Field = HTMLInputElement | HTMLTextAreaElement

function isField(target: EventTarget | null): target is Field {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}

/** Offers the words to whoever listens at the field, then types them, so that the field's own undo has them. */
function pasteWords(field: Field, words: string): void {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', words)
  const again = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
  if (!field.dispatchEvent(again)) return
  const fitting = field instanceof HTMLInputElement ? words.replaceAll(/\s+/g, ' ') : words
  document.execCommand('insertText', false, fitting)
}
