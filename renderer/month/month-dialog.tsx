import { useState } from 'react'
import { DESK_WORDS } from '../../core/wording/desk'
import { MONTH_WORDS } from '../../core/wording/month'
import { Dialog } from '../parts/dialog'
import { Tabs } from '../parts/tabs'
import { say } from '../port/say'
import { useMinutesOf } from '../session/use-minutes'
import type { Session } from '../session/use-session'
import { MonthBoard } from './board'
import { GoalList } from './goals'
import { ReportDesk } from './report-desk'
import type { HeldRows } from './report-rows'
import { MonthContext } from './use-month'

interface MonthDialogProps {
  readonly session: Session
  readonly held: HeldRows
  readonly onClose: () => void
}

const BOARD = 0
const REPORTS = 1

/** เดือนนี้: the board of what is followed up, the reports of the agencies, and the goals, over the open minutes. */
export function MonthDialog({ session, held, onClose }: MonthDialogProps) {
  const view = useMinutesOf(session)
  const [tab, setTab] = useState(BOARD)
  const [agency, setAgency] = useState<string | null>(null)
  if (view === null) return null
  const showReport = (id: string) => {
    setAgency(id)
    setTab(REPORTS)
  }
  const tabs = [
    { id: 'board', label: say(MONTH_WORDS.board), content: <MonthBoard onAgency={showReport} /> },
    {
      id: 'reports',
      label: say(MONTH_WORDS.reports),
      content: <ReportDesk agency={agency} onAgency={setAgency} held={held} />,
    },
    { id: 'goals', label: say(MONTH_WORDS.goals), content: <GoalList /> },
  ]
  return (
    <MonthContext value={view}>
      <Dialog
        title={say(MONTH_WORDS.title)}
        className="whole"
        changes
        onClose={() => {
          settleField()
          onClose()
        }}
        actions={
          <button
            type="button"
            onClick={() => {
              settleField()
              onClose()
            }}
          >
            {say(DESK_WORDS.close)}
          </button>
        }
      >
        {view.readOnly && <p className="lead">{say(MONTH_WORDS.readOnly)}</p>}
        <fieldset className="whole" disabled={view.readOnly}>
          <Tabs label={say(MONTH_WORDS.views)} tabs={tabs} chosen={tab} onChoose={setTab} />
        </fieldset>
      </Dialog>
    </MonthContext>
  )
}

/** What is being typed is in the document before its field goes. */
function settleField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
