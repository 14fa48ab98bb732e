import path from 'node:path'
import { ok, type Result } from '../../core/fault'
import type { Disk } from './disk'
import { errnoOf, faultOf } from './errno'
import { renamePatiently, syncFolder } from './safe-write'
import { planPlace, type SetPlaces, type SetPlan } from './set-plan'

/** One file on its way between two folders of a set. */
interface Move {
  readonly name: string
  readonly from: string
  readonly to: string
}

/**
 * Puts the new files of a plan in their places and the old ones out of them, from wherever a kill or a fault left off.
 * Ends with the plan gone and the folder on the disk.
 */
export async function goForward(
  disk: Disk,
  places: SetPlaces,
  plan: SetPlan,
): Promise<Result<null>> {
  return attempt(places, async () => {
    if (plan.aside) await disk.makeFolder(path.join(places.folder, plan.aside.folder))
    // What is old goes first, so that a file that stands in its way is never taken for a new one.
    for (const move of outgoing(places, plan)) {
      const gone = await namesIn(disk, move.to)
      for (const name of move.names)
        if (!gone.has(name)) await rename(disk, { name, from: places.folder, to: move.to })
    }
    const waiting = await namesIn(disk, places.fresh)
    for (const name of plan.files)
      if (waiting.has(name)) await rename(disk, { name, from: places.fresh, to: places.folder })
    await settle(disk, places, plan)
  })
}

/** Puts every old file of a plan back in its place and the new ones out of it, from wherever it stands. */
export async function goBack(disk: Disk, places: SetPlaces, plan: SetPlan): Promise<Result<null>> {
  return attempt(places, async () => {
    const waiting = await namesIn(disk, places.fresh)
    const here = await namesIn(disk, places.folder)
    for (const name of plan.files)
      if (!waiting.has(name) && here.has(name))
        await rename(disk, { name, from: places.folder, to: places.fresh })
    for (const move of outgoing(places, plan)) {
      // The folder of those that were put aside may not be made yet: then none was.
      const none = move.names.every(name => here.has(name)) && move.to !== places.former
      const gone = none ? new Set() : await namesIn(disk, move.to)
      for (const name of move.names)
        if (gone.has(name)) await rename(disk, { name, from: move.to, to: places.folder })
    }
    if (plan.aside) await removeEmpty(disk, path.join(places.folder, plan.aside.folder))
    await settle(disk, places, plan)
  })
}

/** Whether every new file of a plan is in its place. */
export async function hasChanged(
  disk: Disk,
  { fresh, folder }: SetPlaces,
  { files }: SetPlan,
): Promise<boolean> {
  try {
    const waiting = await namesIn(disk, fresh)
    const here = await namesIn(disk, folder)
    return files.every(name => here.has(name) && !waiting.has(name))
  } catch (error) {
    if (errnoOf(error) === null) throw error
    return false
  }
}

async function attempt({ folder }: SetPlaces, work: () => Promise<void>): Promise<Result<null>> {
  try {
    await work()
    return ok(null)
  } catch (error) {
    const subject = error instanceof MoveError ? error.file : path.basename(folder)
    return faultOf(error instanceof MoveError ? error.cause : error, 'write', subject)
  }
}

/** Where old files go, and which. */
function outgoing({ folder, former }: SetPlaces, { replaced, aside }: SetPlan) {
  const kept = aside && { to: path.join(folder, aside.folder), names: aside.names }
  return [...(kept ? [kept] : []), { to: former, names: replaced }]
}

/** Everything is where it belongs: only when the disk has it for good may the plan go. */
async function settle(disk: Disk, places: SetPlaces, plan: SetPlan): Promise<void> {
  for (const { to } of outgoing(places, plan)) await syncFolder(disk, to)
  await syncFolder(disk, places.fresh)
  await syncFolder(disk, places.folder)
  await removePlan(disk, places.work)
}

/** Tells which file could not be moved. */
class MoveError extends Error {
  readonly file: string

  constructor(file: string, cause: unknown) {
    super('a file of the set could not be moved', { cause })
    this.file = file
  }
}

async function rename(disk: Disk, { name, from, to }: Move): Promise<void> {
  try {
    await renamePatiently(disk, path.join(from, name), path.join(to, name))
  } catch (error) {
    // What somebody took away meanwhile needs no moving.
    if (errnoOf(error) === 'ENOENT' && !(await namesIn(disk, from)).has(name)) return
    throw new MoveError(name, error)
  }
}

async function namesIn(disk: Disk, folder: string): Promise<ReadonlySet<string>> {
  return new Set(await disk.list(folder))
}

async function removeEmpty(disk: Disk, folder: string): Promise<void> {
  try {
    await disk.removeFolder(folder)
  } catch (error) {
    // Never made, or something else has come to lie in it.
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(errnoOf(error) ?? '')) throw error
  }
}

async function removePlan(disk: Disk, work: string): Promise<void> {
  try {
    await disk.remove(planPlace(work))
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error
  }
  await syncFolder(disk, work)
}
