import type { Digits } from '../../core/thai/numerals'
import {
  type Filling,
  fill,
  inDigits,
  inLanguage,
  type Sentence,
} from '../../core/wording/sentence'
import { spokenLanguage } from './language'

/** The words of a sentence in the language of the window, its `{}` filled in order. To be called while drawing. */
export function say(sentence: Sentence, ...fillings: readonly Filling[]): string {
  return inLanguage(fill(sentence, ...fillings), spokenLanguage())
}

/** The same, with all digits of a Thai sentence in those of the house. */
export function sayInDigits(
  digits: Digits,
  sentence: Sentence,
  ...fillings: readonly Filling[]
): string {
  return say(inDigits(fill(sentence, ...fillings), digits))
}
