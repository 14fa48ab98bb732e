import path from 'node:path'
import * as v from 'valibot'
import { fail, ok, type Result } from '../../core/fault'
import { parseJson } from '../../core/file/json'
import type { Disk } from './disk'
import { readFile } from './read-file'
import { safeWrite } from './safe-write'

/** The folder within a folder in which a set of files is made ready. It is there only while that goes on. */
const WORK_FOLDER = '.mati-copies'

const PLAN = 'plan.json'
const MAX_BYTES = 4 * 1024 * 1024
const MOST_FILES = 5_000

/** The plain name of a file in a folder: a plan is read from where others write, and must lead nowhere else. */
const Name = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(255),
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
  v.regex(/^[^/\\:\u0000-\u001f]+$/),
  v.check(name => !/^\.+$/.test(name) && name !== WORK_FOLDER),
)
const Names = v.pipe(v.array(Name), v.maxLength(MOST_FILES))

const SetPlan = v.strictObject({
  version: v.literal(1),
  /** The new files. */
  files: Names,
  /** The old files whose places they take. */
  replaced: Names,
  /** The old files of the set that have no place in it any more, and the folder that they go to. */
  aside: v.nullable(v.strictObject({ folder: Name, names: Names })),
})

/** How a set of files takes the place of the one before. Once it is written, either can be reached from any point. */
export type SetPlan = v.InferOutput<typeof SetPlan>

/** The places of a folder whose files change over. */
export interface SetPlaces {
  readonly folder: string
  readonly work: string
  /** Where the new files wait. */
  readonly fresh: string
  /** Where the old ones wait until the new ones stand. */
  readonly former: string
}

/** The places of a folder. */
export function placesOf(folder: string): SetPlaces {
  const work = path.join(folder, WORK_FOLDER)
  return { folder, work, fresh: path.join(work, 'new'), former: path.join(work, 'old') }
}

/** Writes the plan: from here on the set is bound to change over whole. */
export function writePlan(disk: Disk, work: string, plan: SetPlan): Promise<Result<string>> {
  const bytes = new TextEncoder().encode(JSON.stringify(plan))
  return safeWrite(disk, planPlace(work), bytes)
}

/** The plan of a work folder; `null` for none. One that is no plan of ours is `copies-unsettled`. */
export async function readPlan(disk: Disk, work: string): Promise<Result<SetPlan | null>> {
  const read = await readFile(disk, planPlace(work), MAX_BYTES)
  if (!read.ok && read.fault.code === 'file-missing') return ok(null)
  if (!read.ok) return read
  const json = parseJson(read.value.bytes)
  const plan = json.ok ? v.safeParse(SetPlan, json.value) : null
  if (plan?.success) return ok(plan.output)
  return fail('copies-unsettled', path.basename(path.dirname(work)), 'no plan of ours')
}

/** Where the plan of a work folder lies. */
export function planPlace(work: string): string {
  return path.join(work, PLAN)
}
