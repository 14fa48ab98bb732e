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
import { describe, expect, test } from 'vitest'
import { type Disk, disk } from '../../../main/storage/disk'
import { sha256 } from '../../../main/storage/read-file'
import { renamePatiently, safeWrite, syncFolder } from '../../../main/storage/safe-write'
import { temporaryFolder } from '../temporary-folder'
import { dyingDisk } from './dying-disk'
import { failingDisk } from './failing-disk'
import { asDisk, MemoryDisk } from './memory-disk'
import { type Refusal, refusingDisk } from './refusing-disk'

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

/** A folder in memory with the old file in it. */
function inMemory() {
  const memory = MemoryDisk.holding('/งาน', { 'รายงาน.mati': 'ฉบับเดิม' })
  return { on: asDisk(memory), held: () => memory.holdingOf('/งาน') }
}
const FILE = '/งาน/รายงาน.mati'
const UNTOUCHED = { 'รายงาน.mati': 'ฉบับเดิม' }
const TEMPORARY = /tmp$/

describe('when a disk refuses, the answer says why, and the old file stands alone', () => {
  test.each<[string, Refusal['call'], Refusal['name'], string, string, string]>([
    ['a disk that is full', 'write', TEMPORARY, 'ENOSPC', 'disk-full', 'รายงาน.mati'],
    ['a disk that is full at last', 'sync', TEMPORARY, 'EDQUOT', 'disk-full', 'รายงาน.mati'],
    ['a folder that may only be read', 'open', TEMPORARY, 'EROFS', 'not-permitted', 'รายงาน.mati'],
    ['a folder with no right to write', 'open', TEMPORARY, 'EPERM', 'not-permitted', 'รายงาน.mati'],
    ['a folder that has gone', 'open', TEMPORARY, 'ENOENT', 'folder-missing', 'งาน'],
    ['a file that is locked', 'askToWrite', 'รายงาน.mati', 'EPERM', 'not-permitted', 'รายงาน.mati'],
    [
      'a file with no right to write',
      'askToWrite',
      'รายงาน.mati',
      'EACCES',
      'not-permitted',
      'รายงาน.mati',
    ],
    ['a way that leads nowhere', 'resolve', 'รายงาน.mati', 'ENOTDIR', 'folder-missing', 'งาน'],
    ['a file that is open in Word', 'rename', TEMPORARY, 'EPERM', 'file-in-use', 'รายงาน.mati'],
    ['a share without rename over', 'rename', TEMPORARY, 'EEXIST', 'name-unusable', 'รายงาน.mati'],
    [
      'a share that has gone',
      'inspect',
      'รายงาน.mati',
      'ETIMEDOUT',
      'storage-failed',
      'รายงาน.mati',
    ],
  ])('%s', async (_which, call, name, code, fault, subject) => {
    const { on, held } = inMemory()
    const written = await safeWrite(refusingDisk(on, { call, name, code }), FILE, NEW)
    expect(written).toMatchObject({ ok: false, fault: { code: fault, subject } })
    expect(held()).toEqual(UNTOUCHED)
  })

  test('what was written cannot be read back', async () => {
    const { on, held } = inMemory()
    const blind = refusingDisk(on, { call: 'read', name: TEMPORARY, code: 'EIO' })
    expect(await safeWrite(blind, FILE, NEW)).toEqual({
      ok: false,
      fault: { code: 'storage-failed', subject: 'รายงาน.mati', detail: 'storage-failed' },
    })
    expect(held()).toEqual(UNTOUCHED)
  })

  test('what was there cannot be compared', async () => {
    const { on, held } = inMemory()
    const blind = refusingDisk(on, { call: 'read', name: 'รายงาน.mati', code: 'EIO' })
    expect(await safeWrite(blind, FILE, NEW, { holds: [sha256(OLD)] })).toEqual({
      ok: false,
      fault: { code: 'storage-failed', subject: 'รายงาน.mati' },
    })
    expect(held()).toEqual(UNTOUCHED)
  })

  test('even the new file beside it may have to stay', async () => {
    const { on, held } = inMemory()
    const refusals = (['write', 'remove'] as const).map(call => ({
      call,
      name: TEMPORARY,
      code: 'EIO',
    }))
    expect((await safeWrite(refusingDisk(on, ...refusals), FILE, NEW)).ok).toBe(false)
    expect(held()).toMatchObject(UNTOUCHED)
  })
})

