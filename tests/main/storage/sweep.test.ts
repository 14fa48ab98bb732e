import { readdirSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { disk } from '../../../main/storage/disk'
import { sweepFolder, temporaryName } from '../../../main/storage/sweep'
import { temporaryFolder } from '../temporary-folder'
import { leftBehindName } from './left-behind'

const DAYS_AGO = new Date(Date.now() - 3 * 24 * 60 * 60 * 1000)

const ofAnother = () => temporaryName().replace(/^\.mati-.{8}/, '.mati-00000000')

test.each<[string, string, 'now' | 'days ago', 'goes' | 'stays']>([
  ['of a save here that was killed', leftBehindName(), 'now', 'goes'],
  ['of a save here that is being made', temporaryName(), 'now', 'stays'],
  ['of a long save here', temporaryName(), 'days ago', 'stays'],
  ['of another computer', ofAnother(), 'now', 'stays'],
  ['that another computer left', ofAnother(), 'days ago', 'goes'],
  ['of the program of before', '.mati-0123456789ab.tmp', 'now', 'stays'],
  ['that the program of before left', '.mati-0123456789ab.tmp', 'days ago', 'goes'],
  ['of somebody’s own', '.mati-notes.tmp', 'days ago', 'stays'],
  ['of another program', 'mati-0123456789ab.tmp', 'days ago', 'stays'],
  ['that is a document', 'รายงาน.mati', 'days ago', 'stays'],
])('a file %s', async (_whose, name, written, fate) => {
  const folder = temporaryFolder()
  writeFileSync(path.join(folder, name), 'คำ')
  if (written === 'days ago') utimesSync(path.join(folder, name), DAYS_AGO, DAYS_AGO)
  await sweepFolder(disk, folder)
  expect(readdirSync(folder)).toEqual(fate === 'goes' ? [] : [name])
})

test('a folder that cannot be read is left as it is', async () => {
  await expect(sweepFolder(disk, path.join(temporaryFolder(), 'none'))).resolves.toBeUndefined()
})
