import { difference, type Step } from './difference'

/** What is aligned: an exact key, and the words by which two of them are alike. */
export interface Alignable {
  readonly key: string
  readonly words: readonly string[]
  /** Only elements of one kind can be versions of each other. */
  readonly kind: string
}

/** Two elements share at least this much of their words to be versions of one. */
const ALIKE = 0.4
/** A stretch of more pairs than this is not searched for likenesses. */
const MOST_PAIRS = 250_000

/**
 * The way from one list of paragraphs, tables or rows to another: equal ones are found first, and in
 * between those most alike are `same` in the sense of one being the other's new version.
 */
export function align<T extends Alignable>(old: readonly T[], changed: readonly T[]): Step<T>[] {
  const steps: Step<T>[] = []
  let gone: T[] = []
  let come: T[] = []
  const close = () => {
    steps.push(...pairAlike(gone, come))
    gone = []
    come = []
  }
  for (const step of difference(old, changed, element => element.key)) {
    if (step.kind === 'gone') gone.push(step.old)
    else if (step.kind === 'come') come.push(step.new)
    else {
      close()
      steps.push(step)
    }
  }
  close()
  return steps
}

/** Pairs in order, so that the likenesses add up to the most. */
function pairAlike<T extends Alignable>(gone: readonly T[], come: readonly T[]): Step<T>[] {
  const searched = gone.length * come.length <= MOST_PAIRS
  const scores = searched ? scoresOf(gone, come) : []
  const steps: Step<T>[] = []
  let from = 0
  let to = 0
  while (from < gone.length && to < come.length && searched) {
    const [one, other] = [gone[from], come[to]]
    if (one === undefined || other === undefined) break
    const best = scores[from]?.[to] ?? 0
    if (
      best > 0 &&
      best === likeness(one, other) + (scores[from + 1]?.[to + 1] ?? 0) &&
      likeness(one, other) > 0
    ) {
      steps.push({ kind: 'same', old: one, new: other })
      from++
      to++
    } else if (best === (scores[from + 1]?.[to] ?? 0)) {
      steps.push({ kind: 'gone', old: one })
      from++
    } else {
      steps.push({ kind: 'come', new: other })
      to++
    }
  }
  for (const one of gone.slice(from)) steps.push({ kind: 'gone', old: one })
  for (const one of come.slice(to)) steps.push({ kind: 'come', new: one })
  return steps
}

/** The most likeness that can be had from each place on. */
function scoresOf<T extends Alignable>(gone: readonly T[], come: readonly T[]): number[][] {
  const empty = () => Array.from({ length: come.length + 1 }, () => 0)
  const scores = Array.from({ length: gone.length + 1 }, empty)
  for (let from = gone.length - 1; from >= 0; from--)
    for (let to = come.length - 1; to >= 0; to--) {
      const [one, other] = [gone[from], come[to]]
      const row = scores[from]
      if (one === undefined || other === undefined || row === undefined) continue
      const paired = likeness(one, other)
      const skipped = Math.max(scores[from + 1]?.[to] ?? 0, row[to + 1] ?? 0)
      const both = paired === 0 ? 0 : paired + (scores[from + 1]?.[to + 1] ?? 0)
      row[to] = Math.max(skipped, both)
    }
  return scores
}

/** Words in common out of all, from 0 to 1; 0 below what makes a version. */
function likeness(one: Alignable, other: Alignable): number {
  if (one.kind !== other.kind) return 0
  const counts = new Map<string, number>()
  for (const word of one.words) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of other.words) {
    const left = counts.get(word) ?? 0
    if (left > 0) common++
    counts.set(word, left - 1)
  }
  const total = one.words.length + other.words.length
  const share = total === 0 ? 1 : (2 * common) / total
  return share < ALIKE ? 0 : share
}
