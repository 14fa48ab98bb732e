import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type Disk, disk } from '../../../main/storage/disk'
import { sha256 } from '../../../main/storage/read-file'
import { safeWrite } from '../../../main/storage/safe-write'
import { temporaryFolder } from '../temporary-folder'
import { dyingDisk } from './dying-disk'
import { failingDisk } from './failing-disk'
import { asDisk, MemoryDisk } from './memory-disk'

const OLD = new TextEncoder().encode('ฉบับเดิม')
const NEW = new TextEncoder().encode('ฉบับใหม่ที่ยาวกว่าเดิม')

function aFile(): { folder: string; file: string } {
  const folder = temporaryFolder()
  const file = path.join(folder, 'รายงาน.mati')
  writeFileSync(file, OLD)
  return { folder, file }
}

const content = (file: string) => new Uint8Array(readFileSync(file))
const isOneOf = (bytes: Uint8Array) =>
  ['ฉบับเดิม', 'ฉบับใหม่ที่ยาวกว่าเดิม'].includes(new TextDecoder().decode(bytes))

test('the new bytes replace the old ones, and nothing is left beside them', async () => {
  const { folder, file } = aFile()
  expect(await safeWrite(disk, file, NEW, { holds: [sha256(OLD)] })).toEqual({
    ok: true,
    value: sha256(NEW),
  })
  expect(content(file)).toEqual(NEW)
  expect(readdirSync(folder)).toEqual(['รายงาน.mati'])
})

const ERRNOS = ['ENOSPC', 'EROFS', 'EACCES', 'EPERM', 'EBUSY', 'EIO', 'ENOENT', 'ETIMEDOUT']

test.each(ERRNOS)(
  'whichever call fails with %s, the file is whole and the answer true',
  async code => {
    const { folder, file } = aFile()
    const count = failingDisk(-1, code)
    await safeWrite(count, file, OLD, { holds: [sha256(OLD)] })
    expect(count.calls.length).toBeGreaterThan(10)
    for (let nth = 0; nth < count.calls.length; nth++) {
      writeFileSync(file, OLD)
      const result = await safeWrite(failingDisk(nth, code), file, NEW, { holds: [sha256(OLD)] })
      expect(content(file), `call ${nth}`).toEqual(result.ok ? NEW : OLD)
      expect(readdirSync(folder), `call ${nth}`).toEqual(['รายงาน.mati'])
    }
  },
)

test.each(ERRNOS)(
  'a disk that fails with %s from some call on leaves a readable file',
  async code => {
    const { file } = aFile()
    for (let nth = 0; nth < 16; nth++) {
      const result = await safeWrite(failingDisk(nth, code, Number.POSITIVE_INFINITY), file, NEW)
      expect(isOneOf(content(file)), `from call ${nth}`).toBe(true)
      if (!result.ok && result.fault.code !== 'folder-missing')
        expect(result.fault.subject).toBe('รายงาน.mati')
    }
  },
)

test.each([
  ['ENOSPC', 'disk-full'],
  ['EROFS', 'not-permitted'],
  ['ENOENT', 'folder-missing'],
  ['ESTALE', 'storage-failed'],
])('%s while writing is the fault %s', async (code, expected) => {
  const { file } = aFile()
  const failing = failingDisk(4, code, 3)
  expect(await safeWrite(failing, file, NEW)).toMatchObject({
    fault: { code: expected, detail: code },
  })
})

test('a virus scanner that holds the file for a moment is waited for', async () => {
  const { file } = aFile()
  const count = failingDisk(-1, '')
  await safeWrite(count, file, OLD)
  const result = await safeWrite(failingDisk(count.calls.indexOf('rename'), 'EBUSY', 3), file, NEW)
  expect(result.ok && content(file)).toEqual(NEW)
})

/** The real disk, whose files write as `write` says. */
function writingDisk(write: (length: number) => { write: number; claim: number }): Disk {
  return {
    ...disk,
    wait: async () => {},
    open: async (place, flags, mode) => {
      const file = await disk.open(place, flags, mode)
      return {
        read: (buffer, offset, length) => file.read(buffer, offset, length),
        write: async (buffer, offset, length) => {
          const { write: real, claim } = write(length)
          if (real > 0) await file.write(buffer, offset, real)
          return { bytesWritten: claim }
        },
        sync: () => file.sync(),
        close: () => file.close(),
      }
    },
  }
}

