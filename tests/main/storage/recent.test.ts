import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { disk } from '../../../main/storage/disk'
import { addRecent, listRecent, recentId } from '../../../main/storage/recent'
import { temporaryFolder } from '../temporary-folder'

const entry = (name: string, day = 1) => ({
  path: path.resolve('/งาน', name),
  openedAt: new Date(Date.UTC(2018, 7, day)).toISOString(),
})
const aList = () => path.join(temporaryFolder(), 'recent.json')

test('the file that was opened last stands first, and each stands once', async () => {
  const list = aList()
  for (const name of ['ก.mati', 'ข.mati', 'ก.mati']) await addRecent(disk, list, entry(name))
  expect(await listRecent(disk, list)).toEqual([entry('ก.mati'), entry('ข.mati')])
  await addRecent(disk, list, entry('ข.mati', 9))
  expect(await listRecent(disk, list)).toEqual([entry('ข.mati', 9), entry('ก.mati')])
})

test('twenty are remembered', async () => {
  const list = aList()
  const names = Array.from({ length: 25 }, (_, index) => `${index}.mati`)
  for (const name of names) await addRecent(disk, list, entry(name))
  const known = (await listRecent(disk, list)).map(({ path: file }) => path.basename(file))
  expect(known).toEqual(names.slice(-20).toReversed())
})

test.each([
  ['nothing', null],
  ['no JSON', '['],
  ['no list', '{}'],
  ['a list of something else', '[{"path":"","openedAt":"2018-08-15T00:00:00.000Z"}]'],
  ['a day for a time', '[{"path":"/ก.mati","openedAt":"2018-08-15"}]'],
])('a list that is %s is an empty one, and a new one begins', async (_what, text) => {
  const list = aList()
  if (text !== null) writeFileSync(list, text)
  expect(await listRecent(disk, list)).toEqual([])
  await addRecent(disk, list, entry('ก.mati'))
  expect(await listRecent(disk, list)).toEqual([entry('ก.mati')])
})

test('a file is known by an id that tells nothing of its path, the same each time', () => {
  const id = recentId(entry('ก.mati'))
  expect(id).toMatch(/^[0-9a-f]{16}$/)
  expect(recentId(entry('ก.mati', 9))).toBe(id)
  expect(recentId({ ...entry('ก.mati'), path: '/งาน/ย่อย/../ก.mati' })).toBe(id)
  expect(recentId(entry('ข.mati'))).not.toBe(id)
})
