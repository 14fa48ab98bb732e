import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Keeps what it was called with, and the file, under the number of the job. */
const TAKES_ALL = `#!/bin/sh
cd "$(dirname "$0")"
number=$(ls job-*.pdf 2>/dev/null | wc -l)
for word in "$@"; do printf '%s\\n' "$word"; last=$word; done > "job-$number.txt"
cp "$last" "job-$number.pdf"
`

/** As above, until the file \`trouble\` lies beside it: then it does as is written there. */
export const TAKES_UNTIL_TROUBLE = TAKES_ALL.replace(
  'number=',
  'if [ "$(ls job-*.pdf 2>/dev/null | wc -l)" = "$(head -n 1 trouble 2>/dev/null)" ]; then eval "$(tail -n 1 trouble)"; fi\nnumber=',
)

/** A stand-in of `lp` that is found first, and of an `lpstat` that knows one printer. */
export interface FakeLp {
  readonly folder: string
  readonly program: string
  /** What a job was called with. */
  words(job: number): string[]
  /** The titles of the jobs that were taken, in order. */
  titles(): string[]
  /** From so many jobs on `lp` does this instead; `null` for no more trouble. */
  trouble(after: number, does: string | null): void
  remove(): void
}

/** Puts the stand-ins first on the path of programs that are started from now on. */
export function withFakeLp(script = TAKES_ALL): FakeLp {
  const folder = mkdtempSync(path.join(tmpdir(), 'mati-lp-'))
  const program = path.join(folder, 'lp')
  const stat =
    'if [ "$1" = -e ]; then echo saraban; else echo "system default destination: saraban"; fi'
  for (const [file, text] of [
    [program, script],
    [path.join(folder, 'lpstat'), `#!/bin/sh\n${stat}\n`],
  ] as const) {
    writeFileSync(file, text)
    chmodSync(file, 0o755)
  }
  const usual = process.env['PATH']
  process.env['PATH'] = `${folder}:${usual}`
  const words = (job: number) =>
    readFileSync(path.join(folder, `job-${job}.txt`), 'utf8').split('\n')
  const jobs = () => readdirSync(folder).filter(name => name.endsWith('.pdf')).length
  return {
    folder,
    program,
    words,
    titles: () => Array.from({ length: jobs() }, (_, job) => titleIn(words(job))),
    trouble: (after, does) => {
      if (does === null) rmSync(path.join(folder, 'trouble'))
      else writeFileSync(path.join(folder, 'trouble'), `${after}\n${does}\n`)
    },
    remove: () => {
      process.env['PATH'] = usual
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function titleIn(words: readonly string[]): string {
  return words[words.indexOf('-t') + 1] ?? ''
}

/** The folders in which papers wait for a printer. Each is called by its process; one of a process that ended goes at the next start. */
export function printFolders(): string[] {
  return readdirSync(tmpdir()).filter(name => /^mati-print-\d+-/.test(name))
}
