import { type ReactNode, useRef, useState } from 'react'
import { DESK_WORDS } from '../../core/wording/desk'
import { cancelWork, useWork } from '../notices/use-work'
import { say } from '../port/say'
import { Dialog } from './dialog'
import { WorkProgress } from './work-progress'

interface WorkDialogProps {
  readonly title: string
  /** What the button says that starts the work. */
  readonly words: string
  readonly ready: boolean
  /** The work; the dialog closes when it is done. */
  readonly work: () => Promise<void>
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * A dialog that ends in work: its button waits until all is chosen, and while the work is done. Closing it then turns
 * the work back, and it goes when that has ended.
 */
export function WorkDialog({ title, words, ready, work, onClose, children }: WorkDialogProps) {
  const [working, setWorking] = useState(false)
  const going = useWork()
  const cancel = useRef<HTMLButtonElement>(null)
  const begin = async () => {
    setWorking(true)
    // The button that was pressed is disabled now, and the keys must go somewhere.
    cancel.current?.focus()
    await work()
    setWorking(false)
    onClose()
  }
  const close = working ? cancelWork : onClose
  return (
    <Dialog
      title={title}
      onClose={close}
      actions={
        <>
          {working && going !== null && <WorkProgress work={going} />}
          <button ref={cancel} type="button" disabled={going?.stopping === true} onClick={close}>
            {say(DESK_WORDS.cancel)}
          </button>
          <button
            type="button"
            className="primary"
            disabled={!ready || working}
            onClick={() => void begin()}
          >
            {working ? say(DESK_WORDS.working) : words}
          </button>
        </>
      }
    >
      <fieldset className="plain" disabled={working}>
        {children}
      </fieldset>
    </Dialog>
  )
}
