import type { Agency } from './agency'
import type { Document } from './document'
import { visitDocument } from './walk/walk'

/**
 * The names that a document is full of, whole and word by word: the agencies it is read with, their short forms, and
 * everyone in its lists. A given name that no dictionary has is then no row of syllables.
 */
export function namesIn(document: Document, agencies: readonly Agency[]): string[] {
  const bodies = agencies.flatMap(({ name, abbreviation }) => [name, abbreviation])
  const people = peopleIn(document).flatMap(name => [name, ...wordsOfName(name)])
  return [...new Set([...bodies, ...people].map(name => name.trim()))].filter(name => name !== '')
}

function peopleIn(document: Document): string[] {
  const people: string[] = []
  visitDocument(document, {
    line: (line, kind) => {
      if (kind === 'name') people.push(line)
    },
  })
  return people
}

/** Shorter ones (จันทร์, ใจ) are words of the language too, and would be seen where they are not. */
const SHORTEST_NAME = 5

function wordsOfName(name: string): string[] {
  return name.split(/[^ก-๎]+/).filter(word => word.length >= SHORTEST_NAME)
}
