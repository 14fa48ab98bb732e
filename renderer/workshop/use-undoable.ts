import { useEffect, useRef } from 'react'
import type { FindingsReport } from '../../core/model/document'
import type { Sentence } from '../../core/wording/sentence'
import { WORKSHOP_WORDS } from '../../core/wording/workshop'
import type { Notices } from '../notices/toasts'

/**
 * Tells of a change with a way to undo it. The notice goes with the next change, for a step back would then take back
 * something else.
 */
export function useUndoable(
  report: FindingsReport,
  notices: Notices,
  undo: () => void,
): (words: Sentence) => void {
  const told = useRef<{ readonly words: Sentence; of: FindingsReport | null } | null>(null)
  const { take } = notices
  useEffect(() => {
    const last = told.current
    if (last === null) return
    if (last.of === null) last.of = report
    if (last.of === report) return
    take(last.words)
    told.current = null
  }, [report, take])
  return words => {
    if (told.current !== null) take(told.current.words)
    told.current = { words, of: null }
    notices.tell({ kind: 'done', words, action: { words: WORKSHOP_WORDS.undo, run: undo } })
  }
}
