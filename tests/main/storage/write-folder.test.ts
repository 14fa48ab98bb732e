import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { disk } from '../../../main/storage/disk'
import { writeFolder } from '../../../main/storage/write-folder'
import { temporaryFolder } from '../temporary-folder'
import { failingDisk } from './failing-disk'

const COPIES = ['สำเนาที่ 01', 'สำเนาที่ 02', 'สำเนาที่ 03'].map(name => ({
  name: `${name}.pdf`,
  bytes: new TextEncoder().encode(name),
}))

test('finished files stand in a folder that is made for them', async () => {
  const folder = path.join(temporaryFolder(), 'เวียน', 'เดือนนี้')
  const written = await writeFolder(disk, folder, COPIES)
  expect(written).toEqual({ ok: true, value: COPIES.map(({ name }) => path.join(folder, name)) })
  expect(readdirSync(folder).toSorted()).toEqual(COPIES.map(({ name }) => name))
})

/** How many calls to the disk a whole folder takes. */
async function callsForAll(): Promise<number> {
  const counting = failingDisk(Number.POSITIVE_INFINITY, 'ENOSPC')
  await writeFolder(counting, path.join(temporaryFolder(), 'ก', 'ข'), COPIES)
  return counting.calls.length
}

test.each(['ENOSPC', 'EIO', 'EACCES'])('%s at any call leaves all of them or none', async code => {
  const calls = await callsForAll()
  expect(calls).toBeGreaterThan(20)
  for (let nth = 0; nth < calls; nth++) {
    const home = temporaryFolder()
    const written = await writeFolder(failingDisk(nth, code), path.join(home, 'ก', 'ข'), COPIES)
    const left = existsSync(path.join(home, 'ก')) ? readdirSync(path.join(home, 'ก', 'ข')) : []
    expect(left.length, `call ${nth}`).toBe(written.ok ? COPIES.length : 0)
    expect(existsSync(path.join(home, 'ก')), `call ${nth}`).toBe(written.ok)
  }
})

test('what was in the folder before stays there', async () => {
  const folder = temporaryFolder()
  writeFileSync(path.join(folder, 'อื่น.txt'), 'ของเดิม')
  writeFileSync(path.join(folder, COPIES[0]?.name ?? ''), 'สำเนาเก่า')
  const written = await writeFolder(failingDisk(16, 'ENOSPC', 1000), folder, COPIES)
  expect(written).toMatchObject({ ok: false, fault: { code: 'disk-full' } })
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['อื่น.txt', COPIES[0]?.name ?? '']))
  expect(readFileSync(path.join(folder, 'อื่น.txt'), 'utf8')).toBe('ของเดิม')
})
