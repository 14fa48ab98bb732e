import type { PartOf } from '../model/walk/walker'
import type { Part, Template } from './template'

/** What is of a template, as a context is. */
interface Formed {
  readonly template: Pick<Template, 'parts'>
}

/**
 * What a template calls its first part of that content, for an office may call its parts as it likes; the content's
 * own name if it has none.
 */
export function partId({ template }: Formed, content: Part['content']): string {
  return template.parts.find(part => part.content === content)?.id ?? content
}

/** What a walk over a document asks for the parts of its template. */
export function partsOf(context: Formed): PartOf {
  return form => partId(context, form)
}