test.each([
  ['takes one byte at a time', () => ({ write: 1, claim: 1 }), null],
  ['takes nothing more', () => ({ write: 0, claim: 0 }), 'disk-full'],
  [
    'claims what it did not take',
    (length: number) => ({ write: 1, claim: length }),
    'storage-failed',
  ],
])('a disk that %s', async (_name, write, code) => {
  const { file } = aFile()
  const result = await safeWrite(writingDisk(write), file, NEW)
  if (code === null) expect(content(file)).toEqual(NEW)
  else expect([result, content(file)]).toMatchObject([{ ok: false, fault: { code } }, OLD])
})

test('a file that someone else changed is left alone', async () => {
  const { folder, file } = aFile()
  expect(await safeWrite(disk, file, NEW, { holds: [sha256(NEW)] })).toMatchObject({
    fault: { code: 'file-changed-elsewhere', subject: 'รายงาน.mati' },
  })
  expect([content(file), readdirSync(folder)]).toEqual([OLD, ['รายงาน.mati']])
})

test('a file that was removed meanwhile is written anew', async () => {
  const file = path.join(temporaryFolder(), 'ใหม่.mati')
  expect((await safeWrite(disk, file, NEW, { holds: [sha256(OLD)] })).ok).toBe(true)
})

test('a link stays a link, and a mode stays a mode', async () => {
  const { folder, file } = aFile()
  chmodSync(file, 0o640)
  symlinkSync(file, path.join(folder, 'link'))
  await safeWrite(disk, path.join(folder, 'link'), NEW)
  expect([content(file), statSync(file).mode & 0o777]).toEqual([NEW, 0o640])
})

test.each([
  ['a folder', 'folder-itself', 'name-unusable'],
  ['a folder that is not there', 'none/x.mati', 'folder-missing'],
  ['a name too long', `${'ก'.repeat(90)}.mati`, 'name-unusable'],
])('%s cannot be written to', async (_name, place, code) => {
  const folder = temporaryFolder()
  mkdirSync(path.join(folder, 'folder-itself'))
  expect(await safeWrite(disk, path.join(folder, place), NEW)).toMatchObject({ fault: { code } })
})

/** The real disk, which notes what was asked of files and folders, and in which order. */
function recordingDisk(): { calls: string[]; on: Disk } {
  const calls: string[] = []
  const note = <T>(call: string, answer: T): T => {
    if (calls.at(-1) !== call) calls.push(call)
    return answer
  }
  const on: Disk = {
    ...disk,
    open: async (place, flags, mode) => {
      const file = await disk.open(place, flags, mode)
      const what = (await disk.inspect(place)).kind
      return {
        read: (buffer, offset, length) => note(`read ${what}`, file.read(buffer, offset, length)),
        write: (buffer, offset, length) =>
          note(`write ${what}`, file.write(buffer, offset, length)),
        sync: () => note(`sync ${what}`, file.sync()),
        close: () => note(`close ${what}`, file.close()),
      }
    },
    rename: (from, to) => note('rename', disk.rename(from, to)),
  }
  return { calls, on }
}

test('a file is on the disk before it is read back, and renamed before its folder is', async () => {
  const { file } = aFile()
  const { calls, on } = recordingDisk()
  await safeWrite(on, file, NEW)
  expect(calls).toEqual([
    'write file',
    'sync file',
    'close file',
    'read file',
    'close file',
    'rename',
    'sync folder',
    'close folder',
  ])
})

test('whatever a power cut takes, the file is whole, and after the answer it is the new one', async () => {
  const folder = '/เอกสาร'
  const [name, file] = ['รายงาน.mati', '/เอกสาร/รายงาน.mati']
  const words = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
  const left = (on: MemoryDisk) => on.afterPowerCut().map(cut => cut.holdingOf(folder)?.[name])
  const calls = failingDisk(-1, '', 1, asDisk(MemoryDisk.holding(folder, { [name]: words(OLD) })))
  await safeWrite(calls, file, NEW)
  for (let nth = 0; nth <= calls.calls.length; nth++) {
    const memory = MemoryDisk.holding(folder, { [name]: words(OLD) })
    const written = await safeWrite(dyingDisk(nth, asDisk(memory)), file, NEW).catch(() => null)
    const sound = written?.ok === true ? [words(NEW)] : [words(OLD), words(NEW)]
    for (const found of left(memory)) expect(sound, `call ${nth}`).toContain(found)
  }
})
