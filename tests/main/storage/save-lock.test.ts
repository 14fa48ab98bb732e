import path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ok } from '../../../core/fault'
import type { Disk } from '../../../main/storage/disk'
import { newOwner } from '../../../main/storage/lock-file'
import { holdingFile } from '../../../main/storage/save-lock'
import { asDisk, MemoryDisk } from './memory-disk'
import { refusingDisk } from './refusing-disk'

const FOLDER = '/งาน'
const FILE = '/งาน/รายงาน.mati'
const SECOND = 1000
const done = async () => ok('บันทึกแล้ว')
const BUSY = {
  code: 'file-in-use',
  subject: 'รายงาน.mati',
  detail: 'another save of it does not end',
}

afterEach(() => {
  vi.restoreAllMocks()
})

/** The name of the lock that is held during a save of this file. */
async function lockOf(file: string): Promise<string> {
  const memory = MemoryDisk.holding(FOLDER, {})
  const held: string[] = []
  await holdingFile(asDisk(memory), file, async () => {
    held.push(...Object.keys(memory.holdingOf(FOLDER) ?? {}))
    return ok(null)
  })
  expect(memory.holdingOf(FOLDER)).toEqual({})
  return held.join(' ')
}

/** A folder in which somebody holds the file: another computer, just now. */
async function heldByAnother() {
  const lock = await lockOf(FILE)
  const words = JSON.stringify({ ...newOwner(), machine: '00000000' })
  return { lock, memory: MemoryDisk.holding(FOLDER, { [lock]: words }) }
}

/** The same disk, on which each wait really takes what `takes` says, and `meanwhile` happens. */
function waiting(base: Disk, meanwhile: (waited: number) => unknown) {
  const waits: number[] = []
  const wait = async (pause: number) => {
    waits.push(pause)
    await meanwhile(waits.length)
  }
  return { ...base, waits, wait }
}

/** Sets the clock that shows the time, or the one that only runs on, so many ms ahead. */
function ahead(clock: 'of the wall' | 'that is steady', by: number): void {
  const now = clock === 'of the wall' ? Date.now() : performance.now()
  const on = clock === 'of the wall' ? vi.spyOn(Date, 'now') : vi.spyOn(performance, 'now')
  on.mockReturnValue(now + by)
}

describe('a file is held', () => {
  test('while something is done to it, whose answer is given back', async () => {
    expect(await lockOf(FILE)).toMatch(/^\.mati-[0-9a-f]{12}\.lock$/)
    expect(await holdingFile(asDisk(MemoryDisk.holding(FOLDER, {})), FILE, done)).toEqual(
      ok('บันทึกแล้ว'),
    )
  })

  test('no longer when that ends with a mistake', async () => {
    const memory = MemoryDisk.holding(FOLDER, {})
    const mistake = new TypeError('ours')
    const held = holdingFile(asDisk(memory), FILE, () => Promise.reject(mistake))
    await expect(held).rejects.toBe(mistake)
    expect(memory.holdingOf(FOLDER)).toEqual({})
  })

  test.each([
    ['in capitals', 'REPORT.mati', 'report.mati', true],
    ['with an accent in two parts', 'cafe\u0301.mati', 'caf\u00e9.mati', true],
    ['that is longer by a letter', 'รายงาน1.mati', 'รายงาน.mati', false],
  ])('by one lock for a name %s', async (_how, one, other, same) => {
    const locks = [await lockOf(path.join(FOLDER, one)), await lockOf(path.join(FOLDER, other))]
    expect(locks[0] === locks[1]).toBe(same)
  })

  test.each(['of the wall', 'that is steady'] as const)(
    'surely for a minute, by the clock %s',
    async clock => {
      const seen: boolean[] = []
      vi.spyOn(Date, 'now').mockReturnValue(1_000_000)
      vi.spyOn(performance, 'now').mockReturnValue(5_000)
      await holdingFile(asDisk(MemoryDisk.holding(FOLDER, {})), FILE, async inTime => {
        for (const later of [0, 59_999, 1]) {
          ahead(clock, later)
          seen.push(inTime())
        }
        return ok(null)
      })
      expect(seen).toEqual([true, true, false])
    },
  )
})

describe('who finds a file held by another', () => {
  test('waits, and has it when the other gives it back', async () => {
    const { lock, memory } = await heldByAnother()
    const on = waiting(
      asDisk(memory),
      waited => waited === 3 && memory.remove(path.join(FOLDER, lock)),
    )
    expect(await holdingFile(on, FILE, done)).toEqual(ok('บันทึกแล้ว'))
    expect(on.waits).toHaveLength(3)
    expect(memory.holdingOf(FOLDER)).toEqual({})
  })

  test('looks again a little later each time, and never at one moment with the rest', async () => {
    const { memory } = await heldByAnother()
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
    const on = waiting(asDisk(memory), () => {})
    expect(await holdingFile(on, FILE, done)).toEqual({ ok: false, fault: BUSY })
    expect(on.waits.slice(0, 4)).toEqual([5, 7.5, 10, 12.5])
    expect([on.waits.length, Math.max(...on.waits)]).toEqual([300, 105])
  })

  test.each(['of the wall', 'that is steady'] as const)(
    'gives up after thirty seconds by the clock %s',
    async clock => {
      const { memory } = await heldByAnother()
      const on = waiting(asDisk(memory), () => ahead(clock, 10 * SECOND))
      vi.spyOn(Date, 'now').mockReturnValue(1_000_000)
      vi.spyOn(performance, 'now').mockReturnValue(5_000)
      expect(await holdingFile(on, FILE, done)).toEqual({ ok: false, fault: BUSY })
      // At thirty seconds to the moment it still waits.
      expect(on.waits).toHaveLength(4)
    },
  )

  test('waits for no lock that is left over', async () => {
    const lock = await lockOf(FILE)
    const ended = JSON.stringify({ ...newOwner(), pid: 0x3fffffff })
    const on = waiting(asDisk(MemoryDisk.holding(FOLDER, { [lock]: ended })), () => {})
    expect(await holdingFile(on, FILE, done)).toEqual(ok('บันทึกแล้ว'))
    expect(on.waits).toEqual([])
  })

  test.each(['EPERM', 'EACCES', 'EBUSY'])(
    'waits, too, while Windows answers %s of a lock that is being removed',
    async code => {
      const { lock, memory } = await heldByAnother()
      const leaving = refusingDisk(asDisk(memory), { call: 'open', name: lock, code, times: 2 })
      const on = waiting(leaving, waited => waited === 2 && memory.remove(path.join(FOLDER, lock)))
      expect(await holdingFile(on, FILE, done)).toEqual(ok('บันทึกแล้ว'))
    },
  )
})

describe('a folder in which no lock can be made', () => {
  test.each(['EPERM', 'EACCES', 'EBUSY'])(
    'says so at once: %s, and no lock is there',
    async code => {
      const lock = await lockOf(FILE)
      const on = refusingDisk(asDisk(MemoryDisk.holding(FOLDER, {})), {
        call: 'open',
        name: lock,
        code,
      })
      await expect(holdingFile(on, FILE, done)).rejects.toMatchObject({ code })
      expect(on.waits).toEqual([])
    },
  )

  test('says so at once: ENOSPC, whatever is there', async () => {
    const { lock, memory } = await heldByAnother()
    const on = refusingDisk(asDisk(memory), { call: 'open', name: lock, code: 'ENOSPC' })
    await expect(holdingFile(on, FILE, done)).rejects.toMatchObject({ code: 'ENOSPC' })
  })
})
