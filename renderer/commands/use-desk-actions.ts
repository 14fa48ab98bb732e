import { useRef } from 'react'
import { adoptingItem } from '../../core/adoption/change-adoptions'
import { withoutStage, withStage } from '../../core/adoption/stages'
import type { IsoDate } from '../../core/calendar'
import type { Call } from '../../core/carry/follow-up'
import { isFollowed } from '../../core/carry/living'
import type { Finish } from '../../core/copies/finish'
import type { Stage, StageName } from '../../core/model/stage'
import { ADOPT_SCREEN_WORDS } from '../../core/wording/adoption-screen'
import { NEXT_WORDS } from '../../core/wording/coming'
import { faultSentence } from '../../core/wording/faults'
import { MONTH_WORDS } from '../../core/wording/month'
import { PRESENCE_WORDS } from '../../core/wording/presence'
import { SERIES_WORDS } from '../../core/wording/series'
import { WORKSHOP_WORDS } from '../../core/wording/workshop'
import { NEWS_DIALOG } from '../../core/wording/year-dialogs'
import type { DocumentActions, DocumentDialog } from '../../preload/commands/command'
import type { OpenDocument, PrintOptions } from '../../preload/contract'
import { takeStep } from '../editor/history'
import { CHOOSE_PICTURES_COMMAND } from '../editor/pictures'
import { showSource } from '../editor/source'
import type { Notices } from '../notices/toasts'
import type { PaperActions } from '../panels/papers-dialog'
import { isLocked } from '../session/locked'
import { repairsOf } from '../session/use-repairs'
import type { Session } from '../session/use-session'
import { changeTable, insert } from './editing'
import { type CopyOptions, exportDocument, makeCopies, print } from './exporting'
import { issueVersion } from './issuing'
import { paperActions } from './paper-actions'

/** What the desk of one document can do: what the commands ask of it, and what its dialogs do. */
export interface DeskActions extends DocumentActions {
  /** True when the words are in a file now. */
  readonly save: () => Promise<boolean>
  readonly export: (format: 'docx' | 'pdf', finish?: Finish) => Promise<void>
  readonly circulate: (recipients: readonly string[], options: CopyOptions) => Promise<void>
  readonly print: (printer: string, options: PrintOptions) => Promise<void>
  readonly papers: PaperActions
  /** Opens a news item with these matters; gives back what may tell who a victim is, where that kept it from being begun. */
  readonly beginNews: (matters: readonly string[]) => Promise<readonly string[]>
  readonly issue: (day: IsoDate, withPdf: boolean) => Promise<void>
  readonly reach: (stage: Stage) => void
  readonly takeBack: (stage: StageName) => void
  /** Opens the minutes of the next meeting, called for so much. */
  readonly begin: (call: Call) => void
}

interface Surroundings {
  readonly notices: Notices
  readonly onOpen: (open: OpenDocument) => void
  readonly showDialog: (dialog: DocumentDialog) => void
  readonly closeDialog: () => void
  readonly switchWorkshop: () => void
}

/** What can be done with an open document at this moment. */
export function useDeskActions(session: Session, around: Surroundings): DeskActions {
  const goToNextGap = useNextGap(session)
  const { notices, onOpen, showDialog, switchWorkshop } = around
  return {
    followUp: () => {
      const { document } = session.view
      if (!isFollowed(document)) notices.tell({ kind: 'fault', words: NEXT_WORDS.unsuited })
      else if (document.meeting.state === 'planned')
        notices.tell({ kind: 'fault', words: faultSentence({ code: 'meeting-planned' }) })
      else showDialog('next')
    },
    showMonth: () => {
      if (session.view.document.kind === 'minutes') showDialog('month')
      else notices.tell({ kind: 'fault', words: MONTH_WORDS.unsuited })
    },
    showPresence: () => {
      if (session.view.document.kind === 'minutes') showDialog('presence')
      else notices.tell({ kind: 'fault', words: PRESENCE_WORDS.unsuited })
    },
    showSeries: () => {
      if (isFollowed(session.view.document)) showDialog('series')
      else notices.tell({ kind: 'fault', words: SERIES_WORDS.unsuited })
    },
    adoptReports: () => {
      const { document } = session.view
      if (document.kind === 'minutes' && adoptingItem(document) !== undefined) showDialog('adopt')
      else notices.tell({ kind: 'fault', words: ADOPT_SCREEN_WORDS.unsuited })
    },
    begin: call => void begin(session, call, notices, onOpen),
    save: () => saveDocument(session, notices, 'document:save'),
    saveAs: () => void saveDocument(session, notices, 'document:save-as'),
    export: (format, finish) => exportDocument(session, notices, format, finish),
    circulate: (recipients, options) => makeCopies(session, notices, recipients, options),
    print: (printer, options) => print(session, notices, printer, options),
    issue: (day, withPdf) => issueVersion(session, notices, day, withPdf),
    reach: stage => void session.change(document => withStage(document, stage)),
    takeBack: stage => void session.change(document => withoutStage(document, stage)),
    papers: paperActions(session, notices),
    makeNews: () => {
      const { kind } = session.view.document
      if (kind === 'minutes' || kind === 'findings') showDialog('news')
      else notices.tell({ kind: 'fault', words: NEWS_DIALOG.unsuited })
    },
    beginNews: matters => beginNews(session, matters, around),
    showDialog,
    step: step => {
      const editor = session.editor()
      // What was adopted stays, with the words that were.
      if (editor !== null && !session.sealed) takeStep(editor, step)
    },
    insert: what => insert(session, what),
    choosePictures: () => {
      if (!isLocked(session)) session.editor()?.dispatchCommand(CHOOSE_PICTURES_COMMAND, undefined)
    },
    changeTable: change => changeTable(session, notices, change),
    switchWorkshop: () => {
      if (session.view.document.kind === 'findings') switchWorkshop()
      else notices.tell({ kind: 'fault', words: WORKSHOP_WORDS.notHere })
    },
    goToNextGap,
    mendAll: repairsOf(session, notices).all,
  }
}

/** Leads from gap to gap, and from the last to the first. */
function useNextGap(session: Session): () => void {
  const next = useRef(0)
  return () => {
    const { gaps } = session.view
    const gap = gaps[next.current % Math.max(1, gaps.length)]
    const editor = session.editor()
    if (gap === undefined || editor === null) return
    next.current++
    showSource(editor, gap.source ?? gap.part)
  }
}

async function saveDocument(
  session: Session,
  notices: Notices,
  channel: 'document:save' | 'document:save-as',
): Promise<boolean> {
  const done = session.saving()
  const result = await session.ask(channel, session.open.handle)
  const saved = result.ok ? result.value : null
  done(saved)
  if (!result.ok) notices.report(result.fault)
  return saved !== null
}

async function begin(
  session: Session,
  call: Call,
  notices: Notices,
  onOpen: (open: OpenDocument) => void,
): Promise<void> {
  const result = await session.ask('document:follow-up', session.open.handle, call)
  if (result.ok) onOpen(result.value)
  else notices.report(result.fault)
}

async function beginNews(
  session: Session,
  matters: readonly string[],
  { notices, onOpen, closeDialog }: Surroundings,
): Promise<readonly string[]> {
  const result = await session.ask('document:news', session.open.handle, matters)
  if (!result.ok) notices.report(result.fault)
  else if ('signs' in result.value) return result.value.signs
  else {
    closeDialog()
    onOpen(result.value)
  }
  return []
}
