import type { Block } from '../manuscript/manuscript'
import { isCalledOff, type Minutes } from '../model/document'
import type { Context } from '../office/context'
import type { Part } from '../template/template'
import { composeAgenda } from './agenda'
import { composeAttendance } from './attendance'
import { composeSignatures } from './closing'
import { composeAdjournment, composeCalledOff, composeMinutesHead, composeStart } from './opening'
import { composeQuorum } from './quorum'
import { composeTextPart } from './text-part'

/** One part of the minutes. All agenda items stand together, where the first agenda part is. */
export function composeMinutesPart(
  part: Part,
  minutes: Minutes,
  number: string,
  context: Context,
): Block[] {
  switch (part.content) {
    case 'text':
      return composeTextPart(part, minutes, number)
    case 'agenda':
      return part === firstAgendaPart(context) ? composeAgenda(minutes, context) : []
    case 'meeting':
      return composeMinutesHead(context.template.heading, minutes.meeting, part.id)
    case 'attendance':
      if (isCalledOff(minutes)) return composeCalledOff(minutes.meeting, part.id)
      return [
        ...composeAttendance(minutes.attendance, part.id, context),
        ...composeStart(minutes.meeting, part.id),
        ...composeQuorum(minutes, part.id),
      ]
    case 'adjournment':
      return isCalledOff(minutes) ? [] : composeAdjournment(minutes.meeting, part.id)
    case 'signatures':
      return composeSignatures(minutes, part.id)
    default:
      return []
  }
}

function firstAgendaPart(context: Context): Part | undefined {
  return context.template.parts.find(part => part.content === 'agenda')
}
