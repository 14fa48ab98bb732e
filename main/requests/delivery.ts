import * as v from 'valibot'
import type { Change } from '../../core/change/change'
import type { Delivery } from '../../core/change/mirror'
import { Document } from '../../core/model/document'
import { count } from './carried'

const names = v.array(v.string())

/** A change of anything. Whether it makes a document is judged when it is one: nothing of it is used before. */
const change: v.GenericSchema<unknown, Change> = v.lazy(() =>
  v.variant('kind', [
    v.strictObject({ kind: v.literal('value'), value: v.unknown() }),
    v.strictObject({ kind: v.literal('fields'), fields: named, gone: names }),
    v.strictObject({ kind: v.literal('things'), things: named, order: v.nullable(names) }),
    v.strictObject({ kind: v.literal('run'), at: count, out: count, put: v.array(v.unknown()) }),
    v.strictObject({ kind: v.literal('item'), at: count, change }),
  ]),
)

const named = v.array(v.strictTuple([v.string(), change]))

/** What the window has typed: a whole document, or what changed in it. */
export const delivery: v.GenericSchema<unknown, Delivery<Document>> = v.union([
  v.strictObject({ edit: count, whole: Document }),
  v.strictObject({ edit: count, base: count, change: v.nullable(change) }),
])
