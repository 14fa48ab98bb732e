import { sharing } from '../change/sharing'
import type { FaultCode } from '../fault'
import type { Version } from '../file/versions'
import type { Document } from '../model/document'

/** Whether the meeting after has adopted it: its words stay as they are from then on. */
export function isAdopted({ stages = [] }: Pick<Document, 'stages'>): boolean {
  return stages.some(({ stage }) => stage === 'adopted')
}

/**
 * Why the words of a paper stay: `sealed`, its file keeps the version that was adopted, and only a later meeting corrects
 * it; `said`, a person has recorded that it was adopted, and may take that back.
 */
export type Lock = 'sealed' | 'said'

/** Whether the newest version of a file is the one that was adopted. */
export function isSealed(versions: readonly Pick<Version, 'state'>[]): boolean {
  return versions.at(-1)?.state === 'adopted'
}

/** What keeps the words of a paper: the one answer for the window, for saving and for the command line. `null` is nothing. */
export function lockOf(document: Pick<Document, 'stages'>, sealed: boolean): Lock | null {
  if (sealed) return 'sealed'
  return isAdopted(document) ? 'said' : null
}

/** What is told of a lock, with what to do next. */
export const LOCK_FAULTS = {
  sealed: 'document-adopted',
  said: 'document-said-adopted',
} as const satisfies Record<Lock, FaultCode>

/** Whether a paper may say what it says now after what it said before, under the lock that it had then. */
export function mayFollow(before: Document, after: Document, lock: Lock | null): boolean {
  if (lock === null) return true
  return isAdopted(after) ? saysTheSame(before, after) : lock === 'said'
}

/**
 * Whether other adopted words would take the place of those that a file (`null`, there is none) says were adopted: that they
 * were is taken back first, and saved so.
 */
export function unlocks(file: Document | null, words: Document): boolean {
  return file !== null && !mayFollow(file, words, lockOf(file, false))
}

/** Whether a paper says other words than those that were adopted, or that it was not. Its other stages are no words. */
export function isAdoptedOtherwise(document: Document, versions: readonly Version[]): boolean {
  const newest = versions.at(-1)
  if (newest === undefined || !isSealed(versions)) return false
  return !mayFollow(newest.document, document, 'sealed')
}

/** Whether two states of a paper say the same, whatever became of it since. */
export function saysTheSame(one: Document, other: Document): boolean {
  const words = unstaged(one)
  return sharing(words, unstaged(other)) === words
}

function unstaged({ stages: _, ...document }: Document): Omit<Document, 'stages'> {
  return document
}
