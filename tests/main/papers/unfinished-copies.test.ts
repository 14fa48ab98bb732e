import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import {
  forgetFolder,
  notedFolders,
  noteFolder,
  settleCopies,
} from '../../../main/papers/unfinished-copies'
import { disk } from '../../../main/storage/disk'
import { writeFolder } from '../../../main/storage/write-folder'
import type { Announcement } from '../../../preload/announcements'
import { copiesOf, holdingOf, setOf } from '../storage/copies-in-folder'
import { dyingDisk, Killed } from '../storage/dying-disk'
import { temporaryFolder } from '../temporary-folder'

function aDesk() {
  const folder = temporaryFolder()
  const told: unknown[] = []
  const announce = (_what: Announcement, value: unknown) => void told.push(value)
  return { folder, told, desk: { disk, copiesFile: path.join(folder, 'copies.json'), announce } }
}

test('a folder is on the list until it is in order', async () => {
  const { folder, desk } = aDesk()
  for (const name of ['ก', 'ข', 'ก'])
    await noteFolder(disk, desk.copiesFile, path.join(folder, name))
  expect(await notedFolders(disk, desk.copiesFile)).toEqual(
    ['ก', 'ข'].map(name => path.join(folder, name)),
  )
  await forgetFolder(disk, desk.copiesFile, path.join(folder, 'ก'))
  expect(await notedFolders(disk, desk.copiesFile)).toEqual([path.join(folder, 'ข')])
})

test.each(['', '{', '[1]', '{"a":1}', '[""]'])(
  'a list that holds %j is an empty one',
  async text => {
    const { desk } = aDesk()
    writeFileSync(desk.copiesFile, text)
    expect(await notedFolders(disk, desk.copiesFile)).toEqual([])
    await settleCopies(desk)
  },
)

test('at the next start a set that was being written is finished, and told', async () => {
  const { folder, told, desk } = aDesk()
  const place = path.join(folder, 'สำเนา')
  const old = copiesOf('เดิม', ['01', '02'])
  const fresh = copiesOf('ใหม่', ['01', '02'])
  await writeFolder(disk, place, setOf(old))
  await noteFolder(disk, desk.copiesFile, place)
  const gone = { maker: { host: 'อื่น', pid: 1, isRunning: () => false } }
  const calls = dyingDisk(Number.POSITIVE_INFINITY)
  await writeFolder(calls, path.join(folder, 'ลอง'), setOf(fresh), gone)
  const lastRename = calls.calls.lastIndexOf('rename')
  const { hostname } = await import('node:os')
  const killed = { maker: { host: hostname(), pid: 2 ** 22 + 1, isRunning: () => true } }
  await expect(writeFolder(dyingDisk(lastRename), place, setOf(fresh), killed)).rejects.toThrow(
    Killed,
  )
  await settleCopies(desk)
  expect(holdingOf(place)).toEqual(fresh)
  expect(told).toEqual([{ code: 'copies-finished', subject: 'สำเนา' }])
  expect(await notedFolders(disk, desk.copiesFile)).toEqual([])
})

test('a folder that is in order is no news; one that is away is looked for the next time', async () => {
  const { folder, told, desk } = aDesk()
  mkdirSync(path.join(folder, 'เรียบร้อย'))
  for (const name of ['เรียบร้อย', 'หายไป'])
    await noteFolder(disk, desk.copiesFile, path.join(folder, name))
  await settleCopies(desk)
  expect(told).toEqual([])
  expect(readdirSync(folder).toSorted()).toEqual(['copies.json', 'เรียบร้อย'])
  expect(await notedFolders(disk, desk.copiesFile)).toEqual([path.join(folder, 'หายไป')])
})
