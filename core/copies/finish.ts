import type { Manuscript } from '../manuscript/manuscript'
import { type Certifier, certify } from './certify'

/** What a printed or exported paper carries besides itself, chosen each time. */
export interface Finish {
  /** The number of each line in the margin, for a review copy. */
  readonly lineNumbers: boolean
  /** «ร่าง» and the number of the copy large and grey behind the text, in place of small above it. */
  readonly watermark: boolean
  /** Who certifies it as «สำเนาถูกต้อง»; `null` for no certified copy. */
  readonly certifier: Certifier | null
}

/** A paper as it is. */
export const PLAIN_FINISH: Finish = { lineNumbers: false, watermark: false, certifier: null }

/** The manuscript with all that was chosen for it. Its own lines stay where they are. */
export function finish(manuscript: Manuscript, chosen: Finish): Manuscript {
  const { lineNumbers, watermark, certifier } = chosen
  const certified = certifier === null ? manuscript : certify(manuscript, certifier)
  return {
    ...certified,
    furniture: {
      ...certified.furniture,
      ...(lineNumbers && { lineNumbers }),
      ...(watermark && { markStyle: 'watermark' as const }),
    },
  }
}
