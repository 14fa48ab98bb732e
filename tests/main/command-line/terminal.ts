import path from 'node:path'
import { run } from '../../../main/command-line/run'
import { placesIn } from '../../../main/places'

const ROOT = path.resolve(import.meta.dirname, '../../..')

/** The program's data as it lies in the source tree. */
const PLACES = {
  ...placesIn(path.join(ROOT, 'dist')),
  templates: path.join(ROOT, 'templates'),
  examples: path.join(ROOT, 'examples'),
}

/** What a command said and how it ended. */
export interface Session {
  readonly exit: number
  readonly out: readonly string[]
  readonly err: readonly string[]
}

/** Runs one command as a terminal does. */
export async function mati(...argv: string[]): Promise<Session> {
  const out: string[] = []
  const err: string[] = []
  const io = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
    places: PLACES,
  }
  return { exit: await run(argv, io), out, err }
}
