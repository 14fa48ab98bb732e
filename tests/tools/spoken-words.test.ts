import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** A node of a syntax tree, as much as is looked at here. */
interface Node {
  readonly type: string
  readonly [field: string]: unknown
}

/** A source file, by its path with `/`, and its tree. */
interface Source {
  readonly file: string
  readonly text: string
  readonly tree: Node
}

const sources = ['core', 'main', 'preload', 'press', 'renderer'].flatMap(folder =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map((name): Source => {
      const file = `${folder}/${name.replaceAll(path.sep, '/')}`
      const text = readFileSync(path.join(ROOT, file), 'utf8')
      return { file, text, tree: parseSync(file, text).program as unknown as Node }
    }),
)
const inFolders = (...folders: string[]) =>
  sources.filter(({ file }) => folders.some(folder => file.startsWith(`${folder}/`)))

/** Visits a tree with those that a node stands in, the nearest last. */
function walk(
  node: Node,
  above: readonly Node[],
  visit: (node: Node, above: readonly Node[]) => void,
) {
  visit(node, above)
  const within = [...above, node]
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child === 'object' && child !== null && 'type' in child)
        walk(child as Node, within, visit)
}

/** What a look finds in files, `file: what`. */
function found(
  files: readonly Source[],
  look: (node: Node, above: readonly Node[]) => string | null,
): string[] {
  return files.flatMap(({ file, tree }) => {
    const all: string[] = []
    walk(tree, [], (node, above) => {
      const one = look(node, above)
      if (one !== null) all.push(`${file}: ${one}`)
    })
    return all
  })
}

const nameOf = (node: unknown) => (node as { readonly name?: string } | null)?.name

test('a sentence is taken apart into its languages only where sentences are made', () => {
  const apart = found(
    sources.filter(({ file }) => !file.startsWith('core/wording/')),
    node => {
      const key =
        node.type === 'MemberExpression' && node['computed'] === false
          ? nameOf(node['property'])
          : node.type === 'Property' && node['shorthand'] === true
            ? nameOf(node['key'])
            : undefined
      return key === 'th' || key === 'en' ? `.${key}` : null
    },
  )
  expect(apart).toEqual([])
})

/** Words that the paper or the name of its file says; they are Thai in every language of the desk. */
const OF_PAPERS = ['main/papers/copies.ts', 'main/documents/file-name.ts']

/** Whether what stands in a property is the Thai half of a sentence, with its English half beside it. */
function isThaiHalf(property: Node | undefined, object: Node | undefined): boolean {
  if (property?.type !== 'Property' || nameOf(property['key']) !== 'th') return false
  const beside = (object?.['properties'] ?? []) as readonly Node[]
  return beside.some(({ key }) => nameOf(key) === 'en')
}

test('main and the window say nothing in Thai that has no English beside it', () => {
  const thai = /[\u0e01-\u0e4e\u0e5a\u0e5b]/
  const own = found(
    inFolders('renderer', 'main', 'preload').filter(({ file }) => !OF_PAPERS.includes(file)),
    (node, above) => {
      const { type } = node
      if (isThaiHalf(above.at(-1), above.at(-2))) return null
      const words =
        type === 'Literal' || type === 'JSXText'
          ? node['value']
          : type === 'TemplateElement'
            ? (node['value'] as { readonly raw: string }).raw
            : null
      return typeof words === 'string' && thai.test(words) ? words.trim() : null
    },
  )
  expect(own).toEqual([])
})

const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']

/** Whether a function runs where it stands, as what is handed to `list.map` does. */
function runsAtOnce(node: Node, parent: Node | undefined): boolean {
  if (parent?.type !== 'CallExpression') return false
  const callee = parent['callee'] as Node
  return callee === node || callee.type === 'MemberExpression'
}

test('nothing is said before there is somebody to read it: the language may change', () => {
  const calls = { at: 0 }
  const early = found(inFolders('renderer', 'main'), (node, above) => {
    if (node.type !== 'CallExpression') return null
    const name = nameOf(node['callee'])
    if (name !== 'say' && name !== 'sayInDigits') return null
    calls.at++
    const late = above.some(
      (one, index) => FUNCTIONS.includes(one.type) && !runsAtOnce(one, above[index - 1]),
    )
    return late ? null : name
  })
  expect(calls.at).toBeGreaterThan(200)
  expect(early).toEqual([])
})
