import path from 'node:path'
import { adoptedBy } from '../../core/adoption/adopt'
import { markedPaper } from '../../core/derive/marked-paper'
import { issued } from '../../core/file/versions'
import { askedCorrection, unadopted } from '../../core/wording/issuing'
import { inLanguage } from '../../core/wording/sentence'
import { setForIssue } from '../papers/issue'
import { disk } from '../storage/disk'
import { createDocumentFile, readDocumentFile } from '../storage/document-file'
import type { CommandCall, Io } from './call'
import { DONE, type Ending, endWith, GAPS_LEFT, wrongUse } from './ending'
import { readPaper } from './read-paper'
import { openPressFor } from './write-paper'

/**
 * `adopt`: the earlier paper as the meeting of these minutes adopted it, with the corrections that it accepted, as its next
 * version. A correction that has no one place is told, and nothing is written.
 */
export async function adoptPaper(call: CommandCall, io: Io): Promise<Ending> {
  if (!call.to.toLowerCase().endsWith('.mati')) return wrongUse('notMati', call.to)
  const meeting = await readDocumentFile(disk, call.choice)
  if (!meeting.ok) return endWith(meeting.fault)
  const minutes = meeting.value.document
  const paper = await readPaper(call, io)
  if (!paper.ok) return endWith(paper.fault)
  const { context, media, versions, pictures } = paper.value
  const name = path.basename(call.operand)
  const adopted =
    minutes.kind === 'minutes' ? adoptedBy(minutes, paper.value, context) : 'not-named'
  if (typeof adopted === 'string')
    return { exit: 1, sentence: unadopted(adopted, name, path.basename(call.choice)) }
  for (const asked of adopted.asked) io.out(inLanguage(askedCorrection(asked), call.language))
  if (adopted.asked.length > 0) return GAPS_LEFT
  const press = await openPressFor(call, io, pictures)
  if (!press.ok) return endWith(press.fault)
  const { document } = adopted
  const set = await setForIssue(press.value, markedPaper(document, context), call.withPdf)
  const day = document.stages?.find(({ stage }) => stage === 'adopted')?.day ?? ''
  const next = issued(versions, { document, state: 'adopted', day, ...set })
  const created = await createDocumentFile(disk, { document, media, versions: next }, call.to)
  if (!created.ok) return endWith(created.fault)
  io.out(call.to)
  return DONE
}
