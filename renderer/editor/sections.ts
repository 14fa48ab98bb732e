import type { Document } from '../../core/model/document'
import type { Template } from '../../core/template/template'
import type { SectionSpec } from './nodes/section-node'

/**
 * The sections of a document's editor: one for each part of the template, in its order; agenda items
 * that the template does not know follow the last agenda item it does, so that nothing is lost.
 */
export function sectionsOf(document: Document, template: Template): SectionSpec[] {
  const agenda = document.kind === 'minutes' ? document.agenda : []
  const sections: SectionSpec[] = template.parts.map(part => ({
    part: part.id,
    title: agenda.find(item => item.id === part.id)?.title ?? part.title,
    content: part.content,
    agenda: part.content === 'agenda' ? part.agenda : null,
  }))
  const strangers = agenda
    .filter(item => !template.parts.some(part => part.id === item.id))
    .map(
      (item): SectionSpec => ({
        part: item.id,
        title: item.title,
        content: 'agenda',
        agenda: item.kind,
      }),
    )
  const end = sections.findLastIndex(section => section.content === 'agenda') + 1
  return sections.toSpliced(end, 0, ...strangers)
}
