/**
 * What changed from one piece of plain data to another, as small as what changed: things with ids go by their
 * id, other lists by the run that differs. What is the same object on both sides is not looked into, so
 * a comparison costs as much as the parts that were made anew, not as much as the whole.
 */
export type Change =
  /** Another value altogether. */
  | { readonly kind: 'value'; readonly value: unknown }
  /** Some fields of an object, and the names of those that are gone. */
  | {
      readonly kind: 'fields'
      readonly fields: readonly NamedChange[]
      readonly gone: readonly string[]
    }
  /** Some things of a list by their ids, and the ids of the whole list where its order is another. */
  | {
      readonly kind: 'things'
      readonly things: readonly NamedChange[]
      readonly order: readonly string[] | null
    }
  /** In a list without ids `out` items at `at` become those of `put`. */
  | {
      readonly kind: 'run'
      readonly at: number
      readonly out: number
      readonly put: readonly unknown[]
    }
  /** In a list without ids the one item at `at` changed. */
  | { readonly kind: 'item'; readonly at: number; readonly change: Change }

/**
 * A change with the name of its field or the id of its thing. A pair and no key of an object: an id may be any word, and
 * `constructor` or `__proto__` as keys are lost at the bridge and at the schema.
 */
export type NamedChange = readonly [name: string, change: Change]

export type Fields = Readonly<Record<string, unknown>>

/** What makes `after` of `before`; `null` where they say the same. A field that is `undefined` counts as absent. */
export function changeBetween(before: unknown, after: unknown): Change | null {
  if (Object.is(before, after)) return null
  if (Array.isArray(before) && Array.isArray(after)) return listChange(before, after)
  if (isFields(before) && isFields(after)) return fieldsChange(before, after)
  return { kind: 'value', value: after }
}

function fieldsChange(before: Fields, after: Fields): Change | null {
  const fields: NamedChange[] = []
  const gone: string[] = []
  for (const name in before)
    if (before[name] !== undefined && after[name] === undefined) gone.push(name)
  for (const name in after) {
    if (after[name] === undefined) continue
    const change = changeBetween(before[name], after[name])
    if (change !== null) fields.push([name, change])
  }
  if (fields.length + gone.length === 0) return null
  return { kind: 'fields', fields, gone }
}

function listChange(before: readonly unknown[], after: readonly unknown[]): Change | null {
  const had = idsOf(before)
  const has = idsOf(after)
  return had === null || has === null
    ? runChange(before, after)
    : thingsChange(before, after, had, has)
}

function thingsChange(
  before: readonly unknown[],
  after: readonly unknown[],
  had: readonly string[],
  has: readonly string[],
): Change | null {
  const known = new Map(had.map((id, at) => [id, before[at]]))
  const things: NamedChange[] = []
  for (const [at, id] of has.entries()) {
    const change = changeBetween(known.get(id), after[at])
    if (change !== null) things.push([id, change])
  }
  const moved = has.length !== had.length || has.some((id, at) => id !== had[at])
  if (things.length === 0 && !moved) return null
  return { kind: 'things', things, order: moved ? has : null }
}

function runChange(before: readonly unknown[], after: readonly unknown[]): Change | null {
  const most = Math.min(before.length, after.length)
  let at = 0
  while (at < most && changeBetween(before[at], after[at]) === null) at++
  if (at === before.length && at === after.length) return null
  let tail = 0
  while (tail < most - at && changeBetween(before.at(-1 - tail), after.at(-1 - tail)) === null)
    tail++
  const out = before.length - at - tail
  const put = after.slice(at, after.length - tail)
  const change = out === 1 && put.length === 1 ? changeBetween(before[at], put[0]) : null
  return change === null ? { kind: 'run', at, out, put } : { kind: 'item', at, change }
}

/** The ids of a list of things, each its own; `null` of any other list. */
function idsOf(list: readonly unknown[]): string[] | null {
  const ids = new Set<string>()
  for (const thing of list) {
    const id = isFields(thing) ? thing['id'] : undefined
    if (typeof id !== 'string' || ids.has(id)) return null
    ids.add(id)
  }
  return [...ids]
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
