import { WORK_WORDS } from '../../core/wording/work'
import { WorkProgress } from '../parts/work-progress'
import { say } from '../port/say'
import { cancelWork, useWork } from './use-work'

/** The work that goes on, at the lower edge of the window, with a way to end it. A dialog of its own lies over it. */
export function WorkBar() {
  const work = useWork()
  if (work === null) return null
  return (
    <div className="work-bar">
      <WorkProgress work={work} />
      <button type="button" disabled={work.stopping} onClick={cancelWork}>
        {say(WORK_WORDS.stop)}
      </button>
    </div>
  )
}
