import { existsSync, mkdirSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { isFresh, stampOf, stateOf } from './build/fresh.mjs'
import { inRoot } from './build/root.mjs'

/** @typedef {import('./build/target.mjs').Target} Target */

// A target's code is loaded only when it is looked at, and Vite only when something is stale: the
// command line asks on every start whether it is built.
/** @type {Record<string, () => Promise<Target>>} */
const TARGETS = {
  assets: async () => (await import('./build/data.mjs')).assets,
  papers: async () => (await import('./build/data.mjs')).papers,
  main: async () => (await import('./build/main.mjs')).main,
  preload: async () => (await import('./build/preload.mjs')).preload,
  renderer: async () => (await import('./build/renderer.mjs')).renderer,
}

/** What the command line needs. */
export const COMMAND_LINE = ['assets', 'papers', 'main']

/**
 * Makes the stale ones among these targets; all of them when none is named. Returns the names of those made.
 * A target is made aside and then put in place, so that a killed build leaves the last one whole.
 *
 * @param {readonly string[]} names
 * @param {(line: string) => void} say
 */
export async function ensureBuilt(names = Object.keys(TARGETS), say = () => {}) {
  const made = []
  for (const name of names) {
    const target = await TARGETS[name]?.()
    if (target === undefined) throw new Error(`no such part of the build: ${name}`)
    const state = stateOf(target)
    if (isFresh(target, state)) continue
    const start = performance.now()
    await makeTarget(target, state)
    say(`${name}: ${Math.round(performance.now() - start)} ms`)
    made.push(name)
  }
  return made
}

/**
 * @param {Target} target
 * @param {string} state
 */
async function makeTarget(target, state) {
  mkdirSync(inRoot('dist'), { recursive: true })
  // Beside its place and as deep as it, so that the source maps point where they should after the move.
  const aside = inRoot('dist', `.making-${process.pid}-`)
  try {
    await target.make(folder => aside + folder)
    for (const folder of target.folders) await putInPlace(aside + folder, folder)
    await writeFile(stampOf(target), state)
  } finally {
    for (const folder of target.folders) await rm(aside + folder, { recursive: true, force: true })
  }
}

/**
 * @param {string} made
 * @param {string} folder
 */
async function putInPlace(made, folder) {
  const place = inRoot('dist', folder)
  const last = `${made}-last`
  for (let attempt = 1; ; attempt++) {
    await rm(last, { recursive: true, force: true })
    if (existsSync(place)) await rename(place, last)
    try {
      await rename(made, place)
      return await rm(last, { recursive: true, force: true })
    } catch (cause) {
      // Another build put its own in place in between.
      if (attempt === 5) throw cause
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const made = await ensureBuilt(undefined, line => console.log(line))
    if (made.length === 0) console.log('nothing to do')
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause)
    process.exit(1)
  }
}
