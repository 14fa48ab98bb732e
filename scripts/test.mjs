import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { isGood, lastLine, sum } from './test/count.mjs'
import { STEPS } from './test/steps.mjs'

// npm test runs every step; npm test -- types unit runs those two.
const wanted = process.argv.slice(2)
const steps = STEPS.filter(step => wanted.length === 0 || wanted.includes(step.name))
const reports = await mkdtemp(path.join(os.tmpdir(), 'mati-test-'))
const rows = []
try {
  for (const step of steps) {
    console.log(`\n── ${step.name} ${'─'.repeat(60 - step.name.length)}`)
    const start = performance.now()
    const count = await step.run(reports)
    const seconds = (performance.now() - start) / 1000
    rows.push({ name: step.name, count, seconds })
    if (step.first && !isGood(count)) break
  }
} finally {
  await rm(reports, { recursive: true, force: true })
}

console.log('')
for (const { name, count, seconds } of rows)
  console.log(`${name.padEnd(18)}${seconds.toFixed(1).padStart(7)} s   ${lastLine(count)}`)
const total = sum(rows.map(row => row.count))
console.log(`\n${lastLine(total)}`)
process.exitCode = isGood(total) ? 0 : 1
