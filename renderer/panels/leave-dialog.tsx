import { DESK_WORDS } from '../../core/wording/desk'
import { commandOf } from '../../preload/commands/commands'
import { Dialog } from '../parts/dialog'
import { say } from '../port/say'

interface LeaveDialogProps {
  readonly onSave: () => void
  readonly onLeave: () => void
  readonly onStay: () => void
}

/** Asks before another document takes the place of one that is not in its file. */
export function LeaveDialog({ onSave, onLeave, onStay }: LeaveDialogProps) {
  return (
    <Dialog
      title={say(DESK_WORDS.leaveTitle)}
      onClose={onStay}
      actions={
        <>
          <button type="button" onClick={onStay}>
            {say(DESK_WORDS.cancel)}
          </button>
          <button type="button" onClick={onLeave}>
            {say(DESK_WORDS.leaveWithout)}
          </button>
          <button type="button" className="primary" onClick={onSave}>
            {say(commandOf('save-document').label)}
          </button>
        </>
      }
    >
      <p className="lead">{say(DESK_WORDS.leave)}</p>
    </Dialog>
  )
}
