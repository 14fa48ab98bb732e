import { useEffect, useRef, useState } from 'react'
import { DESK_WORDS } from '../core/wording/desk'
import type { OpenDocument } from '../preload/contract'
import { type CommandActions, commandOf } from './commands'
import { Desk, type DeskHandle } from './desk'
import { ask } from './desk-port'
import { matchesKeys } from './keys'
import { LeaveDialog } from './panels/leave-dialog'
import { Palette } from './panels/palette'
import { SettingsDialog } from './panels/settings-dialog'
import { StartScreen } from './panels/start-screen'
import { Toasts, useNotices } from './panels/toasts'
import { say } from './say'
import { allCommands } from './use-desk-actions'
import { useSettings } from './use-settings'
import { useStart } from './use-start'

type Sheet = 'settings' | 'palette' | null

/** The window: the start screen or the desk of the open document, and what lies over both. */
export function App() {
  const notices = useNotices()
  const { settings, change, replace } = useSettings(notices.report)
  const desk = useRef<DeskHandle | null>(null)
  const [open, setOpen] = useState<OpenDocument | null>(null)
  const [atStart, setAtStart] = useState(false)
  const [sheet, setSheet] = useState<Sheet>(null)
  const [next, setNext] = useState<OpenDocument | null>(null)
  const enter = (opened: OpenDocument) => {
    if (open !== null) void ask('document:close', open.handle)
    setNext(null)
    setOpen(opened)
    setAtStart(false)
    if (opened.recovered) notices.tell({ kind: 'done', words: say(DESK_WORDS.recovered) })
  }
  const onOpen = (opened: OpenDocument) => {
    if (desk.current?.changed) setNext(opened)
    else enter(opened)
  }
  const start = useStart(notices, onOpen)
  useFirst(enter, () => setAtStart(true), notices.report)
  const always = {
    'new-document': () => {
      start.refresh()
      setAtStart(true)
    },
    'open-document': start.choose,
    'show-settings': () => setSheet('settings'),
  }
  const actions = () => allCommands(always, atStart ? null : (desk.current?.commands ?? null))
  useCommandSources(actions, () => setSheet('palette'))
  useEffect(() => window.desk.on('trouble', notices.report), [notices.report])
  return (
    <>
      {open !== null && (
        <div className="desk" inert={atStart} hidden={atStart}>
          <Desk
            key={open.handle}
            open={open}
            settings={settings}
            notices={notices}
            always={always}
            handle={desk}
            onOpen={onOpen}
          />
        </div>
      )}
      {atStart && (
        <StartScreen
          templates={start.templates}
          recent={start.recent}
          canGoBack={open !== null}
          onStart={start.start}
          onSample={start.sample}
          onRecent={start.reopen}
          onOpen={start.choose}
          onBack={() => setAtStart(false)}
        />
      )}
      {sheet === 'settings' && (
        <SettingsDialog
          settings={settings}
          onChange={change}
          onSettings={replace}
          onFault={notices.report}
          onClose={() => setSheet(null)}
        />
      )}
      {sheet === 'palette' && (
        <Palette
          actions={actions()}
          documentOpen={open !== null && !atStart}
          onClose={() => setSheet(null)}
        />
      )}
      {next !== null && (
        <LeaveDialog
          onSave={() => void desk.current?.save().then(saved => saved && enter(next))}
          onLeave={() => enter(next)}
          onStay={() => setNext(null)}
        />
      )}
      <Toasts notices={notices} />
    </>
  )
}

/** Opens what the program was started with, once. */
function useFirst(
  enter: (open: OpenDocument) => void,
  showStart: () => void,
  onFault: ReturnType<typeof useNotices>['report'],
): void {
  const ways = useRef({ enter, showStart })
  ways.current = { enter, showStart }
  const asked = useRef(false)
  useEffect(() => {
    if (asked.current) return
    asked.current = true
    const first = async () => {
      const result = await ask('document:first')
      if (!result.ok) onFault(result.fault)
      if (result.ok && result.value !== null) ways.current.enter(result.value)
      else ways.current.showStart()
    }
    void first()
  }, [onFault])
}

/** Runs commands that come from the menu and from the keys. A modal dialog keeps the keys to itself. */
function useCommandSources(actions: () => CommandActions, showPalette: () => void): void {
  const current = useRef({ actions, showPalette })
  current.current = { actions, showPalette }
  useEffect(() => window.desk.on('command', command => current.current.actions()[command]()), [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]') !== null) return
      const palette = matchesKeys(event, 'CmdOrCtrl+K')
      const command = commandOf(event)
      if (!palette && command === undefined) return
      event.preventDefault()
      event.stopPropagation()
      if (palette) current.current.showPalette()
      else if (command !== undefined) current.current.actions()[command]()
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [])
}
