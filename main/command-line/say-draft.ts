import { check } from '../../core/check/check'
import { willBeDraft } from '../../core/wording/command-line'
import { inLanguage } from '../../core/wording/say'
import type { Call, Io } from './call'
import type { Paper } from './read-paper'

/** Says before copies are made that «ร่าง» will stand on each. */
export function sayDraft({ document, context }: Paper, { language }: Call, io: Io): void {
  const lacking = check(document, context).filter(({ severity }) => severity === 'must')
  if (lacking.length > 0) io.err(inLanguage(willBeDraft(lacking.length), language))
}
