import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'

/**
 * What this machine offers Chromium's sandbox.
 *
 * @typedef {object} Ground
 * @property {string} platform
 * @property {boolean} isRoot Root has no sandbox at all, and the window is started without one.
 * @property {() => boolean} hasNamespaces Whether a user may make namespaces, which some systems forbid.
 * @property {{ readonly uid: number, readonly mode: number } | undefined} helper The program `chrome-sandbox`.
 */

/**
 * Whether the window would end at once, since Chromium finds no way to its sandbox.
 *
 * @param {Ground} ground
 */
export function lacksSandbox({ platform, isRoot, hasNamespaces, helper }) {
  if (platform !== 'linux' || isRoot) return false
  const isHelperGood = helper !== undefined && helper.uid === 0 && (helper.mode & 0o7777) === 0o4755
  return !isHelperGood && !hasNamespaces()
}

/**
 * Says what to do where the window of this Electron would end at once; `null` where it will not.
 *
 * @param {string} dist Electron's folder.
 */
export function sandboxTrouble(dist) {
  const helper = path.join(dist, 'chrome-sandbox')
  const ground = {
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    hasNamespaces: () => spawnSync('unshare', ['--user', 'true'], { stdio: 'ignore' }).status === 0,
    helper: statSync(helper, { throwIfNoEntry: false }),
  }
  if (!lacksSandbox(ground)) return null
  return (
    'ระบบนี้ไม่ให้หน้าต่างทำงานในที่ปลอดภัย (sandbox) เปิดให้ได้ด้วยคำสั่ง · this system gives the window no sandbox, allow it with:\n' +
    `  sudo chown root: '${helper}' && sudo chmod 4755 '${helper}'`
  )
}
