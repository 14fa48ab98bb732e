import { toIssue } from '../../core/adoption/issue'
import { localDay } from '../../core/calendar'
import { markedPaper } from '../../core/derive/marked-paper'
import type { Fault } from '../../core/fault'
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

/**
 * `issue`: the paper once more, with the version that goes out to be adopted: never written again, and cited by page and
 * line. One that is recorded as adopted is kept as it was adopted.
 */
export async function issuePaper(call: CommandCall, io: Io): Promise<Ending> {
  if (!call.to.toLowerCase().endsWith('.mati')) return wrongUse('notMati', call.to)
  const paper = await readPaper(call, io)
  if (!paper.ok) return endWith(paper.fault)
  const { context, media, versions, pictures } = paper.value
  const issuing = toIssue(paper.value, context, call.day ?? localDay(new Date()))
  if (!issuing.ok) return refused(issuing.fault, call)
  const { document } = issuing.value
  const press = await openPressFor(call, io, pictures)
  if (!press.ok) return endWith(press.fault)
  const set = await setForIssue(press.value, markedPaper(document, context), call.withPdf)
  const next = issued(versions, { ...issuing.value, ...set })
  const created = await createDocumentFile(disk, { document, media, versions: next }, call.to)
  if (!created.ok) return endWith(created.fault)
  io.out(call.to)
  io.err(inLanguage(issuedAs(next.length, set.pages), call.language))
  return DONE
}

/** The command says where to look; a day is told as the window tells it. */
function refused(fault: Fault, { operand }: CommandCall): Ending {
  if (fault.code === 'document-adopted') return mend('issuesAdopted', operand)
  return fault.code === 'document-draft' ? mend('issuesDraft', operand) : endWith(fault)
}
