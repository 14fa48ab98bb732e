import type { Manuscript } from '../../core/manuscript/manuscript'
import type { Press } from '../../press/press'
import type { IssuedPages } from '../workers/press-protocol'

/** A paper as it is set now: what a version keeps of its pages. */
export async function setForIssue(
  press: Press,
  manuscript: Manuscript,
  withPdf: boolean,
): Promise<IssuedPages> {
  const text = press.text(manuscript)
  const pages = press.typeset(manuscript).pages.length
  return withPdf ? { text, pages, pdf: (await press.pdf([manuscript])).bytes } : { text, pages }
}
