import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { lockOf } from '../core/adoption/adopted'
import { paperGaps } from '../core/check/paper-gaps'
import type { Document } from '../core/model/document'
import { type HouseStyle, houseOf } from '../core/office/context'
import { STAGE_DIALOG_WORDS } from '../core/wording/adoption'
import { PICTURE_WORDS } from '../core/wording/forms'
import type { Command, DocumentDialog } from '../preload/commands/command'
import { commandOf } from '../preload/commands/commands'
import type { OpenDocument } from '../preload/contract'
import type { PagesInfo } from '../preload/papers'
import { type DeskActions, useDeskActions } from './commands/use-desk-actions'
import { DeskDialog } from './desk-dialog'
import { Editor } from './editor/editor'
import { type CaretPlace, showSource } from './editor/source'
import type { Notices } from './notices/toasts'
import { PageView } from './pages/page-view'
import { usePages } from './pages/use-pages'
import { deskTitleOf, Header } from './panels/header'
import { Outline } from './panels/outline'
import { StatusBar } from './panels/status-bar'
import { say } from './port/say'
import type { ChangeDocument } from './session/change-of'
import { DocumentContext } from './session/document-view'
import { isLocked } from './session/locked'
import { useLexicon } from './session/use-lexicon'
import { RepairsContext, repairsOf } from './session/use-repairs'
import { type Session, useSession } from './session/use-session'
import type { SettingsStore } from './settings/use-settings'
import { WorkshopView } from './workshop/workshop-board'

/** What the window may ask of the desk of the open document. */
export interface DeskHandle {
  readonly actions: DeskActions
  /** Leads to the words of a source. */
  readonly show: (source: string, words?: string) => void
  /** As `Session.settle`, `Session.latest` and `Session.change`. */
  readonly settle: () => Promise<boolean>
  readonly latest: () => Document
  readonly change: ChangeDocument
}

interface DeskProps {
  readonly open: OpenDocument
  readonly store: SettingsStore
  readonly notices: Notices
  readonly onCommand: (command: Command) => void
  /** Where the desk puts its handle for the window. */
  readonly handle: RefObject<DeskHandle | null>
  readonly onOpen: (open: OpenDocument) => void
}

/** The desk of one open document: outline, editor, pages, status. */
export function DeskView(props: DeskProps) {
  const { open, notices, onCommand } = props
  const desk = useDesk(props)
  const { house, session, actions, pages, show, report, place, setPlace, dialog, setDialog } = desk
  const { view, saved } = session
  const repairs = repairsOf(session, notices)
  return (
    <DocumentContext value={view}>
      <Header
        document={view.document}
        template={open.template}
        saved={saved}
        digits={house.digits}
        board={view.document.kind === 'findings' ? report !== null : undefined}
        onCommand={onCommand}
      />
      {report === null && <Outline place={place} onShow={show} />}
      {report !== null && (
        <WorkshopView
          report={report}
          session={session}
          notices={notices}
          undo={() => actions.step('undo')}
          onWrite={show}
        />
      )}
      <RepairsContext value={repairs}>
        <EditorPane
          hidden={report !== null}
          open={open}
          session={session}
          notices={notices}
          onCaret={setPlace}
          onCommand={onCommand}
        />
      </RepairsContext>
      {report === null && (
        <PageView
          pages={pages}
          source={place?.source ?? ''}
          digits={house.digits}
          onPress={line => show(line.source, line.words)}
        />
      )}
      <StatusBar saved={saved} pages={pages} repairs={repairs} onShow={show} />
      <DeskDialog
        dialog={dialog}
        session={session}
        actions={actions}
        notices={notices}
        onYear={() => onCommand(commandOf('year-papers'))}
        onClose={() => setDialog(null)}
      />
    </DocumentContext>
  )
}

