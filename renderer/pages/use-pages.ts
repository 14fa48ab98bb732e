import { useEffect, useRef, useState } from 'react'
import type { Fault } from '../../core/fault'
import type { PagesInfo } from '../../preload/papers'
import type { Session } from '../session/use-session'

/**
 * The pages of the document, typeset again whenever it or the house style changes. One typesetting runs at a time;
 * what changes meanwhile is set when it is done, only the newest of it.
 */
export function usePages(
  { ask, open, view }: Pick<Session, 'ask' | 'open' | 'view'>,
  style: string,
  onFault: (fault: Fault) => void,
): PagesInfo | null {
  const [pages, setPages] = useState<PagesInfo | null>(null)
  const { handle } = open
  const { document } = view
  const waiting = useRef(false)
  const running = useRef(false)
  const report = useRef(onFault)
  report.current = onFault
  // biome-ignore lint/correctness/useExhaustiveDependencies: main has the words and reads the house style; a change of either asks for new pages
  useEffect(() => {
    waiting.current = true
    const run = async () => {
      if (running.current) return
      running.current = true
      while (waiting.current) {
        waiting.current = false
        const result = await ask('pages:typeset', handle)
        if (result.ok) setPages(result.value)
        else report.current(result.fault)
      }
      running.current = false
    }
    void run()
  }, [handle, document, style])
  return pages
}
