import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { inRoot } from '../build/root.mjs'
import { mutantsOf } from './mutants.mjs'

/** @typedef {import('./mutants.mjs').Mutant} Mutant */

/**
 * What of the program is mutated: folders, without some of their own. Sentences and lists of words are read by people
 * and by tests of their own.
 *
 * @type {Readonly<Record<string, { folder: string, without: RegExp | null }>>}
 */
export const ROOMS = {
  core: {
    folder: 'core',
    without:
      /^core\/(file|wording)\/|^core\/thai\/[a-z-]*(words|letters|phrases|names|things|costs)\.ts$/,
  },
  'core/file': { folder: 'core/file', without: null },
  'press/typeset': { folder: 'press/typeset', without: null },
  'main/requests': { folder: 'main/requests', without: null },
  'main/storage': { folder: 'main/storage', without: null },
}

/**
 * All the mutants of a room, by file and place.
 *
 * @param {{ folder: string, without: RegExp | null }} room
 * @returns {Mutant[]}
 */
export function mutantsIn({ folder, without }) {
  const listed = execFileSync('git', ['ls-files', folder], { cwd: inRoot(), encoding: 'utf8' })
  const files = listed.split('\n').filter(file => file.endsWith('.ts') && !without?.test(file))
  return files.flatMap(file => mutantsOf(file, readFileSync(inRoot(file), 'utf8')))
}

/**
 * Some of a list, drawn by a number: the same number draws the same ones. They stay in their order.
 *
 * @template T
 * @param {readonly T[]} list
 * @param {number} count
 * @param {number} seed
 * @returns {T[]}
 */
export function sample(list, count, seed) {
  const random = randomFrom(seed)
  const places = list.map((_one, place) => ({ place, lot: random() }))
  const drawn = places.sort((a, b) => a.lot - b.lot).slice(0, count)
  const kept = new Set(drawn.map(({ place }) => place))
  return list.filter((_one, place) => kept.has(place))
}

/** Mulberry32: numbers from 0 to 1 that follow from a number. */
function randomFrom(/** @type {number} */ seed) {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