/** What the panes of a desk stand on: how the house writes, the session, its pages, where the caret is. */
function useDesk({ open, store, notices, handle, onOpen }: DeskProps) {
  const { settings } = store
  const house = useHouseStyle(store)
  const lexicon = useLexicon(house.dictionary, notices.report)
  const written = useSession(open, { house, lexicon })
  const [place, setPlace] = useState<CaretPlace | null>(null)
  const [dialog, setDialog] = useState<DocumentDialog | null>(null)
  const look = JSON.stringify([house, settings.font, settings.likeness, settings.emblem])
  const pages = usePages(written, look, notices.report)
  const session = useOnPaper(written, pages)
  const { view } = session
  const [onBoard, setOnBoard] = useState(false)
  const report = onBoard && view.document.kind === 'findings' ? view.document : null
  const toText = () => flushSync(() => setOnBoard(false))
  const switchWorkshop = () => setOnBoard(before => !before)
  const actions = inText(
    useDeskActions(session, {
      notices,
      onOpen,
      showDialog: setDialog,
      closeDialog: () => setDialog(null),
      switchWorkshop,
    }),
    toText,
  )
  const show = (source: string, words?: string) => {
    const editor = session.editor()
    toText()
    if (editor !== null) showSource(editor, source, words)
  }
  const { settle, latest, change } = session
  useHandle(handle, { actions, show, settle, latest, change })
  useTitle(deskTitleOf(view.document, open.template))
  return { house, session, actions, pages, show, report, place, setPlace, dialog, setDialog }
}

/** The actions with those at the caret done in the text, where the caret is seen. */
function inText(actions: DeskActions, toText: () => void): DeskActions {
  return {
    ...actions,
    insert: what => {
      toText()
      actions.insert(what)
    },
    changeTable: change => {
      toText()
      actions.changeTable(change)
    },
    choosePictures: () => {
      toText()
      actions.choosePictures()
    },
    goToNextGap: () => {
      toText()
      actions.goToNextGap()
    },
  }
}

/** The session with what its pages could not be set as they were wanted among the gaps. */
function useOnPaper(session: Session, pages: PagesInfo | null): Session {
  const { view } = session
  const warnings = pages?.warnings
  const onPaper = useMemo(() => {
    const gaps = paperGaps(warnings ?? [], view.document, view.context.template)
    return gaps.length === 0 ? view : { ...view, gaps: [...view.gaps, ...gaps] }
  }, [view, warnings])
  return { ...session, view: onPaper }
}

interface EditorPaneProps {
  /** The board is on show in its place: the editor goes on below it. */
  readonly hidden: boolean
  readonly open: OpenDocument
  readonly session: Session
  readonly notices: Notices
  readonly onCaret: (place: CaretPlace | null) => void
  readonly onCommand: (command: Command) => void
}

function EditorPane({ hidden, open, session, notices, onCaret, onCommand }: EditorPaneProps) {
  const { tell } = notices
  const onNoPlace = useCallback(() => tell({ kind: 'fault', words: PICTURE_WORDS.noPlace }), [tell])
  const locked = isLocked(session)
  const lock = lockOf(session.view.document, session.sealed)
  return (
    <main className="editor-pane" hidden={hidden}>
      {lock !== null && (
        <p className="locked" role="status">
          {say(STAGE_DIALOG_WORDS[lock])}
        </p>
      )}
      <fieldset className="whole" disabled={locked}>
        <Editor
          open={open}
          readOnly={locked}
          onReady={session.attach}
          onEdit={session.edited}
          onCaret={onCaret}
          onFault={notices.report}
          onNoPlace={onNoPlace}
          onPasted={notices.pasted}
          onCommand={onCommand}
        />
      </fieldset>
    </main>
  )
}

/** How the office writes; the same object as long as nothing of it changed. */
function useHouseStyle({ settings, house: { file } }: SettingsStore): HouseStyle {
  const { digits, organisation } = settings
  return useMemo(() => houseOf({ digits, organisation }, file), [digits, organisation, file])
}

function useHandle(place: RefObject<DeskHandle | null>, handle: DeskHandle): void {
  useEffect(() => {
    place.current = handle
    return () => {
      place.current = null
    }
  })
}

function useTitle(title: string): void {
  useEffect(() => {
    document.title = title
  }, [title])
}
