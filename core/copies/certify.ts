import type { IsoDate } from '../calendar'
import { orBlank } from '../compose/blank'
import type { Manuscript } from '../manuscript/manuscript'
import { officialDate } from '../thai/dates'
import { withDigits } from '../thai/numerals'
import { PAPER } from '../wording/paper'

/** Who certifies a copy, and when; a day that is not known is left to the pen. */
export interface Certifier {
  readonly name: string
  readonly position: string
  readonly date: IsoDate | null
}

/**
 * The paper as a certified copy: «สำเนา» above its first line, «สำเนาถูกต้อง» with signature, name,
 * position and day at the lower edge of its last page. Its own lines stay where they are, so that
 * page and line of the original still hold.
 */
export function certify(original: Manuscript, { name, position, date }: Certifier): Manuscript {
  const { furniture } = original
  const words = [`(${orBlank(name)})`, position, date === null ? orBlank('') : officialDate(date)]
  const lines = words.filter(line => line.trim() !== '')
  return {
    ...original,
    furniture: { ...furniture, headMark: PAPER.certifiedHead },
    blocks: [
      ...original.blocks,
      {
        kind: 'signature',
        place: 'foot',
        closing: PAPER.certified,
        lines: lines.map(line => withDigits(line, furniture.digits)),
      },
    ],
  }
}
