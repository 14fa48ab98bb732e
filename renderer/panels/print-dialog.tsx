import { useEffect, useState } from 'react'
import type { Fault } from '../../core/fault'
import { DESK_WORDS, DIALOG_WORDS } from '../../core/wording/desk'
import type { Printer, PrintOptions } from '../../preload/contract'
import { ask } from '../desk-port'
import { useDocument } from '../document-view'
import { CheckBox } from '../parts/check-box'
import { ChoiceField } from '../parts/choice'
import { WorkDialog } from '../parts/work-dialog'
import { say } from '../say'
import { RecipientList } from './recipient-list'

interface PrintDialogProps {
  readonly onPrint: (printer: string, options: PrintOptions) => Promise<void>
  readonly onFault: (fault: Fault) => void
  readonly onClose: () => void
}

const WHAT = [
  { value: 'original', label: say(DIALOG_WORDS.original) },
  { value: 'copies', label: say(DIALOG_WORDS.forRecipients) },
] as const

/** Which printer, the original or a copy for each recipient, one side or both. */
export function PrintDialog({ onPrint, onFault, onClose }: PrintDialogProps) {
  const { document } = useDocument()
  const [what, setWhat] = useState<'original' | 'copies'>('original')
  const [chosen, setChosen] = useState<string[]>(document.distribution)
  const [coverLetter, setCoverLetter] = useState(false)
  const [duplex, setDuplex] = useState(true)
  const { printers, printer, setPrinter } = usePrinters(onFault)
  const copies = what === 'copies'
  const print = () =>
    onPrint(printer, {
      recipients: copies ? chosen : [],
      coverLetter: copies && coverLetter,
      duplex,
    })
  return (
    <WorkDialog
      title={say(DIALOG_WORDS.printTitle)}
      words={say(DESK_WORDS.print)}
      ready={printer !== '' && (!copies || chosen.length > 0)}
      work={print}
      onClose={onClose}
    >
      <PrinterField printers={printers} printer={printer} onChange={setPrinter} />
      <ChoiceField label={say(DIALOG_WORDS.what)} value={what} options={WHAT} onChange={setWhat} />
      <CheckBox label={say(DIALOG_WORDS.duplex)} checked={duplex} onChange={setDuplex} />
      {copies && (
        <>
          <CheckBox
            label={say(DIALOG_WORDS.coverLetter)}
            checked={coverLetter}
            onChange={setCoverLetter}
          />
          <RecipientList chosen={chosen} onChange={setChosen} />
        </>
      )}
    </WorkDialog>
  )
}

interface PrinterFieldProps {
  readonly printers: readonly Printer[]
  readonly printer: string
  readonly onChange: (printer: string) => void
}

function PrinterField({ printers, printer, onChange }: PrinterFieldProps) {
  if (printers.length === 0) return <p className="lead">{say(DIALOG_WORDS.noPrinter)}</p>
  return (
    <ChoiceField
      label={say(DIALOG_WORDS.printer)}
      value={printer}
      options={printers.map(({ name, label }) => ({ value: name, label }))}
      onChange={onChange}
    />
  )
}

function usePrinters(onFault: (fault: Fault) => void) {
  const [printers, setPrinters] = useState<readonly Printer[]>([])
  const [printer, setPrinter] = useState('')
  useEffect(() => {
    const load = async () => {
      const result = await ask('printer:list')
      if (!result.ok) {
        onFault(result.fault)
        return
      }
      setPrinters(result.value)
      const usual = result.value.find(candidate => candidate.isDefault) ?? result.value[0]
      setPrinter(usual?.name ?? '')
    }
    void load()
  }, [onFault])
  return { printers, printer, setPrinter }
}
