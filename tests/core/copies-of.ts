import { type Copy, circulate } from '../../core/copies/circulate'
import { outgoing } from '../../core/derive/outgoing'
import type { Agency } from '../../core/model/agency'
import type { Document } from '../../core/model/document'
import type { Context } from '../../core/office/context'

/** The copies of a document for some agencies, as every door makes them. `cover` is what their letters are written in. */
export function copiesOf(
  document: Document,
  context: Context,
  recipients: readonly string[],
  cover: Context | null = null,
): Copy[] {
  return circulate(outgoing(document, context, cover), agencies(context, recipients))
}

/** The agencies of these ids. */
export function agencies(context: Context, ids: readonly string[]): Agency[] {
  return ids.map(id => {
    const agency = context.agencies.find(row => row.id === id)
    if (agency === undefined) throw new Error(`no agency ${id}`)
    return agency
  })
}
