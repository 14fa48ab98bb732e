import { useEffect, useRef, useState } from 'react'

/** How a value is read from typed words and written back for people. */
export interface Spelling<T> {
  readonly read: (typed: string) => T | null
  readonly write: (value: T) => string
}

/** An input whose words are read as they are typed. */
export interface TypedEntry {
  readonly text: string
  /** Whether the field was left with words that could not be read; the value is then unchanged. */
  readonly unread: boolean
  readonly type: (text: string) => void
  readonly settle: () => void
  /** Puts the value in the place of words that cannot be read; says whether there were such words. */
  readonly takeBack: () => boolean
}

/**
 * Reads what is typed at once, so that no save comes too early for it, and shows it as the paper
 * writes it when the field is left. Words that cannot be read then give back the value from before.
 */
export function useTyped<T>(
  value: T | null,
  spelling: Spelling<T>,
  onChange: (value: T | null) => void,
): TypedEntry {
  const written = (known: T | null) => (known === null ? '' : spelling.write(known))
  const [text, setText] = useState(() => written(value))
  const [unread, setUnread] = useState(false)
  const known = useRef(value)
  const settled = useRef(value)
  useEffect(() => {
    if (known.current === value) return
    known.current = value
    settled.current = value
    setText(value === null ? '' : spelling.write(value))
    setUnread(false)
  }, [value, spelling])
  const give = (next: T | null) => {
    if (next === known.current) return
    known.current = next
    onChange(next)
  }
  const isUnread = (typed: string) => typed.trim() !== '' && spelling.read(typed) === null
  const type = (typed: string) => {
    setText(typed)
    if (!isUnread(typed)) give(spelling.read(typed))
  }
  const settle = () => {
    setUnread(isUnread(text))
    if (isUnread(text)) return give(settled.current)
    settled.current = spelling.read(text)
    setText(written(settled.current))
    give(settled.current)
  }
  const takeBack = () => {
    if (!isUnread(text)) return false
    setText(written(known.current))
    setUnread(false)
    return true
  }
  return { text, unread, type, settle, takeBack }
}
