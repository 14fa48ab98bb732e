import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Disk } from '../../../main/storage/disk'
import {
  claim,
  giveBack,
  leave,
  lookFor,
  type Maker,
  takeOver,
} from '../../../main/storage/work-folder'
import { agedDisk, SERVER_TIME } from './aged-disk'
import type { Holding } from './copies-in-folder'
import { asDisk, MemoryDisk } from './memory-disk'
import { type Refusal, refusingDisk } from './refusing-disk'

const FOLDER = '/งาน/สำเนา'
const WORK = '.mati-copies'
const US: Maker = { host: 'ห้องสารบรรณ', pid: 1, isRunning: pid => pid === 2 }
/** Of whoever has this number nothing is known but that it runs: 2 does, and no other. */
const owned = (pid: number, host = US.host, folders = 0) => JSON.stringify({ host, pid, folders })
const OURS = new TypeError('ours')
const BUSY = { ok: false, fault: { code: 'folder-busy', subject: 'สำเนา' } }
const DONE = { ok: true, value: null }

beforeEach(() => {
  vi.spyOn(Date, 'now').mockReturnValue(SERVER_TIME)
})

afterEach(() => {
  leave(FOLDER)
  vi.restoreAllMocks()
})

/** A folder with these files in its work folder and these beside it. */
function aFolder(work: Holding = {}, beside: Holding = {}) {
  const inWork = Object.entries(work).map(([name, words]) => [path.join(WORK, name), words])
  const memory = MemoryDisk.holding(FOLDER, {})
  const fill = async () => {
    for (const [name = '', words = ''] of [...inWork, ...Object.entries(beside)]) {
      const place = path.join(FOLDER, name)
      await memory.makeFolder(path.dirname(place))
      const bytes = Buffer.from(words)
      await (await memory.open(place, 'wx')).write(bytes, 0, bytes.length)
    }
    return agedDisk(asDisk(memory), {})
  }
  return { memory, fill, held: () => memory.holdingOf(FOLDER) }
}

const refusal = (call: Refusal['call'], name: Refusal['name'], code: Refusal['code']) => ({
  call,
  name,
  code,
})
const MAKING = /^\.mati-copies-1-[0-9a-f]{12}$/

