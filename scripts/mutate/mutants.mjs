import { editsOf } from './operators.mjs'
import { childrenOf, parse } from './tree.mjs'

/** @typedef {import('./tree.mjs').Node} Node */

/**
 * One way in which a file may be wrong: between `start` and `end` it says `after`. `at` is the part of the file that is
 * exchanged as a whole for it, and `once` says that it is reached only while the file is loaded.
 *
 * @typedef {object} Mutant
 * @property {string} file
 * @property {number} line
 * @property {number} start
 * @property {number} end
 * @property {string} before
 * @property {string} after
 * @property {{ start: number, end: number }} at
 * @property {boolean} statements Whether that part is statements, and not an expression.
 * @property {boolean} once
 */

/** A list of words that is this long is data: its being there is tested, and not each word. */
const MANY_WORDS = 8

/** What stands for a statement that is not done. */
const NOTHING = new Set(['', 'undefined'])

const FUNCTIONS = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'PropertyDefinition',
])

/**
 * The mutants of a source, in its order.
 *
 * @param {string} file
 * @param {string} source
 * @returns {Mutant[]}
 */
export function mutantsOf(file, source) {
  /** @type {Map<string, Mutant>} */
  const mutants = new Map()
  walk(parse(file, source), [])
  return [...mutants.values()].sort((a, b) => a.start - b.start || a.end - b.end)

  /** @param {Node} node @param {Node[]} above The nodes around it, the nearest last. */
  function walk(node, above) {
    if (isLeftAlone(node, above)) return
    const once = !above.some(({ type }) => FUNCTIONS.has(type))
    for (const edit of editsOf(node, source)) {
      const at = anchorOf(node, edit, above)
      const before = source.slice(edit.start, edit.end)
      const line = source.slice(0, edit.start).split('\n').length
      const { start, end } = at
      const statements = /^(BlockStatement|SwitchCase)$/.test(node.type)
      const mutant = { file, line, ...edit, before, at: { start, end }, statements, once }
      // The only call of a block that is left out is the block left out.
      const change = NOTHING.has(edit.after) ? 'nothing' : edit.after
      const key = `${edit.start} ${edit.end} ${change}`
      if (!mutants.has(key)) mutants.set(key, mutant)
    }
    for (const child of childrenOf(node)) walk(child, [...above, node])
  }
}

/** @param {any} node @param {any[]} above */
function isLeftAlone(node, above) {
  const parent = above.at(-1)
  if (/^(Import|ExportAll)/.test(node.type)) return true
  if (node.type === 'NewExpression' && /^(Error|URL)$/.test(node.callee.name)) return true
  if (parent === undefined) return false
  if (node.type === 'ExpressionStatement' && node.directive) return true
  if (node.type === 'TemplateLiteral') return parent.type === 'TaggedTemplateExpression'
  if (typeof node.value !== 'string' || node.type !== 'Literal') return false
  if (parent.type === 'ExportNamedDeclaration') return true
  if (parent.type === 'ArrayExpression') return parent.elements.length >= MANY_WORDS
  return parent.key === node && !parent.computed
}

/**
 * The part of a file that can be exchanged for another as a whole: a block, or an expression that is no link of a chain
 * and is not what is called or assigned.
 *
 * @param {any} node
 * @param {import('./operators.mjs').Edit} edit
 * @param {any[]} above
 */
function anchorOf(node, edit, above) {
  if (/Statement$|^SwitchCase$/.test(node.type)) return edit
  let anchor = node
  for (const parent of above.toReversed()) {
    const isLink =
      parent.type === 'ChainExpression' ||
      (parent.type === 'MemberExpression' &&
        parent.object === anchor &&
        isInChain(parent, above)) ||
      (parent.type === 'CallExpression' && parent.callee === anchor) ||
      (parent.type === 'TSNonNullExpression' && isInChain(parent, above))
    if (!isLink) break
    anchor = parent
  }
  return anchor
}

function isInChain(/** @type {any} */ node, /** @type {any[]} */ above) {
  const rest = above.slice(0, above.indexOf(node)).toReversed()
  const end = rest.findIndex(({ type }) => !/^(Member|Call|TSNonNull)/.test(type))
  return rest[end]?.type === 'ChainExpression'
}
