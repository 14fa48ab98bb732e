import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FaultCode } from '../../../core/fault'
import { faultSentence } from '../../../core/wording/faults'
import { disk } from '../../../main/storage/disk'
import { type Door, errnoOf, faultOf } from '../../../main/storage/errno'
import { readFile } from '../../../main/storage/read-file'
import { safeWrite } from '../../../main/storage/safe-write'
import { temporaryFolder } from '../temporary-folder'
import { failingDisk } from './failing-disk'

const errno = (code: string) => Object.assign(new Error(code), { code })

const DOORS: readonly Door[] = ['read', 'write', 'folder']

/** errno, and what it is when a file is read, when one is written, and when a folder is used. */
const TABLE: readonly (readonly [string, FaultCode, FaultCode, FaultCode])[] = [
  ['EPERM', 'file-in-use', 'file-in-use', 'not-permitted'],
  ['EBUSY', 'file-in-use', 'file-in-use', 'file-in-use'],
  ['ETXTBSY', 'file-in-use', 'file-in-use', 'file-in-use'],
  ['EACCES', 'not-permitted', 'not-permitted', 'not-permitted'],
  ['EROFS', 'not-permitted', 'not-permitted', 'not-permitted'],
  ['ENOENT', 'file-missing', 'folder-missing', 'folder-missing'],
  ['ENOTDIR', 'file-missing', 'folder-missing', 'folder-missing'],
  ['EISDIR', 'not-a-file', 'name-unusable', 'name-unusable'],
  ['EEXIST', 'storage-failed', 'name-unusable', 'name-unusable'],
  ['ENOTEMPTY', 'storage-failed', 'name-unusable', 'name-unusable'],
  ['ENAMETOOLONG', 'name-unusable', 'name-unusable', 'name-unusable'],
  ['EINVAL', 'name-unusable', 'name-unusable', 'name-unusable'],
  ['ENOSPC', 'disk-full', 'disk-full', 'disk-full'],
  ['EDQUOT', 'disk-full', 'disk-full', 'disk-full'],
  ['EFBIG', 'disk-full', 'disk-full', 'disk-full'],
  ['EIO', 'storage-failed', 'storage-failed', 'storage-failed'],
  ['ETIMEDOUT', 'storage-failed', 'storage-failed', 'storage-failed'],
  ['UNKNOWN', 'storage-failed', 'storage-failed', 'storage-failed'],
]

describe.each(TABLE)('%s', (code, ...faults) => {
  test.each(DOORS.map((door, index) => [door, faults[index]] as const))('%s: %s', (door, fault) => {
    expect(faultOf(errno(code), door, 'ก.docx')).toEqual({
      ok: false,
      fault: { code: fault, subject: 'ก.docx', detail: code },
    })
  })
})

test('what is no error of the disk is our own mistake and goes on', () => {
  for (const door of DOORS) expect(() => faultOf(new Error('ของเรา'), door, 'ก')).toThrow('ของเรา')
  expect(errnoOf(errno('ERR_INVALID_ARG_TYPE'))).toBeNull()
})

/** A Word file in use: the new one is written beside it, and the rename over it is refused, however often. */
async function overOpenFile(code: string, call: string, path: string) {
  const counting = failingDisk(-1, code)
  await safeWrite(counting, path, new Uint8Array([1]))
  return safeWrite(failingDisk(counting.calls.indexOf(call), code, 99), path, new Uint8Array([2]))
}

test.each([
  ['EPERM', 'rename', 'file-in-use'],
  ['EBUSY', 'rename', 'file-in-use'],
  ['EPERM', 'askToWrite', 'not-permitted'],
  ['EPERM', 'open wx', 'not-permitted'],
])('a file written over: %s of %s is %s', async (code, call, fault) => {
  const file = path.join(temporaryFolder(), 'หนังสือ.docx')
  writeFileSync(file, 'เดิม')
  expect(await overOpenFile(code, call, file)).toMatchObject({
    fault: { code: fault, subject: 'หนังสือ.docx' },
  })
})

test.each(['EPERM', 'EBUSY'])('a file that is read: %s is a file in use', async code => {
  const file = path.join(temporaryFolder(), 'หัวหนังสือ.docx')
  writeFileSync(file, 'เดิม')
  expect(await readFile(disk, file, 100)).toMatchObject({ ok: true })
  const read = await readFile(failingDisk(1, code), file, 100)
  expect(read.ok ? '' : faultSentence(read.fault).th).toMatch(
    /«หัวหนังสือ.docx» เปิดอยู่ในโปรแกรมอื่น.*โปรดปิด/,
  )
})
