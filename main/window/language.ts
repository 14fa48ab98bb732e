import {
  type Filling,
  fill,
  inLanguage,
  type Language,
  type Sentence,
} from '../../core/wording/sentence'

let spoken: Language = 'th'
const followers = new Set<() => void>()

/** Sets the language of what this process shows by itself: dialogs, the menu, the title bar. */
export function speak(language: Language): void {
  if (language === spoken) return
  spoken = language
  for (const follow of followers) follow()
}

/** Calls whenever the language has changed: for what stands on the screen longer than a question. */
export function onLanguage(follow: () => void): void {
  followers.add(follow)
}

/** The words of a sentence in the language of the desk, its `{}` filled in order. */
export function say(sentence: Sentence, ...fillings: readonly Filling[]): string {
  return inLanguage(fill(sentence, ...fillings), spoken)
}
