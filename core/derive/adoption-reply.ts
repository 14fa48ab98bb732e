import { composeReplySlip } from '../compose/reply-slip'
import { titleOf } from '../compose/title'
import type { Manuscript } from '../manuscript/manuscript'
import type { Minutes } from '../model/document'
import type { Context } from '../office/context'
import { derivedPaper } from './derived-paper'

/** แบบตอบรับ for minutes as a paper of its own: adopted as they are, or with corrections by page and line. */
export function deriveAdoptionReply(minutes: Minutes, context: Context): Manuscript {
  const of = titleOf(minutes, context.template.heading)
  const blocks = composeReplySlip(of)
  return derivedPaper(
    { kind: 'adoption-reply', of, date: minutes.meeting.date, blocks },
    minutes,
    context,
  )
}
