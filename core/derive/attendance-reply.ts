import { BLANK } from '../compose/blank'
import { paragraph } from '../compose/text'
import type { Block, Manuscript } from '../manuscript/manuscript'
import type { FindingsReport, Minutes } from '../model/document'
import type { Context } from '../office/context'
import { COVER } from '../wording/cover'
import { DERIVED_NAMES, DERIVED_PAPER } from '../wording/derived'
import { derivedPaper } from './derived-paper'
import { composeOccasionHead, meetingName } from './occasion'

/** แบบตอบรับ for an invitation: coming, sending another, or not coming and why. [S MOC] The same for every recipient. */
export function deriveAttendanceReply(
  document: Minutes | FindingsReport,
  context: Context,
): Manuscript {
  const { meeting } = document
  const { agencyLine, nameLine, positionLine, telephoneLine } = DERIVED_PAPER
  const person = `${nameLine}\t\n${positionLine}\t`
  const blocks: Block[] = [
    ...composeOccasionHead(DERIVED_NAMES['attendance-reply'], meeting),
    paragraph('slip-line', `${agencyLine}\t`),
    paragraph('slip', `${COVER.slipBox}\t${DERIVED_PAPER.coming}\n${person}`),
    paragraph('slip', `${COVER.slipBox}\t${DERIVED_PAPER.sending}\n${person}`),
    paragraph('slip', `${COVER.slipBox}\t${DERIVED_PAPER.absent}\t\n\t`),
    paragraph('slip-line', `${telephoneLine}\t`),
    {
      kind: 'signature',
      closing: '',
      lines: [`(${BLANK})`, `${positionLine} ${BLANK}`, COVER.slipDate],
    },
  ]
  const of = meetingName(meeting)
  return derivedPaper(
    { kind: 'attendance-reply', of, date: meeting.date, blocks },
    document,
    context,
  )
}
