import { words } from './order.mjs'

/** @typedef {Record<string, any>} Json */

/**
 * The report of an agency. What it tells of its duties is what the table of that meeting says.
 *
 * @param {Json} source
 * @param {Json} meeting
 * @param {(plain: string) => Json[]} richText
 */
export function report({ position, areas, figures = [], ...source }, { told = {} }, richText) {
  const answered = Object.entries(told).filter(([, parts]) => parts[source['agency']] !== undefined)
  return {
    ...source,
    by: { name: '', position },
    form: null,
    areas: areas.map((/** @type {Json} */ { area, results, obstacles, help, next }) => ({
      area,
      results: words(results, richText),
      obstacles: words(obstacles, richText),
      help: words(help, richText),
      next: words(next, richText),
    })),
    replies: answered.map(([id, parts]) => reply(id, parts[source['agency']], richText)),
    figures: figures.map((/** @type {any[]} */ [goal, value]) => ({ goal, value })),
  }
}

/**
 * @param {string} matter
 * @param {string[]} told
 * @param {(plain: string) => Json[]} richText
 */
function reply(matter, [progress, how], richText) {
  const { due = null, status = 'open' } = outcome(how)
  return { matter, status, progress: words(progress, richText), newDue: due }
}

/** @param {string | undefined} how `done`, `ended`, or a new day */
export function outcome(how) {
  if (how === undefined) return {}
  return /^\d/.test(how) ? { due: how } : { status: how }
}
