import { type ClipboardEvent, useState } from 'react'
import type { FindingsReport } from '../../core/model/document'
import { ASPECT_CHOICES, EDITOR_WORDS } from '../../core/wording/forms'
import { figures } from '../../core/wording/sentence'
import { WORKSHOP_WORDS } from '../../core/wording/workshop'
import { voicesOf } from '../../core/workshop/voices'
import { useAgencyNames } from '../editor/heads/agency-name'
import { fieldHasWords } from '../fields/focus-at'
import type { Notices } from '../notices/toasts'
import { Choices } from '../parts/choices'
import { say, sayInDigits } from '../port/say'
import type { Session } from '../session/use-session'
import { ActionTree } from './action-tree'
import { AddLine, type NewCard } from './add-line'
import { AgenciesBoard } from './agencies-board'
import { AreasBoard } from './areas-board'
import { BulkBar } from './bulk-bar'
import type { FindingFilter } from './filter'
import { findingActions } from './finding-actions'
import { FindingsMap } from './findings-map'
import { FindingsTable } from './findings-table'
import { GroupsDialog } from './groups-dialog'
import { newCardIn } from './new-card'
import { PasteDialog } from './paste-dialog'
import { useUndoable } from './use-undoable'
import { useWorkshopBoard, type WorkshopBoard } from './use-workshop-board'

interface BoardViewProps {
  readonly report: FindingsReport
  readonly session: Session
  readonly notices: Notices
  readonly undo: () => void
  /** Leads to a finding or an action in the text. */
  readonly onWrite: (id: string) => void
}

type View = 'table' | 'areas' | 'agencies'
const VIEWS = [
  { value: 'table', label: WORKSHOP_WORDS.table },
  { value: 'areas', label: WORKSHOP_WORDS.areas },
  { value: 'agencies', label: WORKSHOP_WORDS.agencies },
] as const

/** กระดาน: the findings of a workshop beside the framework that grows from them, instead of the text and its pages. */
export function WorkshopView({ report, session, notices, undo, onWrite }: BoardViewProps) {
  const board = useWorkshopBoard(report, session.change)
  const [view, setView] = useState<View>('table')
  const [adding, setAdding] = useState<NewCard | null>(null)
  const [pasted, setPasted] = useState<string | null>(null)
  const [groupsOpen, setGroupsOpen] = useState(false)
  const [fresh, setFresh] = useState<string | null>(null)
  const tell = useUndoable(report, notices, undo)
  const actions = findingActions(board, tell, setFresh)
  const addHere = () => setAdding(newCardIn(board.filter, report))
  const showTable = (filter: FindingFilter) => {
    board.show(filter)
    setView('table')
  }
  const onPaste = (event: ClipboardEvent) => {
    if (fieldHasWords(event.target instanceof Element ? event.target : null)) return
    const text = event.clipboardData.getData('text/plain')
    if (pasted !== null || groupsOpen || text === '' || session.open.readOnly) return
    event.preventDefault()
    setPasted(text)
  }
  return (
    <fieldset className="whole workshop" disabled={session.open.readOnly} onPaste={onPaste}>
      {view === 'table' && (
        <FindingsMap
          board={board}
          onGroups={() => setGroupsOpen(true)}
          onAdd={(area, aspect) => setAdding({ area, aspect })}
          onAgencies={() => setView('agencies')}
        />
      )}
      <main className={view === 'table' ? 'workshop-main' : 'workshop-main wide'}>
        <BoardHead board={board} view={view} onView={setView}>
          <button type="button" onClick={() => setPasted('')}>
            {say(WORKSHOP_WORDS.paste)}
          </button>
          <button type="button" onClick={addHere}>
            {say(WORKSHOP_WORDS.addFinding)}
          </button>
        </BoardHead>
        {adding !== null && (
          <AddLine
            key={JSON.stringify(adding)}
            board={board}
            begin={adding}
            onClose={() => setAdding(null)}
          />
        )}
        <section className="workshop-scroll" aria-label={say(WORKSHOP_WORDS.findings)}>
          {view === 'areas' && (
            <AreasBoard
              board={board}
              onAdd={setAdding}
              onOpen={({ area, aspect }) => showTable({ by: 'cell', area, aspect })}
            />
          )}
          {view === 'agencies' && (
            <AgenciesBoard
              board={board}
              onAdd={agency => setAdding(newCardIn({ by: 'agency', agency }, report))}
              onOpen={agency => showTable({ by: 'agency', agency })}
            />
          )}
          {view === 'table' && (
            <Rows board={board}>
              <FindingsTable board={board} actions={actions} onAdd={addHere} onWrite={onWrite} />
            </Rows>
          )}
        </section>
        {view === 'table' ? (
          <BulkBar board={board} actions={actions} />
        ) : (
          <div className="bulk-bar">
            <span className="spring" />
            <span className="soft keys">
              {say(view === 'areas' ? WORKSHOP_WORDS.areaKeys : WORKSHOP_WORDS.agencyKeys)}
            </span>
          </div>
        )}
      </main>
      <ActionTree board={board} actions={actions} fresh={fresh} onWrite={onWrite} />
      {pasted !== null && (
        <PasteDialog
          board={board}
          notices={notices}
          text={pasted}
          onClose={() => setPasted(null)}
        />
      )}
      {groupsOpen && <GroupsDialog board={board} onClose={() => setGroupsOpen(false)} />}
    </fieldset>
  )
}

