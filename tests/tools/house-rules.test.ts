import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../..')
const FOLDERS = ['core', 'press', 'preload', 'main', 'renderer', 'scripts', 'tests']

/** Who may import whom: the whole architecture in one table. */
const ALLOWED: Record<string, readonly string[]> = {
  core: [],
  press: ['core'],
  preload: ['core'],
  main: ['core', 'preload', 'press'],
  renderer: ['core', 'preload'],
  scripts: [],
  tests: ['core', 'main', 'preload', 'press', 'renderer', 'scripts'],
}

interface Project {
  references: { path: string }[]
  compilerOptions: { lib: string[]; types: string[] }
}

const project = (folder: string): Project =>
  JSON.parse(readFileSync(path.join(ROOT, folder, 'tsconfig.json'), 'utf8'))

test.each(Object.entries(ALLOWED))('%s may import %j of ours, and no more', (folder, allowed) => {
  const named = project(folder).references.map(reference => path.basename(reference.path))
  expect(named.sort()).toEqual(allowed)
})

test('every folder with a project is checked by tsc -b', () => {
  const named = project('.').references.map(reference => reference.path)
  expect(named.sort()).toEqual(Object.keys(ALLOWED).sort())
})

test('core knows neither the DOM nor Node', () => {
  const { lib, types } = project('core').compilerOptions
  expect({ lib, types }).toEqual({ lib: ['ES2023'], types: [] })
})

test('the window does not know Node', () => {
  expect(project('renderer').compilerOptions.types).not.toContain('node')
})

const SOURCES = FOLDERS.flatMap(folder =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(ts|tsx|mjs|css)$/.test(file))
    .map(file => path.join(folder, file)),
)

test('no drawer for homeless code', () => {
  const drawer = /(^|[\\/])(utils?|helpers?|shared|common|lib|services?)([\\/]|\.\w+$)/
  expect(SOURCES.filter(file => drawer.test(file))).toEqual([])
})

test.each(['core', 'main', 'renderer'])(
  '%s is no drawer: at most six files stand loose in it',
  room => {
    const loose = SOURCES.filter(file => path.dirname(file) === room)
    expect(loose.length).toBeLessThanOrEqual(6)
  },
)

/** The language of the window and that of main are two, and each is spoken in its own place by the same words. */
const IN_BOTH_LANGUAGES = ['say', 'speak']

test('an exported name means one thing', () => {
  const places = new Map<string, Set<string>>()
  const exported = /^export (?:async )?(?:function|const|class|interface|type) ([\w$]+)/gm
  for (const file of SOURCES.filter(name => !/^(tests|scripts)/.test(name)))
    for (const [, name = ''] of readFileSync(path.join(ROOT, file), 'utf8').matchAll(exported))
      places.set(name, (places.get(name) ?? new Set()).add(file))
  const several = [...places].filter(([, files]) => files.size > 1).map(([name]) => name)
  expect(several.sort()).toEqual(IN_BOTH_LANGUAGES)
})

test('one idea a file: at most 250 lines', () => {
  // A test may hold a long table.
  const long = SOURCES.filter(file => !file.startsWith('tests')).filter(file => {
    const text = readFileSync(path.join(ROOT, file), 'utf8')
    return text.split('\n').length - 1 > 250
  })
  expect(long).toEqual([])
})
