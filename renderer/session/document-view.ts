import { createContext, useContext } from 'react'
import type { Gap } from '../../core/check/gap'
import type { Document } from '../../core/model/document'
import { agendaNumber, bracketNumber, topicNumber } from '../../core/model/numbering'
import type { Context } from '../../core/office/context'
import { partNumbers } from '../../core/template/part-numbers'

/** What everything around the text needs to know of the open document, read a moment ago. */
export interface DocumentView {
  readonly document: Document
  readonly context: Context
  readonly gaps: readonly Gap[]
  /** The number of each part, topic, action item and finding, by its id. */
  readonly numbers: ReadonlyMap<string, string>
}

export const DocumentContext = createContext<DocumentView | null>(null)

/** The open document; throws outside of a desk. */
export function useDocument(): DocumentView {
  const view = useContext(DocumentContext)
  if (view === null) throw new Error('no document is open here')
  return view
}

/** Every number of the document by the id of what it counts, computed as the paper computes them. */
export function numbersOf(document: Document, context: Context): Map<string, string> {
  const numbers = new Map(partNumbers(context.template))
  const count = (items: readonly { readonly id: string }[]) => {
    for (const [index, item] of items.entries()) numbers.set(item.id, bracketNumber(index))
  }
  if (document.kind === 'findings') {
    count(document.findings)
    count(document.actions)
  }
  if (document.kind !== 'minutes') return numbers
  for (const [index, item] of document.agenda.entries()) {
    numbers.set(item.id, agendaNumber(index))
    count(item.actions)
    for (const [at, topic] of item.topics.entries()) {
      numbers.set(topic.id, topicNumber(agendaNumber(index), at))
      count(topic.actions)
    }
  }
  return numbers
}
