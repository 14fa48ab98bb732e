// npm run check: what every commit must pass. The build and the tests that need it go one way, types and lint another:
// each has times when it leaves a core idle. What a step says comes in one piece.
import { spawn } from 'node:child_process'
import { ROOT } from './build/root.mjs'

const ways = [
  ['build', 'unit'],
  ['types', 'lint'],
]

/**
 * Runs one of package.json's scripts and says what it said; whether it succeeded.
 *
 * @param {string} script
 * @returns {Promise<boolean>}
 */
function passes(script) {
  const began = performance.now()
  const run = spawn('npm', ['run', '-s', script], {
    cwd: ROOT,
    shell: process.platform === 'win32',
  })
  /** @type {Buffer[]} */
  const said = []
  run.stdout.on('data', part => said.push(part))
  run.stderr.on('data', part => said.push(part))
  return new Promise(resolve => {
    run.on('close', code => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1)
      console.log(`── ${script}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s`)
      process.stdout.write(Buffer.concat(said))
      resolve(code === 0)
    })
  })
}

const results = await Promise.all(
  ways.map(async scripts => {
    for (const script of scripts) if (!(await passes(script))) return false
    return true
  }),
)
process.exitCode = results.every(Boolean) ? 0 : 1
