import { useEffect, useState } from 'react'
import type { Fault } from '../../core/fault'
import { DESK_WORDS, DIALOG_WORDS } from '../../core/wording/desk'
import type { Printer, PrintOptions } from '../../preload/contract'
import { ask } from '../desk-port'
import { useDocument } from '../document-view'
import { ChoiceField } from '../parts/choice'
import { Dialog } from '../parts/dialog'
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
  const { document, context } = useDocument()
  const [what, setWhat] = useState<'original' | 'copies'>('original')
  const [chosen, setChosen] = useState<string[]>(document.distribution)
  const [coverLetter, setCoverLetter] = useState(false)
  const [duplex, setDuplex] = useState(true)
  const { printers, printer, setPrinter } = usePrinters(onFault)
  const [printing, setPrinting] = useState(false)
  const print = async () => {
    setPrinting(true)
    const recipients = what === 'copies' ? chosen : []
    await onPrint(printer, { recipients, coverLetter: what === 'copies' && coverLetter, duplex })
    setPrinting(false)
    onClose()
  }
  const ready = printer !== '' && !printing && (what === 'original' || chosen.length > 0)
  return (
    <Dialog
      title={say(DIALOG_WORDS.printTitle)}
      onClose={onClose}
      actions={
        <>
          <button type="button" onClick={onClose}>
            {say(DESK_WORDS.cancel)}
          </button>
          <button type="button" className="primary" disabled={!ready} onClick={() => void print()}>
            {say(DESK_WORDS.print)}
          </button>
        </>
      }
    >
      {printers.length === 0 ? (
        <p className="lead">{say(DIALOG_WORDS.noPrinter)}</p>
      ) : (
        <ChoiceField
          label={say(DIALOG_WORDS.printer)}
          value={printer}
          options={printers.map(({ name, label }) => ({ value: name, label }))}
          onChange={setPrinter}
        />
      )}
      <ChoiceField label={say(DIALOG_WORDS.what)} value={what} options={WHAT} onChange={setWhat} />
      <Check label={say(DIALOG_WORDS.duplex)} checked={duplex} onChange={setDuplex} />
      {what === 'copies' && (
        <>
          <Check
            label={say(DIALOG_WORDS.coverLetter)}
            checked={coverLetter}
            onChange={setCoverLetter}
          />
          <RecipientList
            agencies={context.agencies}
            listed={document.distribution}
            chosen={chosen}
            onChange={setChosen}
          />
        </>
      )}
    </Dialog>
  )
}

interface CheckProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={event => onChange(event.target.checked)} />
      {label}
    </label>
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
