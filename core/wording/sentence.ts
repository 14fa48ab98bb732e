import { type Digits, toThaiDigits, withDigits } from '../thai/numerals'

/** The languages in which a screen and the command line speak. Papers are Thai always. */
export const LANGUAGES = ['th', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** What each calls itself, in its own letters. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { th: 'ไทย', en: 'English' }

/**
 * What a person reads on a screen, in both languages. The words of a paper are plain strings, so that no
 * language can be asked of them: it is the office's paper and stays Thai.
 */
export interface Sentence {
  readonly th: string
  readonly en: string
}

/** What stands in a `{}` of a sentence: words of the document and names as they are, the rest in its language. */
export type Filling = string | number | Sentence

/** Puts a sentence and its English twin together, the `{}` of both filled in order. */
export function sentence(th: string, en: string, ...fillings: readonly Filling[]): Sentence {
  return fill({ th, en }, ...fillings)
}

/** The words of a sentence in one language: the only way out of the two. */
export function inLanguage(sentence: Sentence, language: Language): string {
  return sentence[language]
}

/** Whether two sentences say the same: each has one English twin. */
export function isSame(one: Sentence, other: Sentence): boolean {
  return one.th === other.th
}

/** Fills the `{}` of a sentence in their order. An English `{s}` is the ending of what was counted last: «1 gap», «2 gaps». */
export function fill(sentence: Sentence, ...fillings: readonly Filling[]): Sentence {
  if (fillings.length === 0) return sentence
  return eachWay(language => {
    let words = sentence[language]
    let from = 0
    for (const filling of fillings) {
      const at = words.indexOf('{}', from)
      if (at < 0) break
      const put = wordsOf(filling, language)
      const rest = words.slice(at + 2).replace(/^([^{]*)\{s\}/, put === '1' ? '$1' : '$1s')
      words = words.slice(0, at) + put + rest
      from = at + put.length
    }
    return words
  })
}

/** Several things in a row, with something between them. */
export function joined(things: readonly Filling[], between: Filling): Sentence {
  return eachWay(language =>
    things.map(thing => wordsOf(thing, language)).join(wordsOf(between, language)),
  )
}

/** A count on a screen: in the digits of the house where the sentence is Thai, Arabic where it is English. */
export function figures(count: number | string, digits: Digits = 'thai'): Sentence {
  const words = String(count)
  return sentence(digits === 'thai' ? toThaiDigits(words) : words, words)
}

/** A sentence with all its digits in those of the house; English keeps its Arabic ones, as does what it quotes. */
export function inDigits({ th, en }: Sentence, digits: Digits): Sentence {
  return { th: withDigits(th, digits), en }
}

function eachWay(words: (language: Language) => string): Sentence {
  return { th: words('th'), en: words('en') }
}

function wordsOf(filling: Filling, language: Language): string {
  return typeof filling === 'object' ? filling[language] : String(filling)
}
