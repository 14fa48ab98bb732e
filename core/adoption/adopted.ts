import { sharing } from '../change/sharing'
import type { Version } from '../file/versions'
import type { Document } from '../model/document'

/** Whether the meeting after has adopted it: its words stay as they are from then on. */
export function isAdopted({ stages = [] }: Pick<Document, 'stages'>): boolean {
  return stages.some(({ stage }) => stage === 'adopted')
}

/** Whether a paper calls itself adopted and says other words than were adopted. Its stages are no words. */
export function isAdoptedOtherwise(document: Document, versions: readonly Version[]): boolean {
  const newest = versions.at(-1)
  if (newest?.state !== 'adopted' || !isAdopted(document)) return false
  return !saysTheSame(document, newest.document)
}

/** Whether two states of a paper say the same, whatever became of it since. */
export function saysTheSame(one: Document, other: Document): boolean {
  const words = unstaged(one)
  return sharing(words, unstaged(other)) === words
}

function unstaged({ stages: _, ...document }: Document): Omit<Document, 'stages'> {
  return document
}
