import { check } from '../../core/check/check'
import { willBeDraft } from '../../core/wording/command-line'
import { inLanguage } from '../../core/wording/sentence'
import type { CommandCall, Io } from './call'
import type { ReadPaper } from './read-paper'

/** Says before copies are made that «ร่าง» will stand on each. */
export function sayDraft(
  { document, context }: ReadPaper,
  { language }: CommandCall,
  io: Io,
): void {
  const lacking = check(document, context).filter(({ severity }) => severity === 'must')
  if (lacking.length > 0) io.err(inLanguage(willBeDraft(lacking.length), language))
}
