import { parseSync } from 'vite'

/**
 * A node of the syntax tree, as ESTree has it.
 *
 * @typedef {object} Node
 * @property {string} type
 * @property {number} start
 * @property {number} end
 */

/** What stands around a type says something when the program runs; the type itself does not. */
const RUN = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'])

/**
 * The syntax tree of a TypeScript source.
 *
 * @param {string} file
 * @param {string} source
 * @returns {Node}
 */
export function parse(file, source) {
  const { program, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  return /** @type {any} */ (program)
}

/**
 * The nodes that stand directly in a node, in the order of the source, without types.
 *
 * @param {Node} node
 * @returns {Node[]}
 */
export function childrenOf(node) {
  const children = []
  for (const value of Object.values(node))
    for (const part of Array.isArray(value) ? value : [value])
      if (part !== null && typeof part?.type === 'string' && isRun(part)) children.push(part)
  return children.sort((a, b) => a.start - b.start)
}

function isRun(/** @type {Node} */ node) {
  return !node.type.startsWith('TS') || RUN.has(node.type)
}
