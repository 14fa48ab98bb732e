import { compose } from '../compose/compose'
import { setHouse } from '../compose/house-paper'
import { composeReplySlip } from '../compose/reply-slip'
import { titleOf } from '../compose/title'
import { addressee, letterFormFor } from '../derive/addressee'
import { markedPaper } from '../derive/marked-paper'
import type { Block, Manuscript } from '../manuscript/manuscript'
import type { Agency } from '../model/agency'
import type { Document } from '../model/document'
import type { Context } from '../office/context'
import { withDigits } from '../thai/numerals'
import { PAPER } from '../wording/paper'
import { coverLetter } from './cover-letter'

/** สำเนาเวียน: one recipient's copy, `number` of `total`, with its cover letter if one was asked for. */
export interface Copy {
  readonly number: number
  readonly total: number
  readonly recipient: Agency
  readonly letter: Manuscript | null
  readonly body: Manuscript
}

/**
 * Makes one copy for each recipient that the registry or the document knows, in the order given. The
 * body must be the same for everyone [S, three sources]: all copies share one array of blocks, and
 * only `copyMark` differs. A circular letter is the one exception: its «เรียน» line names the recipient.
 */
export function circulate(
  document: Document,
  context: Context,
  recipients: readonly string[],
  cover: Context | null,
): Copy[] {
  const agencies = new Map(context.agencies.map(agency => [agency.id, agency]))
  const known = recipients.flatMap(id => agencies.get(id) ?? [])
  const original = markedPaper(document, context)
  const letterTo = cover === null ? () => null : letterWriter(document, context, cover)
  return known.map((recipient, index) => {
    const mark = markOf(original, index + 1, known.length)
    return {
      number: index + 1,
      total: known.length,
      recipient,
      letter: letterTo(recipient, original),
      body: marked(bodyFor(recipient, document, context, original), mark),
    }
  })
}

/** «สำเนาที่ ๓/๒๐»; the copies of a secret paper are «ชุดที่ ๓ ของ ๒๐». [K] */
function markOf({ furniture }: Manuscript, number: number, total: number): string {
  const secret = (furniture.secrecy ?? null) !== null
  return secret
    ? `${PAPER.secretCopy} ${number} ${PAPER.of} ${total}`
    : `${PAPER.copy} ${number}/${total}`
}

function bodyFor(
  recipient: Agency,
  document: Document,
  context: Context,
  original: Manuscript,
): Manuscript {
  if (document.kind !== 'letter' || !document.circular) return original
  return markedPaper({ ...document, recipient: addressee(recipient) }, context)
}

/** A slip goes back by itself, so it is no page of the letter. */
const SLIP_PAGE: Block = { kind: 'section', orientation: 'portrait', numbering: 'none' }

/** The blanks of a generated letter are meant for a pen, so it is a draft only when its paper is. */
function letterWriter(document: Document, context: Context, cover: Context) {
  const paper = titleOf(document, context.template.heading)
  const letter = coverLetter(document, paper, cover)
  const slip: Block[] = document.kind === 'minutes' ? [SLIP_PAGE, ...composeReplySlip(paper)] : []
  const slipBlocks = setHouse(slip, cover.house)
  return (recipient: Agency, original: Manuscript): Manuscript => {
    const composed = compose(
      { ...letter, form: letterFormFor(recipient, cover), recipient: addressee(recipient) },
      cover,
    )
    const { draftMark } = original.furniture
    return {
      ...composed,
      furniture: { ...composed.furniture, draftMark },
      blocks: [...composed.blocks, ...slipBlocks],
    }
  }
}

function marked(body: Manuscript, mark: string): Manuscript {
  const copyMark = withDigits(mark, body.furniture.digits)
  return { ...body, furniture: { ...body.furniture, copyMark } }
}
