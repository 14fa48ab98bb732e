import type { Manuscript } from '../manuscript/manuscript'
import type { Agency } from '../model/agency'
import { withDigits } from '../thai/numerals'
import { PAPER } from '../wording/paper'

/** A paper that names its recipient. */
export type Addressed = (recipient: Agency) => Manuscript

/** What is to be copied: a paper, one for everyone or one that names its recipient, and the letter before it if one was asked for. */
export interface Outgoing {
  readonly paper: Manuscript | Addressed
  readonly letter: Addressed | null
}

/** สำเนาเวียน: one recipient's copy, `number` of `total`, with its cover letter if one was asked for. */
export interface Copy {
  readonly number: number
  readonly total: number
  readonly recipient: Agency
  readonly letter: Manuscript | null
  readonly body: Manuscript
}

/**
 * Makes one copy for each recipient, in the order given. The body must be the same for everyone [S, three
 * sources]: all copies of a manuscript share its one array of blocks, and only `copyMark` differs.
 */
export function circulate({ paper, letter }: Outgoing, recipients: readonly Agency[]): Copy[] {
  const total = recipients.length
  return recipients.map((recipient, index) => {
    const number = index + 1
    const body = typeof paper === 'function' ? paper(recipient) : paper
    return {
      number,
      total,
      recipient,
      letter: letter === null ? null : letter(recipient),
      body: marked(body, number, total),
    }
  })
}

/** «สำเนาที่ ๓/๒๐»; the copies of a secret paper are «ชุดที่ ๓ ของ ๒๐». [K] */
function marked(body: Manuscript, number: number, total: number): Manuscript {
  const { furniture } = body
  const secret = (furniture.secrecy ?? null) !== null
  const mark = secret
    ? `${PAPER.secretCopy} ${number} ${PAPER.of} ${total}`
    : `${PAPER.copy} ${number}/${total}`
  return { ...body, furniture: { ...furniture, copyMark: withDigits(mark, furniture.digits) } }
}
