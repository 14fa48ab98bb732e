import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const lock: { packages: Record<string, { version?: string }> } = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../package-lock.json'), 'utf8'),
)

const installed = Object.entries(lock.packages).filter(([place]) =>
  /(^|\/)node_modules\/(lexical|@lexical\/[^/]+)$/.test(place),
)

test('lexical is there, with its parts', () => {
  expect(installed.map(([place]) => place)).toContain('node_modules/lexical')
  expect(installed.length).toBeGreaterThan(10)
})

// Two copies of the editor's core make an editor that silently ignores keys.
test.each(installed)('%s is the one copy, at the one version', (place, { version }) => {
  expect(place).toMatch(/^node_modules\/(lexical|@lexical\/[^/]+)$/)
  expect(version).toBe('0.52.0')
})
