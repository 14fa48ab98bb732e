import { spawn } from 'node:child_process'
import { ROOT } from './build/root.mjs'
import { ensureBuilt } from './build.mjs'

const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`)

if (hasDisplay()) {
  await openWindow(process.argv.slice(2))
} else {
  say(
    'ไม่มีจอภาพ จึงสาธิตงานหลักโดยไม่เปิดหน้าต่าง · there is no display: doing the main job without a window',
  )
  await import('./demo.mjs')
}

/** @param {readonly string[]} args What to open. */
async function openWindow(args) {
  const { findElectron, pinnedNotice } = await import('./electron-path.mjs')
  const { sandboxTrouble } = await import('./electron/sandbox.mjs')
  const { missingForWindow, provide } = await import('./system.mjs')
  await ensureBuilt(undefined, say)
  const electron = await findElectron()
  if (electron.pinned) say(pinnedNotice(electron))
  const check = () => missingForWindow(electron.program)
  if (provide(check(), check).length > 0) process.exit(1)
  const trouble = sandboxTrouble(electron.dist)
  if (trouble !== null) {
    say(trouble)
    process.exit(1)
  }
  const child = spawn(electron.program, [ROOT, ...flags(), ...args], { stdio: 'inherit' })
  endWith(child)
  child.on('exit', code => process.exit(code ?? 1))
}

/**
 * Passes on what ends this script. A window that asks whether to save must not hold up a shutdown: the draft is kept.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
function endWith(child) {
  const stop = () => {
    child.kill('SIGTERM')
    setTimeout(() => child.kill('SIGKILL'), 5_000).unref()
  }
  process.on('SIGINT', () => child.kill('SIGINT'))
  process.on('SIGTERM', stop)
  // npm ends only the shell between itself and this script, which then gets another parent.
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    stop()
  }, 500)
  watch.unref()
}

function flags() {
  const flags = []
  // Chromium's sandbox cannot be set up by root.
  if (process.getuid?.() === 0) flags.push('--no-sandbox')
  if (process.platform === 'linux' && !isSet('DISPLAY')) flags.push('--ozone-platform=wayland')
  return flags
}

function hasDisplay() {
  return process.platform !== 'linux' || isSet('DISPLAY') || isSet('WAYLAND_DISPLAY')
}

/** @param {string} name */
function isSet(name) {
  return (process.env[name] ?? '') !== ''
}
