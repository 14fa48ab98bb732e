import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { inRoot } from './build/root.mjs'

/**
 * An Electron to run the program with.
 *
 * @typedef {object} Electron
 * @property {string} program
 * @property {string} dist The folder the program lies in.
 * @property {string} version
 * @property {boolean} pinned Whether it is the old runtime for development, not the one releases carry.
 */

const PACKAGE = inRoot('node_modules/electron')
const RELEASES = 'https://github.com/electron/electron/releases/download/'
const PROBE_LIMIT = 5_000
const DOWNLOAD_LIMIT = 600_000
// When the releases did not answer at all, a proxy or a cached download may still help: but not for long.
const REFUSED_LIMIT = 20_000

/**
 * Finds an Electron, or gets one: the folder in ELECTRON_OVERRIDE_DIST_PATH, the official one in node_modules, the
 * pinned runtime unpacked earlier, the official download, the pinned runtime. Throws when there is none.
 *
 * @returns {Promise<Electron>}
 */
export async function findElectron() {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (override !== undefined && override !== '') return electronIn(override, false)
  const official = path.join(PACKAGE, 'dist')
  if (isElectron(official)) return electronIn(official, false)
  const { pinnedRuntime, pinnedRuntimeFits, unpackPinnedRuntime } = await import(
    './electron/pinned-runtime.mjs'
  )
  const unpacked = pinnedRuntimeFits() ? pinnedRuntime() : null
  if (unpacked !== null) return electronIn(unpacked, true)
  const refusal = await downloadOfficial(pinnedRuntimeFits())
  if (refusal === null) return electronIn(official, false)
  if (!pinnedRuntimeFits())
    throw new Error(`no Electron: ${refusal}\nTry: npx install-electron, or ELECTRON_MIRROR=…`)
  return electronIn(await unpackPinnedRuntime(), true)
}

/** One line for people about the pinned runtime, in Thai and English. */
export const pinnedNotice = (/** @type {Electron} */ electron) =>
  `ดาวน์โหลด Electron ของทางการไม่ได้ จึงใช้รุ่นสำรอง ${electron.version} (เฉพาะพัฒนาและทดสอบ) · ` +
  `Electron's own download is not available: using the pinned ${electron.version}, for development and tests only`

/**
 * @param {string} dist
 * @param {boolean} pinned
 * @returns {Electron}
 */
function electronIn(dist, pinned) {
  const program = programIn(dist)
  if (!existsSync(program)) throw new Error(`there is no Electron at ${program}`)
  const version = readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '')
  return { program, dist, version, pinned }
}

const isElectron = (/** @type {string} */ dist) =>
  existsSync(programIn(dist)) && existsSync(path.join(dist, 'version'))

/** @param {string} dist */
function programIn(dist) {
  if (process.platform === 'win32') return path.join(dist, 'electron.exe')
  if (process.platform === 'darwin') return path.join(dist, 'Electron.app/Contents/MacOS/Electron')
  return path.join(dist, 'electron')
}

/**
 * Runs Electron's own installer; `null` when it worked, else why not.
 *
 * @param {boolean} hasFallback
 */
async function downloadOfficial(hasFallback) {
  const limit = hasFallback && !(await releasesAnswer()) ? REFUSED_LIMIT : DOWNLOAD_LIMIT
  process.stderr.write('กำลังดาวน์โหลด Electron … · downloading Electron …\n')
  const done = spawnSync(process.execPath, [path.join(PACKAGE, 'install.js')], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: limit,
  })
  if (done.status === 0 && isElectron(path.join(PACKAGE, 'dist'))) return null
  return done.stderr?.trim().split('\n')[0] || String(done.error ?? 'the installer failed')
}

async function releasesAnswer() {
  const mirror = process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror']
  try {
    await fetch(mirror ?? RELEASES, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_LIMIT) })
    return true
  } catch {
    return false
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const electron = await findElectron()
  if (electron.pinned) process.stderr.write(`${pinnedNotice(electron)}\n`)
  console.log(electron.program)
}
