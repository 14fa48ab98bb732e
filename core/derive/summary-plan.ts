import type { Document, FindingsReport, Minutes } from '../model/document'
import { actionsOf } from '../model/walk/matters'
import { fill } from '../wording/sentence'
import { YEAR_SENTENCES } from '../wording/year-sentences'
import { type YearOverview, yearOverview } from './year-overview'
import { seriesYear, type YearHindrance, type YearWish } from './year-plan'
import type { BookYear } from './yearbook'

/** What the page for those who decide is made of over a year. */
export interface SummaryPlan {
  readonly year: BookYear
  readonly overview: YearOverview
  /** The newest minutes of the series that have a day. */
  readonly last: Minutes
}

/** A paper of a binder. */
export interface BinderDocument {
  readonly document: Document
  /** Where its file lies in the folder. */
  readonly name: string
}

/**
 * Counts a year over the papers of a binder: the minutes of the series that is meant, and the workshops that its orders and
 * goals came from.
 */
export function planSummary(
  files: readonly BinderDocument[],
  wish: YearWish,
): SummaryPlan | YearHindrance {
  const minutes = files.flatMap(({ document, name }) =>
    document.kind === 'minutes' ? [{ document, name }] : [],
  )
  const found = seriesYear(minutes, wish)
  if ('hindrance' in found) return found
  const own = found.papers.map(({ document }) => document)
  const last = own.findLast(({ meeting }) => meeting.date !== null)
  if (last === undefined) return { hindrance: fill(YEAR_SENTENCES.noMinutes, wish.folder) }
  const workshops = files
    .map(({ document }) => document)
    .filter(document => document.kind === 'findings')
    .filter(isFollowedIn(own))
  return { year: found.of, overview: yearOverview([...workshops, ...own], found.of), last }
}

/** Whether these minutes follow up what a workshop ordered or aimed at. */
function isFollowedIn(minutes: readonly Minutes[]): (workshop: FindingsReport) => boolean {
  const ids = new Set(
    minutes.flatMap(paper => [
      ...actionsOf(paper).map(({ action }) => action.id),
      ...(paper.goals ?? []).map(({ id }) => id),
    ]),
  )
  return ({ actions, goals = [] }) => [...actions, ...goals].some(({ id }) => ids.has(id))
}
