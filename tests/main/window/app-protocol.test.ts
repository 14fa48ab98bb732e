import path from 'node:path'
import { expect, test } from 'vitest'
import { placesIn } from '../../../main/places'
import { fileFor } from '../../../main/window/app-protocol'

const PLACES = placesIn('/app/dist')

test.each([
  ['app://desk/index.html', 'renderer/index.html'],
  ['app://desk/index.html?draft#top', 'renderer/index.html'],
  ['app://desk/assets/index-Bx_1-a.js', 'renderer/assets/index-Bx_1-a.js'],
  ['app://assets/fonts/Sarabun-BoldItalic.ttf', 'assets/Sarabun-BoldItalic.ttf'],
])('%s is %s', (address, file) => {
  expect(fileFor(address, PLACES)).toBe(path.join('/app/dist', file))
})

test.each([
  'app://desk/',
  'app://desk/..%2fmain%2findex.js',
  'app://desk/..\\main\\index.js',
  'app://desk/.env.json',
  'app://desk/index.js.map',
  'app://desk/index',
  'app://desk/a%00.js',
  'app://desk/มติ.js',
  'app://assets/thai-words.txt',
  'app://assets/fonts/other.ttf',
  'app://assets/Sarabun-Regular.ttf',
  'app://main/index.js',
  'file:///app/dist/renderer/index.html',
  'https://desk/index.html',
  'not an address',
])('%s is nobody’s', address => {
  expect(fileFor(address, PLACES)).toBeNull()
})

test.each([
  'app://desk/../main/index.js',
  'app://desk/assets/../../main/index.js',
  'app://desk/%2e%2e/main/index.js',
])('%s stays in the window’s folder', address => {
  expect(fileFor(address, PLACES)).toMatch(/^\/app\/dist\/renderer\/main\/index\.js$/)
})
