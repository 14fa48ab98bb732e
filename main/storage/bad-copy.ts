import { copyFileSync, readFileSync } from 'node:fs'

/** Keeps a copy of a settings file that is no JSON. Returns whether there was one. */
export function keepBadCopy(file: string): boolean {
  try {
    const text = readFileSync(file, 'utf8')
    if (isObject(text)) return false
    copyFileSync(file, `${file}.bad`)
    return true
  } catch {
    // No file yet, or one that cannot be read: the defaults serve.
    return false
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