describe('a folder is claimed', () => {
  test('by the first, whose name stands in it, and by nobody else until it is given back', async () => {
    const { memory, fill, held } = aFolder()
    const disk = await fill()
    expect(await claim(disk, FOLDER, 2, US)).toEqual(DONE)
    expect(held()).toEqual({ [`${WORK}/owner.json`]: owned(1, US.host, 2) })
    expect(await claim(disk, FOLDER, 0, { ...US, pid: 2 })).toEqual(BUSY)
    expect(await lookFor(disk, FOLDER, US)).toEqual({ ok: true, value: 'busy' })
    await giveBack(disk, FOLDER, 0)
    expect(await lookFor(disk, FOLDER, US)).toEqual({ ok: true, value: 'none' })
    expect(await memory.list(FOLDER)).toEqual([])
  })

  test.each([
    ['is full', refusal('write', /tmp$/, 'ENOSPC'), 'disk-full', 'owner.json'],
    ['may only be read', refusal('makeFolder', MAKING, 'EROFS'), 'not-permitted', 'สำเนา'],
    ['cannot rename', refusal('rename', MAKING, 'EIO'), 'storage-failed', 'สำเนา'],
    ['forbids renaming', refusal('rename', MAKING, 'EPERM'), 'not-permitted', 'สำเนา'],
  ])('not on a disk that %s, and nothing stays there', async (_what, refused, code, subject) => {
    const { memory, fill } = aFolder()
    const failing = refusingDisk(await fill(), refused)
    expect(await claim(failing, FOLDER, 0, US)).toMatchObject({ fault: { code, subject } })
    expect(await memory.list(FOLDER)).toEqual([])
  })

  test.each(['ENOTEMPTY', 'EEXIST', 'EPERM'])(
    'not where another was quicker: %s, as the systems say it',
    async code => {
      const { memory, fill } = aFolder({ 'owner.json': owned(2) })
      const disk = await fill()
      const failing = refusingDisk(disk, refusal('rename', MAKING, code))
      expect(await claim(failing, FOLDER, 0, US)).toEqual(BUSY)
      expect(await memory.list(FOLDER)).toEqual([WORK])
      expect(await lookFor(disk, FOLDER, US)).toEqual({ ok: true, value: 'busy' })
    },
  )

  test('not where the disk fails for another reason, whoever is there', async () => {
    const { fill } = aFolder({ 'owner.json': owned(2) })
    const failing = refusingDisk(await fill(), refusal('rename', MAKING, 'EIO'))
    expect(await claim(failing, FOLDER, 0, US)).toMatchObject({ fault: { code: 'storage-failed' } })
  })

  test('not where it cannot be seen who is there', async () => {
    const { fill } = aFolder({ 'owner.json': owned(2) })
    const refused = [refusal('rename', MAKING, 'EPERM'), refusal('inspect', WORK, 'EIO')]
    const failing = refusingDisk(await fill(), ...refused)
    expect(await claim(failing, FOLDER, 0, US)).toMatchObject({ fault: { code: 'not-permitted' } })
  })

  test('not for good where that failed: the same process finds the folder left', async () => {
    const { fill } = aFolder({ 'owner.json': owned(1) })
    const disk = await fill()
    expect(await claim(disk, FOLDER, 0, US)).toEqual(BUSY)
    expect(await lookFor(disk, FOLDER, US)).toEqual({ ok: true, value: 'left' })
  })
})

const QUARTER = 15 * 60 * 1000
/** What lies in the work folder, touched how long ago, and what that tells. */
const STATES: readonly (readonly [string, Holding, number, 'busy' | 'left'])[] = [
  ['whose owner runs', { 'owner.json': owned(2) }, 0, 'busy'],
  ['whose owner runs, for a quarter of an hour', { 'owner.json': owned(2) }, QUARTER, 'busy'],
  [
    'whose owner runs, for longer than any set takes',
    { 'owner.json': owned(2) },
    QUARTER + 1,
    'left',
  ],
  ['whose owner has ended', { 'owner.json': owned(3) }, 0, 'left'],
  ['of another computer', { 'owner.json': owned(3, 'อีกเครื่อง') }, 0, 'busy'],
  ['of another computer, of old', { 'owner.json': owned(3, 'อีกเครื่อง') }, QUARTER + 1, 'left'],
  ['of this process, which is not at it', { 'owner.json': owned(1) }, 0, 'left'],
  ['of nobody', { 'plan.json': '{}' }, 0, 'left'],
  ['that is being put right', { 'owner.json': owned(3), 'settler.json': owned(2) }, 0, 'busy'],
  ['that was being put right', { 'owner.json': owned(3), 'settler.json': owned(4) }, 0, 'left'],
  ['whose owner is no JSON', { 'owner.json': '2' }, 0, 'left'],
  ['whose owner has no process', { 'owner.json': owned(0, 'อีกเครื่อง') }, 0, 'left'],
  ['whose owner has half a process', { 'owner.json': owned(2.5, 'อีกเครื่อง') }, 0, 'left'],
  ['that made fewer folders than none', { 'owner.json': owned(2, US.host, -1) }, 0, 'left'],
  ['that made as many folders as may be', { 'owner.json': owned(2, US.host, 64) }, 0, 'busy'],
  ['that made more folders than may be', { 'owner.json': owned(2, US.host, 65) }, 0, 'left'],
  ['whose owner says too much', { 'owner.json': owned(2, 'ก'.repeat(4096)) }, 0, 'left'],
]

