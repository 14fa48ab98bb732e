import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

interface Installed {
  readonly version?: string
  readonly resolved?: string
  readonly optionalDependencies?: Record<string, string>
}

const lock: { packages: Record<string, Installed> } = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../package-lock.json'), 'utf8'),
)
const packages = Object.entries(lock.packages)

const lexical = packages.filter(([place]) =>
  /(^|\/)node_modules\/(lexical|@lexical\/[^/]+)$/.test(place),
)

test('lexical is there, with its parts', () => {
  expect(lexical.map(([place]) => place)).toContain('node_modules/lexical')
  expect(lexical.length).toBeGreaterThan(10)
})

// Two copies of the editor's core make an editor that silently ignores keys.
test.each(lexical)('%s is the one copy, at the one version', (place, { version }) => {
  expect(place).toMatch(/^node_modules\/(lexical|@lexical\/[^/]+)$/)
  expect(version).toBe('0.52.0')
})

// npm leaves out what its registry did not have for another platform, and then `npm ci` refuses the whole file.
test('every optional package is in the lock, for every platform', () => {
  const places = new Set(Object.keys(lock.packages))
  const absent = packages.flatMap(([place, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter(
      name => !places.has(`${place}/node_modules/${name}`) && !places.has(`node_modules/${name}`),
    ),
  )
  expect(absent).toEqual([])
})

test('the lock names no registry', () => {
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
})
