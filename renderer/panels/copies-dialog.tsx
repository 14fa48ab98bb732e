import { useState } from 'react'
import { toThaiDigits } from '../../core/thai/numerals'
import { DESK_WORDS, DIALOG_WORDS } from '../../core/wording/desk'
import { useDocument } from '../document-view'
import { Dialog } from '../parts/dialog'
import { say } from '../say'
import { RecipientList } from './recipient-list'

interface CopiesDialogProps {
  /** Makes the copies; resolves when they are made or the person turned back. */
  readonly onMake: (recipients: readonly string[], coverLetter: boolean) => Promise<void>
  readonly onClose: () => void
}

/** สำเนาเวียน: who gets a copy, with a cover letter or without. */
export function CopiesDialog({ onMake, onClose }: CopiesDialogProps) {
  const { document, context } = useDocument()
  const [chosen, setChosen] = useState<string[]>(document.distribution)
  const [coverLetter, setCoverLetter] = useState(document.kind !== 'letter')
  const [making, setMaking] = useState(false)
  const make = async () => {
    setMaking(true)
    await onMake(chosen, coverLetter)
    setMaking(false)
    onClose()
  }
  return (
    <Dialog
      title={say(DIALOG_WORDS.copiesTitle)}
      onClose={onClose}
      actions={
        <>
          <button type="button" onClick={onClose}>
            {say(DESK_WORDS.cancel)}
          </button>
          <button
            type="button"
            className="primary"
            disabled={chosen.length === 0 || making}
            onClick={() => void make()}
          >
            {making
              ? say(DIALOG_WORDS.making)
              : toThaiDigits(say(DIALOG_WORDS.makeCopies, chosen.length))}
          </button>
        </>
      }
    >
      <p className="lead">{say(DIALOG_WORDS.copiesLead)}</p>
      {document.kind !== 'letter' && (
        <label className="check">
          <input
            type="checkbox"
            checked={coverLetter}
            onChange={event => setCoverLetter(event.target.checked)}
          />
          {say(DIALOG_WORDS.coverLetter)}
        </label>
      )}
      <RecipientList
        agencies={context.agencies}
        listed={document.distribution}
        chosen={chosen}
        onChange={setChosen}
      />
    </Dialog>
  )
}
