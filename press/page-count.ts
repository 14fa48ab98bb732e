import type { Manuscript } from '../core/manuscript/manuscript'
import { folioText } from './folio'
import type { Layout } from './typeset/page'

/** What the typesetter found of a manuscript's pages; Word counts anew. */
export interface PageCount {
  /** What the page of each heading is called, in order. */
  readonly headings: readonly string[]
  /** `null` where nobody has counted. */
  readonly total: number | null
}

export const UNCOUNTED_PAGES: PageCount = { headings: [], total: null }

/** The pages of a manuscript, if a table of contents or the head of a secret paper tells of them. */
export function countPages(
  manuscript: Manuscript,
  typeset: (manuscript: Manuscript) => Layout,
): PageCount {
  const { blocks, furniture } = manuscript
  const listed = blocks.some(block => block.kind === 'contents')
  if (!listed && !furniture.secrecy) return UNCOUNTED_PAGES
  const { pages } = typeset(manuscript)
  const headings = pages.flatMap(({ folio, outline }) =>
    outline.map(() => folioText(folio, furniture.digits)),
  )
  return { headings, total: pages.length }
}
