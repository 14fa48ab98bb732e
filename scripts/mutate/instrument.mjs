import { childrenOf, parse } from './tree.mjs'

/** @typedef {import('./mutants.mjs').Mutant & { id: number }} NumberedMutant */
/** @typedef {{ at: number, outside: number, words: string }} Insertion */

/** The global function that says whether a mutant is the one that runs. */
export const SWITCH = '__mutant'

/** Where a statement may stand that begins with a bracket and follows a line without a semicolon. */
const LISTS = new Set(['Program', 'BlockStatement', 'SwitchCase', 'StaticBlock'])

/**
 * The source with mutants in it, each behind its switch.
 *
 * @param {string} file
 * @param {string} source
 * @param {readonly NumberedMutant[]} mutants
 */
export function instrument(file, source, mutants) {
  /** @type {Map<string, NumberedMutant[]>} */
  const places = new Map()
  for (const mutant of mutants) {
    const place = `${mutant.at.start} ${mutant.at.end} ${mutant.statements}`
    places.set(place, [...(places.get(place) ?? []), mutant])
  }
  const insertions = [...places.values()].flatMap(own => around(own, source))
  const begun = new Set(insertions.map(({ at }) => at))
  for (const at of statementsOf(parse(file, source)))
    if (begun.has(at)) insertions.push({ at, outside: Number.POSITIVE_INFINITY, words: ';' })
  insertions.sort(
    (a, b) => a.at - b.at || Math.sign(a.outside) - Math.sign(b.outside) || b.outside - a.outside,
  )
  let written = ''
  let done = 0
  for (const { at, words } of insertions) {
    written += source.slice(done, at) + words
    done = at
  }
  return written + source.slice(done)
}

/**
 * What stands before and after a part of the source that has mutants. Where several parts begin at one place the
 * longest is outside, and where one ends and another begins the end comes first.
 *
 * @param {readonly NumberedMutant[]} own
 * @param {string} source
 * @returns {Insertion[]}
 */
function around(own, source) {
  const [first] = own
  if (first === undefined) return []
  const { start, end } = first.at
  const length = end - start
  if (first.statements)
    return [
      { at: start, outside: length + 0.5, words: `if(${SWITCH}(${first.id})){}else{` },
      { at: end, outside: -length - 0.5, words: '}' },
    ]
  const choices = own.map(mutant => `${SWITCH}(${mutant.id})?(${variant(mutant, source)}):`)
  return [
    { at: start, outside: length, words: `(${choices.join('')}(` },
    { at: end, outside: -length, words: '))' },
  ]
}

/** The exchanged part as a mutant has it. */
function variant(
  /** @type {NumberedMutant} */ { at, start, end, after },
  /** @type {string} */ source,
) {
  return source.slice(at.start, start) + after + source.slice(end, at.end)
}

/**
 * Where the statements of lists begin that are nothing but an expression.
 *
 * @param {import('./tree.mjs').Node} node
 * @returns {number[]}
 */
function statementsOf(node) {
  const children = childrenOf(node)
  const own = LISTS.has(node.type)
    ? children.filter(({ type }) => type === 'ExpressionStatement').map(({ start }) => start)
    : []
  return [...own, ...children.flatMap(statementsOf)]
}
