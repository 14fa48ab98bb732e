import path from 'node:path'
import { type Fault, fail, ok, type Result } from '../../core/fault'
import { goBack, goForward, hasChanged } from './change-over'
import type { Disk } from './disk'
import { faultOf } from './errno'
import { safeWrite, syncFolder } from './safe-write'
import { placesOf, readPlan, type SetPlan, writePlan } from './set-plan'
import {
  busy,
  claim,
  giveBack,
  leave,
  lookFor,
  type Maker,
  takeOver,
  thisMaker,
} from './work-folder'

/** A finished file on its way to a folder. */
export interface FinishedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A set of files that stand in a folder together, such as all copies of a paper. */
export interface FileSet {
  readonly files: readonly FinishedFile[]
  /** Whether a file of this name belongs to such a set: an old one that is not among the new ones is put aside. */
  readonly isOfSet: (name: string) => boolean
  /** The name of the folder, within the folder, that such files go to; a number follows it where it is taken. */
  readonly aside: string
}

/** What stands in the folder now. */
export interface WrittenSet {
  readonly paths: readonly string[]
  /** The old files that are no longer part of the set, and the folder within the folder that they lie in now. */
  readonly aside: { readonly folder: string; readonly names: readonly string[] } | null
}

/** Who writes, and until when. */
export interface FolderWriting {
  readonly maker?: Maker
  /** Turns the work back while that can be done at once; what is bound to change over by then does so. */
  readonly signal?: AbortSignal
  readonly say?: (done: number, total: number) => void
}

/**
 * Writes a set of files into a folder, which is made if there is none, in the place of the set that was there. All of
 * them or none: after a fault every old file stands where it stood, and after a kill or a power cut `settleFolder`, the
 * next call among others, leaves all old or all new ones. Only after `copies-unsettled` both lie there.
 */
export async function writeFolder(
  disk: Disk,
  folder: string,
  set: FileSet,
  { maker = thisMaker, signal, say = () => {} }: FolderWriting = {},
): Promise<Result<WrittenSet>> {
  const settled = await settleFolder(disk, folder, maker)
  if (!settled.ok) return settled
  const made = await makeFolder(disk, folder)
  if (!made.ok) return made
  const claimed = await claim(disk, folder, made.value, maker)
  if (!claimed.ok) {
    if (claimed.fault.code !== 'folder-busy') await giveBack(disk, folder, made.value)
    return claimed
  }
  const written = await replaceSet(disk, folder, set, { signal, say })
  if (!written.ok && written.fault.code === 'copies-unsettled') leave(folder)
  else await giveBack(disk, folder, written.ok ? 0 : made.value)
  return written
}

async function replaceSet(
  disk: Disk,
  folder: string,
  set: FileSet,
  progress: Progress,
): Promise<Result<WrittenSet>> {
  const ready = await makeReady(disk, folder, set, progress)
  if (!ready.ok) return ready
  const changed = await changeOver(disk, folder, ready.value)
  if (!changed.ok) return changed
  const paths = set.files.map(({ name }) => path.join(folder, name))
  return ok({ paths, aside: ready.value.aside })
}

/** How a folder was left by the one that last wrote a set there, and what became of it. */
export type Settlement = 'nothing' | 'finished' | 'undone' | 'cleared'

/**
 * Brings a folder in order in which a set was left half written: all new files or, where that cannot be, all old ones.
 * Faults: `folder-busy` while somebody is at it, `copies-unsettled`, and what the disk does.
 */
export async function settleFolder(
  disk: Disk,
  folder: string,
  maker: Maker = thisMaker,
): Promise<Result<Settlement>> {
  const found = await lookFor(disk, folder, maker)
  if (!found.ok) return found
  if (found.value === 'none') return ok('nothing')
  if (found.value === 'busy') return busy(folder)
  const taken = await takeOver(disk, folder, maker)
  if (!taken.ok) return taken
  const settled = await carryOut(disk, folder)
  if (settled.ok) await giveBack(disk, folder, settled.value === 'cleared' ? undefined : 0)
  else leave(folder)
  return settled
}

async function carryOut(disk: Disk, folder: string): Promise<Result<Settlement>> {
  const places = placesOf(folder)
  const plan = await readPlan(disk, places.work)
  if (!plan.ok) return plan
  if (plan.value === null) return ok('cleared')
  const replaced = await replace(disk, folder, plan.value)
  if (replaced.ok) return ok('finished')
  return replaced.fault.code === 'copies-unsettled' ? replaced : ok('undone')
}

