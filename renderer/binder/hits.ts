import { bare, fold } from '../../core/binder/fold'

/** A stretch of a text, and whether it is what was asked for. */
export interface HitStretch {
  readonly at: number
  readonly text: string
  readonly isHit: boolean
}

/**
 * Cuts a text at the words that a search was understood by, forgiving what the search forgives: tones, digits, case.
 * A mark never parts a letter from the marks over and under it.
 */
export function hits(text: string, words: readonly string[]): HitStretch[] {
  const letters = lettersOf(text)
  const plain = letters.map(({ bared }) => bared).join('')
  const isHit = new Set<number>()
  const starts = startsOf(letters)
  for (const word of words.map(word => bare(fold(word))).filter(word => word !== '')) {
    for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length))
      for (let place = at; place < at + word.length; place++) {
        const letter = starts[place]
        if (letter !== undefined) isHit.add(letter)
      }
  }
  const stretches: HitStretch[] = []
  for (const [index, { at, text: letter }] of letters.entries()) {
    const last = stretches.at(-1)
    if (last !== undefined && last.isHit === isHit.has(index))
      stretches[stretches.length - 1] = { ...last, text: last.text + letter }
    else stretches.push({ at, text: letter, isHit: isHit.has(index) })
  }
  return stretches
}

interface Letter {
  readonly at: number
  readonly text: string
  readonly bared: string
}

/** What a reader sees as one letter: a consonant with all its marks. */
function lettersOf(text: string): Letter[] {
  return [
    ...text.matchAll(/[^\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]?[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*/gu),
  ]
    .filter(([letter]) => letter !== '')
    .map(match => ({ at: match.index, text: match[0], bared: bare(fold(match[0])) }))
}

/** For each character of the bared text the index of its letter. */
function startsOf(letters: readonly Letter[]): number[] {
  return letters.flatMap(({ bared }, index) =>
    [...bared].flatMap(char => Array(char.length).fill(index)),
  )
}
