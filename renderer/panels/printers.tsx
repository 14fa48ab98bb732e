import { useEffect, useState } from 'react'
import type { Fault } from '../../core/fault'
import { SHEET_WORDS } from '../../core/wording/desk'
import type { Printer } from '../../preload/contract'
import { ChoiceField } from '../parts/choice'
import { ask } from '../port/desk-port'
import { say } from '../port/say'

interface PrinterFieldProps {
  readonly printers: readonly Printer[]
  readonly printer: string
  readonly onChange: (printer: string) => void
}

/** Which printer, of those that the computer has. */
export function PrinterField({ printers, printer, onChange }: PrinterFieldProps) {
  if (printers.length === 0) return <p className="lead">{say(SHEET_WORDS.noPrinter)}</p>
  return (
    <ChoiceField
      label={say(SHEET_WORDS.printer)}
      value={printer}
      options={printers.map(({ name, label }) => ({ value: name, label }))}
      onChange={onChange}
    />
  )
}

/** The printers of this computer; the usual one is chosen. */
export function usePrinters(onFault: (fault: Fault) => void) {
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
