import path from 'node:path'
import type { RegisterFindingName } from '../../core/wording/register'
import type { Filling } from '../../core/wording/sentence'
import type { StoredPaper } from './papers'

/** A finding as it is kept: the sentence is made when it is asked for. */
export interface KeptFinding {
  readonly finding: RegisterFindingName
  readonly about: readonly Filling[]
  readonly files: readonly number[]
}

/** A finding about files, with what stands in its sentence. */
export function found(
  finding: RegisterFindingName,
  files: readonly number[],
  ...about: readonly Filling[]
): KeptFinding {
  return { finding, about, files }
}

/** The name of a file, without its folder. */
export function nameOf({ path: place }: Pick<StoredPaper, 'path'>): string {
  return path.posix.basename(place)
}