interface RowsProps {
  readonly board: WorkshopBoard
  readonly children: React.ReactNode
}

/** The table, or what to do where nothing stands in it. */
function Rows({ board, children }: RowsProps) {
  if (board.rows.length > 0) return children
  const words =
    board.report.findings.length === 0 ? WORKSHOP_WORDS.emptyTable : WORKSHOP_WORDS.emptyFilter
  return <p className="empty-workshop">{say(words)}</p>
}

interface BoardHeadProps {
  readonly board: WorkshopBoard
  readonly view: View
  readonly onView: (view: View) => void
  readonly children: React.ReactNode
}

function BoardHead({ board, view, onView, children }: BoardHeadProps) {
  return (
    <div className="workshop-head">
      <h2>
        <HeadWords board={board} view={view} />
      </h2>
      <span className="spring" />
      <Choices label={say(WORKSHOP_WORDS.views)} options={VIEWS} value={view} onChange={onView} />
      {children}
    </div>
  )
}

/** What the view shows, and how much of it there is. */
function HeadWords({ board, view }: Pick<BoardHeadProps, 'board' | 'view'>) {
  const names = useAgencyNames()
  const { filter, context, report } = board
  const { digits } = context.house
  const count = (number: number) => sayInDigits(digits, WORKSHOP_WORDS.count, figures(number))
  if (view === 'agencies') return <VoicesHead board={board} />
  if (view === 'areas')
    return (
      <>
        {say(WORKSHOP_WORDS.findings)} <span className="soft">{count(report.findings.length)}</span>
      </>
    )
  const title =
    filter.by === 'agency'
      ? names.whole(filter.agency)
      : say(filter.by === 'cell' ? ASPECT_CHOICES[filter.aspect] : WORKSHOP_WORDS.findings)
  return (
    <>
      {title}{' '}
      <span className="soft">
        {filter.by === 'cell' && `${say(EDITOR_WORDS[filter.area])} · `}
        {count(board.rows.filter(row => row.card === null).length)}
      </span>
    </>
  )
}

function VoicesHead({ board: { report, context } }: Pick<BoardHeadProps, 'board'>) {
  const voices = voicesOf(report, context.agencies)
  const spoke = voices.filter(({ said }) => said.length > 0).length
  const silent = voices.length - spoke
  const { digits } = context.house
  const numbers = [spoke, voices.length].map(number => figures(number))
  return (
    <>
      {say(WORKSHOP_WORDS.agencies)}{' '}
      <span className="soft">{sayInDigits(digits, WORKSHOP_WORDS.spoke, ...numbers)}</span>{' '}
      {silent > 0 && (
        <span className="soft gap">
          {sayInDigits(digits, WORKSHOP_WORDS.silent, figures(silent))}
        </span>
      )}
    </>
  )
}
