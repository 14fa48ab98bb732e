import type { Document } from '../../model/document'
import { isBlank } from '../../model/rich-text'
import type { Context } from '../../office/context'
import type { Part } from '../../template/template'
import { GAPS } from '../../wording/gaps'
import { type Lack, when } from '../rule'

/** Every part that the template requires has something in it. Facts have rules of their own. */
export function requiredParts(document: Document, context: Context): Lack[] {
  return context.template.parts
    .filter(part => part.required)
    .flatMap(part => partFindings(part, document))
}

function partFindings(part: Part, document: Document): Lack[] {
  switch (part.content) {
    case 'text':
      return when(isBlank(document.texts[part.id] ?? []), part.id, () =>
        GAPS.textMissing(part.title),
      )
    case 'agenda':
      return agendaFindings(part, document)
    case 'attendance':
      return document.kind === 'minutes'
        ? when(document.attendance.present.length === 0, part.id, GAPS.nobodyPresent)
        : []
    case 'findings':
      return document.kind === 'findings'
        ? when(document.findings.length === 0, part.id, GAPS.findingsMissing)
        : []
    case 'actions':
      return document.kind === 'findings'
        ? when(document.actions.length === 0, part.id, () => GAPS.actionsMissing(part.title))
        : []
    default:
      return []
  }
}

function agendaFindings(part: Part, document: Document): Lack[] {
  if (document.kind !== 'minutes') return []
  const missing = !document.agenda.some(item => item.id === part.id)
  return when(missing, part.id, () => GAPS.agendaItemMissing(part.title))
}
