import { useState } from 'react'
import { type Finish, PLAIN_FINISH } from '../../core/copies/finish'
import { DESK_WORDS, SHEET_WORDS } from '../../core/wording/desk'
import { ChoiceField } from '../parts/choice'
import { DraftNote } from '../parts/draft-note'
import { FinishFields } from '../parts/finish-fields'
import { WorkDialog } from '../parts/work-dialog'
import { say } from '../port/say'

interface ExportDialogProps {
  /** Resolves when the file is made or the person turned back. */
  readonly onExport: (format: 'docx' | 'pdf', finish: Finish) => Promise<void>
  readonly onClose: () => void
}

const FORMATS = [
  { value: 'pdf', label: 'PDF' },
  { value: 'docx', label: 'Word' },
] as const

/** Word or PDF, and what the paper carries besides itself. */
export function ExportDialog({ onExport, onClose }: ExportDialogProps) {
  const [format, setFormat] = useState<'docx' | 'pdf'>('pdf')
  const [finish, setFinish] = useState<Finish>(PLAIN_FINISH)
  return (
    <WorkDialog
      title={say(SHEET_WORDS.exportTitle)}
      words={say(DESK_WORDS.export)}
      ready
      work={() => onExport(format, finish)}
      onClose={onClose}
    >
      <DraftNote />
      <ChoiceField
        label={say(SHEET_WORDS.format)}
        value={format}
        options={FORMATS}
        onChange={setFormat}
      />
      <FinishFields finish={finish} onChange={setFinish} />
    </WorkDialog>
  )
}
