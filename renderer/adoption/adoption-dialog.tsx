import { useEffect, useState } from 'react'
import { meetingNumber } from '../../core/compose/opening'
import type { Adoption } from '../../core/model/adoption'
import { ADOPTING_WORDS } from '../../core/wording/adoption'
import { ADOPT_SCREEN_WORDS } from '../../core/wording/adoption-screen'
import { DESK_WORDS } from '../../core/wording/desk'
import type { EarlierPaper } from '../../preload/adoption'
import type { Notices } from '../notices/toasts'
import { Dialog } from '../parts/dialog'
import { say, sayInDigits } from '../port/say'
import { useDocument } from '../session/document-view'
import type { Session } from '../session/use-session'
import { AddReport } from './add-report'
import { ReportView } from './report-view'
import { ResolutionWords } from './resolution'
import { useAdopting } from './use-adopting'

interface AdoptionDialogProps {
  readonly session: Session
  readonly notices: Notices
  readonly onClose: () => void
}

/** รับรองและแก้ไข: the reports at the left, the issued pages of one in the middle, what is corrected in it at the right. */
export function AdoptionDialog({ session, notices, onClose }: AdoptionDialogProps) {
  const adopting = useAdopting(session)
  const { look } = session.earlier
  const [chosen, choose] = useState<string | null>(null)
  useEffect(() => {
    void look()
  }, [look])
  if (adopting === null) return null
  const { item, readOnly } = adopting
  const { adoptions = [] } = item
  const adoption = adoptions.find(({ of }) => of.document === chosen) ?? adoptions[0]
  const papers = new Map(session.earlier.papers.map(one => [one.paper, one]))
  const close = () => {
    settleField()
    onClose()
  }
  return (
    <Dialog
      title={say(ADOPT_SCREEN_WORDS.title)}
      className="whole"
      changes
      onClose={close}
      actions={
        <button type="button" onClick={close}>
          {say(DESK_WORDS.close)}
        </button>
      }
    >
      {readOnly && <p className="lead">{say(ADOPT_SCREEN_WORDS.readOnly)}</p>}
      <div className="adopting">
        <nav className="adopting-reports" aria-label={say(ADOPT_SCREEN_WORDS.reports)}>
          <Reports adoptions={adoptions} adoption={adoption} papers={papers} onChoose={choose} />
          {!readOnly && (
            <AddReport session={session} adopting={adopting} notices={notices} onAdded={choose} />
          )}
          <ResolutionWords item={item} />
        </nav>
        {adoption === undefined ? (
          <p className="lead">{say(ADOPT_SCREEN_WORDS.noReport)}</p>
        ) : (
          <ReportView
            key={adoption.of.document}
            session={session}
            adopting={adopting}
            notices={notices}
            adoption={adoption}
            paper={papers.get(adoption.of.document) ?? null}
          />
        )}
      </div>
    </Dialog>
  )
}

interface ReportsProps {
  readonly adoptions: readonly Adoption[]
  readonly adoption: Adoption | undefined
  readonly papers: ReadonlyMap<string, EarlierPaper>
  readonly onChoose: (paper: string) => void
}

/** Each report by its number, with the state of its file. */
function Reports({ adoptions, adoption, papers, onChoose }: ReportsProps) {
  const { digits } = useDocument().context.house
  return (
    <ul>
      {adoptions.map(one => {
        const paper = papers.get(one.of.document)
        return (
          <li key={one.of.document}>
            <button
              type="button"
              className="row"
              aria-current={one === adoption ? 'true' : undefined}
              onClick={() => {
                settleField()
                onChoose(one.of.document)
              }}
            >
              <span>
                {one.of.number === null
                  ? say(ADOPTING_WORDS.unknown)
                  : sayInDigits(digits, { th: meetingNumber(one.of), en: meetingNumber(one.of) })}
              </span>
              {paper?.newest?.own === true && <span className="done">✓</span>}
            </button>
          </li>
        )
      })}
    </ul>
  )
}

/** What is being typed is in the document before its field goes. */
function settleField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
