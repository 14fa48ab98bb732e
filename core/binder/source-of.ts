import type { Document } from '../model/document'
import { actionsOf, mattersOf, reportsHost } from '../model/walk/matters'

/**
 * What stands in a paper of a matter of the register: the id of the topic, order or finding, of the agenda item that says it
 * itself, or of the one under which a monthly report is told. '' where the paper has the matter no longer.
 */
export function sourceOf(document: Document, matter: string): string {
  const isFinding =
    document.kind === 'findings' && document.findings.some(({ id }) => id === matter)
  if (isFinding || actionsOf(document).some(({ action }) => action.id === matter)) return matter
  if (document.kind !== 'minutes') return ''
  // An agenda item has the same id in every paper of its form; as a matter it is that of its paper (`tell`).
  const placed = mattersOf(document).find(
    ({ matter: { id }, isTopic }) => matter === (isTopic ? id : `${id}-${document.id}`),
  )
  if (placed !== undefined) return placed.matter.id
  const isReport = document.reports?.some(({ id }) => id === matter) === true
  return isReport ? (reportsHost(document.agenda)?.id ?? '') : ''
}
