import { spawn } from 'node:child_process'
import path from 'node:path'
import { inRoot, ROOT } from '../build/root.mjs'
import { ensureOldTypes } from '../electron/old-types.mjs'
import { findElectron, pinnedNotice } from '../electron-path.mjs'
import {
  isOnPath,
  missingForTests,
  missingForVirtualDisplay,
  missingForWindow,
  provide,
} from '../system.mjs'
import { countOfPlaywright, countOfReport, countOfVitest, countOne, SKIPPED } from './count.mjs'

/**
 * One step of the whole test.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {(reports: string) => Promise<import('./count.mjs').Count>} run `reports` is a folder for its report.
 */

/** All steps in order: the quick ones first. @type {readonly Step[]} */
export const STEPS = [
  { name: 'build', run: () => whole('node', inRoot('scripts/build.mjs')) },
  { name: 'types', run: () => whole('tsc', '-b') },
  { name: 'types-electron33', run: oldTypes },
  { name: 'lint', run: () => whole('biome', 'check', '--error-on-warnings', '.') },
  { name: 'notices', run: () => whole('node', inRoot('scripts/notices.mjs'), '--check') },
  { name: 'unused', run: () => whole('knip') },
  { name: 'unit', run: reports => vitest('unit', reports) },
  { name: 'slow', run: slow },
  { name: 'journeys', run: journeys },
]

/** The pinned Electron of tests is older than the one releases carry: main must be right for both. */
async function oldTypes() {
  try {
    await ensureOldTypes()
  } catch (cause) {
    return skip(`the types of Electron 33 could not be fetched (${String(cause)})`)
  }
  return whole('tsc', '-p', inRoot('tsconfig.electron33.json'))
}

/** @param {string} reports */
async function slow(reports) {
  const missing = provide(missingForTests(), missingForTests)
  if (missing.length > 0) say(`checks that need ${missing.join(', ')} will be skipped`)
  return vitest('slow', reports)
}

/** @param {string} reports */
async function journeys(reports) {
  const electron = await findElectron()
  if (electron.pinned) say(pinnedNotice(electron))
  const check = () => [...missingForWindow(electron.program), ...missingForVirtualDisplay()]
  const missing = provide(check(), check)
  if (missing.length > 0) return skip(`the window cannot open without ${missing.join(', ')}`)
  const report = path.join(reports, 'journeys.json')
  const display = isOnPath('xvfb-run') ? ['xvfb-run', '-a'] : []
  const command = [...display, binOf('playwright'), 'test', '--reporter=list,json']
  const env = {
    ELECTRON_OVERRIDE_DIST_PATH: electron.dist,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  }
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

/** @param {string} reason */
function skip(reason) {
  say(`SKIPPED: ${reason}`)
  return SKIPPED
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
