import type { Document } from '../model/document'
import type { Context } from '../office/context'
import { gapsOf, lacksOf, rulesOf } from './check'
import { type Gap, gapKey } from './gap'
import { type KnownRule, RULE_BOOK } from './rule-book'

/**
 * Mends one gap that `check` listed and changes nothing else. The document comes back as it is where
 * the gap is gone already, or where only a person can tell what is right.
 */
export function repair(document: Document, context: Context, gap: Gap): Document {
  const rules: Readonly<Partial<Record<Gap['rule'], KnownRule>>> = RULE_BOOK
  const rule = rules[gap.rule]
  if (rule === undefined) return document
  const lacks = lacksOf(rule, document, context)
  const key = gapKey(gap)
  const lack = lacks[gapsOf(rule, lacks).findIndex(found => gapKey(found) === key)]
  if (lack === undefined || rule.mend === undefined || !gap.repairable) return document
  return rule.mend(document, context, lack)
}

/** Mends everything that needs no judgement, and tells what it was. A second time, nothing is left. */
export function repairAll(
  document: Document,
  context: Context,
): { document: Document; mended: readonly Gap[] } {
  let current = document
  const mended: Gap[] = []
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = mended.length
    for (const rule of rulesOf(context)) {
      const own = gapsOf(rule, lacksOf(rule, current, context)).filter(gap => gap.repairable)
      if (own.length === 0 || rule.mend === undefined) continue
      current = rule.mend(current, context)
      mended.push(...own)
    }
    if (mended.length === before) break
  }
  return { document: current, mended }
}

/** One mend may uncover another, never without end. */
const MOST_ROUNDS = 8
