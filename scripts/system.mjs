import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { aptLine, missingLibraries, packagesFor, TEST_PROGRAMS } from './system/missing.mjs'

/**
 * The Debian packages that the window lacks on this machine; none where the system is not Linux.
 *
 * @param {string} electron Electron's program.
 */
export function missingForWindow(electron) {
  if (process.platform !== 'linux') return []
  const packages = packagesFor(missingLibraries(output('ldd', [electron])))
  return [...packages, ...missingFonts()]
}

/**
 * The Debian packages that the whole test lacks on this machine: those of the window, of a display that nobody sees,
 * and the programs that read the finished papers.
 *
 * @param {string} electron Electron's program.
 */
export function missingForTests(electron) {
  if (process.platform !== 'linux') return []
  return [...new Set([...missingForWindow(electron), ...packagesOfMissing(TEST_PROGRAMS)])]
}

/**
 * Installs these packages where this process may (root on Debian or its kin). Returns those still missing, after
 * having said on stderr what a person would have to type.
 *
 * @param {readonly string[]} packages
 * @param {() => readonly string[]} check Looks again.
 */
export function provide(packages, check) {
  if (packages.length === 0) return []
  if (process.getuid?.() === 0 && isOnPath('apt-get')) install(packages.map(nameHere))
  const still = check()
  if (still.length > 0)
    process.stderr.write(
      `ยังขาดแพ็กเกจของระบบ ติดตั้งด้วยคำสั่ง · packages are missing, install them with:\n` +
        `  sudo ${aptLine(still.map(nameHere))}\n`,
    )
  return [...still]
}

/** @param {string} program */
export function isOnPath(program) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  return folders.some(folder => folder !== '' && isRunnable(path.join(folder, program)))
}

/** @param {string} program */
function isThere(program) {
  return path.isAbsolute(program) ? existsSync(program) : isOnPath(program)
}

/** @param {string} file */
function isRunnable(file) {
  const found = statSync(file, { throwIfNoEntry: false })
  return found?.isFile() === true && (found.mode & 0o111) !== 0
}

/** @param {ReadonlyMap<string, string>} programs */
function packagesOfMissing(programs) {
  const names = [...programs].filter(([program]) => !isThere(program))
  return [...new Set(names.map(([, name]) => name))]
}

/** The window's own face is bundled; menus, dialogs and pasted words need a Thai face of the system. */
function missingFonts() {
  if (!isOnPath('fc-list')) return ['fontconfig', 'fonts-thai-tlwg']
  return output('fc-list', [':lang=th', 'family']).trim() === '' ? ['fonts-thai-tlwg'] : []
}

/** @param {readonly string[]} packages */
function install(packages) {
  process.stderr.write(`กำลังติดตั้ง · installing: ${packages.join(' ')}\n`)
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...packages]
  if (!apt(...args) && apt('update', '-qq')) apt(...args)
}

/**
 * Debian 13 and Ubuntu 24.04 renamed some libraries when their clocks went to 64 bits.
 *
 * @param {string} name
 */
function nameHere(name) {
  if (name !== 'libgtk-3-0' && name !== 'libasound2') return name
  const renamed = `${name}t64`
  return spawnSync('apt-cache', ['show', renamed], { stdio: 'ignore' }).status === 0
    ? renamed
    : name
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 */
function output(program, args) {
  const done = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  })
  return done.stdout ?? ''
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { findElectron } = await import('./electron-path.mjs')
  const { program } = await findElectron()
  const missing = process.argv[2] === 'test' ? missingForTests : missingForWindow
  const check = () => missing(program)
  const still = provide(check(), check)
  if (still.length > 0) process.exit(1)
  console.log('ระบบพร้อม · the system has all it needs')
}
