import { useEffect, useRef, useState } from 'react'
import type { Fault } from '../../core/fault'
import type { Document } from '../../core/model/document'
import type { PagesInfo } from '../../preload/papers'
import { ask } from '../port/desk-port'

/**
 * The pages of the document, typeset again whenever it or the house style changes. One typesetting runs at a time;
 * what changes meanwhile is set when it is done, only the newest of it.
 */
export function usePages(
  handle: string,
  document: Document,
  style: string,
  onFault: (fault: Fault) => void,
): PagesInfo | null {
  const [pages, setPages] = useState<PagesInfo | null>(null)
  const waiting = useRef<Document | null>(null)
  const running = useRef(false)
  const report = useRef(onFault)
  report.current = onFault
  // biome-ignore lint/correctness/useExhaustiveDependencies: the house style is read by main, its change asks for new pages
  useEffect(() => {
    waiting.current = document
    const run = async () => {
      if (running.current) return
      running.current = true
      while (waiting.current !== null) {
        const next = waiting.current
        waiting.current = null
        const result = await ask('pages:typeset', handle, next)
        if (result.ok) setPages(result.value)
        else report.current(result.fault)
      }
      running.current = false
    }
    void run()
  }, [handle, document, style])
  return pages
}
