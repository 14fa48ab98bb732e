import { readdirSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { disk } from '../../../main/storage/disk'
import { sweepFolder, temporaryName } from '../../../main/storage/sweep'
import { temporaryFolder } from '../temporary-folder'

test('only what a save left behind days ago is swept', async () => {
  const folder = temporaryFolder()
  const old = temporaryName()
  const fresh = temporaryName()
  const longAgo = new Date(Date.now() - 3 * 24 * 60 * 60 * 1000)
  for (const name of [old, fresh, 'รายงาน.mati', '.mati-notes.tmp', 'mati-0123456789ab.tmp']) {
    writeFileSync(path.join(folder, name), 'x')
    if (name !== fresh) utimesSync(path.join(folder, name), longAgo, longAgo)
  }
  await sweepFolder(disk, folder)
  expect(readdirSync(folder).sort()).toEqual(
    [fresh, '.mati-notes.tmp', 'mati-0123456789ab.tmp', 'รายงาน.mati'].sort(),
  )
})

test('a folder that cannot be read is left as it is', async () => {
  await expect(sweepFolder(disk, path.join(temporaryFolder(), 'none'))).resolves.toBeUndefined()
})
