import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { sweepPrintFolders } from '../../../main/printing/print-folder'
import { temporaryFolder } from '../temporary-folder'

test('papers of a print that was killed are gone at the next start; those of one that goes on stay', async () => {
  const above = temporaryFolder()
  const { pid: ended } = spawnSync(process.execPath, ['--version'])
  const names = [
    `mati-print-${ended}-abc`,
    `mati-print-${process.pid}-abc`,
    'mati-print-abc',
    'other',
  ]
  for (const name of names) {
    mkdirSync(path.join(above, name))
    writeFileSync(path.join(above, name, 'สำเนาที่ 01.pdf'), 'ถ้อยคำ')
  }
  await sweepPrintFolders(above)
  expect(readdirSync(above).toSorted()).toEqual(names.slice(1).toSorted())
})

test('a folder that is not there is no trouble', async () => {
  await expect(sweepPrintFolders('/nowhere')).resolves.toBeUndefined()
})
