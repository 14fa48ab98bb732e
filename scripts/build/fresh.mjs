import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { inRoot } from './root.mjs'

/**
 * A digest of names, sizes and times of everything a target is made of. Reads no contents: a few milliseconds.
 *
 * @param {import('./target.mjs').Target} target
 */
export function stateOf(target) {
  const hash = createHash('sha256').update(target.name)
  for (const source of target.sources) addTo(hash, inRoot(source))
  return hash.digest('hex')
}

/**
 * Whether the target was last made from the sources as they are now, and is still there.
 *
 * @param {import('./target.mjs').Target} target
 * @param {string} state
 */
export function isFresh(target, state) {
  try {
    for (const folder of target.folders) statSync(inRoot('dist', folder))
    return readFileSync(stampOf(target), 'utf8') === state
  } catch {
    return false
  }
}

/**
 * Where the state of the last making is kept.
 *
 * @param {import('./target.mjs').Target} target
 */
export const stampOf = target => inRoot('dist', `.made-${target.name}`)

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} file
 */
function addTo(hash, file) {
  const found = statSync(file, { throwIfNoEntry: false })
  if (found === undefined) return
  if (!found.isDirectory()) {
    hash.update(`${file}\0${found.size}\0${found.mtimeMs}\0`)
    return
  }
  for (const name of readdirSync(file).sort()) addTo(hash, path.join(file, name))
}
