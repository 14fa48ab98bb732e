import path from 'node:path'
import { dayWords, numberWords } from '../../core/wording/moments'
import { unreadAdvice } from '../../core/wording/register'
import { found, type KeptFinding, nameOf } from './kept-finding'
import type { StoredPaper } from './papers'

/** What the files themselves show: copies and what cannot be read, numbers and days that do not go on, a paper out of place. */
export function paperFindings(papers: readonly StoredPaper[]): KeptFinding[] {
  const counted = papers.filter(({ counts }) => counts === 1)
  return [
    ...fileFindings(papers),
    ...numberFindings(counted),
    ...undated(counted),
    ...otherSeries(counted),
  ]
}

/** The names of two files; where they are called alike, where each lies. */
function namesOf(one: StoredPaper, other: StoredPaper): readonly [string, string] {
  const names = [nameOf(one), nameOf(other)] as const
  return names[0] === names[1] && one !== other ? [one.path, other.path] : names
}

function fileFindings(papers: readonly StoredPaper[]): KeptFinding[] {
  const first = new Map(papers.filter(({ counts }) => counts === 1).map(one => [one.doc, one]))
  return papers.flatMap((paper): KeptFinding[] => {
    const { id, state, counts, fault } = paper
    const other = first.get(paper.doc) ?? paper
    const [name, beside] = namesOf(paper, other)
    switch (state) {
      case 'ok':
        return []
      case 'copy':
      case 'older':
        return [found(state, [id, other.id], name, beside)]
      case 'conflict':
        return [found(state, [id, other.id], name, beside, beside)]
      case 'unreadable':
        return [
          found(counts === 1 ? 'unreadableKept' : 'unreadable', [id], name, unreadAdvice(fault)),
        ]
      case 'newer':
      case 'gone':
        return [found(state, [id], name)]
    }
  })
}

interface Numbered {
  readonly paper: StoredPaper
  readonly ordinal: number
  readonly year: number
  readonly special: boolean
}

/** Papers of one count: a series in one year, its special meetings apart where they count on their own. */
function counts(papers: readonly StoredPaper[]): Numbered[][] {
  const groups = new Map<string, Numbered[]>()
  for (const paper of papers) {
    const { series, ordinal, year, meeting } = paper
    if (paper.kind !== 'minutes' || ordinal === null || year === null || meeting === 'cancelled')
      continue
    const special = paper.special === 1
    const key = JSON.stringify([series, year, special && paper.own_count === 1])
    groups.set(key, [...(groups.get(key) ?? []), { paper, ordinal, year, special }])
  }
  return [...groups.values()].map(group => group.toSorted((a, b) => a.ordinal - b.ordinal))
}

function numberFindings(papers: readonly StoredPaper[]): KeptFinding[] {
  return counts(papers).flatMap(group =>
    group.flatMap((one, at) => {
      const before = group[at - 1]
      // What stands before the first is not known: a binder may have been begun in mid-year.
      return before === undefined ? [] : besideEachOther(before, one)
    }),
  )
}

function besideEachOther(before: Numbered, one: Numbered): KeptFinding[] {
  const body = one.paper.title ?? ''
  const files = [before.paper.id, one.paper.id]
  const words = (numbered: Numbered) => numberWords(numberOf(numbered))
  if (before.ordinal === one.ordinal)
    return [found('number-twice', files, words(one), body, nameOf(before.paper), nameOf(one.paper))]
  const missing = Array.from({ length: one.ordinal - before.ordinal - 1 }, (_, step) =>
    numberWords({ ordinal: before.ordinal + 1 + step, year: one.year }),
  )
  const gaps = missing.slice(0, 12).map(number => found('number-missing', files, number, body))
  const { date } = one.paper
  const earlier = before.paper.date
  if (date === null || earlier === null || date >= earlier) return gaps
  return [
    ...gaps,
    found('date-order', files, words(one), body, dayWords(date), words(before), dayWords(earlier)),
  ]
}

function numberOf({ ordinal, year, special }: Numbered) {
  return special ? ({ ordinal, year, special } as const) : { ordinal, year }
}

function undated(papers: readonly StoredPaper[]): KeptFinding[] {
  return papers
    .filter(({ kind, date, meeting }) => kind === 'minutes' && date === null && meeting === null)
    .map(paper => found('undated', [paper.id], nameOf(paper)))
}

/** How many papers of one series a folder has before another one in it looks out of place. */
const A_SERIES = 3

function otherSeries(papers: readonly StoredPaper[]): KeptFinding[] {
  const folders = new Map<string, StoredPaper[]>()
  for (const paper of papers) {
    if (paper.kind !== 'minutes') continue
    const folder = path.posix.dirname(paper.path)
    folders.set(folder, [...(folders.get(folder) ?? []), paper])
  }
  return [...folders.values()].flatMap(inOne => {
    const series = new Set(inOne.map(paper => paper.series))
    const alone = inOne.filter(one => inOne.every(o => o === one || o.series !== one.series))
    const [stranger] = alone
    const usual = inOne.find(one => one !== stranger)
    if (stranger === undefined || usual === undefined) return []
    if (series.size !== 2 || alone.length !== 1 || inOne.length <= A_SERIES) return []
    const about = [nameOf(stranger), stranger.title ?? '', usual.title ?? '']
    return [found('other-series', [stranger.id], ...about)]
  })
}
