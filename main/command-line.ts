import path from 'node:path'
import { crashed, run } from './command-line/run'
import { placesIn } from './places'

const argv = process.argv.slice(2)
const io = {
  out: (line: string) => void process.stdout.write(`${line}\n`),
  err: (line: string) => void process.stderr.write(`${line}\n`),
  places: placesIn(path.resolve(import.meta.dirname, '..')),
  stop: { heed: heedStop },
}

// A reader that has seen enough, such as `head`, closes the pipe.
process.stdout.on('error', () => process.exit())
// What goes wrong outside of the command's own promise ends it as what goes wrong inside.
process.on('uncaughtException', error => process.exit(crashed(error, argv, io)))

process.exitCode = await run(argv, io)

/** Ctrl+C, or the system's wish, ends a command between two steps; the second time at once. */
function heedStop(): AbortSignal {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(130)
      stop.abort()
    })
  return stop.signal
}
