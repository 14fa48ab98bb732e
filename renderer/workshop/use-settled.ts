import { type ChangeEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'

/**
 * A field whose words hold when it is left or Enter is pressed, not while they are typed; Escape takes them back. Words
 * that the document says anew meanwhile stand in it at once.
 */
export function useSettled(value: string, onChange: (words: string) => void) {
  const [typed, setTyped] = useState(value)
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
    setTyped(value)
  }, [value])
  const settle = () => {
    if (latest.current !== value) onChange(latest.current)
  }
  const type = (words: string) => {
    latest.current = words
    setTyped(words)
  }
  return {
    value: typed,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      type(event.target.value),
    onBlur: settle,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.nativeEvent.isComposing || event.shiftKey) return
      if (event.key === 'Enter') {
        event.preventDefault()
        settle()
      }
      if (event.key === 'Escape') type(value)
    },
  }
}
