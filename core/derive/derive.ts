import type { Manuscript } from '../manuscript/manuscript'
import type { DerivedKind } from '../model/derived-kinds'
import type { Document, FindingsReport, Letter, Minutes } from '../model/document'
import type { Context } from '../office/context'
import { deriveAdoptionReply } from './adoption-reply'
import { deriveAgenda } from './agenda-paper'
import { deriveAttendanceReply } from './attendance-reply'
import { deriveFileCopy } from './file-copy'
import { deriveFollowUpTable } from './follow-up-table'
import { deriveInvitations } from './invitation'
import { deriveAddresseeList, deriveDistributionList } from './recipient-lists'
import { deriveSignInSheet } from './sign-in-sheet'

/**
 * Makes a paper from a document: the one door to all of them. An invitation is several manuscripts, three
 * for each recipient. A paper that the document cannot give is a mistake of ours: see `isDerivedFrom`.
 */
export function derive(kind: DerivedKind, document: Document, context: Context): Manuscript[] {
  const made = MAKERS[kind](document, context)
  return Array.isArray(made) ? made : [made]
}

type Maker<D extends Document> = (document: D, context: Context) => Manuscript | Manuscript[]

const MAKERS: Readonly<Record<DerivedKind, Maker<Document>>> = {
  agenda: ofMinutes(deriveAgenda),
  invitation: ofMinutes(deriveInvitations),
  'attendance-reply': ofMeeting(deriveAttendanceReply),
  'sign-in-sheet': ofMeeting(deriveSignInSheet),
  'follow-up-table': ofMeeting(deriveFollowUpTable),
  'adoption-reply': ofMinutes(deriveAdoptionReply),
  'distribution-list': deriveDistributionList,
  'addressee-list': deriveAddresseeList,
  'file-copy': ofLetter(deriveFileCopy),
}

function ofMinutes(make: Maker<Minutes>): Maker<Document> {
  return (document, context) =>
    document.kind === 'minutes' ? make(document, context) : unsuited(document)
}

function ofMeeting(make: Maker<Minutes | FindingsReport>): Maker<Document> {
  return (document, context) =>
    document.kind === 'minutes' || document.kind === 'findings'
      ? make(document, context)
      : unsuited(document)
}

function ofLetter(make: Maker<Letter>): Maker<Document> {
  return (document, context) =>
    document.kind === 'letter' ? make(document, context) : unsuited(document)
}

function unsuited({ kind }: Document): never {
  throw new Error(`no such paper is made of a document of kind ${kind}`)
}
