import { useState } from 'react'
import { PLAIN_FINISH } from '../../core/copies/finish'
import { recipientsOf } from '../../core/model/recipients'
import { SHEET_WORDS } from '../../core/wording/desk'
import type { CopyOptions } from '../commands/exporting'
import { CheckBox } from '../parts/check-box'
import { DraftNote } from '../parts/draft-note'
import { WorkDialog } from '../parts/work-dialog'
import { say, sayInDigits } from '../port/say'
import { useDocument } from '../session/document-view'
import { RecipientList } from './recipient-list'

interface CopiesDialogProps {
  /** Makes the copies; resolves when they are made or the person turned back. */
  readonly onMake: (recipients: readonly string[], options: CopyOptions) => Promise<void>
  readonly onClose: () => void
}

/** สำเนาเวียน: who gets a copy, with a cover letter or without. A letter needs none. */
export function CopiesDialog({ onMake, onClose }: CopiesDialogProps) {
  const { document } = useDocument()
  const isLetter = document.kind === 'letter'
  const [chosen, setChosen] = useState<readonly string[]>(recipientsOf(document))
  const [coverLetter, setCoverLetter] = useState(!isLetter)
  const [watermark, setWatermark] = useState(false)
  return (
    <WorkDialog
      title={say(SHEET_WORDS.copiesTitle)}
      words={sayInDigits('thai', SHEET_WORDS.makeCopies, chosen.length)}
      ready={chosen.length > 0}
      work={() => onMake(chosen, { coverLetter, finish: { ...PLAIN_FINISH, watermark } })}
      onClose={onClose}
    >
      <p className="lead">{say(SHEET_WORDS.copiesLead)}</p>
      <DraftNote />
      {!isLetter && (
        <CheckBox
          label={say(SHEET_WORDS.coverLetter)}
          checked={coverLetter}
          onChange={setCoverLetter}
        />
      )}
      <CheckBox label={say(SHEET_WORDS.watermark)} checked={watermark} onChange={setWatermark} />
      <RecipientList chosen={chosen} onChange={setChosen} />
    </WorkDialog>
  )
}
