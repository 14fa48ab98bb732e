import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { setAsideUnusable } from '../../../main/storage/set-aside'
import { temporaryFolder } from '../temporary-folder'

test.each([
  ['an object', '{"digits":"thai"}', null],
  ['an empty object', '{}', null],
  ['a list', '[]', 'set-aside'],
  ['null', 'null', 'set-aside'],
  ['a word', '"ไทย"', 'set-aside'],
  ['a number', '7', 'set-aside'],
  ['half an object', '{"digits":', 'set-aside'],
  ['nothing', '', 'set-aside'],
])('a file that holds %s', (_what, words, hindrance) => {
  const folder = temporaryFolder()
  writeFileSync(path.join(folder, 'ก.json'), words)
  expect(setAsideUnusable(path.join(folder, 'ก.json'))).toBe(hindrance)
  const name = hindrance === null ? 'ก.json' : 'ก.json.bad'
  expect(readdirSync(folder)).toEqual([name])
  expect(readFileSync(path.join(folder, name), 'utf8')).toBe(words)
})

test('a folder in its place is put aside, too', () => {
  const folder = temporaryFolder()
  mkdirSync(path.join(folder, 'ก.json'))
  expect(setAsideUnusable(path.join(folder, 'ก.json'))).toBe('set-aside')
  expect(readdirSync(folder)).toEqual(['ก.json.bad'])
})

test('where nothing is, nothing stands in the way', () => {
  expect(setAsideUnusable(path.join(temporaryFolder(), 'ไม่มี.json'))).toBeNull()
})

test('what was put aside before stays: each has a name of its own', () => {
  const folder = temporaryFolder()
  const file = path.join(folder, 'ก.json')
  for (const words of ['หนึ่ง', 'สอง', 'สาม']) {
    writeFileSync(file, words)
    expect(setAsideUnusable(file)).toBe('set-aside')
  }
  const held = readdirSync(folder).map(name => [
    name,
    readFileSync(path.join(folder, name), 'utf8'),
  ])
  expect(Object.fromEntries(held)).toEqual({
    'ก.json.bad': 'หนึ่ง',
    'ก.json.2.bad': 'สอง',
    'ก.json.3.bad': 'สาม',
  })
})

test('what can be neither read nor put aside is told as unread, and stays', () => {
  // A file where a folder should be: for everybody, an administrator too.
  const folder = temporaryFolder()
  writeFileSync(path.join(folder, 'ไม่ใช่โฟลเดอร์'), '')
  expect(setAsideUnusable(path.join(folder, 'ไม่ใช่โฟลเดอร์', 'ก.json'))).toBe('unread')
})
