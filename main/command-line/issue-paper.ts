import { isAdopted } from '../../core/adoption/adopted'
import { circulatedOn } from '../../core/adoption/stages'
import { localDay } from '../../core/calendar'
import { isDraft } from '../../core/check/check'
import { markedPaper } from '../../core/derive/marked-paper'
import { issued } from '../../core/file/versions'
import { issuedAs } from '../../core/wording/issuing'
import { inLanguage } from '../../core/wording/sentence'
import { setForIssue } from '../papers/issue'
import { disk } from '../storage/disk'
import { createDocumentFile } from '../storage/document-file'
import type { CommandCall, Io } from './call'
import { DONE, type Ending, endWith, mend, wrongUse } from './ending'
import { readPaper } from './read-paper'
import { openPressFor } from './write-paper'

/** `issue`: the paper once more, with the version that goes out to be adopted: never written again, and cited by page and line. */
export async function issuePaper(call: CommandCall, io: Io): Promise<Ending> {
  if (!call.to.toLowerCase().endsWith('.mati')) return wrongUse('notMati', call.to)
  const paper = await readPaper(call, io)
  if (!paper.ok) return endWith(paper.fault)
  const { context, media, versions, pictures } = paper.value
  if (isAdopted(paper.value.document)) return mend('issuesAdopted', call.operand)
  if (isDraft(paper.value.document, context)) return mend('issuesDraft', call.operand)
  const day = call.day ?? localDay(new Date())
  const document = circulatedOn(paper.value.document, day)
  const press = await openPressFor(call, io, pictures)
  if (!press.ok) return endWith(press.fault)
  const set = await setForIssue(press.value, markedPaper(document, context), call.withPdf)
  const next = issued(versions, { document, state: 'issued', day, ...set })
  const created = await createDocumentFile(disk, { document, media, versions: next }, call.to)
  if (!created.ok) return endWith(created.fault)
  io.out(call.to)
  io.err(inLanguage(issuedAs(next.length, set.pages), call.language))
  return DONE
}
