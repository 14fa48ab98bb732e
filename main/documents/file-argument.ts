import path from 'node:path'

/**
 * The document that the program was started with: the last word of the command line that names a
 * `.mati` file (or the plain JSON of one) and is no flag; `null` for none.
 */
export function documentIn(argv: readonly string[], folder: string): string | null {
  const files = argv.slice(1).filter(word => !word.startsWith('-') && /\.(mati|json)$/i.test(word))
  const last = files.at(-1)
  return last === undefined ? null : path.resolve(folder, last)
}
