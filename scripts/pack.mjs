import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { inRoot, ROOT } from './build/root.mjs'
import { ensureBuilt } from './build.mjs'
import { findElectron, pinnedNotice } from './electron-path.mjs'

const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`)

// With arguments they go to electron-builder as they are, which then gets the official Electron by itself.
const wanted = process.argv.slice(2)
await ensureBuilt(undefined, say)
const args = wanted.length > 0 ? wanted : await argsForFolder()
const builder = spawnSync(inRoot('node_modules/.bin/electron-builder'), args, {
  cwd: ROOT,
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
if (builder.status !== 0) process.exit(builder.status ?? 1)
if (process.platform === 'linux' && wanted.length === 0)
  await printSizeAndFuses(inRoot('release/linux-unpacked'))

/** A folder that runs, made from the Electron that is here. */
async function argsForFolder() {
  const electron = await findElectron()
  if (electron.pinned) say(pinnedNotice(electron))
  return ['--dir', `-c.electronDist=${electron.dist}`, `-c.electronVersion=${electron.version}`]
}

/**
 * Says how large the folder is, and which doors of Electron stand open in the program itself.
 *
 * @param {string} folder
 */
async function printSizeAndFuses(folder) {
  const size = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(1)} MB`
  const archive = statSync(path.join(folder, 'resources/app.asar')).size
  say(
    `release/linux-unpacked: ${size(sizeOf(folder))}, of which the program itself ${size(archive)}`,
  )
  const wire = await getCurrentFuseWire(path.join(folder, 'mati'))
  for (const [name, fuse] of Object.entries(FuseV1Options)) {
    const state = typeof fuse === 'number' ? wire[fuse] : undefined
    if (state !== undefined) say(`  ${name}: ${state === FuseState.ENABLE ? 'on' : 'off'}`)
  }
}

/**
 * @param {string} folder
 * @returns {number}
 */
function sizeOf(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0)
}
