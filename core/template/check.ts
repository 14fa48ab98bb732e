import type { Context } from '../context'
import type { Document } from '../model/document'
import type { Gap } from './gap'
import { RULE_CHECKS } from './rules'

/** Lists what the document still lacks by the rules its template names, in the order of the paper. */
export function check(document: Document, context: Context): Gap[] {
  const place = new Map(context.template.parts.map((part, index) => [part.id, index]))
  const gaps = context.template.rules.flatMap(rule =>
    RULE_CHECKS[rule](document, context).map(
      ({ sentence, ...found }): Gap => ({ rule, ...found, message: sentence.th }),
    ),
  )
  return gaps.toSorted(
    (a, b) => (place.get(a.part) ?? place.size) - (place.get(b.part) ?? place.size),
  )
}
