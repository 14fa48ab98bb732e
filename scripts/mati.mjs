import { inRoot } from './build/root.mjs'
import { COMMAND_LINE, ensureBuilt } from './build.mjs'

await ensureBuilt(COMMAND_LINE, line => process.stderr.write(`${line}\n`))
await import(inRoot('dist/main/command-line.js'))
