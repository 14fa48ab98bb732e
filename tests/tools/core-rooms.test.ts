import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../..')
const CORE = path.join(ROOT, 'core')
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8')

/** The files of the core, each with those of the core that it imports, types too. */
const IMPORTS = new Map(
  readdirSync(CORE, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => [file.replaceAll(path.sep, '/'), importsOf(file)] as const),
)

function importsOf(file: string): string[] {
  const text = read(path.join('core', file))
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

test('what stands under an agenda item is listed in one file', () => {
  const unrolled = ['core', 'main', 'renderer'].flatMap(room =>
    readdirSync(path.join(ROOT, room), { recursive: true, encoding: 'utf8' })
      .filter(file => /\.tsx?$/.test(file))
      .map(file => `${room}/${file.replaceAll(path.sep, '/')}`)
      .filter(file =>
        /\.topics\.(map|flatMap|entries|filter|forEach)\b|\[item, \.{3}/.test(read(file)),
      ),
  )
  expect(unrolled).toEqual([
    'core/model/walk/matters.ts',
    // The editor makes nodes of them, the outline a list.
    'renderer/editor/write.ts',
    'renderer/panels/outline.tsx',
  ])
})
