import type { Gap } from '../../core/template/gap'
import type { Call } from './call'

/** A gap on one line: the sentence in Thai and, if asked for, after a tab the same in English. */
export function gapLine({ message, english }: Gap, call: Pick<Call, 'english'>): string {
  return call.english ? `${message}\t${english}` : message
}
