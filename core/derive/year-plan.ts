import { bodyKey, bySeries, type PaperSeries } from '../binder/series'
import type { Minutes } from '../model/document'
import { fill, type Sentence } from '../wording/sentence'
import { YEAR_SENTENCES } from '../wording/year-sentences'
import { type BookYear, yearOf } from './yearbook'

/** Minutes of a binder. */
export interface FiledMinutes {
  readonly document: Minutes
  /** Where its file lies in the folder. */
  readonly name: string
}

/** Of which year of which series something is wanted. What is absent is taken from the papers. */
export interface YearWish {
  /** A series by its id, or by the name of its body. */
  readonly series?: string
  readonly year?: number
  /** Absent leaves it to the series. */
  readonly span?: BookYear['span']
  /** What the folder is called, for sentences about it. */
  readonly folder: string
}

/** What a person has to settle first. */
export interface YearHindrance {
  readonly hindrance: Sentence
}

/** A series of a binder and the year that is meant. */
export interface SeriesYear<P> extends PaperSeries<P> {
  readonly of: BookYear
}

/** Finds among minutes the series and the year that are meant. */
export function seriesYear<P extends FiledMinutes>(
  papers: readonly P[],
  wish: YearWish,
): SeriesYear<P> | YearHindrance {
  const twice = sameDocument(papers)
  if (twice !== null) return { hindrance: fill(YEAR_SENTENCES.twoFiles, ...twice) }
  const found = seriesOf(papers, wish)
  if ('hindrance' in found) return found
  const of = bookYear(found, wish)
  return of === null ? { hindrance: fill(YEAR_SENTENCES.noMinutes, wish.folder) } : { ...found, of }
}

/** The series that is asked for; the only one, where none is. */
function seriesOf<P extends FiledMinutes>(
  papers: readonly P[],
  { series: asked, folder }: YearWish,
): PaperSeries<P> | YearHindrance {
  const all = bySeries(papers, ({ document }) => document.meeting)
  const [first, second] = all
  if (first === undefined) return { hindrance: fill(YEAR_SENTENCES.noMinutes, folder) }
  const names = all.map(({ name }) => `«${name}»`).join(', ')
  if (asked === undefined)
    return second === undefined ? first : { hindrance: fill(YEAR_SENTENCES.severalSeries, names) }
  const named = all.filter(
    ({ series, name }) => series === asked || bodyKey(name) === bodyKey(asked),
  )
  const part = all.filter(({ name }) => bodyKey(name).includes(bodyKey(asked)))
  const [found, other] = named.length > 0 ? named : part
  return found === undefined || other !== undefined
    ? { hindrance: fill(YEAR_SENTENCES.unknownSeries, asked, names) }
    : found
}

/** The year that is asked for, or that of the last meeting. `null` where no meeting has a day. */
function bookYear(
  { papers }: PaperSeries<FiledMinutes>,
  { year, span: asked }: YearWish,
): BookYear | null {
  const told = papers.findLast(({ document }) => document.meeting.series !== undefined)
  const span = asked ?? told?.document.meeting.series?.year ?? 'calendar'
  if (year !== undefined) return { year, span }
  const last = papers.findLast(({ document }) => document.meeting.date !== null)
  const day = last?.document.meeting.date ?? null
  return day === null ? null : { year: yearOf(day, span), span }
}

/** The names of two files that hold the same document: which of them counts is for a person to say. */
function sameDocument(papers: readonly FiledMinutes[]): readonly [string, string] | null {
  const seen = new Map<string, string>()
  for (const { document, name } of papers) {
    const other = seen.get(document.id)
    if (other !== undefined) return [other, name]
    seen.set(document.id, name)
  }
  return null
}
