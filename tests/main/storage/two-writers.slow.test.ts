import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ok } from '../../../core/fault'
import { type Disk, disk } from '../../../main/storage/disk'
import { newOwner, takeLock } from '../../../main/storage/lock-file'
import { sha256 } from '../../../main/storage/read-file'
import { safeWrite } from '../../../main/storage/safe-write'
import { holdingFile } from '../../../main/storage/save-lock'
import { buildModules } from '../../built.mjs'
import { temporaryFolder } from '../temporary-folder'
import { addMark } from './marks'

const bytesOf = (words: string) => new TextEncoder().encode(words)

/** How many saves two processes make, or as many as `MATI_TIMES` says. */
const SAVES = Number(process.env['MATI_TIMES'] ?? 60)

async function write(module: string, file: string, name: string): Promise<number> {
  const script = path.resolve(import.meta.dirname, 'a-writer.mjs')
  const count = String(SAVES / 2)
  const writer = spawn(process.execPath, [script, module, file, name, count], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  writer.stdout.on('data', (words: Buffer) => {
    said += words.toString()
  })
  await once(writer, 'close')
  return Number(said)
}

test('of two processes that save one file, every save that was told to be made is in it', async () => {
  const folder = temporaryFolder()
  const file = path.join(folder, 'รายงาน.mati')
  writeFileSync(file, '')
  const modules = await buildModules({ marks: 'tests/main/storage/marks.ts' })
  const module = path.join(modules, 'marks.js')
  const saved = await Promise.all([write(module, file, 'ก'), write(module, file, 'ข')])
  expect(saved).toEqual([SAVES / 2, SAVES / 2])
  const marks = readFileSync(file, 'utf8').trim().split(' ')
  expect(new Set(marks).size).toBe(SAVES)
  expect(readdirSync(folder)).toEqual(['รายงาน.mati'])
})

test('so it is with many in one process', async () => {
  const file = path.join(temporaryFolder(), 'รายงาน.mati')
  writeFileSync(file, '')
  const writers = Array.from({ length: 6 }, async (_, name) => {
    for (let saved = 0; saved < 5; ) if (await addMark(file, `${name}-${saved}`)) saved++
  })
  await Promise.all(writers)
  expect(new Set(readFileSync(file, 'utf8').trim().split(' ')).size).toBe(30)
})

/** The name of the lock that a save of this file takes. */
async function lockOf(file: string): Promise<string> {
  const opened: string[] = []
  const watched: Disk = {
    ...disk,
    open: (place, flags, mode) => {
      opened.push(place)
      return disk.open(place, flags, mode)
    },
  }
  await holdingFile(watched, file, async () => ok(null))
  return opened[0] ?? ''
}

const LONG_AGO = new Date(Date.now() - 10 * 60 * 1000)

test.each<[string, Partial<ReturnType<typeof newOwner>>, Date | null, boolean]>([
  ['that another computer has just taken', { machine: '00000000' }, null, false],
  ['that another computer left long ago', { machine: '00000000' }, LONG_AGO, true],
  ['of a process of this computer that has ended', { pid: 0x3fffffff }, null, true],
  ['of a process of this computer that runs', { pid: process.ppid }, null, false],
  ['of a save of this process that is over', { pid: process.pid }, null, true],
])('a lock %s', async (_whose, owner, touched, saves) => {
  const folder = temporaryFolder()
  const file = path.join(folder, 'รายงาน.mati')
  writeFileSync(file, 'เดิม')
  const lock = await lockOf(file)
  writeFileSync(lock, JSON.stringify({ ...newOwner(), ...owner }))
  if (touched) utimesSync(lock, touched, touched)
  const quick: Disk = { ...disk, wait: async () => {} }
  const saved = await safeWrite(quick, file, bytesOf('ใหม่'), { shared: true })
  expect(saved.ok).toBe(saves)
  if (!saved.ok) expect(saved.fault.code).toBe('file-in-use')
  expect(readdirSync(folder).length).toBe(saves ? 1 : 2)
})

test('of many who find a lock left over, each still saves alone', async () => {
  const folder = temporaryFolder()
  const file = path.join(folder, 'รายงาน.mati')
  writeFileSync(file, '')
  const lock = await lockOf(file)
  await takeLock(disk, lock, { ...newOwner(), pid: 0x3fffffff })
  let inside = 0
  let most = 0
  const saves = Array.from({ length: 8 }, () =>
    holdingFile(disk, file, async () => {
      most = Math.max(most, ++inside)
      await disk.wait(5)
      inside--
      return ok(null)
    }),
  )
  expect((await Promise.all(saves)).every(saved => saved.ok)).toBe(true)
  expect([most, readdirSync(folder)]).toEqual([1, ['รายงาน.mati']])
})

test('a lock that is slow to go is nobody’s to clear away', async () => {
  const file = path.join(temporaryFolder(), 'รายงาน.mati')
  let removals = 0
  const slow: Disk = {
    ...disk,
    remove: async place => {
      if (removals++ === 0) await disk.wait(40)
      await disk.remove(place)
    },
  }
  let inside = 0
  let most = 0
  const saves = Array.from({ length: 4 }, () =>
    holdingFile(slow, file, async () => {
      most = Math.max(most, ++inside)
      await disk.wait(80)
      inside--
      return ok(null)
    }),
  )
  await Promise.all(saves)
  expect(most).toBe(1)
})

/** A share that renames and then says that it did not. */
function lyingDisk(code: string, times = Number.POSITIVE_INFINITY): Disk {
  let lies = 0
  return {
    ...disk,
    wait: async () => {},
    rename: async (from, to) => {
      if (lies++ >= times) return disk.rename(from, to)
      await disk.rename(from, to).catch(() => {})
      throw Object.assign(new Error(code), { code })
    },
  }
}

test.each([
  'EIO',
  'ETIMEDOUT',
  'ENOENT',
  'EPERM',
  'EBUSY',
  'EACCES',
  'ESTALE',
  'UNKNOWN',
  'ENOSPC',
])('a rename that was made and is answered with %s is known to be made', async code => {
  const folder = temporaryFolder()
  const file = path.join(folder, 'รายงาน.mati')
  writeFileSync(file, 'เดิม')
  for (const times of [1, Number.POSITIVE_INFINITY]) {
    const holds = [sha256(readFileSync(file))]
    const saved = await safeWrite(lyingDisk(code, times), file, bytesOf(`ใหม่ ${times}`), { holds })
    expect([saved.ok, readFileSync(file, 'utf8')]).toEqual([true, `ใหม่ ${times}`])
  }
  expect(readdirSync(folder)).toEqual(['รายงาน.mati'])
})

test('a save that was held up too long renames nothing', async () => {
  const file = path.join(temporaryFolder(), 'รายงาน.mati')
  writeFileSync(file, 'เดิม')
  const now = Date.now
  try {
    const slow: Disk = {
      ...disk,
      open: async (place, flags, mode) => {
        const opened = await disk.open(place, flags, mode)
        // The computer slept while the file was looked at.
        if (place === file) Date.now = () => now() + 10 * 60 * 1000
        return opened
      },
    }
    const holds = [sha256(bytesOf('เดิม'))]
    expect((await safeWrite(slow, file, bytesOf('ใหม่'), { holds })).ok).toBe(false)
  } finally {
    Date.now = now
  }
  expect(readFileSync(file, 'utf8')).toBe('เดิม')
})
