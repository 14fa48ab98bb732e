import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Rule } from '../../../core/check/rule'
import { RULES } from '../../../core/check/rule-book'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const GROUPS = 'core/check/rules'

/** Every source file of the program below a folder, from the root. */
function sources(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => path.posix.join(folder, name.replaceAll('\\', '/')))
}

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8')

/** The files of `core/wording` that a file takes words from. */
function wordingOf(file: string): string[] {
  const taken = [...read(file).matchAll(/from '(\.[^']+)'/g)]
    .map(([, from = '']) => path.posix.join(path.posix.dirname(file), from))
    .filter(from => path.posix.dirname(from) === 'core/wording')
  return taken.map(from => path.posix.basename(from))
}

async function groupIn(file: string): Promise<readonly (readonly Rule[])[]> {
  return Object.values(await import(path.join(ROOT, file)))
}

/** The words of the paper, and what its places, its lists and days are called: that is what rules speak of. */
const SPOKEN_OF = ['sentence', 'paper', 'forms', 'gap-lines', 'moments']

test.each(sources(GROUPS))('%s holds one group of rules and what they say', async file => {
  const [group = [], ...others] = await groupIn(file)
  expect(others).toEqual([])
  for (const { name, words } of group) {
    expect(RULES).toContain(name)
    expect(read(file)).toContain(words.th)
    expect(read(file)).toContain(words.en)
  }
  expect(wordingOf(file).filter(name => !SPOKEN_OF.includes(name))).toEqual([])
})

test.each(sources(GROUPS))('no sentence of %s is left unsaid', file => {
  const text = read(file)
  const [, sentences = ''] = /^const SAYS = \{\n([\s\S]*?)^\}/m.exec(text) ?? []
  const names = [...sentences.matchAll(/^ {2}(\w+): /gm)].map(([, name]) => name)
  expect(names).not.toEqual([])
  expect(names.filter(name => !text.includes(`SAYS.${name}`))).toEqual([])
})

test('the files of rules hold the whole book, and each rule once', async () => {
  const groups = await Promise.all(sources(GROUPS).map(groupIn))
  const names = groups.flat(2).map(({ name }) => name)
  expect(names.toSorted()).toEqual(RULES.toSorted())
})

test('no file of wording is there for rules alone', () => {
  const readers = ['core', 'press', 'preload', 'main', 'renderer']
    .flatMap(sources)
    .filter(file => !file.startsWith(`${GROUPS}/`))
  const taken = new Set(readers.flatMap(wordingOf))
  const words = sources('core/wording').map(file => path.posix.basename(file, '.ts'))
  expect(words.filter(name => !taken.has(name))).toEqual([])
})
