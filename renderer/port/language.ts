import { useSyncExternalStore } from 'react'
import type { Language } from '../../core/wording/sentence'

let spoken: Language = 'th'
const listeners = new Set<() => void>()

/** Sets the language of the window. What is on show is said anew; nothing is made anew. */
export function speak(language: Language): void {
  if (language === spoken) return
  spoken = language
  document.documentElement.lang = language
  for (const listener of [...listeners]) listener()
}

/** The language of the window this moment. */
export function spokenLanguage(): Language {
  return spoken
}

/**
 * Draws a component again when the language changes, and with it all that it draws. The window's root does so; a
 * component needs it of its own only where `memo` keeps it from being drawn with its parent.
 */
export function useLanguage(): Language {
  return useSyncExternalStore(listen, spokenLanguage)
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
