import path from 'node:path'
import { derive } from '../../core/derive/derive'
import {
  bearsDraft,
  DERIVED_KINDS,
  type DerivedKind,
  derivedKinds,
  isDerivedFrom,
  isOfAgencies,
} from '../../core/model/derived-kinds'
import type { Context } from '../../core/office/context'
import { DERIVED_NAMES } from '../../core/wording/derived'
import { findRecipients } from '../papers/copies'
import { disk } from '../storage/disk'
import { errnoOf } from '../storage/errno'
import type { CommandCall, Io } from './call'
import { deriveYear } from './derive-year'
import { DONE, type Ending, endWith, endWithMisnamed, mend, wrongUse } from './ending'
import { readPaper } from './read-paper'
import { sayDraft } from './say-draft'
import { printWarnings } from './tell-warnings'
import { formatOf, openPressFor, warningsOf, writePapers } from './write-paper'

/** `paper`: an agenda, an invitation, a sign-in sheet … made from a document, as Word, PDF or text. */
export async function derivePaper(call: CommandCall, io: Io): Promise<Ending> {
  const kind = kindOf(call.choice)
  if (kind === undefined) return wrongUse('unknownPaper', call.choice, DERIVED_KINDS.join(', '))
  const format = formatOf(call.to)
  if (format === null) return wrongUse('unknownFormat', call.to)
  if (await isFolder(call.operand))
    return kind === 'minister-summary' ? deriveYear(call, io, format) : mend('noPaperOfFolder')
  if (call.asked.filter.year !== undefined || call.series !== '' || call.fiscal)
    return wrongUse('needlessYear')
  const paper = await readPaper(call, io)
  if (!paper.ok) return endWith(paper.fault)
  const { document, context, pictures } = paper.value
  if (!isDerivedFrom(kind, document))
    return mend('unsuitedPaper', path.basename(call.operand), derivedKinds(document).join(', '))
  const agency = agencyOf(call, kind, context)
  if (agency !== null && 'exit' in agency) return agency
  const press = await openPressFor(call, io, pictures)
  if (!press.ok) return endWith(press.fault)
  if (bearsDraft(kind)) sayDraft(paper.value, call, io)
  const manuscripts = derive(kind, document, context, agency?.id ?? null)
  const written = await writePapers(press.value, manuscripts, call.to, format)
  if (!written.ok) return endWith(written.fault)
  printWarnings(warningsOf(press.value, manuscripts, format), paper.value, call, io)
  io.out(call.to)
  return DONE
}

async function isFolder(place: string): Promise<boolean> {
  try {
    return (await disk.inspect(place)).kind === 'folder'
  } catch (error) {
    if (errnoOf(error) === null) throw error
    return false
  }
}

/** The one agency that is asked for; `null` where the call names none. */
function agencyOf(
  { asked: { agency: name = '' } }: CommandCall,
  kind: DerivedKind,
  { agencies }: Context,
): { readonly id: string } | Ending | null {
  if (name === '') return null
  if (!isOfAgencies(kind))
    return wrongUse('needlessAgency', DERIVED_KINDS.filter(isOfAgencies).join(', '))
  const found = findRecipients([name], agencies)
  if (!found.ok) return endWithMisnamed(found.fault)
  return found.value[0] ?? null
}

/** A kind by its name on the command line or by its Thai name. */
function kindOf(word: string): DerivedKind | undefined {
  return DERIVED_KINDS.find(kind => kind === word || DERIVED_NAMES[kind] === word)
}
