import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Followed } from '../../../core/carry/living'
import { isFollowed } from '../../../core/carry/living'
import { decodeContainer } from '../../../core/file/container'

const FOLDER = path.resolve(import.meta.dirname, '../../../examples/แฟ้มตัวอย่าง')

/** The names of the files of the sample binder, in the order of the year. */
export const BINDER_FILES: readonly string[] = readdirSync(FOLDER).toSorted()

/** The bytes of a file of the sample binder. */
export function binderFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(FOLDER, name)))
}

/** The papers of the sample binder as the program opens them: the workshop, then the meetings. */
export function binder(): Followed[] {
  return BINDER_FILES.map(name => {
    const read = decodeContainer(binderFile(name))
    if (!read.ok || !isFollowed(read.value.document)) throw new Error(name)
    return read.value.document
  })
}