describe('a rename', () => {
  test.each(['EPERM', 'EBUSY', 'EACCES'])(
    'that a virus scanner holds up is tried again, each time later: %s',
    async code => {
      const refused = { call: 'rename', name: 'ก', code } as const
      const on = asDisk(MemoryDisk.holding('/งาน', { ก: 'ก' }))
      const twice = refusingDisk(on, { ...refused, times: 2 })
      await renamePatiently(twice, '/งาน/ก', '/งาน/ข')
      expect([twice.waits, await on.list('/งาน')]).toEqual([[10, 30], ['ข']])
      const ever = refusingDisk(on, { ...refused, name: 'ข' })
      await expect(renamePatiently(ever, '/งาน/ข', '/งาน/ก')).rejects.toMatchObject({ code })
      expect(ever.waits).toEqual([10, 30, 90])
    },
  )

  test('that fails for another reason is not tried again', async () => {
    const on = asDisk(MemoryDisk.holding('/งาน', { ก: 'ก' }))
    const failing = refusingDisk(on, { call: 'rename', name: 'ก', code: 'EIO' })
    await expect(renamePatiently(failing, '/งาน/ก', '/งาน/ข')).rejects.toMatchObject({
      code: 'EIO',
    })
    expect(failing.waits).toEqual([])
  })

  test('whose answer was lost is known by what is there', async () => {
    const { on, held } = inMemory()
    const losing = {
      ...on,
      rename: async (from: string, to: string) => {
        await on.rename(from, to)
        throw Object.assign(new Error('EIO'), { code: 'EIO' })
      },
    }
    expect(await safeWrite(losing, FILE, NEW)).toEqual({ ok: true, value: sha256(NEW) })
    expect(Object.keys(held() ?? {})).toEqual(['รายงาน.mati'])
  })
})

describe('the names of a folder', () => {
  test.each(['open', 'sync', 'close'] as const)(
    'may not be made to last on Windows and some shares (%s): the words are in the file',
    async call => {
      const { on } = inMemory()
      const failing = refusingDisk(on, { call, name: 'งาน', code: 'EINVAL' })
      expect((await safeWrite(failing, FILE, NEW)).ok).toBe(true)
      const mistake = new TypeError('ours')
      const mistaken = refusingDisk(on, { call, name: 'งาน', code: mistake })
      await expect(syncFolder(mistaken, '/งาน')).rejects.toBe(mistake)
    },
  )

  test('are not kept open, even when that fails', async () => {
    let open = 0
    const file = {
      read: async () => ({ bytesRead: 0 }),
      write: async () => ({ bytesWritten: 0 }),
      sync: () => Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' })),
      close: async () => void open--,
    }
    const counting = {
      ...disk,
      open: async () => {
        open++
        return file
      },
    }
    await syncFolder(counting, '/งาน')
    expect(open).toBe(0)
  })
})

/** The names that lie in a folder at the moment of the rename. */
async function besideAtRename(expectation: Parameters<typeof safeWrite>[3]): Promise<string[]> {
  const memory = MemoryDisk.holding('/งาน', UNTOUCHED)
  const on = asDisk(memory)
  let names: string[] = []
  const looking = {
    ...on,
    rename: async (from: string, to: string) => {
      names = Object.keys(memory.holdingOf('/งาน') ?? {})
      await on.rename(from, to)
    },
  }
  expect((await safeWrite(looking, FILE, NEW, expectation)).ok).toBe(true)
  return names
}

test.each<[string, Parameters<typeof safeWrite>[3], boolean]>([
  ['a file of our own', {}, false],
  ['a file that others may write', { shared: true }, true],
  ['a file that is compared with what was seen', { holds: [sha256(OLD)] }, true],
  [
    'a file that is compared and known to be nobody’s',
    { holds: [sha256(OLD)], shared: false },
    false,
  ],
])('%s is written under a lock, or not: %j', async (_which, expectation, locks) => {
  const names = await besideAtRename(expectation)
  expect(names.some(name => name.endsWith('.lock'))).toBe(locks)
  expect(names.filter(name => name.endsWith('.tmp'))).toHaveLength(1)
})

test('a new file is everybody’s to read and write, as the system’s own mask has it', async () => {
  const modes: unknown[] = []
  const memory = asDisk(MemoryDisk.holding('/งาน', {}))
  const noting = {
    ...memory,
    open: (place: string, flags: 'r' | 'wx' | 'r+', mode?: number) => {
      if (flags === 'wx') modes.push(mode)
      return memory.open(place, flags)
    },
  }
  await safeWrite(noting, FILE, NEW)
  expect(modes).toEqual([0o666])
})

test('a file that is named by a way of its own is found from where the program stands', async () => {
  const file = path.relative(process.cwd(), path.join(temporaryFolder(), 'ใหม่.mati'))
  expect((await safeWrite(disk, file, NEW)).ok).toBe(true)
  expect(await safeWrite(disk, path.join(path.dirname(file), 'ไม่มี', 'ก'), NEW)).toMatchObject({
    fault: { code: 'folder-missing', subject: 'ไม่มี' },
  })
})
