import { createContext, useContext } from 'react'
import type { Gap } from '../../core/check/gap'
import type { Document } from '../../core/model/document'
import { bracketNumber } from '../../core/model/numbering'
import { actionsOf, mattersOf } from '../../core/model/walk/matters'
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
  const findings = document.kind === 'findings' ? document.findings : []
  return new Map([
    ...partNumbers(context.template),
    ...mattersOf(document).map(({ matter, number }) => [matter.id, number] as const),
    ...findings.map(({ id }, index) => [id, bracketNumber(index)] as const),
    ...actionsOf(document).map(({ action, index }) => [action.id, bracketNumber(index)] as const),
  ])
}
