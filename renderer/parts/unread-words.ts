import { type RefObject, useEffect, useRef } from 'react'

/** Fields that hold words which are not in the document, and how to take those back. */
const holders = new WeakMap<Element, () => boolean>()

/** Lets `takeBack` clear a field of words that could not be read; it says whether there were any. */
export function useUnreadWords(takeBack: () => boolean): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (field.current !== null) holders.set(field.current, takeBack)
  })
  return field
}

/** Takes back what a field holds that is not in the document; says whether there was anything. */
export function takeBackUnread(field: Element | null): boolean {
  return field !== null && (holders.get(field)?.() ?? false)
}
