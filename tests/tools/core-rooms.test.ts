import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const CORE = path.resolve(import.meta.dirname, '../../core')

/** The files of the core, each with those of the core that it imports, types too. */
const IMPORTS = new Map(
  readdirSync(CORE, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => [file.replaceAll(path.sep, '/'), importsOf(file)] as const),
)

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(CORE, file), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g)].map(([, where = '']) =>
    path.posix.join(path.posix.dirname(file.replaceAll(path.sep, '/')), `${where}.ts`),
  )
}

/** All that the files of a room stand on, over however many steps. */
function under(room: string): Set<string> {
  const found = new Set<string>()
  const left = [...IMPORTS.keys()].filter(file => file.startsWith(`${room}/`))
  for (let file = left.pop(); file !== undefined; file = left.pop())
    for (const next of IMPORTS.get(file) ?? [])
      if (!found.has(next)) {
        found.add(next)
        left.push(next)
      }
  return found
}

test('every import of the core is one that is read here', () => {
  const known = [...IMPORTS.values()].flat()
  expect(known.length).toBeGreaterThan(IMPORTS.size)
  expect(known.filter(file => !IMPORTS.has(file))).toEqual([])
})

test.each([
  ['composing', 'compose', 'checking', 'check'],
  ['checking', 'check', 'composing', 'compose'],
  ['the model', 'model', 'composing', 'compose'],
  ['the model', 'model', 'checking', 'check'],
])('%s (core/%s) stands on nothing of %s (core/%s), over however many steps', (_, from, __, to) => {
  expect([...under(from)].filter(file => file.startsWith(`${to}/`))).toEqual([])
})
