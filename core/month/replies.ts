import { type Duty, isOver } from '../model/action-item'
import type { AgencyReport } from '../model/agency-report'
import type { Minutes } from '../model/document'
import { earlierWords, wordsOfNow } from '../model/earlier-words'
import { isBlank } from '../model/rich-text'
import { actionsOf, mapActions } from '../model/walk/matters'

/** A word of an agency that was not taken, since something else is written there; a person must choose. */
export interface Standoff {
  readonly matter: string
  readonly agency: string
  readonly written: Duty
  readonly told: AgencyReport['replies'][number]
}

/** Minutes with the words of a report in them, and the words that are still to be decided on. */
export interface TakenReplies {
  readonly minutes: Minutes
  readonly standoffs: readonly Standoff[]
  /** The ids that the report answers and no order here has. */
  readonly strangers: readonly string[]
}

/**
 * Puts what an agency tells of its duties into their places: words, state and a new day. What is written there already
 * stays as it is, and is told beside what the report says; but what was taken from the same report as it was `before`
 * follows its correction.
 */
export function takeReplies(
  minutes: Minutes,
  { agency, replies }: AgencyReport,
  before: AgencyReport | null = null,
): TakenReplies {
  const standoffs: Standoff[] = []
  const taken = mapActions(minutes, action => {
    const told = replies.find(reply => reply.matter === action.id)
    if (told === undefined) return action
    const earlier = before?.replies.find(reply => reply.matter === action.id)
    const duties = action.duties.map(duty => {
      if (duty.agency !== agency || isTaken(duty, told)) return duty
      const isOwn = earlier !== undefined && isTaken(duty, earlier)
      if (isOwn || !isWritten(duty)) return answered(duty, told)
      standoffs.push({ matter: action.id, agency, written: duty, told })
      return duty
    })
    return { ...action, duties }
  })
  const known = new Set(
    actionsOf(minutes).flatMap(({ action }) =>
      action.duties.some(duty => duty.agency === agency) ? [action.id] : [],
    ),
  )
  const strangers = replies.map(({ matter }) => matter).filter(id => !known.has(id))
  return { minutes: taken.kind === 'minutes' ? taken : minutes, standoffs, strangers }
}

/** Whether somebody has said at this meeting how far a part is. */
function isWritten(duty: Duty): boolean {
  return !isBlank(wordsOfNow(duty.progress)) || isOver(duty)
}

/** The duty with the agency's word on it, what stands below it of earlier meetings as it is. */
export function answered(duty: Duty, told: AgencyReport['replies'][number]): Duty {
  return {
    ...duty,
    progress: [...told.progress, ...earlierWords(duty.progress)],
    status: told.status === 'open' && duty.status === 'standing' ? 'standing' : told.status,
    due: told.newDue ?? duty.due,
  }
}

function isTaken(duty: Duty, told: AgencyReport['replies'][number]): boolean {
  return JSON.stringify(answered(duty, told)) === JSON.stringify(duty)
}
