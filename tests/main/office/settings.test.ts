import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Fault } from '../../../core/fault'
import { openSettings, type StoredSettings } from '../../../main/office/settings'
import { DEFAULTS } from '../../../preload/settings'
import { temporaryFolder } from '../temporary-folder'

vi.mock('electron-store', () => ({ default: class {} }))

/** A plain store of one JSON file; what `fails` says, its calls do. */
function storeIn(fails: { read?: string; write?: string }) {
  return (folder: string): StoredSettings => ({
    get store() {
      if (fails.read) throw Object.assign(new Error(fails.read), { code: fails.read })
      const file = path.join(folder, 'settings.json')
      return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
    },
    set store(values) {
      if (fails.write) throw Object.assign(new Error(fails.write), { code: fails.write })
      writeFileSync(path.join(folder, 'settings.json'), JSON.stringify(values))
    },
  })
}

function opened(prepare: (file: string) => void, fails: { read?: string; write?: string } = {}) {
  const folder = temporaryFolder()
  const file = path.join(folder, 'settings.json')
  prepare(file)
  const told: Fault['code'][] = []
  const settings = openSettings(folder, ({ code }) => told.push(code), storeIn(fails))
  return { folder, file, settings, told, fails }
}

test.each<[string, (file: string) => void, Fault['code'][], string[]]>([
  ['nothing', () => {}, [], []],
  ['right settings', file => writeFileSync(file, '{"digits":"arabic"}'), [], ['settings.json']],
  [
    'half a file',
    file => writeFileSync(file, '{"digits":"ara'),
    ['settings-damaged'],
    ['settings.json.bad'],
  ],
  ['an empty file', file => writeFileSync(file, ''), ['settings-damaged'], ['settings.json.bad']],
  ['a list', file => writeFileSync(file, '[]'), ['settings-damaged'], ['settings.json.bad']],
  [
    'a folder with something in it',
    file => {
      mkdirSync(file)
      writeFileSync(path.join(file, 'x'), '')
    },
    ['settings-damaged'],
    ['settings.json.bad'],
  ],
])('with %s in the place of the settings the program starts', (_what, prepare, codes, names) => {
  const { settings, told, folder } = opened(prepare)
  const { digits } = settings.read()
  expect(digits).toBe(names.length === 1 && codes.length === 0 ? 'arabic' : 'thai')
  expect([told, readdirSync(folder).sort()]).toEqual([codes, names])
})

test('what was put aside before stays beside what is put aside now', () => {
  const { folder, settings } = opened(file => {
    writeFileSync(file, 'ใหม่')
    writeFileSync(`${file}.bad`, 'เก่า')
  })
  settings.write({ digits: 'arabic' })
  expect(readFileSync(path.join(folder, 'settings.json.bad'), 'utf8')).toBe('เก่า')
  expect(readFileSync(path.join(folder, 'settings.json.2.bad'), 'utf8')).toBe('ใหม่')
})

test.each(['EACCES', 'EPERM', 'EBUSY', 'EIO', 'EISDIR', 'UNKNOWN'])(
  'settings that answer %s are left alone and told of; they hold once they can be read',
  code => {
    const { settings, told, file, fails } = opened(
      place => writeFileSync(place, '{"digits":"arabic","font":"TH Niramit AS"}'),
      { read: code },
    )
    expect(settings.read()).toEqual(DEFAULTS)
    expect(settings.write({ theme: 'dark' })).toEqual({ ...DEFAULTS, theme: 'dark' })
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      digits: 'arabic',
      font: 'TH Niramit AS',
    })
    expect(told).toEqual(['settings-unread', 'settings-unkept'])
    delete fails.read
    expect(settings.read()).toMatchObject({ digits: 'arabic', theme: 'dark' })
    settings.write({ organisation: 'กอง' })
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      digits: 'arabic',
      font: 'TH Niramit AS',
      theme: 'dark',
      organisation: 'กอง',
    })
  },
)

test.each(['ENOSPC', 'EROFS', 'EPERM'])('a change that ends in %s holds, and is told', code => {
  const { settings, told } = opened(() => {}, { write: code })
  expect(settings.write({ digits: 'arabic' }).digits).toBe('arabic')
  expect([settings.read().digits, told]).toEqual(['arabic', ['settings-unkept']])
})

test('damaged settings that cannot be set aside are left as they are', () => {
  const words = '{"digits":"ara'
  // The name that they would have aside is one letter too long for the system.
  let deep = temporaryFolder()
  while (deep.length < 4080 - 201) deep = path.join(deep, 'x'.repeat(200))
  deep = path.join(deep, 'x'.repeat(4080 - deep.length - 1))
  mkdirSync(deep, { recursive: true })
  const file = path.join(deep, 'settings.json')
  writeFileSync(file, words)
  const told: string[] = []
  const clearing = { store: {} }
  const settings = openSettings(
    deep,
    ({ code }) => told.push(code),
    () => clearing,
  )
  expect(settings.read()).toEqual(DEFAULTS)
  settings.write({ digits: 'arabic' })
  expect([readFileSync(file, 'utf8'), clearing.store, told]).toEqual([
    words,
    {},
    ['settings-unread', 'settings-unkept'],
  ])
})