/** How many folders had to be made. */
async function makeFolder(disk: Disk, folder: string): Promise<Result<number>> {
  try {
    const outermost = await disk.makeFolder(folder)
    return ok(outermost === null ? 0 : levels(outermost, folder))
  } catch (error) {
    return faultOf(error, 'folder', path.basename(folder))
  }
}

function levels(outermost: string, folder: string): number {
  const between = path.relative(path.resolve(outermost), path.resolve(folder))
  return between === '' ? 1 : between.split(path.sep).length + 1
}

type Progress = Required<Pick<FolderWriting, 'say'>> & { readonly signal: AbortSignal | undefined }

/** All new files on the disk beside the old ones, and the plan. */
async function makeReady(
  disk: Disk,
  folder: string,
  set: FileSet,
  { signal, say }: Progress,
): Promise<Result<SetPlan>> {
  const { fresh, former } = placesOf(folder)
  try {
    const plan = await survey(disk, folder, set)
    if (!plan.ok) return plan
    await disk.makeFolder(fresh)
    await disk.makeFolder(former)
    for (const [index, { name, bytes }] of set.files.entries()) {
      if (signal?.aborted) return fail('cancelled')
      const written = await safeWrite(disk, path.join(fresh, name), bytes)
      if (!written.ok) return written
      say(index + 1, set.files.length)
    }
    return signal?.aborted ? fail('cancelled') : plan
  } catch (error) {
    return faultOf(error, 'folder', path.basename(folder))
  }
}

/** What the new files do to those that are there. One that may not be written, or is no file, is left alone. */
async function survey(disk: Disk, folder: string, set: FileSet): Promise<Result<SetPlan>> {
  const here = await disk.list(folder)
  const fresh = new Set(set.files.map(({ name }) => sameName(name)))
  const replaced: string[] = []
  const left: string[] = []
  for (const name of here) {
    const taken = fresh.has(sameName(name))
    if (!taken && !set.isOfSet(name)) continue
    const file = path.join(folder, name)
    const { kind } = await disk.inspect(file)
    if (taken && kind !== 'file') return fail('name-unusable', name, `is a ${kind}`)
    if (taken) await disk.askToWrite(file)
    if (kind === 'file') (taken ? replaced : left).push(name)
  }
  const aside = left.length > 0 ? { folder: freeName(set.aside, here), names: left } : null
  return ok({ version: 1, files: set.files.map(({ name }) => name), replaced, aside })
}

/** Windows and macOS take names that differ in case, or in how a vowel is put together, for one. */
function sameName(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map(sameName))
  if (!names.has(sameName(wanted))) return wanted
  for (let number = 2; ; number++)
    if (!names.has(sameName(`${wanted} ${number}`))) return `${wanted} ${number}`
}

async function changeOver(disk: Disk, folder: string, plan: SetPlan): Promise<Result<null>> {
  const places = placesOf(folder)
  for (const place of [places.fresh, places.former, places.work, folder])
    await syncFolder(disk, place)
  const planned = await writePlan(disk, places.work, plan)
  if (!planned.ok) return abandon(disk, folder, planned.fault)
  return replace(disk, folder, plan)
}

/** The plan was told as not written. Nothing has moved; should it be there after all, it goes first. */
async function abandon(disk: Disk, folder: string, fault: Fault): Promise<Result<never>> {
  const there = await readPlan(disk, placesOf(folder).work)
  return there.ok ? { ok: false, fault } : unsettled(folder, fault)
}

/** Forward by the plan or, after a fault, back. */
async function replace(disk: Disk, folder: string, plan: SetPlan): Promise<Result<null>> {
  const places = placesOf(folder)
  const forward = await goForward(disk, places, plan)
  if (forward.ok) return forward
  // Without its plan on the disk nothing may be moved: a kill would leave both sets for good.
  const there = await readPlan(disk, places.work)
  if (there.ok && there.value === null)
    return (await hasChanged(disk, places, plan)) ? ok(null) : unsettled(folder, forward.fault)
  const back = there.ok ? await goBack(disk, places, plan) : there
  return back.ok ? forward : unsettled(folder, forward.fault)
}

function unsettled(folder: string, { detail }: Fault): Result<never> {
  return fail('copies-unsettled', path.basename(folder), detail)
}
