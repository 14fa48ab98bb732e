import { useState } from 'react'
import { type Finish, PLAIN_FINISH } from '../../core/copies/finish'
import type { Fault } from '../../core/fault'
import { recipientsOf } from '../../core/model/recipients'
import { DESK_WORDS, SHEET_WORDS } from '../../core/wording/desk'
import type { PrintOptions } from '../../preload/contract'
import { CheckBox } from '../parts/check-box'
import { ChoiceField } from '../parts/choice'
import { DraftNote } from '../parts/draft-note'
import { FinishFields } from '../parts/finish-fields'
import { WorkDialog } from '../parts/work-dialog'
import { say } from '../port/say'
import { useDocument } from '../session/document-view'
import { PrinterField, usePrinters } from './printers'
import { RecipientList } from './recipient-list'

interface PrintDialogProps {
  readonly onPrint: (printer: string, options: PrintOptions) => Promise<void>
  readonly onFault: (fault: Fault) => void
  readonly onClose: () => void
}

type What = 'original' | 'copies'

const WHAT = [
  { value: 'original', label: SHEET_WORDS.original },
  { value: 'copies', label: SHEET_WORDS.forRecipients },
] as const

/** Which printer, the original or a copy for each recipient, one side or both. */
export function PrintDialog({ onPrint, onFault, onClose }: PrintDialogProps) {
  const { document } = useDocument()
  const [what, setWhat] = useState<What>('original')
  const [chosen, setChosen] = useState<readonly string[]>(recipientsOf(document))
  const [coverLetter, setCoverLetter] = useState(false)
  const [duplex, setDuplex] = useState(true)
  const [finish, setFinish] = useState<Finish>(PLAIN_FINISH)
  const { printers, printer, setPrinter } = usePrinters(onFault)
  const copies = what === 'copies'
  const recipients = copies ? chosen : []
  const options = { recipients, coverLetter: copies && coverLetter, duplex, finish }
  return (
    <WorkDialog
      title={say(SHEET_WORDS.printTitle)}
      words={say(DESK_WORDS.print)}
      ready={printer !== '' && (!copies || chosen.length > 0)}
      work={() => onPrint(printer, options)}
      onClose={onClose}
    >
      <DraftNote />
      <PrinterField printers={printers} printer={printer} onChange={setPrinter} />
      <ChoiceField label={say(SHEET_WORDS.what)} value={what} options={WHAT} onChange={setWhat} />
      <CheckBox label={say(SHEET_WORDS.duplex)} checked={duplex} onChange={setDuplex} />
      <FinishFields finish={finish} onChange={setFinish} />
      {copies && (
        <>
          <CheckBox
            label={say(SHEET_WORDS.coverLetter)}
            checked={coverLetter}
            onChange={setCoverLetter}
          />
          <RecipientList chosen={chosen} onChange={setChosen} />
        </>
      )}
    </WorkDialog>
  )
}
