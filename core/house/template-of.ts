import type { HouseStyle } from '../context'
import type { Document } from '../model/document'
import type { Part, Template } from '../template/template'

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
  const parts = template.parts
    .filter(part => !short || !isArising(part) || present.includes(part.id))
    .map(part => (part.content === 'agenda' ? withVerbs(part, verbs?.[part.agenda]) : part))
  return { ...template, parts }
}

function isArising(part: Part): boolean {
  return part.content === 'agenda' && part.agenda === 'matters-arising'
}

function withVerbs<P extends Part>(part: P, verbs: readonly string[] | undefined): P {
  return verbs === undefined ? part : { ...part, verbs: [...verbs] }
}
