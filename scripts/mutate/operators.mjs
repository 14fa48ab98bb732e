/**
 * A change to a source: what stands between two offsets becomes something else.
 *
 * @typedef {object} Edit
 * @property {number} start
 * @property {number} end
 * @property {string} after
 */

/** @typedef {import('./tree.mjs').Node} Node */

/** @type {Readonly<Record<string, readonly string[]>>} */
const BINARY = {
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '==': ['!='],
  '!=': ['=='],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
}

const COMPARING = new Set(['<', '<=', '>', '>=', '===', '!==', '==', '!=', '&&', '||'])

/** @type {Readonly<Record<string, string>>} */
const ASSIGNING = {
  '+=': '-=',
  '-=': '+=',
  '*=': '/=',
  '/=': '*=',
  '%=': '*=',
  '&&=': '||=',
  '||=': '&&=',
  '??=': '&&=',
}

/** A method and what is called in its place; `null`: it is not called at all. */
const METHODS = new Map(
  Object.entries({
    startsWith: 'endsWith',
    endsWith: 'startsWith',
    trimStart: 'trimEnd',
    trimEnd: 'trimStart',
    toUpperCase: 'toLowerCase',
    toLowerCase: 'toUpperCase',
    some: 'every',
    every: 'some',
    min: 'max',
    max: 'min',
    trim: null,
    sort: null,
    toSorted: null,
    reverse: null,
    toReversed: null,
    filter: null,
    slice: null,
    charAt: null,
  }),
)

/**
 * The ways in which one node of a source may be wrong, after Stryker's list of operators.
 *
 * @param {Node} node
 * @param {string} source
 * @returns {Edit[]}
 */
export function editsOf(node, source) {
  const of = EDITS[node.type]
  const text = (/** @type {Node} */ part) => source.slice(part.start, part.end)
  return of ? of(node, text) : []
}

/** @typedef {(node: any, text: (part: Node) => string) => Edit[]} EditsOf */

/** @type {Readonly<Record<string, EditsOf>>} */
const EDITS = {
  BinaryExpression: binary,
  LogicalExpression: binary,
  AssignmentExpression: (node, text) => {
    const other = ASSIGNING[node.operator]
    if (other === undefined) return []
    return [replaced(node, `${text(node.left)} ${other} ${text(node.right)}`)]
  },
  UpdateExpression: (node, text) => {
    const other = node.operator === '++' ? '--' : '++'
    const operand = text(node.argument)
    return [replaced(node, node.prefix ? other + operand : operand + other)]
  },
  UnaryExpression: (node, text) => {
    if (node.operator === '!' || node.operator === '~') return [replaced(node, text(node.argument))]
    if (node.operator === '-') return [replaced(node, `+${text(node.argument)}`)]
    return []
  },
  Literal: literal,
  TemplateLiteral: node => (node.quasis.length > 1 || cooked(node) ? [replaced(node, '``')] : []),
  ArrayExpression: node => (node.elements.length > 0 ? [replaced(node, '[]')] : []),
  ObjectExpression: node => (node.properties.length > 0 ? [replaced(node, '{}')] : []),
  BlockStatement: ({ body }) => emptied(body),
  ExpressionStatement: ({ expression }) =>
    isCall(expression) || expression.type === 'AssignmentExpression'
      ? [replaced(expression, 'undefined')]
      : [],
  IfStatement: node => eitherWay(node.test),
  ConditionalExpression: node => eitherWay(node.test),
  WhileStatement: node => [replaced(node.test, 'false')],
  ForStatement: node => (node.test ? [replaced(node.test, 'false')] : []),
  SwitchCase: ({ consequent }) => emptied(consequent),
  CallExpression: call,
  MemberExpression: optional,
}

/** @type {EditsOf} */
function binary(node, text) {
  const { left, right, operator } = node
  if (operator === '+' && [left, right].some(isWords)) return []
  const part = (/** @type {Node} */ side) =>
    side.type === 'LogicalExpression' ? `(${text(side)})` : text(side)
  const others = (BINARY[operator] ?? []).map(other =>
    replaced(node, `(${part(left)} ${other} ${part(right)})`),
  )
  return COMPARING.has(operator) ? [...others, ...eitherWay(node)] : others
}

/** @type {EditsOf} */
function literal(node) {
  if (typeof node.value === 'boolean') return [replaced(node, String(!node.value))]
  if (typeof node.value === 'string') return [replaced(node, node.value === '' ? "'มติ'" : "''")]
  if (!node.regex) return []
  const { pattern, flags } = node.regex
  const shorter = [pattern.replace(/^\^/, ''), pattern.replace(/(?<!\\)\$$/, '')]
  return shorter
    .filter(other => other !== pattern && other !== '')
    .map(other => replaced(node, `/${other}/${flags}`))
}

/** @type {EditsOf} */
function call(node, text) {
  const { callee } = node
  const edits = node.optional ? [withoutMark(callee, node, text, '')] : []
  if (callee.type !== 'MemberExpression' || callee.computed) return edits
  const other = METHODS.get(callee.property.name)
  if (other === undefined) return edits
  if (other !== null) return [...edits, replaced(callee.property, other)]
  return [...edits, replaced(node, text(callee.object))]
}

/** @type {EditsOf} */
function optional(node, text) {
  if (!node.optional) return []
  return [withoutMark(node.object, node, text, node.computed ? '' : '.')]
}

/**
 * A link of a chain that is followed even where nothing is.
 *
 * @param {Node} before
 * @param {Node} link
 * @param {(part: Node) => string} text
 * @param {string} after
 * @returns {Edit}
 */
function withoutMark(before, link, text, after) {
  const start = before.end + text({ ...link, start: before.end }).indexOf('?.')
  return { start, end: start + 2, after }
}

/** @returns {Edit} */
function replaced(/** @type {Node} */ node, /** @type {string} */ after) {
  return { start: node.start, end: node.end, after }
}

/** Statements that are not done. */
function emptied(/** @type {readonly Node[]} */ statements) {
  const [first] = statements
  const last = statements.at(-1)
  return first && last ? [{ start: first.start, end: last.end, after: '' }] : []
}

function eitherWay(/** @type {Node} */ node) {
  return [replaced(node, 'true'), replaced(node, 'false')]
}

function isWords(/** @type {any} */ node) {
  return node.type === 'TemplateLiteral' || typeof node.value === 'string'
}

function isCall(/** @type {any} */ node) {
  if (node.type === 'AwaitExpression') return isCall(node.argument)
  if (node.type === 'ChainExpression') return isCall(node.expression)
  return node.type === 'CallExpression'
}

function cooked(/** @type {any} */ node) {
  return node.quasis[0].value.cooked
}
