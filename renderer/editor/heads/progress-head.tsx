import { daysLate } from '../../../core/carry/standing'
import { composeStanding } from '../../../core/compose/life'
import { isFollowedUp } from '../../../core/model/action-item'
import { dayOf } from '../../../core/model/document'
import { EDITOR_WORDS } from '../../../core/wording/forms'
import { MATTER_WORDS } from '../../../core/wording/matters'
import { figures } from '../../../core/wording/sentence'
import { say, sayInDigits } from '../../port/say'
import { useDocument } from '../../session/document-view'
import { type ActionFacts, wordlessItem } from '../nodes/action-item-node'
import { useAgencyNames } from './agency-name'
import { LifeLines } from './life-lines'

interface ProgressHeadProps {
  readonly facts: ActionFacts
  /** The key of the duty that is reported on. */
  readonly duty: number
}

/** Whose report it is, how late it is on the day of the meeting, and what was told before, above the words of now. */
export function ProgressHead({ facts, duty: key }: ProgressHeadProps) {
  const { document, context } = useDocument()
  const names = useAgencyNames()
  const item = wordlessItem(facts)
  const duty = item.duties[facts.duties.findIndex(part => part.key === key)]
  if (duty === undefined) return null
  const late = isFollowedUp(item) ? daysLate(duty, dayOf(document)) : 0
  // How late it is is said in the language of the window, and not once more in that of the paper.
  const lines = composeStanding(item, duty, null, context)
  return (
    <>
      <span className="label">
        {duty.agency === null
          ? say(EDITOR_WORDS.progress)
          : say(MATTER_WORDS.progressOf, names.short(duty.agency))}
      </span>
      {late > 0 && (
        <span className="days-late">
          {sayInDigits(context.house.digits, MATTER_WORDS.late, figures(late))}
        </span>
      )}
      <LifeLines lines={lines} />
    </>
  )
}
