import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Disk, disk } from '../../../main/storage/disk'
import { type FolderWriting, settleFolder, writeFolder } from '../../../main/storage/write-folder'
import { temporaryFolder } from '../temporary-folder'
import {
  changedOver,
  copiesOf,
  fill,
  type Holding,
  holdingOf,
  setOf,
  sorted,
} from './copies-in-folder'
import { failingDisk } from './failing-disk'
import { asDisk, MemoryDisk } from './memory-disk'
import { type Refusal, refusingDisk } from './refusing-disk'
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

describe('what became of a set that was left half written', () => {
  /** The call at which a change-over is killed for the first rename of a file to come out so. */
  async function killedWhen(isReached: (held: Holding | null) => boolean) {
    for (let nth = 0; ; nth++) {
      const memory = inMemory(BEFORE)
      await killedAt(nth, asDisk(memory), FOLDER, THREE)
      if (isReached(memory.holdingOf(FOLDER))) return memory
    }
  }

  test('nothing, where none was', async () => {
    expect(await settleFolder(asDisk(inMemory(BEFORE)), FOLDER)).toEqual({
      ok: true,
      value: 'nothing',
    })
  })

  test('it is cleared away before its plan is written', async () => {
    const memory = await killedWhen(held => held?.['.mati-copies/new/สำเนาที่ 03.pdf'] === 'ใหม่ 03')
    expect(await settleFolder(asDisk(memory), FOLDER, LATER.maker)).toEqual({
      ok: true,
      value: 'cleared',
    })
    expect(memory.holdingOf(FOLDER)).toEqual(sorted(BEFORE))
  })

  test('it is finished from then on', async () => {
    const memory = await killedWhen(held => held?.['.mati-copies/plan.json'] !== undefined)
    expect(await settleFolder(asDisk(memory), FOLDER, LATER.maker)).toEqual({
      ok: true,
      value: 'finished',
    })
    expect(memory.holdingOf(FOLDER)).toEqual(AFTER)
  })

  test('it is undone where a new file cannot come to its place', async () => {
    const memory = await killedWhen(held => held?.['.mati-copies/plan.json'] !== undefined)
    const refused = { call: 'rename', name: 'สำเนาที่ 03.pdf', code: 'EBUSY' } as const
    const settled = await settleFolder(refusingDisk(asDisk(memory), refused), FOLDER, LATER.maker)
    expect(settled).toEqual({ ok: true, value: 'undone' })
    expect(memory.holdingOf(FOLDER)).toEqual(sorted(BEFORE))
  })

  test('it stays for another time where nothing can be moved any more', async () => {
    const memory = await killedWhen(held => held?.['สำเนาที่ 01.pdf'] === 'ใหม่ 01')
    const refused = { call: 'rename', name: /pdf$/, code: 'EBUSY' } as const
    const settled = await settleFolder(refusingDisk(asDisk(memory), refused), FOLDER, LATER.maker)
    expect(settled).toEqual({
      ok: false,
      fault: { code: 'copies-unsettled', subject: 'สำเนา', detail: 'EBUSY' },
    })
    // The one that could not do it is not at it any more.
    expect(await settleFolder(asDisk(memory), FOLDER, LATER.maker)).toMatchObject({
      value: 'finished',
    })
  })

  test('it stays, too, where the folder does not tell what is in it', async () => {
    const memory = await killedWhen(held => held?.['.mati-copies/plan.json'] !== undefined)
    const asked = (call: Refusal['call'], name: string) =>
      settleFolder(refusingDisk(asDisk(memory), { call, name, code: 'EIO' }), FOLDER, LATER.maker)
    for (const [call, name] of [
      ['list', 'สำเนา'],
      ['open', 'settler.json'],
      ['open', 'plan.json'],
    ] as const)
      expect(await asked(call, name)).toMatchObject({ fault: { code: 'storage-failed' } })
    expect(await settleFolder(asDisk(memory), FOLDER, LATER.maker)).toMatchObject({
      value: 'finished',
    })
  })
})

