import { check } from '../../core/template/check'
import { COMPLETE } from '../../core/wording/command-line'
import type { Call, Io } from './call'
import { DONE, type Ending, endWith, GAPS_LEFT } from './ending'
import { gapLine } from './gap-line'
import { readPaper } from './read-paper'

/** `check`: what the paper still lacks, one sentence a line. */
export async function checkPaper(call: Call, io: Io): Promise<Ending> {
  const paper = await readPaper(call, io)
  if (!paper.ok) return endWith(paper.fault)
  const gaps = check(paper.value.document, paper.value.context)
  for (const gap of gaps) io.out(gapLine(gap, call))
  if (gaps.length > 0) return GAPS_LEFT
  io.err(COMPLETE.th)
  return DONE
}
