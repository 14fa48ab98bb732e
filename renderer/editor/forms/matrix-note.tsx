import { FORM_WORDS } from '../../../core/wording/forms'
import { say } from '../../port/say'

/** Says where the computed table is to be seen. */
export function MatrixNote() {
  return <p className="hint">{say(FORM_WORDS.matrixNote)}</p>
}
