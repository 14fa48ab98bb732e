import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Document } from '../../core/model/document'
import type { EarlierPaper } from '../../preload/adoption'
import type { DeskPort, OpenDocument } from '../../preload/contract'

/** The reports that open minutes adopt, as their files have them. */
export interface Earlier {
  readonly papers: readonly EarlierPaper[]
  /** The lines of what was issued, as `Context` has them. */
  readonly issued: Readonly<Record<string, string>>
  /** Looks once more: a file was issued, chosen, or has come into the binder. */
  readonly look: () => Promise<void>
}

/** Looks for the reports that a document adopts whenever it names others. Those that are not found are not among them. */
export function useEarlier(
  { handle }: Pick<OpenDocument, 'handle'>,
  document: Document,
  ask: DeskPort['ask'],
): Earlier {
  const [papers, setPapers] = useState<readonly EarlierPaper[]>([])
  const named = namesIn(document)
  const look = useCallback(async () => {
    const found = await ask('adoption:papers', handle)
    if (found.ok) setPapers(found.value)
  }, [ask, handle])
  useEffect(() => {
    if (named !== '') void look()
  }, [named, look])
  const issued = useMemo(() => {
    const lines = papers.map(({ paper, cited }) => [paper, cited?.text ?? ''] as const)
    return Object.fromEntries(lines.filter(([, text]) => text !== ''))
  }, [papers])
  return useMemo(() => ({ papers, issued, look }), [papers, issued, look])
}

/** Which reports a document adopts, each in which version: another list wants another look. */
function namesIn(document: Document): string {
  if (document.kind !== 'minutes') return ''
  return document.agenda
    .flatMap(({ adoptions = [] }) => adoptions)
    .map(({ of, version }) => `${of.document} ${version ?? ''}`)
    .join('\n')
}
