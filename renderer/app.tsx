import { useCallback, useEffect, useRef, useState } from 'react'
import type { Fault } from '../core/fault'
import { DESK_WORDS } from '../core/wording/desk'
import { faultSentence } from '../core/wording/faults'
import type { Command, WindowActions } from '../preload/commands/command'
import type { OpenDocument } from '../preload/contract'
import { type BinderActions, binderActions } from './binder/binder-actions'
import { Outside } from './binder/outside'
import { type Binder, useBinder } from './binder/use-binder'
import { type Screens, useScreens } from './binder/use-screens'
import { useSearch } from './binder/use-search'
import { YearDialog } from './binder/year-dialog'
import { perform } from './commands/commands'
import { Palette, type PaletteProps } from './commands/palette'
import { useCommandSources } from './commands/use-command-sources'
import { DeskView } from './desk'
import { rememberFields } from './fields/field-history'
import { keepFocus } from './fields/keep-focus'
import { usePasteInFields } from './fields/use-paste-in-fields'
import { type Notices, Toasts, useNotices } from './notices/toasts'
import { WorkBar } from './notices/work-bar'
import { LeaveDialog } from './panels/leave-dialog'
import { goRoundPanes } from './parts/panes'
import { ask } from './port/desk-port'
import { useLanguage } from './port/language'
import { type OpenState, useOpenDocument } from './session/use-open-document'
import { SettingsDialog } from './settings/settings-dialog'
import { type SettingsStore, useSettings } from './settings/use-settings'
import { type Start, useStart } from './start/use-start'

/** The window: the start screen or the desk of the open document, and what lies over both. */
export function App() {
  useLanguage()
  const [sheet, setSheet] = useState<SheetName | null>(null)
  const showSettings = useCallback(() => setSheet('settings'), [])
  const notices = useNotices(showSettings)
  const store = useSettings(notices.report)
  const state = useOpenDocument(notices)
  const { open, atStart, desk } = state
  const start = useStart(notices, state.offer)
  const binder = useBinder(atStart || sheet === 'year', notices)
  const screens = useScreens(state, notices)
  const search = useSearch(binder, atStart && screens.screen === 'register', notices)
  useFirst(state, notices.report)
  useJournalTrouble(notices)
  usePasteInFields(notices.pasted)
  const own = {
    ...windowActions(start, screens, showSettings),
    showYearPapers: () => setSheet('year'),
    ...binderActions({ binder, screens, search, notices }),
  }
  const onCommand = (command: Command) =>
    perform(command, own, atStart ? null : (desk.current?.actions ?? null))
  useCommandSources(onCommand, () => setSheet('palette'))
  useEffect(keepFocus, [])
  useEffect(rememberFields, [])
  useEffect(goRoundPanes, [])
  const surroundings = { store, notices, onCommand, handle: desk, onOpen: state.offer }
  return (
    <>
      {open !== null && (
        <div className="desk" inert={atStart} hidden={atStart}>
          <DeskView key={open.handle} open={open} {...surroundings} />
        </div>
      )}
      {atStart && (
        <Outside
          start={start}
          binder={binder}
          screens={screens}
          search={search}
          notices={notices}
          onBack={open === null ? null : () => state.show('desk')}
        />
      )}
      <OpenSheet
        sheet={sheet}
        store={store}
        binder={binder}
        notices={notices}
        palette={{ onCommand, documentOpen: !atStart }}
        onClose={() => setSheet(null)}
      />
      <Leaving state={state} />
      <WorkBar />
      <Toasts notices={notices} />
    </>
  )
}

/** What can be done whether a document is open or not. */
function windowActions(
  start: Start,
  screens: Screens,
  showSettings: () => void,
): Omit<WindowActions, keyof BinderActions | 'showYearPapers'> {
  return {
    showStart: () => {
      start.refresh()
      screens.show('home')
    },
    chooseDocument: start.choose,
    showSettings,
  }
}

type SheetName = 'settings' | 'palette' | 'year'

interface OpenSheetProps {
  readonly sheet: SheetName | null
  readonly store: SettingsStore
  readonly binder: Binder
  readonly notices: Notices
  readonly palette: Omit<PaletteProps, 'onClose'>
  readonly onClose: () => void
}

/** What lies over the desk and the start screen alike. */
function OpenSheet({ sheet, store, binder, notices, palette, onClose }: OpenSheetProps) {
  if (sheet === 'year') return <YearDialog binder={binder} notices={notices} onClose={onClose} />
  if (sheet === 'settings')
    return <SettingsDialog store={store} onFault={notices.report} onClose={onClose} />
  return sheet === 'palette' ? <Palette {...palette} onClose={onClose} /> : null
}

/** The question that stands between a changed document and the one that is to take its place. */
function Leaving({ state }: { readonly state: OpenState }) {
  const { waiting, desk, enter, stay } = state
  if (waiting === null) return null
  const save = async () => {
    if (await desk.current?.actions.save()) enter(waiting)
  }
  return <LeaveDialog onSave={() => void save()} onLeave={() => enter(waiting)} onStay={stay} />
}

/** Opens what the program was started with, once, and hears of main's troubles from then on. */
function useFirst(state: OpenState, onFault: (fault: Fault) => void): void {
  const latest = useRef(state)
  latest.current = state
  const asked = useRef(false)
  useEffect(() => window.desk.on('trouble', onFault), [onFault])
  useEffect(() => {
    if (asked.current) return
    asked.current = true
    const first = async () => {
      const result = await ask('document:first')
      if (!result.ok) onFault(result.fault)
      const opened: OpenDocument | null = result.ok ? result.value : null
      if (opened === null) latest.current.show('start')
      else latest.current.enter(opened)
    }
    void first()
  }, [onFault])
}

/** Tells that the recovery journal cannot be written, and takes it back when it can again. */
function useJournalTrouble({ tell, report, take }: Notices): void {
  const shown = useRef<Fault | null>(null)
  useEffect(
    () =>
      window.desk.on('journal', trouble => {
        if (shown.current !== null) take(faultSentence(shown.current))
        shown.current = trouble
        if (trouble === null) tell({ kind: 'done', words: DESK_WORDS.draftsAgain })
        else report(trouble)
      }),
    [tell, report, take],
  )
}
