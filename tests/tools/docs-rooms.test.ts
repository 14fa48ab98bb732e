import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { codeIn, filesIn, isThere, ROOMS, ROOT, SOURCES, sectionOf, textOf } from './docs-pages'

// «Rooms, and who may enter which» of ARCHITECTURE.md, beside what stands.

const PAGE = 'ARCHITECTURE.md'
const ROOMS_SAID = sectionOf(PAGE, 'Rooms, and who may enter which')

const rows = [...ROOMS_SAID.matchAll(/^\| `([\w-]+)\/` \|.*\| ([^|]*) \|$/gm)]

test.each(rows.map(([, room = '', allowed = '']) => [room, codeIn(allowed)] as const))(
  '%s may import %j, as the table says and the compiler holds',
  (room, allowed) => {
    const project: { references: { path: string }[] } = JSON.parse(textOf(`${room}/tsconfig.json`))
    const named = project.references.map(reference => path.basename(reference.path))
    expect(allowed.toSorted()).toEqual(named.toSorted())
  },
)

test('the table has every room that has a project of its own', () => {
  const all: { references: { path: string }[] } = JSON.parse(textOf('tsconfig.json'))
  const named = all.references.map(reference => reference.path)
  expect(rows.map(([, room]) => room)).toEqual(named)
})

/** A folder as the list tells of it: its path, and the files and folders beside it that are named. */
interface Told {
  readonly folder: string
  readonly names: readonly string[]
}

/** The list: one line a folder, those within it two spaces further in. */
function toldFolders(): Told[] {
  const above: string[] = []
  return [...ROOMS_SAID.matchAll(/^( *)- `([\w-]+)\/` (.*)$/gm)].map(
    ([, indent = '', name = '', words = '']) => {
      above.length = indent.length / 2
      above.push(name)
      return { folder: above.join('/'), names: codeIn(words) }
    },
  )
}

const TOLD = toldFolders()

/** Every folder of the program that has files of its own. */
const STANDING = [
  ...new Set(ROOMS.flatMap(room => filesIn(room, /\.(tsx?|css)$/)).map(file => path.dirname(file))),
]

test('the list has every folder that stands, and no other', () => {
  expect(TOLD.map(({ folder }) => folder).toSorted()).toEqual(STANDING.toSorted())
})

/** Names with an ending, functions and paths from the root say of themselves what they are. */
const isFileName = (name: string) => /^[a-z][a-z0-9-]*$/.test(name)

test.each(TOLD)('$folder has the files that the list names: $names', ({ folder, names }) => {
  const beside = new Set(
    readdirSync(path.join(ROOT, folder)).map(name => name.replace(/\.\w+$/, '')),
  )
  expect(names.filter(isFileName).filter(name => !beside.has(name))).toEqual([])
})

test.each(ROOMS)('the list names every file that stands loose in %s', room => {
  const loose = readdirSync(path.join(ROOT, room), { withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name !== 'tsconfig.json')
    .map(({ name }) => name)
  const told = TOLD.find(({ folder }) => folder === room)?.names ?? []
  expect(
    loose.filter(name => !told.some(one => [name, name.replace(/\.tsx?$/, '')].includes(one))),
  ).toEqual([])
})

test('names that are no file of their folder are exports, or files from the root', () => {
  const others = TOLD.flatMap(({ names }) => names).filter(name => !isFileName(name))
  const isExport = (name: string) =>
    SOURCES.some(file => new RegExp(`^export [\\w ]*\\b${name}\\b`, 'm').test(textOf(file)))
  const isElsewhere = (name: string) =>
    isThere(name) || ROOMS.some(room => isThere(`${room}/${name}`))
  expect(others.filter(name => !isElsewhere(name) && !isExport(name))).toEqual([])
})

test('the press knows nothing of meetings: it imports neither the model nor what judges or makes papers', () => {
  const of = SOURCES.filter(file => file.startsWith('press/')).flatMap(file =>
    [...textOf(file).matchAll(/from '[./]*core\/(\w+)\/([\w-]+)'/g)].map(
      ([, room = '', name = '']) => `${room}/${name}`,
    ),
  )
  const known = ['model', 'check', 'template', 'derive', 'copies', 'carry', 'change']
  expect(of.length).toBeGreaterThan(100)
  expect(of.filter(name => known.includes(name.split('/')[0] ?? ''))).toEqual([])
})
