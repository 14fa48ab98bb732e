import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type Disk, disk } from '../../../main/storage/disk'
import { type FolderWriting, settleFolder, writeFolder } from '../../../main/storage/write-folder'
import { temporaryFolder } from '../temporary-folder'
import { changedOver, copiesOf, fill, holdingOf, setOf, sorted } from './copies-in-folder'
import { failingDisk } from './failing-disk'
import { asDisk } from './memory-disk'
import {
  AFTER,
  BEFORE,
  callsFor,
  ERRNOS,
  FOLDER,
  inMemory,
  isNew,
  killedAt,
  LATER,
  NOW,
  THREE,
  visible,
} from './set-over-set'

const TWELVE = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))

test('finished files stand in a folder that is made for them, and nothing else does', async () => {
  const folder = path.join(temporaryFolder(), 'เวียน', 'เดือนนี้')
  const written = await writeFolder(disk, folder, setOf(THREE))
  const paths = Object.keys(THREE).map(name => path.join(folder, name))
  expect(written).toEqual({ ok: true, value: { paths, aside: null } })
  expect(readdirSync(folder).toSorted()).toEqual(Object.keys(THREE))
})

test('twelve over twenty: twelve are new, eight lie aside and are told, the rest is untouched', async () => {
  const folder = temporaryFolder()
  const twenty = copiesOf(
    'เดิม',
    Array.from({ length: 20 }, (_, n) => String(n + 1).padStart(2, '0')),
  )
  const twelve = copiesOf('ใหม่', TWELVE)
  fill(folder, { ...twenty, 'บันทึก.txt': 'ของฉัน' })
  const written = await writeFolder(disk, folder, setOf(twelve))
  const names = Object.keys(twenty).slice(12)
  expect(written).toMatchObject({ value: { aside: { folder: 'สำเนาชุดก่อน', names } } })
  expect(holdingOf(folder)).toEqual(changedOver({ ...twenty, 'บันทึก.txt': 'ของฉัน' }, twelve))
})

test('what was put aside before is not written over', async () => {
  const folder = temporaryFolder()
  for (const number of ['01', '02', '03'])
    await writeFolder(disk, folder, setOf(copiesOf(number, [number])))
  expect(holdingOf(folder)).toEqual(
    sorted({
      'สำเนาชุดก่อน 2/สำเนาที่ 02.pdf': '02 02',
      'สำเนาชุดก่อน/สำเนาที่ 01.pdf': '01 01',
      'สำเนาที่ 03.pdf': '03 03',
    }),
  )
})

test.each(ERRNOS)(
  '%s at any call: all old or all new ones, and what is told is true',
  async code => {
    const calls = await callsFor(BEFORE)
    expect(calls.length).toBeGreaterThan(60)
    for (const [nth, call] of calls.entries()) {
      const memory = inMemory(BEFORE)
      const written = await writeFolder(
        failingDisk(nth, code, 1, asDisk(memory)),
        FOLDER,
        setOf(THREE),
      )
      const where = `call ${nth}, ${call}`
      expect(visible(memory.holdingOf(FOLDER)), where).toEqual(written.ok ? AFTER : sorted(BEFORE))
      // What could not be swept up is swept up the next time.
      await settleFolder(asDisk(memory), FOLDER, LATER.maker)
      expect(memory.holdingOf(FOLDER), where).toEqual(written.ok ? AFTER : sorted(BEFORE))
    }
  },
)

test('killed at any call, the folder holds all old or all new copies after the next start', async () => {
  const seen = { old: 0, new: 0 }
  for (let nth = 0; ; nth++) {
    const memory = inMemory(BEFORE)
    if (!(await killedAt(nth, asDisk(memory), FOLDER, THREE))) break
    expect((await settleFolder(asDisk(memory), FOLDER, LATER.maker)).ok, `call ${nth}`).toBe(true)
    const files = memory.holdingOf(FOLDER)
    expect(files, `call ${nth}`).toEqual(isNew(files) ? AFTER : sorted(BEFORE))
    seen[isNew(files) ? 'new' : 'old']++
  }
  expect(seen.old).toBeGreaterThan(50)
  expect(seen.new).toBeGreaterThan(5)
})

test('a power cut at any call, whatever of it reached the disk: all old or all new', async () => {
  let states = 0
  const acknowledged = inMemory(BEFORE)
  expect((await writeFolder(asDisk(acknowledged), FOLDER, setOf(THREE))).ok).toBe(true)
  for (let nth = 0; ; nth++) {
    const memory = inMemory(BEFORE)
    const killed = await killedAt(nth, asDisk(memory), FOLDER, THREE)
    for (const left of memory.afterPowerCut()) {
      states++
      expect((await settleFolder(asDisk(left), FOLDER, LATER.maker)).ok, `call ${nth}`).toBe(true)
      const files = left.holdingOf(FOLDER)
      const expected = isNew(files) || !killed ? AFTER : sorted(BEFORE)
      expect(visible(files), `call ${nth}`).toEqual(expected)
    }
    if (!killed) break
  }
  expect(states).toBeGreaterThan(500)
})

/** The disk that does one thing to the plan and says that it did not. */
function lyingOfPlan(base: Disk, what: 'rename' | 'remove'): Disk {
  const lie = (place: string) => {
    if (place.endsWith('plan.json')) throw Object.assign(new Error('EIO'), { code: 'EIO' })
  }
  return {
    ...base,
    rename: async (from, to) => {
      await base.rename(from, to)
      if (what === 'rename') lie(to)
    },
    remove: async place => {
      await base.remove(place)
      if (what === 'remove') lie(place)
    },
  }
}

