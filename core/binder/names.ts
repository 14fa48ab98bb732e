import type { Agency } from '../model/agency'
import { fold } from './fold'

/** The one word that stands in the index for an agency, whatever it was called by. */
export function agencyWord(id: string): string {
  return `agency0${id.replaceAll('-', '0')}`
}

/** Names of the registry, old ones too, found in texts: any name of an agency is the agency. */
export class AgencyNames {
  readonly #ids = new Map<string, string[]>()
  readonly #short = new Map<string, string[]>()
  readonly #pattern: RegExp | null

  constructor(registry: readonly Agency[]) {
    for (const { id, name, abbreviation } of registry) {
      note(this.#ids, fold(name.trim()), id)
      const short = fold(abbreviation.trim())
      note(this.#ids, short, id)
      note(this.#short, short.replaceAll('.', ''), id)
    }
    const names = [...this.#ids.keys()].toSorted((a, b) => b.length - a.length)
    this.#pattern = names.length === 0 ? null : new RegExp(names.map(patternOf).join('|'), 'g')
  }

  /** The agencies that a folded text names, in its order; a name that two bear is both. */
  in(folded: string): string[][] {
    if (this.#pattern === null) return []
    const named = [...folded.matchAll(this.#pattern)].map(([name]) => name)
    return [...new Set(named)].map(name => this.#ids.get(name) ?? [])
  }

  /** The folded text without the names. */
  without(folded: string): string {
    return this.#pattern === null ? folded : folded.replaceAll(this.#pattern, ' ')
  }

  /** The agencies whose short form is exactly this, its dots left out: «ตร». */
  ofShort(word: string): readonly string[] {
    return this.#short.get(word) ?? []
  }
}

function note(names: Map<string, string[]>, name: string, id: string): void {
  if (name === '') return
  const ids = names.get(name) ?? []
  if (!ids.includes(id)) names.set(name, [...ids, id])
}

/** A short form stands alone: «ตร.» is not in «อตร.», «dsi» not in «dsix»; a whole name may stand between words. */
function patternOf(name: string): string {
  const words = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  if (/^[a-z0-9]/.test(name)) return `(?<![a-z0-9])${words}(?![a-z0-9])`
  return name.length <= 8 || name.endsWith('.')
    ? `(?<![\\u0e01-\\u0e4e.])${words}${name.endsWith('.') ? '' : '(?![\\u0e01-\\u0e4e])'}`
    : words
}
