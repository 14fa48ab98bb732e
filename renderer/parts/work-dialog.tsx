import { type ReactNode, useState } from 'react'
import { DESK_WORDS } from '../../core/wording/desk'
import { say } from '../say'
import { Dialog } from './dialog'

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

/** A dialog that ends in work: its button waits until all is chosen, and while the work is done. */
export function WorkDialog({ title, words, ready, work, onClose, children }: WorkDialogProps) {
  const [working, setWorking] = useState(false)
  const begin = async () => {
    setWorking(true)
    await work()
    setWorking(false)
    onClose()
  }
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <button type="button" onClick={onClose}>
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
      {children}
    </Dialog>
  )
}
