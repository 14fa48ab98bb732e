import { useState } from 'react'
import type { YearHindrance } from '../../core/derive/year-plan'
import type { Result } from '../../core/fault'
import { DESK_WORDS } from '../../core/wording/desk'
import { figures, fill, joined } from '../../core/wording/sentence'
import { YEAR_DIALOG } from '../../core/wording/year-dialogs'
import type { AskedYear } from '../../preload/year'
import { tellOfFault } from '../notices/tell-of-work'
import { tellWithFolder } from '../notices/tell-with-folder'
import type { Notices } from '../notices/toasts'
import { cancelWork, useWork } from '../notices/use-work'
import { PaperPreview } from '../panels/paper-preview'
import { PaperButtons } from '../panels/papers-dialog'
import { PrinterField, usePrinters } from '../panels/printers'
import { ChoiceField } from '../parts/choice'
import { Choices } from '../parts/choices'
import { Dialog } from '../parts/dialog'
import { WorkProgress } from '../parts/work-progress'
import { ask } from '../port/desk-port'
import { say } from '../port/say'
import { Unchosen } from './unchosen'
import { type AskedYearChoice, useAskedYear } from './use-asked-year'
import type { Binder } from './use-binder'

interface YearDialogProps {
  readonly binder: Binder
  readonly notices: Notices
  readonly onClose: () => void
}

type Kind = 'summary' | 'book'
const KINDS = [
  { value: 'summary', label: YEAR_DIALOG.summary },
  { value: 'book', label: YEAR_DIALOG.book },
] as const

/** เอกสารของทั้งปี: the page for the minister and the yearbook of a series and year, from the papers of the binder. */
export function YearDialog({ binder, notices, onClose }: YearDialogProps) {
  const choice = useAskedYear(binder)
  const [kind, setKind] = useState<Kind>('summary')
  const [working, setWorking] = useState(false)
  const { printers, printer, setPrinter } = usePrinters(notices.report)
  const { asked } = choice
  const run = async (work: (asked: AskedYear) => Promise<void>) => {
    if (asked === null) return
    setWorking(true)
    await work(asked)
    setWorking(false)
  }
  const buttons = { working: working || asked === null, onClose }
  return (
    <Dialog
      title={say(YEAR_DIALOG.title)}
      className="wide"
      onClose={working ? cancelWork : onClose}
      actions={
        kind === 'summary' ? (
          <PaperButtons
            {...buttons}
            printable={printer !== ''}
            onPrint={() => void run(asked => print(asked, printer, notices))}
            onExport={format => void run(asked => exportPage(asked, format, notices))}
          />
        ) : (
          <BookButtons {...buttons} onBind={() => void run(asked => bind(asked, notices))} />
        )
      }
    >
      <p className="lead">{say(YEAR_DIALOG.lead)}</p>
      {binder.state?.name === null && <Unchosen onChoose={binder.choose} />}
      <div className="papers">
        <div>
          <Choices label={say(YEAR_DIALOG.which)} options={KINDS} value={kind} onChange={setKind} />
          <YearFields choice={choice} />
          {kind === 'summary' && (
            <PrinterField printers={printers} printer={printer} onChange={setPrinter} />
          )}
        </div>
        {asked !== null && kind === 'summary' && (
          <PaperPreview
            load={() => ask('year:preview', asked)}
            of={`${asked.series} ${asked.year} ${binder.revision}`}
            onFault={notices.report}
          />
        )}
        {kind === 'book' && <p>{say(YEAR_DIALOG.bookLead)}</p>}
      </div>
    </Dialog>
  )
}

/** Which series, where there are several, and which year. */
function YearFields({ choice }: { readonly choice: AskedYearChoice }) {
  const { asked, series, years, chooseSeries, chooseYear } = choice
  if (asked === null) return <p className="hint">{say(YEAR_DIALOG.noSeries)}</p>
  return (
    <>
      {series.length > 1 && (
        <ChoiceField
          label={say(YEAR_DIALOG.series)}
          value={asked.series}
          options={series}
          onChange={chooseSeries}
        />
      )}
      <ChoiceField
        label={say(YEAR_DIALOG.year)}
        value={asked.year === null ? '' : String(asked.year)}
        options={years}
        onChange={chooseYear}
      />
    </>
  )
}

interface BookButtonsProps {
  readonly working: boolean
  readonly onBind: () => void
  readonly onClose: () => void
}

function BookButtons({ working, onBind, onClose }: BookButtonsProps) {
  const going = useWork()
  return (
    <>
      <button
        type="button"
        disabled={going?.stopping === true}
        onClick={going === null ? onClose : cancelWork}
      >
        {say(going === null ? DESK_WORDS.close : DESK_WORDS.cancel)}
      </button>
      {going === null ? <span className="spring" /> : <WorkProgress work={going} />}
      <button type="button" className="primary" disabled={working} onClick={onBind}>
        {say(YEAR_DIALOG.bind)}
      </button>
    </>
  )
}

/** What was made; `null` where it was not, which has been told. */
function madeOf<T extends object>(
  result: Result<T | YearHindrance | null>,
  notices: Notices,
): T | null {
  if (!result.ok) {
    tellOfFault(notices, result.fault)
    return null
  }
  if (result.value === null) return null
  if ('hindrance' in result.value) {
    notices.tell({ kind: 'fault', words: result.value.hindrance })
    return null
  }
  return result.value
}

async function exportPage(
  asked: AskedYear,
  format: 'docx' | 'pdf',
  notices: Notices,
): Promise<void> {
  const made = madeOf(await ask('year:export', asked, format), notices)
  if (made !== null) tellWithFolder(notices, fill(DESK_WORDS.exported, made.fileName), made.token)
}

async function print(asked: AskedYear, printer: string, notices: Notices): Promise<void> {
  const made = madeOf(await ask('year:print', asked, printer), notices)
  if (made !== null) notices.tell({ kind: 'done', words: fill(DESK_WORDS.printed, made.jobs) })
}

/** What is not in the book is told beside it. */
async function bind(asked: AskedYear, notices: Notices): Promise<void> {
  const made = madeOf(await ask('year:bind', asked), notices)
  if (made === null) return
  const { papers, fileName, leftOut, token } = made
  const bound = fill(YEAR_DIALOG.bound, figures(papers), fileName)
  tellWithFolder(notices, joined([bound, ...leftOut], ' · '), token)
}
