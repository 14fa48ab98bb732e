import { paperGaps } from '../../core/check/paper-gaps'
import type { Warning } from '../../core/manuscript/warning'
import type { Document } from '../../core/model/document'
import type { Context } from '../../core/office/context'
import { warningSentence } from '../../core/wording/press'
import { inLanguage } from '../../core/wording/sentence'
import type { CommandCall, Io } from './call'
import { gapLines } from './gap-line'

/** Tells on standard error what a paper could not be set as it was wanted, each once, by its place in the document. */
export function printWarnings(
  warnings: readonly Warning[],
  paper: { readonly document: Document; readonly context: Context },
  call: CommandCall,
  io: Io,
): void {
  const gaps = paperGaps(warnings, paper.document, paper.context.template)
  for (const line of gapLines(gaps, paper, call)) io.err(line)
}

/** The same of a text that is no document. */
export function tellOfText(warnings: readonly Warning[], { language }: CommandCall, io: Io): void {
  for (const warning of warnings) io.err(inLanguage(warningSentence(warning), language))
}
