import { useEffect, useRef } from 'react'

/** The keys 1 to 9 by their place, also under the Thai layout, do the first, the second … of these; in a field they are digits. */
export function useDigitKeys(deeds: readonly (() => void)[]): void {
  const latest = useRef(deeds)
  latest.current = deeds
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isOther = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey
      const isInField =
        event.target instanceof Element && event.target.matches('input, select, textarea')
      if (isOther || isInField || document.querySelector('dialog[open]') !== null) return
      const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]
      const deed = digit === undefined ? undefined : latest.current[Number(digit) - 1]
      if (deed === undefined) return
      event.preventDefault()
      deed()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
