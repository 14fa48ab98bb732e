import { useRef, useState } from 'react'

/** What an input shows while it is typed in, and how it hands on what is typed. */
export interface FieldDraft {
  readonly value: string
  readonly type: (value: string) => void
}

/**
 * An input's own copy of a value kept elsewhere. The keeper answers a change a moment later; without a
 * copy React would set the old value back and the caret would jump. A value that is no answer to what
 * was typed (undo, redo) replaces the copy.
 */
export function useDraft(value: string, commit: (value: string) => void): FieldDraft {
  const [draft, setDraft] = useState(value)
  const seen = useRef(value)
  const unanswered = useRef<readonly string[]>([])
  if (seen.current !== value) {
    seen.current = value
    const answered = unanswered.current.indexOf(value)
    // An answer is heard once. The same value again comes from a step back or forth.
    unanswered.current = answered < 0 ? [] : unanswered.current.slice(answered + 1)
    if (answered < 0) setDraft(value)
  }
  const type = (typed: string) => {
    unanswered.current = [...unanswered.current, typed]
    setDraft(typed)
    commit(typed)
  }
  return { value: draft, type }
}
