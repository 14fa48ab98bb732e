import { useEffect, useRef, useState } from 'react'
import { BINDER_DEEDS } from '../../core/wording/binder-deeds'
import { DESK_WORDS } from '../../core/wording/desk'
import { warningSentence } from '../../core/wording/press'
import { figures, fill, joined, type Sentence } from '../../core/wording/sentence'
import type { Filtered, SheetFormat } from '../../preload/register'
import { matchesKeys } from '../commands/keys'
import { tellOfFault, tellOfPrint } from '../notices/tell-of-work'
import { tellWithFolder } from '../notices/tell-with-folder'
import type { Notices } from '../notices/toasts'
import { PrinterField, usePrinters } from '../panels/printers'
import { ChoiceField } from '../parts/choice'
import { WorkDialog } from '../parts/work-dialog'
import { ask } from '../port/desk-port'
import { say } from '../port/say'

/** What a screen shows of the register now, and the same in words. */
export interface ShownRegister extends Filtered {
  readonly words: Sentence
}

interface RegisterPapersProps {
  readonly shown: ShownRegister
  readonly notices: Notices
  /** What the button says that prints. */
  readonly printWords: Sentence
}

const FORMATS = [
  { value: 'xlsx', label: BINDER_DEEDS.asExcel },
  { value: 'docx', label: BINDER_DEEDS.asWord },
  { value: 'pdf', label: BINDER_DEEDS.asPdf },
] as const

/** What is filtered on paper: as Excel, Word or PDF (Ctrl+E), or printed (Ctrl+P). It says by what it is filtered. */
export function RegisterPapers({ shown, notices, printWords }: RegisterPapersProps) {
  const [open, setOpen] = useState<'export' | 'print' | null>(null)
  useKeys({ 'CmdOrCtrl+E': () => setOpen('export'), 'CmdOrCtrl+P': () => setOpen('print') })
  const close = () => setOpen(null)
  return (
    <>
      <button type="button" onClick={() => void exportAs(shown, 'xlsx', notices)}>
        {say(BINDER_DEEDS.excel)}
      </button>
      <button type="button" onClick={() => void exportAs(shown, 'docx', notices)}>
        {say(BINDER_DEEDS.word)}
      </button>
      <button type="button" className="primary" onClick={() => setOpen('print')}>
        {say(printWords)}
      </button>
      {open === 'export' && <ExportDialog shown={shown} notices={notices} onClose={close} />}
      {open === 'print' && <PrintDialog shown={shown} notices={notices} onClose={close} />}
    </>
  )
}

/** Keys of a screen that mean something else, or nothing, on the desk. */
function useKeys(deeds: Readonly<Record<string, () => void>>): void {
  const latest = useRef(deeds)
  latest.current = deeds
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || document.querySelector('dialog[open]') !== null) return
      const deed = Object.entries(latest.current).find(([keys]) => matchesKeys(event, keys))?.[1]
      if (deed === undefined) return
      event.preventDefault()
      event.stopPropagation()
      deed()
    }
    // Before the commands of the desk, which has no document to print now.
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [])
}

interface PaperDialogProps extends Pick<RegisterPapersProps, 'shown' | 'notices'> {
  readonly onClose: () => void
}

function ExportDialog({ shown, notices, onClose }: PaperDialogProps) {
  const [format, setFormat] = useState<SheetFormat>('xlsx')
  return (
    <WorkDialog
      title={say(BINDER_DEEDS.exportTitle)}
      words={say(BINDER_DEEDS.export)}
      ready
      work={() => exportAs(shown, format, notices)}
      onClose={onClose}
    >
      <p className="lead">{say(BINDER_DEEDS.exportSays, shown.words)}</p>
      <ChoiceField
        label={say(BINDER_DEEDS.format)}
        value={format}
        options={FORMATS}
        onChange={setFormat}
      />
    </WorkDialog>
  )
}

function PrintDialog({ shown, notices, onClose }: PaperDialogProps) {
  const { printers, printer, setPrinter } = usePrinters(notices.report)
  const print = async () => {
    const result = await ask('register:print', sent(shown), printer)
    if (!result.ok) return tellOfFault(notices, result.fault)
    tellOfPrint(notices, result.value, () => void print())
  }
  return (
    <WorkDialog
      title={say(BINDER_DEEDS.printTitle)}
      words={say(DESK_WORDS.print)}
      ready={printer !== ''}
      work={print}
      onClose={onClose}
    >
      <p className="lead">{say(shown.words)}</p>
      <PrinterField printers={printers} printer={printer} onChange={setPrinter} />
    </WorkDialog>
  )
}

async function exportAs(
  shown: ShownRegister,
  format: SheetFormat,
  notices: Notices,
): Promise<void> {
  const result = await ask('register:export', sent(shown), format)
  if (!result.ok) return tellOfFault(notices, result.fault)
  if (result.value === null) return
  const { fileName, token, rows, others, warnings } = result.value
  const told = [
    fill(BINDER_DEEDS.exported, figures(rows), fileName),
    ...(others > 0 ? [fill(BINDER_DEEDS.others, figures(others))] : []),
  ]
  tellWithFolder(notices, joined(told, ' · '), token)
  const [warning] = warnings
  if (warning !== undefined) notices.tell({ kind: 'fault', words: warningSentence(warning) })
}

function sent({ question, filter, day }: ShownRegister) {
  return { question, filter, day }
}
