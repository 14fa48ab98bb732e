import { useEffect, useRef, useState } from 'react'

/** How a value is read from typed words and written back for people. */
interface Spelling<T> {
  readonly read: (typed: string) => T | null
  readonly write: (value: T) => string
}

/** An input whose words are read when it is left. */
export interface Typed {
  readonly text: string
  /** Whether the words could not be read; the value is then unchanged. */
  readonly unread: boolean
  readonly type: (text: string) => void
  readonly settle: () => void
}

/** Keeps what is typed until the field is left, then reads it and shows it as the paper writes it. */
export function useTyped<T>(
  value: T | null,
  spelling: Spelling<T>,
  onChange: (value: T | null) => void,
): Typed {
  const written = (known: T | null) => (known === null ? '' : spelling.write(known))
  const [text, type] = useState(() => written(value))
  const [unread, setUnread] = useState(false)
  const known = useRef(value)
  useEffect(() => {
    if (known.current === value) return
    known.current = value
    type(value === null ? '' : spelling.write(value))
    setUnread(false)
  }, [value, spelling])
  const settle = () => {
    const blank = text.trim() === ''
    const read = blank ? null : spelling.read(text)
    setUnread(read === null && !blank)
    if (read === null && !blank) return
    known.current = read
    type(written(read))
    if (read !== value) onChange(read)
  }
  return { text, unread, type, settle }
}
