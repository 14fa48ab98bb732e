import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** What a line end at a place is worth; see README.md of this folder. */
export type Mark = 'good' | 'poor' | 'particle' | 'forbidden'

/** A text and, for each place, what a line end before `text[place]` is worth: `text.length + 1` marks. */
export interface MarkedText {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** A paragraph or a phrase of the files of this folder. `source` is its line as it was marked. */
export interface Passage extends MarkedText {
  readonly source: string
  readonly file: string
  /** The `## ` heading it stands under; empty in the prose. */
  readonly group: string
}

const SIGNS: ReadonlyMap<string, Mark> = new Map([
  ['|', 'good'],
  ['·', 'poor'],
  ['~', 'particle'],
])

/** Reads the notation of README.md. Throws where the marks themselves cannot be right. */
export function readMarked(source: string): MarkedText {
  const marks: Mark[] = ['forbidden']
  let text = ''
  let signed = true
  for (const letter of source) {
    const mark = SIGNS.get(letter)
    if (mark !== undefined) {
      if (signed) throw new Error(`two marks or a mark at the start: «${text.slice(-20)}${letter}»`)
      marks[text.length] = mark
      signed = true
      continue
    }
    if (letter === ' ' && (signed || text.endsWith(' ')))
      throw new Error(`a space after a mark or a space: «${text.slice(-20)}»`)
    text += letter === '_' ? ' ' : letter
    marks[text.length] = letter === ' ' ? 'good' : 'forbidden'
    signed = false
  }
  if (signed || text.endsWith(' ')) throw new Error(`ends with a mark or a space: «${source}»`)
  return { text, marks }
}

const FOLDER = path.dirname(fileURLToPath(import.meta.url))

/** The phrases in which a line may end at marked places only. */
export function readPhrases(): Passage[] {
  return readPassages(path.join(FOLDER, 'phrases.txt'))
}

/** The paragraphs of a folder of marked text; without one, those that the word lists were not made from. */
export function readProse(folder = path.join(FOLDER, 'prose')): Passage[] {
  const files = readdirSync(folder).sort()
  return files.flatMap(file => readPassages(path.join(folder, file)))
}

function readPassages(file: string): Passage[] {
  const passages: Passage[] = []
  let group = ''
  for (const source of readFileSync(file, 'utf8').split('\n')) {
    if (source.startsWith('## ')) group = source.slice(3)
    if (source === '' || source.startsWith('#')) continue
    passages.push({ ...readMarked(source), source, file: path.basename(file), group })
  }
  return passages
}
