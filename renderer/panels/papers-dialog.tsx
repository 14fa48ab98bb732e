import { useState } from 'react'
import { dutyAgencies } from '../../core/derive/followed-orders'
import type { Fault, Result } from '../../core/fault'
import {
  bearsDraft,
  type DerivedKind,
  derivedKinds,
  isOfAgencies,
} from '../../core/model/derived-kinds'
import type { Document } from '../../core/model/document'
import { DERIVED_PURPOSES, DERIVED_WORDS } from '../../core/wording/derived'
import { DESK_WORDS } from '../../core/wording/desk'
import { PAPERS_DIALOG } from '../../core/wording/papers-dialog'
import { figures, fill } from '../../core/wording/sentence'
import type { Preview } from '../../preload/papers'
import { cancelWork, useWork } from '../notices/use-work'
import { CheckBox } from '../parts/check-box'
import { ChoiceField } from '../parts/choice'
import { Dialog } from '../parts/dialog'
import { DraftNote } from '../parts/draft-note'
import { WorkProgress } from '../parts/work-progress'
import { say } from '../port/say'
import { useDocument } from '../session/document-view'
import { PaperPreview } from './paper-preview'
import { PrinterField, usePrinters } from './printers'

type Format = 'docx' | 'pdf'

/** What can be done with a paper made from the document; each resolves when it is done or turned down. */
export interface PaperActions {
  /** `agency` is whose paper it is; '' for that of all. */
  readonly preview: (kind: DerivedKind, agency: string) => Promise<Result<Preview>>
  readonly export: (kind: DerivedKind, agency: string, format: Format) => Promise<void>
  /** A file for each agency. */
  readonly exportEach: (kind: DerivedKind, format: Format) => Promise<void>
  readonly print: (kind: DerivedKind, agency: string, printer: string) => Promise<void>
}

interface PapersDialogProps {
  readonly actions: PaperActions
  readonly onFault: (fault: Fault) => void
  /** Goes on to a news item of this document. */
  readonly onNews: () => void
  /** Goes on to the papers of the year. */
  readonly onYear: () => void
  readonly onClose: () => void
}

/** ทำเอกสารประกอบ: which paper, whose, how it looks, and the ways out: printer, Word, PDF. It stays open for the next. */
export function PapersDialog({ actions, onFault, onNews, onYear, onClose }: PapersDialogProps) {
  const { document } = useDocument()
  const kinds = derivedKinds(document)
  const [kind, setKind] = useState<DerivedKind>(kinds[0] ?? 'distribution-list')
  const [owner, setOwner] = useState('')
  const [apart, setApart] = useState(false)
  const [working, setWorking] = useState(false)
  const { printers, printer, setPrinter } = usePrinters(onFault)
  const agency = isOfAgencies(kind) ? owner : ''
  const each = isOfAgencies(kind) && agency === '' && apart
  const run = async (work: Promise<void>) => {
    setWorking(true)
    await work
    setWorking(false)
  }
  const exported = (format: Format) =>
    each ? actions.exportEach(kind, format) : actions.export(kind, agency, format)
  return (
    <Dialog
      title={say(PAPERS_DIALOG.title)}
      className="wide"
      onClose={working ? cancelWork : onClose}
      actions={
        <PaperButtons
          working={working}
          printable={printer !== ''}
          onPrint={() => void run(actions.print(kind, agency, printer))}
          onExport={format => void run(exported(format))}
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
          <OtherPapers document={document} onNews={onNews} onYear={onYear} />
        </div>
        <div>
          {isOfAgencies(kind) && <OwnerField owner={owner} onChange={setOwner} />}
          {isOfAgencies(kind) && owner === '' && (
            <CheckBox label={say(PAPERS_DIALOG.apart)} checked={apart} onChange={setApart} />
          )}
          <PaperPreview
            load={() => actions.preview(kind, agency)}
            of={`${kind} ${agency}`}
            onFault={onFault}
          />
        </div>
      </div>
    </Dialog>
  )
}

interface OwnerFieldProps {
  /** '' for all. */
  readonly owner: string
  readonly onChange: (owner: string) => void
}

/** Whose paper it is, of the agencies that have a part in an order. */
function OwnerField({ owner, onChange }: OwnerFieldProps) {
  const { document, context } = useDocument()
  const named =
    document.kind === 'minutes' || document.kind === 'findings'
      ? dutyAgencies(document, context.agencies)
      : []
  const options = named.map(id => ({
    value: id,
    label: context.agencies.find(agency => agency.id === id)?.name ?? id,
  }))
  const all = fill(PAPERS_DIALOG.allAgencies, figures(named.length))
  return (
    <ChoiceField
      label={say(PAPERS_DIALOG.agency)}
      value={owner}
      options={[{ value: '', label: all }, ...options]}
      onChange={onChange}
    />
  )
}

interface OtherPapersProps extends Pick<PapersDialogProps, 'onNews' | 'onYear'> {
  readonly document: Document
}

/** The ways on to papers that are chosen in a dialog of their own. */
function OtherPapers({ document: { kind }, onNews, onYear }: OtherPapersProps) {
  const isMeeting = kind === 'minutes' || kind === 'findings'
  return (
    <p className="other-papers">
      {isMeeting && (
        <button type="button" onClick={onNews}>
          {say(PAPERS_DIALOG.news)}
        </button>
      )}
      <button type="button" onClick={onYear}>
        {say(PAPERS_DIALOG.year)}
      </button>
    </p>
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
  readonly onExport: (format: Format) => void
  readonly onClose: () => void
}

/** The ways out of a dialog that shows a paper. */
export function PaperButtons({
  working,
  printable,
  onPrint,
  onExport,
  onClose,
}: PaperButtonsProps) {
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
