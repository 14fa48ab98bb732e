import { createState } from 'lexical'
import * as v from 'valibot'

/** The id of a topic, action item or finding; the paper's `source`. A copy gets a new one. */
export const idState = createState('id', { parse: v.parser(v.fallback(v.string(), '')) })

/** A new id, short enough to read in a file and long enough never to meet another. */
export function newId(): string {
  return crypto.randomUUID().slice(0, 13)
}
