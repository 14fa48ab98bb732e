import path from 'node:path'
import type { Disk, DiskFile } from '../../../main/storage/disk'

type Call = Exclude<keyof Disk, 'wait'> | keyof DiskFile

/** A call of a disk that does not work: which, on what name, with which error, and how often (ever, if nothing is said). */
export interface Refusal {
  readonly call: Call
  readonly name: string | RegExp
  readonly code: string | Error
  readonly times?: number
}

/** A disk that refuses some calls, and notes for how long it was asked to wait, in ms. Waits take no time. */
export interface RefusingDisk extends Disk {
  readonly waits: number[]
}

/** The same disk, but for the calls that are refused: a disk without room, a share that has gone, a scanner at a file. */
export function refusingDisk(base: Disk, ...refusals: readonly Refusal[]): RefusingDisk {
  const waits: number[] = []
  const counts = new Map<Refusal, number>()
  const ask = async (call: Call, place: string): Promise<void> => {
    for (const refusal of refusals) {
      const { name, code, times = Number.POSITIVE_INFINITY } = refusal
      if (refusal.call !== call || !isNamed(place, name)) continue
      const count = counts.get(refusal) ?? 0
      if (count >= times) continue
      counts.set(refusal, count + 1)
      throw code instanceof Error ? code : Object.assign(new Error(code), { code })
    }
  }
  const guard = (file: DiskFile, place: string): DiskFile => ({
    read: (...words) => ask('read', place).then(() => file.read(...words)),
    write: (...words) => ask('write', place).then(() => file.write(...words)),
    sync: () => ask('sync', place).then(() => file.sync()),
    // A close that fails has closed nevertheless.
    close: () => file.close().then(() => ask('close', place)),
  })
  return {
    waits,
    open: async (place, ...how) => {
      await ask('open', place)
      return guard(await base.open(place, ...how), place)
    },
    inspect: place => ask('inspect', place).then(() => base.inspect(place)),
    askToWrite: place => ask('askToWrite', place).then(() => base.askToWrite(place)),
    resolve: place => ask('resolve', place).then(() => base.resolve(place)),
    rename: (from, to) => ask('rename', from).then(() => base.rename(from, to)),
    remove: place => ask('remove', place).then(() => base.remove(place)),
    makeFolder: place => ask('makeFolder', place).then(() => base.makeFolder(place)),
    removeFolder: place => ask('removeFolder', place).then(() => base.removeFolder(place)),
    list: folder => ask('list', folder).then(() => base.list(folder)),
    wait: async pause => {
      waits.push(pause)
    },
  }
}

function isNamed(place: string, name: string | RegExp): boolean {
  const own = path.basename(place)
  return typeof name === 'string' ? own === name : name.test(own)
}
