import path from 'node:path'
import { run } from './command-line/run'
import { placesIn } from './places'

// A reader that has seen enough, such as `head`, closes the pipe.
process.stdout.on('error', () => process.exit())

process.exitCode = await run(process.argv.slice(2), {
  out: line => void process.stdout.write(`${line}\n`),
  err: line => void process.stderr.write(`${line}\n`),
  places: placesIn(path.resolve(import.meta.dirname, '..')),
})
