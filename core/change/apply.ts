import { type Change, type Fields, isFields } from './change'

/** A change of something else: it was made over other words than these. */
export class Misfit extends Error {}

/** What a change makes of that before which it was made. All that it does not touch stays the same object. Throws `Misfit`. */
export function withChange(before: unknown, change: Change): unknown {
  switch (change.kind) {
    case 'value':
      return change.value
    case 'fields':
      return withFields(before, change)
    case 'things':
      return withThings(before, change)
    case 'run':
      return withRun(before, change)
    case 'item':
      return withItem(before, change)
  }
}

type ChangeOf<K extends Change['kind']> = Extract<Change, { kind: K }>

function withFields(before: unknown, { fields, gone }: ChangeOf<'fields'>): Fields {
  if (!isFields(before)) throw new Misfit('fields of something that has none')
  const kept = Object.entries(before).filter(([name]) => !gone.includes(name))
  const changed = fields.map(([name, change]): [string, unknown] => [
    name,
    withChange(before[name], change),
  ])
  return Object.fromEntries([...kept, ...changed])
}

function withThings(before: unknown, { things, order }: ChangeOf<'things'>): unknown[] {
  const known = new Map(listOf(before).map(thing => [idOf(thing), thing]))
  const changes = new Map(things)
  const ids = order ?? [...known.keys()]
  if (order === null && things.some(([id]) => !known.has(id)))
    throw new Misfit('a change of a thing that is not there')
  return ids.map(id => {
    const change = changes.get(id)
    const thing = change === undefined ? known.get(id) : withChange(known.get(id), change)
    if (idOf(thing) !== id) throw new Misfit('a thing of that id is not there')
    return thing
  })
}

function withRun(before: unknown, { at, out, put }: ChangeOf<'run'>): unknown[] {
  const list = listOf(before)
  if (at + out > list.length) throw new Misfit('a run that is not there')
  return [...list.slice(0, at), ...put, ...list.slice(at + out)]
}

function withItem(before: unknown, { at, change }: ChangeOf<'item'>): unknown[] {
  const list = listOf(before)
  if (at >= list.length) throw new Misfit('an item that is not there')
  return list.with(at, withChange(list[at], change))
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Misfit('a list that is none')
  return value
}

function idOf(thing: unknown): string {
  const id = isFields(thing) ? thing['id'] : undefined
  if (typeof id !== 'string') throw new Misfit('a thing without an id')
  return id
}
