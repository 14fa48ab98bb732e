import path from 'node:path'
import { expect, test } from 'vitest'
import { codeIn, commandsIn, filesIn, isThere, PAGES, ROOMS, textOf } from './docs-pages'

/** A path as the pages write one: from the root, with or without the ending of a source file. */
const FOLDERS = [...ROOMS, 'docs', 'templates', 'scripts', 'tests', 'examples']
const isPath = (code: string) =>
  new RegExp(`^(${FOLDERS.join('|')})(/[\\w.*-]+)*/?$`).test(code) && code.includes('/')
/** The paths of a page, in backticks and in commands. */
const pathsOf = (page: string) =>
  [...codeIn(textOf(page)), ...commandsIn(page, 'npm'), ...commandsIn(page, 'npx')]
    .flatMap(code => code.split(' '))
    .filter(isPath)
const stands = (name: string) => ['', '.ts', '.tsx'].some(ending => isThere(`${name}${ending}`))

test.each(PAGES)('every path that %s names leads to something', page => {
  expect(pathsOf(page).filter(name => !stands(name))).toEqual([])
})

test('a path is known as one when it is seen', () => {
  const paths = PAGES.flatMap(pathsOf)
  expect(paths.length).toBeGreaterThan(100)
  expect(stands('core/check/gap')).toBe(true)
  expect(stands('core/check/gaps')).toBe(false)
})

/** The names of all source files. */
const OURS = new Set(
  FOLDERS.flatMap(folder => filesIn(folder, /\.(ts|tsx|mjs)$/)).map(file => path.basename(file)),
)

test.each(PAGES)('every source file that %s calls by its name is there', page => {
  const named = codeIn(textOf(page)).filter(code => /^[a-z][\w.-]*\.(ts|tsx|mjs)$/.test(code))
  expect(named.filter(name => !OURS.has(name))).toEqual([])
})

test.each(PAGES)('every link of %s to another page leads there', page => {
  const links = [...textOf(page).matchAll(/\]\(([^)#:]+)(#[^)]*)?\)/g)].map(([, to = '']) => to)
  const from = path.posix.dirname(page)
  expect(links.filter(to => !isThere(path.posix.join(from, to)))).toEqual([])
})

const SCRIPTS: Readonly<Record<string, string>> = JSON.parse(textOf('package.json')).scripts

/** The scripts of package.json that a line of `npm` starts. */
function scriptIn(line: string): string | undefined {
  const [, word = '', ...rest] = line.split(/\s+/).filter(part => !part.startsWith('-'))
  return word === 'run' ? rest[0] : ['test', 'start'].includes(word) ? word : undefined
}
const scriptsNamedIn = (page: string) =>
  commandsIn(page, 'npm').flatMap(line => scriptIn(line) ?? [])

test.each(PAGES)('every script that %s tells to run is in package.json', page => {
  expect(scriptsNamedIn(page).filter(name => !Object.hasOwn(SCRIPTS, name))).toEqual([])
})

test('every script of package.json is told to those who work on the program', () => {
  const told = new Set(['README.md', 'CONTRIBUTING.md'].flatMap(scriptsNamedIn))
  expect(Object.keys(SCRIPTS).filter(name => !told.has(name))).toEqual([])
})
