import type { Manuscript } from '../manuscript/manuscript'
import type { DerivedKind } from '../model/derived-kinds'
import type { Document, FindingsReport, Letter, Minutes } from '../model/document'
import type { Context } from '../office/context'
import { deriveAdoptionReply } from './adoption-reply'
import { deriveAgenda } from './agenda-paper'
import { deriveAttendanceReply } from './attendance-reply'
import { deriveFileCopy } from './file-copy'
import { deriveAgencyTables, deriveFollowUpTable } from './follow-up-table'
import { deriveInvitations } from './invitation'
import { deriveMatterHistory } from './matter-history'
import { deriveMinisterSummary } from './minister-summary'
import { deriveMonthlyForms } from './monthly-form'
import { deriveAddresseeList, deriveDistributionList } from './recipient-lists'
import { deriveSignInSheet } from './sign-in-sheet'

/**
 * Makes a paper from a document: the one door to all of them. An invitation is several manuscripts, three
 * for each recipient, and what agencies get apart is one for each, or for the one named by its registry id. A paper that
 * the document cannot give is a mistake of ours: see `isDerivedFrom`.
 */
export function derive(
  kind: DerivedKind,
  document: Document,
  context: Context,
  agency: string | null = null,
): Manuscript[] {
  const made = MAKERS[kind](document, context, agency)
  return Array.isArray(made) ? made : [made]
}

type Maker<D extends Document> = (
  document: D,
  context: Context,
  agency: string | null,
) => Manuscript | Manuscript[]

const MAKERS: Readonly<Record<DerivedKind, Maker<Document>>> = {
  agenda: ofMinutes(deriveAgenda),
  invitation: ofMinutes(deriveInvitations),
  'attendance-reply': ofMeeting(deriveAttendanceReply),
  'sign-in-sheet': ofMeeting(deriveSignInSheet),
  'follow-up-table': ofMeeting(deriveFollowUpTable),
  'agency-table': ofMeeting(deriveAgencyTables),
  'monthly-form': ofMeeting(deriveMonthlyForms),
  'matter-history': ofMinutes(deriveMatterHistory),
  'minister-summary': ofMinutes(deriveMinisterSummary),
  'adoption-reply': ofMinutes(deriveAdoptionReply),
  'distribution-list': deriveDistributionList,
  'addressee-list': deriveAddresseeList,
  'file-copy': ofLetter(deriveFileCopy),
}

function ofMinutes(make: Maker<Minutes>): Maker<Document> {
  return (document, context, agency) =>
    document.kind === 'minutes' ? make(document, context, agency) : unsuited(document)
}

function ofMeeting(make: Maker<Minutes | FindingsReport>): Maker<Document> {
  return (document, context, agency) =>
    document.kind === 'minutes' || document.kind === 'findings'
      ? make(document, context, agency)
      : unsuited(document)
}

function ofLetter(make: Maker<Letter>): Maker<Document> {
  return (document, context, agency) =>
    document.kind === 'letter' ? make(document, context, agency) : unsuited(document)
}

function unsuited({ kind }: Document): never {
  throw new Error(`no such paper is made of a document of kind ${kind}`)
}