describe('a disk that refuses one thing', () => {
  test.each<[string, Refusal['call'], string | RegExp, string, string, string]>([
    ['a new folder', 'makeFolder', 'สำเนา', 'EACCES', 'not-permitted', 'สำเนา'],
    ['a folder for the work', 'makeFolder', 'new', 'ENOSPC', 'disk-full', 'สำเนา'],
    ['the name of who writes', 'write', /tmp$/, 'ENOSPC', 'disk-full', 'owner.json'],
    ['a look at what is there', 'inspect', 'สำเนาที่ 01.pdf', 'EIO', 'storage-failed', 'สำเนา'],
  ])('%s: all is as it was, and that is told', async (_what, call, name, code, fault, subject) => {
    const memory = inMemory(BEFORE)
    const refusing = refusingDisk(asDisk(memory), { call, name, code })
    expect(await writeFolder(refusing, FOLDER, setOf(THREE))).toMatchObject({
      fault: { code: fault, subject },
    })
    expect(memory.holdingOf(FOLDER)).toEqual(sorted(BEFORE))
  })

  test('a new file: the folders that were made for it go, and those alone', async () => {
    const memory = MemoryDisk.holding('/งาน', {})
    const folder = '/งาน/ปี ๒๕๖๑/สิงหาคม'
    const full = refusingDisk(asDisk(memory), { call: 'write', name: /tmp$/, code: 'ENOSPC' })
    expect(await writeFolder(full, folder, setOf(THREE))).toMatchObject({
      fault: { code: 'disk-full' },
    })
    expect(await memory.list('/งาน')).toEqual([])
  })

  test('the plan: nothing has moved, and the fault is that of the plan', async () => {
    const memory = inMemory(BEFORE)
    const base = asDisk(memory)
    const refusing = {
      ...base,
      rename: async (from: string, to: string) => {
        if (to.endsWith('plan.json')) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
        await base.rename(from, to)
      },
    }
    expect(await writeFolder(refusing, FOLDER, setOf(THREE))).toMatchObject({
      fault: { code: 'disk-full', subject: 'plan.json' },
    })
    expect(memory.holdingOf(FOLDER)).toEqual(sorted(BEFORE))
  })
})

describe('names that some disk takes for one', () => {
  test.each([
    ['in capitals', 'สำเนาที่ a.PDF', 'สำเนาที่ A.pdf'],
    ['with an accent in two parts', 'สำเนาที่ cafe\u0301.pdf', 'สำเนาที่ caf\u00e9.pdf'],
  ])('%s: the old file makes room, and is not put aside', async (_how, old, fresh) => {
    const memory = inMemory({ [old]: 'เดิม' })
    const written = await writeFolder(asDisk(memory), FOLDER, setOf({ [fresh]: 'ใหม่' }))
    expect(written).toMatchObject({ ok: true, value: { aside: null } })
    expect(memory.holdingOf(FOLDER)).toEqual({ [fresh]: 'ใหม่' })
  })

  test('the folder for the old ones gets a number where its name is taken, by a file too', async () => {
    const memory = inMemory({ 'สำเนาที่ 9.pdf': 'เดิม', สำเนาชุดก่อน: '', 'สำเนาชุดก่อน 2': '' })
    const written = await writeFolder(asDisk(memory), FOLDER, setOf(THREE))
    expect(written).toMatchObject({
      value: { aside: { folder: 'สำเนาชุดก่อน 3', names: ['สำเนาที่ 9.pdf'] } },
    })
  })
})

test('a folder that only looks like a copy stays, and nothing is put aside for it', async () => {
  const memory = inMemory({})
  await memory.makeFolder(`${FOLDER}/สำเนาที่ 8.pdf`)
  const written = await writeFolder(asDisk(memory), FOLDER, setOf(THREE))
  expect(written).toMatchObject({ ok: true, value: { aside: null } })
  expect(await memory.list(FOLDER)).toContain('สำเนาที่ 8.pdf')
})

test('before its plan is written, all that the plan stands on is on the disk for good', async () => {
  const base = asDisk(inMemory(BEFORE))
  const deeds: string[] = []
  const noting: Disk = {
    ...base,
    open: async (place, flags) => {
      const file = await base.open(place, flags)
      const name = path.relative(FOLDER, place) || '.'
      return { ...file, sync: () => file.sync().then(() => void deeds.push(name)) }
    },
    rename: (from, to) => base.rename(from, to).then(() => void deeds.push(path.basename(to))),
  }
  expect((await writeFolder(noting, FOLDER, setOf(THREE))).ok).toBe(true)
  const before = deeds.slice(0, deeds.indexOf('plan.json')).filter(name => !name.endsWith('.tmp'))
  expect(before.slice(-4)).toEqual(['.mati-copies/new', '.mati-copies/old', '.mati-copies', '.'])
})

test('a set that can be neither finished nor undone is left to the next start, as it is', async () => {
  const memory = inMemory(BEFORE)
  const base = asDisk(memory)
  let moved = 0
  const failing: Disk = {
    ...base,
    rename: async (from, to) => {
      // Nothing can be moved any more from the second file on.
      if (/\.pdf$/.test(to) && !from.endsWith('.tmp') && moved++ > 1)
        throw Object.assign(new Error('EIO'), { code: 'EIO' })
      await base.rename(from, to)
    },
  }
  expect(await writeFolder(failing, FOLDER, setOf(THREE), NOW)).toEqual({
    ok: false,
    fault: { code: 'copies-unsettled', subject: 'สำเนา', detail: 'EIO' },
  })
  expect(memory.holdingOf(FOLDER)).toHaveProperty(['.mati-copies/plan.json'])
  // The same process may try again: it is not at it any more.
  expect(await settleFolder(base, FOLDER, NOW.maker)).toEqual({ ok: true, value: 'finished' })
  expect(memory.holdingOf(FOLDER)).toEqual(AFTER)
})
