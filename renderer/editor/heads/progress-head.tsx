import { EDITOR_WORDS } from '../../../core/wording/forms'
import { say } from '../../port/say'

/** The label of what an agency reported. */
export function ProgressHead() {
  return <span className="label">{say(EDITOR_WORDS.progress)}</span>
}