describe('a folder is looked at', () => {
  test.each(STATES)('with a set %s', async (_what, work, age, state) => {
    const { fill } = aFolder(work)
    const disk = agedDisk(await fill(), { [WORK]: age })
    expect(await lookFor(disk, FOLDER, US)).toEqual({ ok: true, value: state })
  })

  test('that is not there, or in which no set was begun', async () => {
    const disk = await aFolder().fill()
    expect(await lookFor(disk, FOLDER, US)).toEqual({ ok: true, value: 'none' })
    expect(await lookFor(disk, '/งาน/ไม่มี', US)).toEqual({ ok: true, value: 'none' })
  })

  test.each([
    ['list', 'สำเนา', 'EACCES', 'not-permitted'],
    ['inspect', WORK, 'EIO', 'storage-failed'],
  ] as const)('and its %s is refused', async (call, name, code, fault) => {
    const failing = refusingDisk(await aFolder().fill(), refusal(call, name, code))
    expect(await lookFor(failing, FOLDER, US)).toEqual({
      ok: false,
      fault: { code: fault, subject: 'สำเนา', detail: code },
    })
  })

  const hex = '0123456789ab'
  test.each([
    ['of one that has ended', `${WORK}-3-${hex}`, false],
    ['of one that runs', `${WORK}-2-${hex}`, true],
    ['that begins otherwise', `x${WORK}-3-${hex}`, true],
    ['that ends otherwise', `${WORK}-3-${hex}.zip`, true],
    ['without a number', `${WORK}-${hex}`, true],
  ])('work that was being begun, %s', async (_whose, name, stays) => {
    const { fill, held } = aFolder({}, { [`${name}/owner.json`]: 'ก' })
    expect(await lookFor(await fill(), FOLDER, US)).toEqual({ ok: true, value: 'none' })
    expect(held()).toEqual(stays ? { [`${name}/owner.json`]: 'ก' } : {})
  })

  test('and what cannot be swept out of it is in nobody’s way', async () => {
    const disk = await aFolder({}, { [`${WORK}-3-${hex}/owner.json`]: 'ก' }).fill()
    const failing = refusingDisk(disk, refusal('remove', 'owner.json', 'EPERM'))
    expect(await lookFor(failing, FOLDER, US)).toEqual({ ok: true, value: 'none' })
    const mistaken = refusingDisk(disk, refusal('list', /-3-/, OURS))
    await expect(lookFor(mistaken, FOLDER, US)).rejects.toBe(OURS)
  })
})

describe('what was left in a folder is taken over', () => {
  test('by one, who says so there, and is at work until he leaves', async () => {
    const { fill, held } = aFolder({ 'owner.json': owned(3) })
    const disk = await fill()
    expect(await takeOver(disk, FOLDER, US)).toEqual(DONE)
    expect(held()?.[`${WORK}/settler.json`]).toBe(owned(1))
    expect(await lookFor(disk, FOLDER, US)).toEqual({ ok: true, value: 'busy' })
    leave(FOLDER)
    expect(await lookFor(disk, FOLDER, US)).toEqual({ ok: true, value: 'left' })
  })

  test('after one who did not come to the end of it', async () => {
    const { fill, held } = aFolder({ 'settler.json': owned(4, 'ชื่อที่ยาวกว่าของเรามาก') })
    expect(await takeOver(await fill(), FOLDER, US)).toEqual(DONE)
    expect(held()).toEqual({ [`${WORK}/settler.json`]: owned(1) })
  })

  test.each([
    ['open', 'EEXIST', 'folder-busy', 'สำเนา'],
    ['open', 'EACCES', 'not-permitted', 'สำเนา'],
    ['remove', 'EBUSY', 'file-in-use', 'สำเนา'],
    ['write', 'ENOSPC', 'disk-full', 'สำเนา'],
    ['close', 'EIO', 'storage-failed', 'สำเนา'],
  ] as const)(
    'not when the %s of its name is answered with %s',
    async (call, code, fault, subject) => {
      const { fill } = aFolder({ 'owner.json': owned(3), 'settler.json': owned(4) })
      const disk = await fill()
      const failing = refusingDisk(disk, refusal(call, 'settler.json', code))
      expect(await takeOver(failing, FOLDER, US)).toMatchObject({ fault: { code: fault, subject } })
      expect(await lookFor(disk, FOLDER, US)).toEqual({ ok: true, value: 'left' })
    },
  )
})

