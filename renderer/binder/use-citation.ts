import { useEffect, useRef } from 'react'
import { type Cited, citation } from '../../core/binder/citation'
import { BINDER_DEEDS } from '../../core/wording/binder-deeds'
import { fill } from '../../core/wording/sentence'
import type { Notices } from '../notices/toasts'

/** Ctrl+C, and whatever else copies, takes the citation of this matter, unless words are selected or a dialog is open. */
export function useCitation(cited: Cited | null, notices: Notices): void {
  const latest = useRef({ cited, notices })
  latest.current = { cited, notices }
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const now = latest.current
      const isElsewhere = document.querySelector('dialog[open]') !== null
      if (now.cited === null || event.clipboardData === null || isElsewhere || hasSelection())
        return
      const words = citation(now.cited)
      event.clipboardData.setData('text/plain', words)
      event.preventDefault()
      now.notices.tell({ kind: 'done', words: fill(BINDER_DEEDS.copied, words) })
    }
    document.addEventListener('copy', onCopy)
    return () => document.removeEventListener('copy', onCopy)
  }, [])
}

function hasSelection(): boolean {
  const field = document.activeElement
  if (field instanceof HTMLInputElement && field.selectionStart !== field.selectionEnd) return true
  return !(document.getSelection()?.isCollapsed ?? true)
}
