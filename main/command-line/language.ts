import { LANGUAGES, type Language } from '../../core/wording/sentence'
import { type Ending, wrongUse } from './ending'

const LANG = '--lang'

/** A line of the command line without its `--lang`, and the language that it asks for. */
export interface Spoken {
  readonly words: readonly string[]
  readonly language: Language
  /** How the line ends where it asks for no language that there is; `null` where all is well. */
  readonly wrong: Ending | null
}

/**
 * Takes `--lang` off a line, where it may stand anywhere. Without one the language is Thai, whatever the
 * computer or the settings of the window say: a script reads the same words everywhere.
 */
export function spokenIn(argv: readonly string[]): Spoken {
  const at = argv.findIndex(isLang)
  if (at < 0) return { words: argv, language: 'th', wrong: null }
  const joined = argv[at]?.startsWith(`${LANG}=`)
  const value = joined ? argv[at]?.slice(LANG.length + 1) : argv[at + 1]
  const words = argv.toSpliced(at, joined || value === undefined ? 1 : 2)
  const language = LANGUAGES.find(one => one === value)
  const wrong = wrongLanguage(value, words)
  return { words, language: language ?? 'th', wrong }

  function wrongLanguage(named: string | undefined, rest: readonly string[]): Ending | null {
    if (named === undefined || named === '' || named.startsWith('--'))
      return wrongUse('missingValue', LANG)
    if (language === undefined) return wrongUse('unknownLanguage', named)
    return rest.some(isLang) ? wrongUse('repeatedOption', LANG) : null
  }
}

function isLang(word: string): boolean {
  return word === LANG || word.startsWith(`${LANG}=`)
}
