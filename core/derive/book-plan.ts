import { isAdoptedOtherwise } from '../adoption/adopted'
import type { BookName } from '../file/chain'
import type { Version } from '../file/versions'
import type { Minutes } from '../model/document'
import { fill, type Sentence } from '../wording/sentence'
import { YEAR_SENTENCES } from '../wording/year-sentences'
import { type FiledMinutes, seriesYear, type YearHindrance, type YearWish } from './year-plan'
import { bookName, minutesOfYear } from './yearbook'

/** Minutes of a binder that may go into a book. */
export interface BookPaper extends FiledMinutes {
  readonly versions: readonly Version[]
  /** What it is called in running text. */
  readonly title: string
}

/** A book that can be bound. */
export interface BookPlan<P> {
  readonly name: BookName
  /** At least one, by day. */
  readonly adopted: readonly [P, ...P[]]
  /** Why each of the others of that year is left out. */
  readonly leftOut: readonly Sentence[]
}

/** Which of these minutes make the book that is wanted: one series, one year, the words that were adopted. */
export function planBook<P extends BookPaper>(
  papers: readonly P[],
  wish: YearWish,
): BookPlan<P> | YearHindrance {
  const found = seriesYear(papers, wish)
  if ('hindrance' in found) return found
  const year = found.of
  const { adopted, uncorrected, open } = minutesOfYear(
    found.papers.map(({ document }) => document),
    year,
  )
  const titled = (documents: readonly Minutes[]) =>
    found.papers.filter(({ document }) => documents.includes(document))
  const leftOut = found.papers.flatMap(({ document, title }) => {
    if (open.includes(document)) return [fill(YEAR_SENTENCES.notAdopted, title)]
    return uncorrected.includes(document) ? [fill(YEAR_SENTENCES.notCorrected, title)] : []
  })
  const [first, ...rest] = titled(adopted)
  if (first === undefined)
    return { hindrance: fill(YEAR_SENTENCES.nothingAdopted, wish.folder, bookName(year)) }
  const altered = [first, ...rest].find(one => isAdoptedOtherwise(one.document, one.versions))
  if (altered !== undefined) return { hindrance: fill(YEAR_SENTENCES.alteredSince, altered.name) }
  return { name: { ...year, series: found.name }, adopted: [first, ...rest], leftOut }
}
