import path from 'node:path'
import { isSealed, LOCK_FAULTS, lockOf } from '../../core/adoption/adopted'
import { repairAll } from '../../core/check/repair'
import { NOTHING_TO_REPAIR } from '../../core/wording/command-line'
import { inLanguage } from '../../core/wording/sentence'
import { disk } from '../storage/disk'
import { createDocumentFile } from '../storage/document-file'
import type { CommandCall, Io } from './call'
import { DONE, type Ending, endWith, wrongUse } from './ending'
import { gapLines } from './gap-line'
import { readPaper } from './read-paper'

/** `repair`: mends what needs no judgement, tells each mend on a line, and writes the paper anew. The words of what was adopted stay. */
export async function repairPaper(call: CommandCall, io: Io): Promise<Ending> {
  if (!call.to.toLowerCase().endsWith('.mati')) return wrongUse('notMati', call.to)
  const paper = await readPaper(call, io)
  if (!paper.ok) return endWith(paper.fault)
  const lock = lockOf(paper.value.document, isSealed(paper.value.versions))
  if (lock !== null)
    return endWith({ code: LOCK_FAULTS[lock], subject: path.basename(call.operand) })
  const { document, mended } = repairAll(paper.value.document, paper.value.context)
  const { media, versions } = paper.value
  const created = await createDocumentFile(disk, { document, media, versions }, call.to)
  if (!created.ok) return endWith(created.fault)
  for (const line of gapLines(mended, paper.value, call)) io.out(line)
  if (mended.length === 0) io.err(inLanguage(NOTHING_TO_REPAIR, call.language))
  return DONE
}
