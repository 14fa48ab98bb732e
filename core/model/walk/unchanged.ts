/*
 * Changing a few places of something large leaves all else the very same objects: what is remembered of those
 * stays known, and two states of a document are compared part by part.
 */

/** The list with each of its members changed; the same list where none is. */
export function mapAll<T>(list: T[], change: (one: T, index: number) => T): T[] {
  const changed = list.map(change)
  return changed.every((one, index) => one === list[index]) ? list : changed
}

/** The thing with other parts; the same thing where they are those that it has. */
export function withParts<T extends object>(whole: T, parts: Partial<T>): T {
  const keys = Object.keys(parts) as (keyof T)[]
  return keys.every(key => parts[key] === whole[key]) ? whole : { ...whole, ...parts }
}
