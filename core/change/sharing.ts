import { isFields } from './change'

/**
 * `after` with every part that says the same as in `before` being that very part. What is known of a part by its
 * identity then goes on holding, however `after` was made.
 */
export function sharing<T>(before: unknown, after: T): T {
  return shared(before, after) as T
}

function shared(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return before
  if (Array.isArray(before) && Array.isArray(after)) return sharedList(before, after)
  if (!isFields(before) || !isFields(after)) return after
  const names = Object.keys(after)
  const fields = names.map((name): [string, unknown] => [name, shared(before[name], after[name])])
  const same =
    names.length === Object.keys(before).length &&
    fields.every(([name, value]) => Object.hasOwn(before, name) && Object.is(before[name], value))
  return same ? before : Object.fromEntries(fields)
}

/** What was put in or taken out shifts the rest: it is met from both ends, and things with ids anywhere. */
function sharedList(before: readonly unknown[], after: readonly unknown[]): unknown {
  const shift = before.length - after.length
  const byId = new Map(before.map(thing => [idOf(thing), thing]))
  const list = after.map((item, at) => {
    const id = idOf(item)
    if (id !== undefined) return shared(byId.get(id), item)
    const fromStart = shared(before[at], item)
    return shift === 0 || fromStart === before[at] ? fromStart : shared(before[at + shift], item)
  })
  const same = shift === 0 && list.every((item, at) => Object.is(item, before[at]))
  return same ? before : list
}

function idOf(thing: unknown): unknown {
  return isFields(thing) ? thing['id'] : undefined
}
