import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

interface Listed {
  readonly file: string
  readonly projectName: string
}

test('every file of tests belongs to one project, and to one only', () => {
  const list = ['node_modules/vitest/vitest.mjs', 'list', '--filesOnly', '--json']
  const listed: Listed[] = JSON.parse(execFileSync(process.execPath, list, { encoding: 'utf8' }))
  const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter(name => /\.test\.tsx?$/.test(name))
    .map(name => path.resolve('tests', name))
  expect(listed.map(({ file }) => file).toSorted()).toEqual(files.toSorted())
  const slow = listed.filter(({ projectName }) => projectName === 'slow').map(({ file }) => file)
  expect(slow).toEqual(slow.filter(file => /\.slow\.test\.|\/papers\//.test(file)))
  expect(slow.length).toBeGreaterThan(20)
})
