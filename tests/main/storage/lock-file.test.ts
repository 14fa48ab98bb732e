import path from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  clearLeftOver,
  dropLock,
  isLeftOver,
  newOwner,
  type Owner,
  readLock,
  takeLock,
} from '../../../main/storage/lock-file'
import { agedDisk, SERVER_TIME } from './aged-disk'
import { asDisk, MemoryDisk } from './memory-disk'
import { refusingDisk } from './refusing-disk'

const FOLDER = '/งาน'
const LOCK = '/งาน/รายงาน.lock'
const NAME = path.basename(LOCK)
const BROOM = `${NAME}-`

/** A folder of a share, and the lock in it with these words; without one if there are none. */
function aShare(words: string | null = null) {
  const memory = MemoryDisk.holding(FOLDER, words === null ? {} : { [NAME]: words })
  return { memory, on: asDisk(memory) }
}

const by = (changed: Partial<Owner>) => ({ ...newOwner('สมศรี'), ...changed })
const OTHER = by({ machine: '00000000', host: 'ห้องทะเบียน' })
/** No process has this number. */
const ENDED = 0x3fffffff
const OURS = new TypeError('ours')

describe('a lock is taken', () => {
  test('by the first who asks, and says whose it is', async () => {
    const { on } = aShare()
    const first = newOwner('สมศรี')
    await takeLock(on, LOCK, first)
    await expect(takeLock(on, LOCK, newOwner('สมชาย'))).rejects.toMatchObject({ code: 'EEXIST' })
    expect(await readLock(on, LOCK)).toEqual({ owner: first, changedAt: expect.any(Number) })
    await dropLock(on, LOCK, first)
    expect(await readLock(on, LOCK)).toBeNull()
  })

  test.each([
    ['write', 'ENOSPC'],
    ['close', 'EIO'],
  ] as const)('by nobody when its %s fails with %s: it is gone again', async (call, code) => {
    const { memory, on } = aShare()
    const owner = newOwner()
    const failing = refusingDisk(on, { call, name: NAME, code })
    await expect(takeLock(failing, LOCK, owner)).rejects.toMatchObject({ code })
    expect(memory.holdingOf(FOLDER)).toEqual({})
    // Whatever bears its name afterwards is left over.
    expect(await isLeftOver(on, LOCK, { owner, changedAt: Date.now() })).toBe(true)
  })
})

describe('a lock is given back', () => {
  test('by its owner alone', async () => {
    const { memory, on } = aShare(JSON.stringify(OTHER))
    await dropLock(on, LOCK, newOwner())
    expect(memory.holdingOf(FOLDER)).toEqual({ [NAME]: JSON.stringify(OTHER) })
    await dropLock(on, LOCK, OTHER)
    expect(memory.holdingOf(FOLDER)).toEqual({})
  })

  test.each([
    [0, [], {}],
    [1, [20], {}],
    [2, [20, 20], {}],
    [3, [20, 20], { [NAME]: JSON.stringify(OTHER) }],
  ])(
    'when it cannot be read %i times, it is read again a moment later',
    async (times, waits, left) => {
      const { memory, on } = aShare(JSON.stringify(OTHER))
      const failing = refusingDisk(on, { call: 'open', name: NAME, code: 'EBUSY', times })
      await dropLock(failing, LOCK, OTHER)
      expect([failing.waits, memory.holdingOf(FOLDER)]).toEqual([waits, left])
    },
  )

  test.each([
    [1, [20], {}],
    [2, [20, 200], {}],
    [3, [20, 200, 0], { [NAME]: JSON.stringify(OTHER) }],
  ])('when it cannot be removed %i times, that is tried again', async (times, waits, left) => {
    const { memory, on } = aShare(JSON.stringify(OTHER))
    const failing = refusingDisk(on, { call: 'remove', name: NAME, code: 'EPERM', times })
    await dropLock(failing, LOCK, OTHER)
    expect([failing.waits, memory.holdingOf(FOLDER)]).toEqual([waits, left])
  })

  test('and is known to be left over where it could not be removed at all', async () => {
    const { on } = aShare()
    const owner = newOwner()
    await takeLock(on, LOCK, owner)
    const held = { owner, changedAt: Date.now() }
    expect(await isLeftOver(on, LOCK, held)).toBe(false)
    await dropLock(refusingDisk(on, { call: 'remove', name: NAME, code: 'EPERM' }), LOCK, owner)
    expect(await isLeftOver(on, LOCK, held)).toBe(true)
  })

  test('and a mistake of ours meanwhile is no fault of the disk', async () => {
    const { on } = aShare(JSON.stringify(OTHER))
    const failing = refusingDisk(on, { call: 'remove', name: NAME, code: OURS })
    await expect(dropLock(failing, LOCK, OTHER)).rejects.toBe(OURS)
  })
})