/** The same disk, which notes what is removed. */
function noting(disk: Disk): { gone: string[]; on: Disk } {
  const gone: string[] = []
  const note = (remove: (place: string) => Promise<void>) => async (place: string) => {
    await remove(place)
    gone.push(path.relative(FOLDER, place))
  }
  const on = { ...disk, remove: note(disk.remove), removeFolder: note(disk.removeFolder) }
  return { gone, on }
}

describe('a folder is given back', () => {
  const FULL = { 'new/ก.pdf': 'ก', 'old/ข.pdf': 'ข', 'owner.json': owned(1), 'plan.json': '{}' }

  test('its plan first, since it goes by the rest, and last who it belongs to', async () => {
    const { gone, on } = noting(await aFolder(FULL).fill())
    await giveBack(on, FOLDER, 0)
    expect(gone).toEqual(
      ['plan.json', 'new/ก.pdf', 'new', 'old/ข.pdf', 'old', 'owner.json', ''].map(name =>
        path.join(WORK, name).replace(/\/$/, ''),
      ),
    )
  })

  test.each([
    ['that were made for it', { 'owner.json': owned(1) }, 2, '/'],
    ['of which its owner tells', { 'owner.json': owned(1, US.host, 1) }, undefined, '/งาน'],
    ['of which nobody tells', { 'plan.json': '{}' }, undefined, '/งาน/สำเนา'],
    ['of which none was made', { 'owner.json': owned(1, US.host, 2) }, 0, '/งาน/สำเนา'],
  ])('with the folders %s', async (_which, work, made, left) => {
    const { memory, fill } = aFolder(work)
    await giveBack(await fill(), FOLDER, made)
    const places = ['/งาน/สำเนา', '/งาน', '/']
    expect(places.find(place => memory.holdingOf(place) !== null)).toBe(left)
    expect(await memory.list(left)).toEqual([])
  })

  test('but for those that somebody put something into', async () => {
    const { fill, held } = aFolder({ 'owner.json': owned(1) }, { 'บันทึก.txt': 'ของฉัน' })
    await giveBack(await fill(), FOLDER, 2)
    expect(held()).toEqual({ 'บันทึก.txt': 'ของฉัน' })
  })

  test('and where something cannot be removed nobody is thought to be at work there', async () => {
    const { fill, held } = aFolder({ 'owner.json': owned(2), 'plan.json': '{}' })
    const disk = await fill()
    await giveBack(refusingDisk(disk, refusal('remove', 'plan.json', 'EPERM')), FOLDER, 0)
    expect(held()).toEqual({ [`${WORK}/plan.json`]: '{}' })
    expect(await lookFor(disk, FOLDER, US)).toEqual({ ok: true, value: 'left' })
  })

  test('and where nothing can be removed, that troubles nobody', async () => {
    const { fill, held } = aFolder({ 'owner.json': owned(1) })
    await giveBack(refusingDisk(await fill(), refusal('remove', /./, 'EPERM')), FOLDER, 0)
    expect(held()).toEqual({ [`${WORK}/owner.json`]: owned(1) })
  })

  test('and a mistake of ours meanwhile is no fault of the disk', async () => {
    const failing = refusingDisk(await aFolder(FULL).fill(), refusal('remove', /./, OURS))
    await expect(giveBack(failing, FOLDER, 0)).rejects.toBe(OURS)
  })
})
