import { useLayoutEffect, useRef, useState } from 'react'

interface WordsFieldProps {
  readonly label: string
  readonly words: string
  /** Told once what stands in it when it is left. */
  readonly onSettle: (words: string) => void
  /** It is left by a key: Enter and Escape, or Tab for the next. */
  readonly onEnd: (next: boolean) => void
}

/** Words of a row, written in their place. Nothing that was typed is thrown away: Escape, too, keeps it, and undo takes it back. */
export function WordsField({ label, words, onSettle, onEnd }: WordsFieldProps) {
  const [typed, setTyped] = useState(words)
  const field = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const { current } = field
    current?.focus()
    current?.setSelectionRange(current.value.length, current.value.length)
  }, [])
  const settle = () => {
    if (typed !== words) onSettle(typed)
  }
  return (
    <textarea
      ref={field}
      aria-label={label}
      rows={Math.max(2, typed.split('\n').length)}
      spellCheck={false}
      value={typed}
      onChange={event => setTyped(event.target.value)}
      onBlur={settle}
      onKeyDown={event => {
        const isEnd = event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)
        const isNext = event.key === 'Tab' && !event.shiftKey
        if (event.nativeEvent.isComposing || (!isEnd && !isNext)) return
        event.preventDefault()
        event.stopPropagation()
        settle()
        onEnd(isNext)
      }}
    />
  )
}
