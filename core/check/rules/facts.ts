import type { Document } from '../../model/document'
import type { Context } from '../../office/context'
import { GAPS } from '../../wording/gaps'
import { isEmpty, type Lack, partId, when } from '../rule'

/**
 * What a letter cannot go without. Its number and day are put in by the registry office and are no
 * gap; a circular takes its recipients from the distribution list.
 */
export function letterFacts(document: Document, context: Context): Lack[] {
  if (document.kind !== 'letter') return []
  const part = partId(context, 'letterhead')
  const { subject, sender, recipient, circular } = document
  return [
    ...when(isEmpty(subject), part, GAPS.subjectMissing),
    ...when(sender.every(isEmpty), part, GAPS.senderMissing),
    ...when(!circular && isEmpty(recipient), part, GAPS.recipientMissing),
  ]
}

/** A news item has its headline and its day. */
export function newsFacts(document: Document, context: Context): Lack[] {
  if (document.kind !== 'news') return []
  const part = partId(context, 'headline')
  return [
    ...when(isEmpty(document.headline), part, GAPS.headlineMissing),
    ...when(document.date === null, part, GAPS.newsDateMissing),
  ]
}
