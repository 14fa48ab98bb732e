import { useRef, useState } from 'react'

/** What an input shows while it is typed in, and how it hands on what is typed. */
export interface Draft {
  readonly value: string
  readonly type: (value: string) => void
}

/**
 * An input's own copy of a value kept elsewhere. The editor answers a change a moment later; without
 * a copy React would set the old value back and the caret would jump. A value that changes from
 * outside (undo) replaces the copy.
 */
export function useDraft(value: string, commit: (value: string) => void): Draft {
  const [draft, setDraft] = useState(value)
  const seen = useRef(value)
  const sent = useRef<string | null>(null)
  if (seen.current !== value) {
    seen.current = value
    if (sent.current !== value) setDraft(value)
  }
  const type = (typed: string) => {
    sent.current = typed
    setDraft(typed)
    commit(typed)
  }
  return { value: draft, type }
}
