import { type ClipboardEvent, useState } from 'react'
import type { FindingsReport } from '../../core/model/document'
import { ASPECT_CHOICES, EDITOR_WORDS } from '../../core/wording/forms'
import { figures } from '../../core/wording/sentence'
import { WORKSHOP_WORDS } from '../../core/wording/workshop'
import { fieldHasWords } from '../fields/focus-at'
import type { Notices } from '../notices/toasts'
import { Choices } from '../parts/choices'
import { say, sayInDigits } from '../port/say'
import type { Session } from '../session/use-session'
import { ActionTree } from './action-tree'
import { AddLine, type NewCard } from './add-line'
import { AreasBoard } from './areas-board'
import { BulkBar } from './bulk-bar'
import { findingActions } from './finding-actions'
import { FindingsMap } from './findings-map'
import { FindingsTable } from './findings-table'
import { GroupsDialog } from './groups-dialog'
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

type View = 'table' | 'areas'
const VIEWS = [
  { value: 'table', label: WORKSHOP_WORDS.table },
  { value: 'areas', label: WORKSHOP_WORDS.areas },
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
  const addHere = () => setAdding(placeOf(board))
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
            key={`${adding.area} ${adding.aspect}`}
            board={board}
            begin={adding}
            onClose={() => setAdding(null)}
          />
        )}
        <section className="workshop-scroll" aria-label={say(WORKSHOP_WORDS.findings)}>
          {view === 'areas' ? (
            <AreasBoard
              board={board}
              onAdd={setAdding}
              onOpen={({ area, aspect }) => {
                board.show({ by: 'cell', area, aspect })
                setView('table')
              }}
            />
          ) : (
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
            <span className="soft keys">{say(WORKSHOP_WORDS.areaKeys)}</span>
          </div>
        )}
      </main>
      <ActionTree board={board} fresh={fresh} onWrite={onWrite} />
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

/** Where a new card is likely to go: into what the board shows. */
function placeOf({ filter }: WorkshopBoard): NewCard {
  return filter.by === 'cell' ? filter : { area: null, aspect: null }
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
  const { filter, context, report } = board
  const shown = view === 'table' ? filter : null
  const count = view === 'table' ? board.rows.filter(row => row.card === null).length : null
  return (
    <div className="workshop-head">
      <h2>
        {shown?.by === 'cell' ? say(ASPECT_CHOICES[shown.aspect]) : say(WORKSHOP_WORDS.findings)}{' '}
        <span className="soft">
          {shown?.by === 'cell' && `${say(EDITOR_WORDS[shown.area])} · `}
          {sayInDigits(
            context.house.digits,
            WORKSHOP_WORDS.count,
            figures(count ?? report.findings.length),
          )}
        </span>
      </h2>
      <span className="spring" />
      <Choices label={say(WORKSHOP_WORDS.views)} options={VIEWS} value={view} onChange={onView} />
      {children}
    </div>
  )
}
