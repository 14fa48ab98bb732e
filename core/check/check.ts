import type { Document } from '../model/document'
import type { Context } from '../office/context'
import { inLanguage } from '../wording/sentence'
import { type Gap, gapKey } from './gap'
import type { Lack } from './rule'
import { type KnownRule, namedRules } from './rule-book'

/** Lists what the document still lacks by the rules its template names, in the order of the paper. */
export function check(document: Document, context: Context): Gap[] {
  const place = new Map(context.template.parts.map((part, index) => [part.id, index]))
  const gaps = rulesOf(context).flatMap(rule => gapsOf(rule, lacksOf(rule, document, context)))
  return gaps.toSorted(
    (a, b) => (place.get(a.part) ?? place.size) - (place.get(b.part) ?? place.size),
  )
}

/** The rules that the template names and the house has not switched off, each with its weight here. */
export function rulesOf({ template, house }: Context): readonly KnownRule[] {
  return namedRules(template.rules).flatMap(rule => {
    const severity = house.rules?.[rule.name] ?? rule.severity
    return severity === 'off' ? [] : [{ ...rule, severity }]
  })
}

/** Whether the paper lacks what its form must have: it is then marked «ร่าง». */
export function isDraft(document: Document, context: Context): boolean {
  return rulesOf(context).some(
    rule => rule.severity === 'must' && lacksOf(rule, document, context).length > 0,
  )
}

/** What a rule finds in the parts that this paper has; nobody could get at any other. */
export function lacksOf(rule: KnownRule, document: Document, context: Context): Lack[] {
  const parts = new Set(context.template.parts.map(part => part.id))
  const agenda = document.kind === 'minutes' ? document.agenda.map(item => item.id) : []
  for (const id of [...agenda, ...Object.keys(document.texts)]) parts.add(id)
  return rule.look(document, context).filter(lack => parts.has(lack.part))
}

/** What a person sees of the lacks that this rule found, one gap each. */
export function gapsOf(rule: KnownRule, lacks: readonly Lack[]): Gap[] {
  const counts = new Map<string, number>()
  return lacks.map(lack => {
    const gap = gapOf(rule, lack)
    const key = gapKey(gap)
    const nth = counts.get(key) ?? 0
    counts.set(key, nth + 1)
    return { ...gap, nth }
  })
}

function gapOf(rule: KnownRule, lack: Lack): Gap {
  const { part, source, excerpt, sentence, edit, judged } = lack
  const mechanical = edit !== undefined || (excerpt === undefined && judged !== true)
  return {
    rule: rule.name,
    severity: rule.severity,
    part,
    ...(source !== undefined && { source }),
    ...(excerpt !== undefined && { excerpt }),
    repairable: rule.mend !== undefined && mechanical,
    message: inLanguage(sentence, 'th'),
    english: inLanguage(sentence, 'en'),
    nth: 0,
  }
}