test.each(['rename', 'remove'] as const)(
  'a kill after a %s of the plan that was told as failed',
  async what => {
    for (let nth = 0; ; nth++) {
      const memory = inMemory(BEFORE)
      if (!(await killedAt(nth, lyingOfPlan(asDisk(memory), what), FOLDER, THREE))) break
      expect((await settleFolder(asDisk(memory), FOLDER, LATER.maker)).ok, `call ${nth}`).toBe(true)
      const files = memory.holdingOf(FOLDER)
      expect(files, `call ${nth}`).toEqual(isNew(files) ? AFTER : sorted(BEFORE))
    }
  },
)

test('turned back while files are made ready, nothing of it stays', async () => {
  for (const old of [BEFORE, {}]) {
    for (const after of [0, 1, 2, 3]) {
      const folder = path.join(temporaryFolder(), 'สำเนา')
      if (Object.keys(old).length > 0) fill(folder, old)
      const turning = new AbortController()
      if (after === 0) turning.abort()
      const say = (done: number) => done === after && turning.abort()
      const writing = { signal: turning.signal, say }
      const written = await writeFolder(disk, folder, setOf(THREE), writing)
      expect(written, `after ${after}`).toEqual({ ok: false, fault: { code: 'cancelled' } })
      expect(holdingOf(folder)).toEqual(Object.keys(old).length > 0 ? sorted(old) : null)
    }
  }
})

test('how far it is, is said file by file', async () => {
  const said: string[] = []
  const say = (done: number, total: number) => said.push(`${done}/${total}`)
  await writeFolder(disk, temporaryFolder(), setOf(THREE), { say })
  expect(said).toEqual(['1/3', '2/3', '3/3'])
})

test('two at once in one folder: the second is told to wait', async () => {
  const folder = temporaryFolder()
  const first = writeFolder(disk, folder, setOf(THREE), {
    ...NOW,
    say: done =>
      done === 2 && seconds.push(writeFolder(disk, folder, setOf(copiesOf('อีก', ['01'])), LIVE)),
  })
  const seconds: ReturnType<typeof writeFolder>[] = []
  expect((await first).ok).toBe(true)
  expect(await Promise.all(seconds)).toMatchObject([{ fault: { code: 'folder-busy' } }])
  expect(holdingOf(folder)).toEqual(THREE)
})
const LIVE: FolderWriting = { maker: { host: 'ห้องสารบรรณ', pid: 2, isRunning: pid => pid === 1 } }

test('a folder that another computer is at work in is left alone', async () => {
  const folder = temporaryFolder()
  await killedAt(60, disk, folder, THREE)
  const other = { host: 'อีกเครื่อง', pid: 9, isRunning: () => false }
  expect(await settleFolder(disk, folder, other)).toMatchObject({ fault: { code: 'folder-busy' } })
})

test.each([
  ['a way out of the folder', { files: ['../../นอก.pdf'] }],
  ['a way by the backslash of Windows', { files: ['..\\นอก.pdf'] }],
  ['the drive of Windows', { replaced: ['C:นอก.pdf'] }],
  ['the folder itself', { replaced: ['.'] }],
  ['the work folder', { aside: { folder: '.mati-copies', names: [] } }],
  ['another version', { version: 2 }],
  ['something unknown', { run: 'x' }],
])('a plan with %s is none of ours, and nothing is moved', async (_name, change) => {
  const home = temporaryFolder()
  const folder = path.join(home, 'สำเนา')
  fill(folder, BEFORE)
  writeFileSync(path.join(home, 'นอก.pdf'), 'ข้างนอก')
  const work = path.join(folder, '.mati-copies')
  mkdirSync(path.join(work, 'new'), { recursive: true })
  const plan = { version: 1, files: [], replaced: [], aside: null, ...change }
  writeFileSync(path.join(work, 'plan.json'), JSON.stringify(plan))
  const outside = (place: string) =>
    Object.entries(holdingOf(place) ?? {}).filter(([name]) => !name.includes('.mati-copies'))
  const before = outside(home)
  expect(await settleFolder(disk, folder)).toMatchObject({ fault: { code: 'copies-unsettled' } })
  expect(await writeFolder(disk, folder, setOf(THREE))).toMatchObject({
    fault: { code: 'copies-unsettled', subject: 'สำเนา' },
  })
  expect(outside(home)).toEqual(before)
})

test('a folder by the name of a copy is left alone, and so is all else', async () => {
  const folder = temporaryFolder()
  mkdirSync(path.join(folder, 'สำเนาที่ 01.pdf'))
  expect(await writeFolder(disk, folder, setOf(THREE))).toMatchObject({
    fault: { code: 'name-unusable', subject: 'สำเนาที่ 01.pdf' },
  })
  expect(readdirSync(folder)).toEqual(['สำเนาที่ 01.pdf'])
})

test('a copy that may not be written is left alone, and so is all else', async () => {
  const memory = inMemory(BEFORE)
  const refused = () => Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }))
  const written = await writeFolder(
    { ...asDisk(memory), askToWrite: refused },
    FOLDER,
    setOf(THREE),
  )
  expect(written).toMatchObject({ fault: { code: 'not-permitted' } })
  expect(memory.holdingOf(FOLDER)).toEqual(sorted(BEFORE))
})
