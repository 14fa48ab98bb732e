import { MISSPELT_LETTERS } from './misspelt-letters'
import { MISSPELT_WORDS } from './misspelt-words'

/** A common misspelling and the word of the dictionary that is meant. */
export interface Misspelling {
  readonly wrong: string
  readonly right: string
  /** What makes it sound when it stands right before: ปรา before กฏหมาย (ปรากฏหมายเลข). */
  readonly notAfter: readonly string[]
  /** What does so right after it: การ after ภาระกิจ (เป็นภาระกิจการ…). */
  readonly notBefore: readonly string[]
}

/** All of them, as `docs/spelling.md` describes. Ours, checked against a word list: none is part of a sound word. */
export const MISSPELLINGS: readonly Misspelling[] = `${MISSPELT_WORDS} ${MISSPELT_LETTERS}`
  .split(/\s+/)
  .filter(pair => pair !== '')
  .map(pair => {
    const [wrong = '', right = '', after = '', before = ''] = pair.split('>')
    return { wrong, right, notAfter: words(after), notBefore: words(before) }
  })

function words(list: string): readonly string[] {
  return list === '' ? [] : list.split(',')
}

const KEY = 3

const BY_BEGINNING: ReadonlyMap<string, readonly Misspelling[]> = byBeginning()

function byBeginning() {
  const found = new Map<string, Misspelling[]>()
  for (const pair of MISSPELLINGS) {
    const key = pair.wrong.slice(0, KEY)
    found.set(key, [...(found.get(key) ?? []), pair])
  }
  return found
}

/** A misspelling where it stands in a text. */
export interface FoundMisspelling extends Misspelling {
  readonly at: number
}

/** Finds the common misspellings of a text, from left to right; the longest at each place. */
export function findMisspellings(text: string): FoundMisspelling[] {
  const found: FoundMisspelling[] = []
  let from = 0
  for (let at = 0; at + KEY <= text.length; at++) {
    const candidates = at < from ? undefined : BY_BEGINNING.get(text.slice(at, at + KEY))
    const longest = candidates
      ?.filter(pair => stands(pair, text, at))
      .toSorted((a, b) => b.wrong.length - a.wrong.length)[0]
    if (longest === undefined) continue
    found.push({ ...longest, at })
    from = at + longest.wrong.length
  }
  return found
}

function stands({ wrong, notAfter, notBefore }: Misspelling, text: string, at: number): boolean {
  if (!text.startsWith(wrong, at)) return false
  const before = text.slice(0, at)
  const end = at + wrong.length
  return (
    !notAfter.some(word => before.endsWith(word)) &&
    !notBefore.some(word => text.startsWith(word, end))
  )
}
