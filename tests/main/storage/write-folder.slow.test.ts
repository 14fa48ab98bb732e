import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settleFolder, writeFolder } from '../../../main/storage/write-folder'
import { copiesOf, type Holding, setOf, sorted } from './copies-in-folder'
import { dyingDisk, Killed } from './dying-disk'
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

test.each(ERRNOS)('a new folder that %s spoils at any call is gone again', async code => {
  for (const [nth, call] of (await callsFor(null)).entries()) {
    const memory = inMemory(null)
    const failing = failingDisk(nth, code, 1, asDisk(memory))
    const written = await writeFolder(failing, FOLDER, setOf(THREE), NOW)
    await settleFolder(asDisk(memory), FOLDER, LATER.maker)
    expect(memory.holdingOf(FOLDER) ?? {}, `call ${nth}, ${call}`).toEqual(written.ok ? THREE : {})
  }
})

test.each(ERRNOS)(
  'a disk that fails with %s for good: put right when it works again',
  async code => {
    let unsettled = 0
    for (const [nth, call] of (await callsFor(BEFORE)).entries()) {
      const memory = inMemory(BEFORE)
      const failing = failingDisk(nth, code, Number.POSITIVE_INFINITY, asDisk(memory))
      const written = await writeFolder(failing, FOLDER, setOf(THREE), NOW)
      const where = `from call ${nth}, ${call}`
      const told = written.ok ? AFTER : sorted(BEFORE)
      const open = !written.ok && written.fault.code === 'copies-unsettled'
      if (open) unsettled++
      else expect(visible(memory.holdingOf(FOLDER)), where).toEqual(told)
      expect((await settleFolder(asDisk(memory), FOLDER, LATER.maker)).ok, where).toBe(true)
      const files = memory.holdingOf(FOLDER)
      expect(files, where).toEqual(open && isNew(files) ? AFTER : told)
    }
    expect(unsettled).toBeGreaterThan(5)
  },
)

/** A rename, a write or the like that was done, and of which the disk says that it was not. */
test.each(ERRNOS)('%s of something that was done after all: what is told is true', async code => {
  for (const [nth, call] of (await callsFor(BEFORE)).entries()) {
    if (!/rename|remove/.test(call)) continue
    const memory = inMemory(BEFORE)
    const base = asDisk(memory)
    let count = -1
    const lying = <T extends unknown[]>(todo: (...words: T) => Promise<void>) => {
      return async (...words: T) => {
        await todo(...words)
        if (counting.calls.length - 1 === nth && count++ < 0)
          throw Object.assign(new Error(code), { code })
      }
    }
    const counting = failingDisk(Number.POSITIVE_INFINITY, '', 1, base)
    const unsure = { ...counting, rename: lying(counting.rename), remove: lying(counting.remove) }
    const written = await writeFolder(unsure, FOLDER, setOf(THREE), NOW)
    const told = written.ok ? AFTER : sorted(BEFORE)
    expect(visible(memory.holdingOf(FOLDER)), `call ${nth}, ${call}`).toEqual(told)
    await settleFolder(base, FOLDER, LATER.maker)
    expect(memory.holdingOf(FOLDER), `call ${nth}, ${call}`).toEqual(told)
  }
})

test('killed at any call of putting right, it is put right by the start after', async () => {
  const calls = await callsFor(BEFORE)
  const renames = calls.flatMap((call, index) => (call === 'rename' ? [index] : []))
  const middle = renames.at(-3) ?? -1
  let kills = 0
  for (let nth = 0; kills === nth; nth++) {
    const memory = inMemory(BEFORE)
    expect(await killedAt(middle, asDisk(memory), FOLDER, THREE)).toBe(true)
    try {
      await settleFolder(dyingDisk(nth, asDisk(memory)), FOLDER, LATER.maker)
    } catch (error) {
      if (!(error instanceof Killed)) throw error
      kills++
    }
    const third = { host: 'ห้องสารบรรณ', pid: 3, isRunning: () => false }
    expect((await settleFolder(asDisk(memory), FOLDER, third)).ok, `call ${nth}`).toBe(true)
    expect(memory.holdingOf(FOLDER), `call ${nth}`).toEqual(AFTER)
  }
  expect(kills).toBeGreaterThan(20)
})

const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 })

test('whatever sets follow each other and wherever they are killed, no two are ever mixed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(numbers, fc.nat(260)), { maxLength: 5 }), async rounds => {
      const memory = inMemory(null)
      for (const [index, [set, nth]] of rounds.entries()) {
        const fresh = copiesOf(`ชุด${index}`, set.map(String))
        const before = copiesIn(memory.holdingOf(FOLDER))
        await killedAt(nth, asDisk(memory), FOLDER, fresh)
        await settleFolder(asDisk(memory), FOLDER, LATER.maker)
        const after = JSON.stringify(copiesIn(memory.holdingOf(FOLDER)))
        expect([JSON.stringify(before), JSON.stringify(sorted(fresh))]).toContain(after)
      }
    }),
  )
})

/** The copies that stand in the folder itself. */
function copiesIn(files: Holding | null): Holding {
  return Object.fromEntries(
    Object.entries(files ?? {}).filter(([name]) => name.startsWith('สำเนาที่ ')),
  )
}
