import { useState } from 'react'
import { lockOf } from '../core/adoption/adopted'
import { isFollowed } from '../core/carry/living'
import type { DocumentDialog } from '../preload/commands/command'
import { AdoptionDialog } from './adoption/adoption-dialog'
import type { DeskActions } from './commands/use-desk-actions'
import { MonthDialog } from './month/month-dialog'
import type { Notices } from './notices/toasts'
import { CopiesDialog } from './panels/copies-dialog'
import { ExportDialog } from './panels/export-dialog'
import { IssueDialog } from './panels/issue-dialog'
import { NewsDialog } from './panels/news-dialog'
import { NextDialog } from './panels/next-dialog'
import { PapersDialog } from './panels/papers-dialog'
import { PrintDialog } from './panels/print-dialog'
import { SeriesDialog } from './panels/series-dialog'
import { StagesDialog } from './panels/stages-dialog'
import { PresenceDialog } from './presence/presence-dialog'
import type { Session } from './session/use-session'

interface DeskDialogProps {
  readonly dialog: DocumentDialog | null
  readonly session: Session
  readonly actions: DeskActions
  readonly notices: Notices
  /** Shows the papers of the year, which are of the binder. */
  readonly onYear: () => void
  readonly onClose: () => void
}

/** The dialog that stands over the desk; nothing while none does. */
export function DeskDialog({
  dialog,
  session,
  actions,
  notices,
  onYear,
  onClose,
}: DeskDialogProps) {
  const { document } = session.view
  // Rows that fitted nowhere wait for the next time that the month is opened.
  const [rows, hold] = useState('')
  const after =
    <A extends readonly unknown[]>(act: (...given: A) => void) =>
    (...given: A) => {
      onClose()
      act(...given)
    }
  switch (dialog) {
    case null:
      return null
    case 'copies':
      return <CopiesDialog onMake={actions.circulate} onClose={onClose} />
    case 'export':
      return <ExportDialog onExport={actions.export} onClose={onClose} />
    case 'issue':
      return (
        <IssueDialog
          lock={lockOf(document, session.sealed)}
          onIssue={actions.issue}
          onClose={onClose}
        />
      )
    case 'stages':
      return (
        <StagesDialog
          sealed={session.sealed}
          onReach={after(actions.reach)}
          onTakeBack={after(actions.takeBack)}
          onClose={onClose}
        />
      )
    case 'adopt':
      return <AdoptionDialog session={session} notices={notices} onClose={onClose} />
    case 'month':
      return <MonthDialog session={session} held={{ text: rows, hold }} onClose={onClose} />
    case 'presence':
      return <PresenceDialog session={session} onClose={onClose} />
    case 'series':
      return <SeriesDialog session={session} onClose={onClose} />
    case 'next':
      return isFollowed(document) ? (
        <NextDialog
          last={document}
          onBegin={after(actions.begin)}
          onSeries={after(actions.showSeries)}
          onClose={onClose}
        />
      ) : null
    case 'papers':
      return (
        <PapersDialog
          actions={actions.papers}
          onFault={notices.report}
          onNews={() => actions.showDialog('news')}
          onYear={after(onYear)}
          onClose={onClose}
        />
      )
    case 'news':
      return document.kind === 'minutes' || document.kind === 'findings' ? (
        <NewsDialog source={document} onBegin={actions.beginNews} onClose={onClose} />
      ) : null
    case 'print':
      return <PrintDialog onPrint={actions.print} onFault={notices.report} onClose={onClose} />
  }
}
