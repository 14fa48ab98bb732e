import type { Document } from '../../core/model/document'
import type { Template } from '../../core/template/template'
import { itemFacts, type SectionSpec } from './nodes/section-node'

/**
 * The sections of a document's editor: one for each part of the template, in its order; agenda items
 * that the template does not know follow the last agenda item it does, so that nothing is lost.
 */
export function sectionsOf(document: Document, template: Template): SectionSpec[] {
  const agenda = document.kind === 'minutes' ? document.agenda : []
  const sections = template.parts.map((part): SectionSpec => {
    const item = agenda.find(candidate => candidate.id === part.id)
    return {
      part: part.id,
      title: item?.title ?? part.title,
      content: part.content,
      agenda: part.content === 'agenda' ? part.agenda : null,
      facts: item === undefined ? {} : itemFacts(item),
    }
  })
  const strangers = agenda
    .filter(item => !template.parts.some(part => part.id === item.id))
    .map(
      (item): SectionSpec => ({
        part: item.id,
        title: item.title,
        content: 'agenda',
        agenda: item.kind,
        facts: itemFacts(item),
      }),
    )
  const end = sections.findLastIndex(section => section.content === 'agenda') + 1
  return sections.toSpliced(end, 0, ...strangers)
}
