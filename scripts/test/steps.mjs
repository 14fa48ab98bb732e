import { spawn } from 'node:child_process'
import path from 'node:path'
import { inRoot, ROOT } from '../build/root.mjs'
import { ensureOldTypes } from '../electron/old-types.mjs'
import { findElectron, pinnedNotice } from '../electron-path.mjs'
import { isOnPath, missingForTests, provide } from '../system.mjs'
import { countOfPlaywright, countOfReport, countOfVitest, countOne } from './count.mjs'

/**
 * One step of the whole test.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {true} [first] Where it fails the others would only tell the same a hundred times, and are not run.
 * @property {(reports: string) => Promise<import('./count.mjs').Count>} run `reports` is a folder for its report.
 */

/** All steps in order: the quick ones first. @type {readonly Step[]} */
export const STEPS = [
  { name: 'system', first: true, run: system },
  { name: 'build', run: () => whole('node', inRoot('scripts/build.mjs')) },
  { name: 'types', run: () => whole('tsc', '-b') },
  { name: 'types-electron33', run: oldTypes },
  { name: 'lint', run: () => whole('biome', 'check', '--error-on-warnings', '.') },
  { name: 'notices', run: () => whole('node', inRoot('scripts/notices.mjs'), '--check') },
  { name: 'unused', run: () => whole('knip') },
  { name: 'unit', run: reports => vitest('unit', reports) },
  { name: 'slow', run: reports => vitest('slow', reports) },
  { name: 'journeys', run: journeys },
]

/** A check that cannot run for want of a program is no check: all of them are there, or the test has failed. */
async function system() {
  const electron = await findElectron()
  if (electron.pinned) say(pinnedNotice(electron))
  const check = () => missingForTests(electron.program)
  return countOne(provide(check(), check).length === 0)
}

/** The pinned Electron of tests is older than the one releases carry: main must be right for both. */
async function oldTypes() {
  try {
    await ensureOldTypes()
  } catch (cause) {
    say(`the types of Electron 33 could not be fetched (${String(cause)})`)
    return countOne(false)
  }
  return whole('tsc', '-p', inRoot('tsconfig.electron33.json'))
}

/** @param {string} reports */
async function journeys(reports) {
  const { dist } = await findElectron()
  const report = path.join(reports, 'journeys.json')
  const display = isOnPath('xvfb-run') ? ['xvfb-run', '-a'] : []
  const command = [...display, binOf('playwright'), 'test', '--reporter=list,json']
  const env = { ELECTRON_OVERRIDE_DIST_PATH: dist, PLAYWRIGHT_JSON_OUTPUT_NAME: report }
  return countOfReport(countOfPlaywright, report, await succeeds(command, env))
}

/**
 * @param {string} project
 * @param {string} reports
 */
async function vitest(project, reports) {
  const report = path.join(reports, `${project}.json`)
  const command = [binOf('vitest'), 'run', '--project', project]
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return countOfReport(countOfVitest, report, await succeeds([...command, ...reporters]))
}

/**
 * A command that passes or fails as one test.
 *
 * @param {string} command
 * @param {string[]} args
 */
async function whole(command, ...args) {
  const program = command === 'node' ? process.execPath : binOf(command)
  return countOne(await succeeds([program, ...args]))
}

/**
 * @param {readonly string[]} command
 * @param {Record<string, string>} env
 * @returns {Promise<boolean>}
 */
function succeeds([program = '', ...args], env = {}) {
  return new Promise(resolve => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    })
    child.on('error', cause => {
      say(String(cause))
      resolve(false)
    })
    child.on('exit', code => resolve(code === 0))
  })
}

/** @param {string} name */
const binOf = name => inRoot('node_modules/.bin', name)

/** @param {string} line */
const say = line => process.stdout.write(`${line}\n`)
