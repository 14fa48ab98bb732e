import type { Document } from '../model/document'
import type { Part, Template } from '../template/template'
import type { HouseStyle } from './context'

/**
 * A template as the house fills it: with its own verbs, and in the short form without the matters
 * arising. A document that has such an item keeps it. `document` is `null` before there is one.
 */
export function templateOf(
  template: Template,
  { verbs, agenda }: Pick<HouseStyle, 'verbs' | 'agenda'>,
  document: Document | null,
): Template {
  const short = agenda?.form === 'short'
  if (template.paper !== 'minutes' || (verbs === undefined && !short)) return template
  const present = document?.kind === 'minutes' ? document.agenda.map(item => item.id) : []
  const kept = template.parts.filter(
    part => !short || !isArising(part) || present.includes(part.id),
  )
  const before = FILLED.get(template)
  if (before?.verbs === verbs && before?.kept === idsOf(kept)) return before.filled
  const parts = kept.map(part =>
    part.content === 'agenda' ? withVerbs(part, verbs?.[part.agenda]) : part,
  )
  const filled = { ...template, parts }
  FILLED.set(template, { verbs, kept: idsOf(kept), filled })
  return filled
}

/** The last filling of a template: what is remembered of a paper by its template outlives a key press. */
const FILLED = new WeakMap<
  Template,
  {
    readonly verbs: HouseStyle['verbs']
    readonly kept: string
    readonly filled: Template
  }
>()

function idsOf(parts: readonly Part[]): string {
  return parts.map(({ id }) => id).join(' ')
}

function isArising(part: Part): boolean {
  return part.content === 'agenda' && part.agenda === 'matters-arising'
}

function withVerbs<P extends Part>(part: P, verbs: readonly string[] | undefined): P {
  return verbs === undefined ? part : { ...part, verbs: [...verbs] }
}
