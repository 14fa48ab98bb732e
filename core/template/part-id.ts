import type { Part, Template } from './template'

/**
 * What a template calls its first part of that content, for an office may call its parts as it likes; the content's
 * own name if it has none.
 */
export function partId(
  { template }: { readonly template: Pick<Template, 'parts'> },
  content: Part['content'],
): string {
  return template.parts.find(part => part.content === content)?.id ?? content
}
