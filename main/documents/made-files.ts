import { randomUUID } from 'node:crypto'

/** How many files are known: the window offers each for some seconds, and a person chooses its place first. */
const MOST_FILES = 32

/** The files that exports made last, each by the token that the window knows it by. */
export class MadeFiles {
  readonly #files = new Map<string, string>()

  /** Gives a token for a file; the oldest one is forgotten when there are many. */
  add(file: string): string {
    const token = randomUUID()
    this.#files.set(token, file)
    const [oldest] = this.#files.keys()
    if (oldest !== undefined && this.#files.size > MOST_FILES) this.#files.delete(oldest)
    return token
  }

  /** The file of a token. Only a token given out lately can be asked for: any other is our own error. */
  find(token: string): string {
    const file = this.#files.get(token)
    if (file === undefined) throw new Error('no file was made under this token')
    return file
  }
}
