import { readFileSync } from 'node:fs'
import { inRoot } from '../build/root.mjs'
import { EQUIVALENT } from './equivalent.mjs'

/** @typedef {import('./instrument.mjs').NumberedMutant} NumberedMutant */
/** @typedef {import('./trial.mjs').Outcome} Outcome */

const WIDTHS = [15, 8, 8, 8, 8, 10, 12, 12, 8]

/** The head of the table. */
export const TITLE = cells([
  'room',
  'all',
  'tried',
  'killed',
  'endless',
  'survived',
  'no coverage',
  'equivalent',
  'score',
])

/** Whether a mutant is known to say the same as the program. */
export function isEquivalent(/** @type {NumberedMutant} */ mutant) {
  return EQUIVALENT.some(
    known =>
      known.file === mutant.file &&
      known.line === lineOf(mutant) &&
      known.before === shown(mutant.before) &&
      known.after === shown(mutant.after),
  )
}

/**
 * A row of the table. The score is the part of the tried ones that tests notice, equivalent ones left out.
 *
 * @param {string} room
 * @param {number} all
 * @param {readonly NumberedMutant[]} mutants
 * @param {ReadonlyMap<number, Outcome>} fates
 */
export function rowOf(room, all, mutants, fates) {
  const count = (/** @type {string} */ wanted) =>
    [...fates.values()].filter(({ fate }) => fate === wanted).length
  const counts = ['killed', 'endless', 'survived', 'no coverage'].map(count)
  const score = ((count('killed') + count('endless')) / fates.size) * 100
  const equivalent = mutants.length - fates.size
  return cells([room, all, mutants.length, ...counts, equivalent, `${score.toFixed(1)} %`])
}

/**
 * The mutants that no test notices, a line each.
 *
 * @param {readonly NumberedMutant[]} mutants
 * @param {ReadonlyMap<number, Outcome>} fates
 */
export function linesOfSurvivors(mutants, fates) {
  return mutants.flatMap(mutant => {
    const fate = fates.get(mutant.id)?.fate
    if (fate !== 'survived' && fate !== 'no coverage') return []
    const change = `${shown(mutant.before)}  →  ${shown(mutant.after) || 'nothing'}`
    return [`${mutant.file}:${mutant.line}  ${fate}  ${change}`]
  })
}

/** @param {readonly (string | number)[]} words */
function cells(words) {
  return words
    .map((word, at) =>
      at === 0 ? String(word).padEnd(WIDTHS[0] ?? 0) : String(word).padStart(WIDTHS[at] ?? 0),
    )
    .join('')
}

function shown(/** @type {string} */ words) {
  return words.replace(/\s+/g, ' ')
}

function lineOf(/** @type {NumberedMutant} */ { file, line }) {
  return readFileSync(inRoot(file), 'utf8').split('\n')[line - 1]?.trim()
}
