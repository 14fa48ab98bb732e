import type { Meeting } from '../model/meeting'
import { fold } from './fold'

/** A body by its name, however it was spaced and written. */
export function bodyKey(body: string): string {
  return fold(body).replaceAll(/\s+/g, '')
}

/** ชุดการประชุม as a binder has it: papers whose meetings belong together. */
export interface PaperSeries<P> {
  /** The id that its papers hand on, or the body's key where none of them has one. */
  readonly series: string
  /** The body, as its newest paper calls it. */
  readonly name: string
  /** By day; what has none is last. */
  readonly papers: readonly P[]
}

/** Papers by their series, the one with the newest paper first. A body with papers with and without an id is one series. */
export function bySeries<P>(
  papers: readonly P[],
  meetingOf: (paper: P) => Pick<Meeting, 'body' | 'date' | 'series'>,
): PaperSeries<P>[] {
  const ids = new Map<string, string>()
  for (const paper of papers) {
    const { body, series } = meetingOf(paper)
    const known = ids.get(bodyKey(body))
    if (series !== undefined && (known === undefined || series.id < known))
      ids.set(bodyKey(body), series.id)
  }
  const groups = new Map<string, P[]>()
  for (const paper of papers) {
    const { body, series } = meetingOf(paper)
    const key = series?.id ?? ids.get(bodyKey(body)) ?? bodyKey(body)
    groups.set(key, [...(groups.get(key) ?? []), paper])
  }
  const dayOf = (paper: P | undefined) => (paper && meetingOf(paper).date) ?? '9999'
  return [...groups]
    .map(([series, group]) => {
      const sorted = group.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)))
      const newest = sorted.at(-1)
      return { series, name: newest ? meetingOf(newest).body : '', papers: sorted }
    })
    .toSorted((a, b) => dayOf(b.papers.at(-1)).localeCompare(dayOf(a.papers.at(-1))))
}
