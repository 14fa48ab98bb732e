import { existsSync, readFileSync, renameSync, statSync } from 'node:fs'
import { errnoOf } from './errno'

/** What stands in the way of reading a file of ours that holds one JSON object. */
export type Hindrance =
  /** It was no such thing, and lies aside now for a person to look at. */
  | 'set-aside'
  /** It cannot be read now, or not be set aside: nothing may be written over it. */
  | 'unread'

/**
 * Sees to it that what stands under this name can be read as a JSON object: anything else, a folder
 * too, is put aside under a name that ends in `.bad`. `null` when all is well, and when nothing is there.
 */
export function setAsideUnusable(file: string): Hindrance | null {
  try {
    if (!statSync(file).isDirectory() && isObject(readFileSync(file, 'utf8'))) return null
    renameSync(file, freeName(file))
    return 'set-aside'
  } catch (error) {
    return errnoOf(error) === 'ENOENT' ? null : 'unread'
  }
}

/** Nothing that was put aside before is lost for it. */
function freeName(file: string): string {
  for (let count = 1; ; count++) {
    const name = count === 1 ? `${file}.bad` : `${file}.${count}.bad`
    if (!existsSync(name)) return name
  }
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
