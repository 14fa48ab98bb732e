import { useState } from 'react'
import type { Fault, Result } from '../../core/fault'
import { bearsDraft, type DerivedKind, derivedKinds } from '../../core/model/derived-kinds'
import { DERIVED_PURPOSES, DERIVED_WORDS, PAPERS_DIALOG } from '../../core/wording/derived'
import { DESK_WORDS } from '../../core/wording/desk'
import type { Preview } from '../../preload/papers'
import { cancelWork, useWork } from '../notices/use-work'
import { Dialog } from '../parts/dialog'
import { DraftNote } from '../parts/draft-note'
import { WorkProgress } from '../parts/work-progress'
import { say } from '../port/say'
import { useDocument } from '../session/document-view'
import { PaperPreview } from './paper-preview'
import { PrinterField, usePrinters } from './printers'

/** What can be done with a paper made from the document; each resolves when it is done or turned down. */
export interface PaperActions {
  readonly preview: (kind: DerivedKind) => Promise<Result<Preview>>
  readonly export: (kind: DerivedKind, format: 'docx' | 'pdf') => Promise<void>
  readonly print: (kind: DerivedKind, printer: string) => Promise<void>
}

interface PapersDialogProps {
  readonly actions: PaperActions
  readonly onFault: (fault: Fault) => void
  readonly onClose: () => void
}

/** ทำเอกสารประกอบ: which paper, how it looks, and the ways out: printer, Word, PDF. It stays open for the next. */
export function PapersDialog({ actions, onFault, onClose }: PapersDialogProps) {
  const { document } = useDocument()
  const kinds = derivedKinds(document)
  const [kind, setKind] = useState<DerivedKind>(kinds[0] ?? 'distribution-list')
  const [working, setWorking] = useState(false)
  const { printers, printer, setPrinter } = usePrinters(onFault)
  const run = async (work: Promise<void>) => {
    setWorking(true)
    await work
    setWorking(false)
  }
  return (
    <Dialog
      title={say(PAPERS_DIALOG.title)}
      className="wide"
      onClose={working ? cancelWork : onClose}
      actions={
        <PaperButtons
          working={working}
          printable={printer !== ''}
          onPrint={() => void run(actions.print(kind, printer))}
          onExport={format => void run(actions.export(kind, format))}
          onClose={onClose}
        />
      }
    >
      <p className="lead">{say(PAPERS_DIALOG.lead)}</p>
      {bearsDraft(kind) && <DraftNote />}
      <div className="papers">
        <div>
          <KindList kinds={kinds} chosen={kind} onChange={setKind} />
          <PrinterField printers={printers} printer={printer} onChange={setPrinter} />
        </div>
        <PaperPreview load={actions.preview} kind={kind} onFault={onFault} />
      </div>
    </Dialog>
  )
}

interface KindListProps {
  readonly kinds: readonly DerivedKind[]
  readonly chosen: DerivedKind
  readonly onChange: (kind: DerivedKind) => void
}

function KindList({ kinds, chosen, onChange }: KindListProps) {
  return (
    <fieldset className="paper-kinds" aria-label={say(PAPERS_DIALOG.which)}>
      {kinds.map(kind => (
        <label key={kind} className={kind === chosen ? 'row active' : 'row'}>
          <input
            type="radio"
            name="paper-kind"
            checked={kind === chosen}
            onChange={() => onChange(kind)}
          />
          <span>
            {say(DERIVED_WORDS[kind])}
            <span className="hint">{say(DERIVED_PURPOSES[kind])}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

interface PaperButtonsProps {
  readonly working: boolean
  readonly printable: boolean
  readonly onPrint: () => void
  readonly onExport: (format: 'docx' | 'pdf') => void
  readonly onClose: () => void
}

function PaperButtons({ working, printable, onPrint, onExport, onClose }: PaperButtonsProps) {
  const going = useWork()
  return (
    <>
      {working ? (
        <button type="button" disabled={going?.stopping === true} onClick={cancelWork}>
          {say(DESK_WORDS.cancel)}
        </button>
      ) : (
        <button type="button" onClick={onClose}>
          {say(DESK_WORDS.close)}
        </button>
      )}
      {working && going !== null ? <WorkProgress work={going} /> : <span className="spring" />}
      <button type="button" disabled={working || !printable} onClick={onPrint}>
        {say(PAPERS_DIALOG.print)}
      </button>
      <button type="button" disabled={working} onClick={() => onExport('docx')}>
        {say(PAPERS_DIALOG.word)}
      </button>
      <button type="button" className="primary" disabled={working} onClick={() => onExport('pdf')}>
        {say(PAPERS_DIALOG.pdf)}
      </button>
    </>
  )
}
