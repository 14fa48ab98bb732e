import { issuedByName } from '../../core/adoption/adopt'
import { check } from '../../core/check/check'
import type { Gap } from '../../core/check/gap'
import { paperGaps } from '../../core/check/paper-gaps'
import { markedPaper } from '../../core/derive/marked-paper'
import { ok, type Result } from '../../core/fault'
import type { Document } from '../../core/model/document'
import { COMPLETE } from '../../core/wording/command-line'
import { gapSum } from '../../core/wording/gap-lines'
import { inLanguage } from '../../core/wording/sentence'
import { disk } from '../storage/disk'
import { readDocumentFile } from '../storage/document-file'
import type { CommandCall, Io } from './call'
import { DONE, type Ending, endWith, GAPS_LEFT } from './ending'
import { gapLines } from './gap-line'
import { readPaper } from './read-paper'
import { openPressFor } from './write-paper'

/** `check`: what the paper still lacks and what cannot be printed as it is written, one sentence a line. What each weighs is summed up at the end. */
export async function checkPaper(call: CommandCall, io: Io): Promise<Ending> {
  const paper = await readPaper(call, io)
  if (!paper.ok) return endWith(paper.fault)
  const { document, pictures } = paper.value
  const issued = await issuedEarlier(call, document)
  if (!issued.ok) return endWith(issued.fault)
  const context = { ...paper.value.context, issued: issued.value }
  const press = await openPressFor(call, io, pictures)
  if (!press.ok) return endWith(press.fault)
  const warnings = press.value.warnings([markedPaper(document, context)])
  const gaps = [...check(document, context), ...paperGaps(warnings, document, context.template)]
  for (const line of gapLines(gaps, paper.value, { ...call, weighed: true })) io.out(line)
  io.err(inLanguage(gaps.length === 0 ? COMPLETE : gapSum(countsOf(gaps)), call.language))
  return gaps.length === 0 ? DONE : GAPS_LEFT
}

/** The lines of the earlier report that the call names, as these minutes cite it. */
async function issuedEarlier(
  { earlier }: CommandCall,
  minutes: Document,
): Promise<Result<Record<string, string>>> {
  if (earlier === '') return ok({})
  const read = await readDocumentFile(disk, earlier)
  return read.ok ? ok(issuedByName(read.value, minutes)) : read
}

function countsOf(gaps: readonly Gap[]) {
  return (['must', 'should', 'advice'] as const).map(
    severity => [severity, gaps.filter(gap => gap.severity === severity).length] as const,
  )
}