describe('a lock that is looked at', () => {
  test.each<[string, string]>([
    ['is being written', ''],
    ['is no JSON', 'กำลังแก้ไข'],
    ['lacks a field', JSON.stringify({ ...OTHER, token: undefined })],
    ['bears a number for a name', JSON.stringify({ ...OTHER, user: 7 })],
    ['has a name too long', JSON.stringify(by({ user: 'ก'.repeat(201) }))],
    ['has half a process', JSON.stringify(by({ pid: 1.5 }))],
    ['is larger than any of ours', JSON.stringify({ ...OTHER, more: 'ก'.repeat(4096) })],
  ])('and %s is somebody’s', async (_what, words) => {
    const held = await readLock(agedDisk(aShare(words).on, {}), LOCK)
    expect(held).toEqual({ owner: null, changedAt: SERVER_TIME })
  })

  test('may have a name of two hundred letters', async () => {
    const owner = by({ user: 'ก'.repeat(200) })
    expect(await readLock(aShare(JSON.stringify(owner)).on, LOCK)).toMatchObject({ owner })
  })

  test('and goes that moment is nobody’s', async () => {
    const { on } = aShare(JSON.stringify(OTHER))
    const going = refusingDisk(on, { call: 'open', name: NAME, code: 'ENOENT' })
    expect(await readLock(going, LOCK)).toBeNull()
  })

  test('and cannot be is somebody’s, for ever', async () => {
    const { on } = aShare(JSON.stringify(OTHER))
    const away = refusingDisk(on, { call: 'inspect', name: NAME, code: 'EIO' })
    const held = await readLock(away, LOCK)
    expect(held).toEqual({ owner: null, changedAt: Number.POSITIVE_INFINITY })
    expect(held && (await isLeftOver(on, LOCK, held))).toBe(false)
  })
})

const MINUTE = 60_000
/** Whose lock, touched how long ago by the server's clock, and whether it is left over. */
const LEFT_OVER: readonly (readonly [string, Owner | null, number, boolean])[] = [
  ['a process here that runs', by({ pid: process.ppid }), 0, false],
  ['a process here that runs', by({ pid: process.ppid }), 4 * MINUTE, true],
  ['a process here that has ended', by({ pid: ENDED }), 0, true],
  ['this process, which gave it back', by({}), 0, true],
  ['another computer', OTHER, 3 * MINUTE, false],
  ['another computer', OTHER, 3 * MINUTE + 1, true],
  ['another computer whose process has a number that runs here', by({ ...OTHER }), 0, false],
  ['another computer whose process would be ended here', by({ ...OTHER, pid: ENDED }), 0, false],
  ['nobody can say whom', null, 3 * MINUTE, false],
  ['nobody can say whom', null, 3 * MINUTE + 1, true],
]

describe.each(LEFT_OVER)('a lock of %s', (_whose, owner, age, isLeft) => {
  const words = owner === null ? 'ไม่มีใครอ่านออก' : JSON.stringify(owner)

  test(`that was touched ${age} ms ago is ${isLeft ? 'left over' : 'held'}`, async () => {
    const on = agedDisk(aShare(words).on, { [NAME]: age })
    expect(await isLeftOver(on, LOCK, { owner, changedAt: SERVER_TIME - age })).toBe(isLeft)
  })

  test(`is ${isLeft ? '' : 'not '}cleared away, and no broom stays`, async () => {
    const { memory, on } = aShare(words)
    await clearLeftOver(agedDisk(on, { [NAME]: age }), LOCK)
    expect(memory.holdingOf(FOLDER)).toEqual(isLeft ? {} : { [NAME]: words })
  })
})

test('a lock that this process has is never left over, however long it takes', async () => {
  const { on } = aShare()
  const owner = newOwner()
  await takeLock(on, LOCK, owner)
  const held = { owner, changedAt: SERVER_TIME - 60 * MINUTE }
  expect(await isLeftOver(agedDisk(on, {}), LOCK, held)).toBe(false)
  await dropLock(on, LOCK, owner)
})

describe('of many who would clear a lock away', () => {
  const left = JSON.stringify(by({ pid: ENDED }))

  test.each([
    [0, 'stays, and so does the lock'],
    [3 * MINUTE, 'stays, and so does the lock'],
    [3 * MINUTE + 1, 'goes: the next may have it'],
  ])('one has the broom; one that was left %i ms ago %s', async (age, _fate) => {
    const memory = MemoryDisk.holding(FOLDER, { [NAME]: left, [BROOM]: '' })
    await clearLeftOver(agedDisk(asDisk(memory), { [BROOM]: age }), LOCK)
    const broom = age > 3 * MINUTE ? {} : { [BROOM]: '' }
    expect(memory.holdingOf(FOLDER)).toEqual({ [NAME]: left, ...broom })
  })

  test('none can where nothing may be written', async () => {
    const { memory, on } = aShare(left)
    const locked = refusingDisk(on, { call: 'open', name: BROOM, code: 'EROFS' })
    await expect(clearLeftOver(locked, LOCK)).resolves.toBeUndefined()
    expect(memory.holdingOf(FOLDER)).toEqual({ [NAME]: left })
  })

  test('none can where the broom of another may not be removed', async () => {
    const memory = MemoryDisk.holding(FOLDER, { [NAME]: left, [BROOM]: '' })
    const aged = agedDisk(asDisk(memory), { [BROOM]: 4 * MINUTE })
    const locked = refusingDisk(aged, { call: 'remove', name: BROOM, code: 'EPERM' })
    await expect(clearLeftOver(locked, LOCK)).resolves.toBeUndefined()
  })

  test('one leaves the broom to the others even when the lock cannot be removed', async () => {
    const { memory, on } = aShare(left)
    const locked = refusingDisk(on, { call: 'remove', name: NAME, code: 'EPERM' })
    await expect(clearLeftOver(locked, LOCK)).resolves.toBeUndefined()
    expect(memory.holdingOf(FOLDER)).toEqual({ [NAME]: left })
  })

  test('one finds that the lock has gone by then', async () => {
    const { memory, on } = aShare()
    await clearLeftOver(on, LOCK)
    expect(memory.holdingOf(FOLDER)).toEqual({})
  })

  test.each([
    ['open', BROOM],
    ['remove', NAME],
  ] as const)('a mistake of ours at the %s of %s is no fault of the disk', async (call, name) => {
    const failing = refusingDisk(aShare(left).on, { call, name, code: OURS })
    await expect(clearLeftOver(failing, LOCK)).rejects.toBe(OURS)
  })
})
