import path from 'node:path'
import { app, type BrowserWindow, dialog, ipcMain, powerMonitor, protocol, session } from 'electron'
import { DIALOG_WORDS } from '../core/wording/dialogs'
import { faultSentence } from '../core/wording/faults'
import type { Desk } from './desk'
import { documentIn } from './documents/file-argument'
import { logError, logWarning, openLog } from './log'
import { openDesk } from './open-desk'
import { settleCopies } from './papers/unfinished-copies'
import { placesIn } from './places'
import { requestsFor } from './requests/requests'
import { serve } from './requests/serve'
import { APP_SCHEME, serveApp } from './window/app-protocol'
import { say, speak } from './window/language'
import { mayLeave } from './window/leaving'
import { setMenu } from './window/menu'
import { closeNetwork, guardContents, guardSession, isFromDesk } from './window/security'
import { loadDesk, openWindow } from './window/window'

/** A window that crashes twice within so many ms is not started a third time. */
const CRASH_PAUSE = 5_000

const places = placesIn(path.resolve(import.meta.dirname, '..'))

// Electron's default app sets this folder anew from the program's name, after the switch was read.
const userFolder = app.commandLine.getSwitchValue('user-data-dir')
if (userFolder !== '') app.setPath('userData', path.resolve(userFolder))

/** On macOS a file may be asked for before there is a window. */
let asked: string | null = null
let openFile = (file: string): void => {
  asked = file
}

if (app.requestSingleInstanceLock()) {
  openLog()
  protocol.registerSchemesAsPrivileged([APP_SCHEME])
  closeNetwork(app.commandLine)
  guardContents(app)
  app.on('open-file', (event, file) => {
    event.preventDefault()
    openFile(file)
  })
  app.on('window-all-closed', () => app.quit())
  app.whenReady().then(start).catch(giveUp)
} else {
  app.quit()
}

/** A start that fails leaves a sentence, never a program without a window that nobody can see or end. */
function giveUp(error: unknown): void {
  logError(error)
  sayUnexpected()
  app.exit(1)
}

/** Says in the system's own box that the program went wrong. */
function sayUnexpected(): void {
  dialog.showErrorBox(say(DIALOG_WORDS.program), say(faultSentence({ code: 'unexpected' })))
}

async function start(): Promise<void> {
  guardSession(session.defaultSession)
  const window = openWindow(places)
  const desk = openDesk(places, () => window)
  speak(desk.settings.read().language)
  serveApp(protocol, places, desk.picture)
  desk.firstFile = asked ?? documentIn(process.argv, process.cwd())
  serve({ ipc: ipcMain, isOurs: isFromDesk, log: logError }, requestsFor(desk))
  setMenu(command => desk.announce('command', command))
  keepWords(desk, window)
  app.on('second-instance', (_event, argv, folder) => {
    void openAnother(desk, window, documentIn(argv, folder)).catch(logError)
  })
  openFile = file => void openAnother(desk, window, file).catch(logError)
  await loadDesk(window)
  await settleCopies(desk)
}

/** Lets the window go only when no words go with it. */
function keepWords(desk: Desk, window: BrowserWindow): void {
  window.on('close', event => {
    event.preventDefault()
    void mayLeave(desk)
      .then(async may => {
        if (!may) return
        await desk.marks.keepOnly([])
        // Not `close`: a window that does not answer would not answer that either.
        if (!window.isDestroyed()) window.destroy()
      })
      .catch(logError)
  })
  window.on('closed', () => {
    desk.press.stop()
    desk.register.stop()
  })
  // Nobody may be there to answer a question: what was typed goes into the journal, to be offered again.
  const keep = () => void desk.handOver.lastWords().catch(logError)
  window.on('session-end', keep)
  powerMonitor.on('suspend', keep)
  powerMonitor.on('lock-screen', keep)
  keepThroughShutdown(desk)
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) desk.handOver.listening = false
  })
  restartAfterCrash(desk, window)
}

/** On macOS and Linux the system waits a moment when asked to: until the last words are in the journal. */
function keepThroughShutdown(desk: Desk): void {
  powerMonitor.on('shutdown', (event?: { preventDefault(): void }) => {
    event?.preventDefault()
    void desk.handOver
      .lastWords()
      .then(() => desk.marks.keepOnly([]))
      .catch(logError)
      .finally(() => app.exit(0))
  })
}

/** Starts the window anew when it has crashed. What was kept comes back with it. */
function restartAfterCrash(desk: Desk, window: BrowserWindow): void {
  let lastCrash = Number.NEGATIVE_INFINITY
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    desk.handOver.listening = false
    if (reason === 'clean-exit') return
    logWarning(`the window's process ended: ${reason}`)
    // What crashes again at once would do so for ever. The draft is in the journal.
    if (performance.now() - lastCrash < CRASH_PAUSE) return sayUnexpected()
    lastCrash = performance.now()
    window.webContents.reload()
  })
}

/** Brings the window to the front, with another document if one was asked for. */
async function openAnother(desk: Desk, window: BrowserWindow, file: string | null): Promise<void> {
  if (window.isMinimized()) window.restore()
  window.focus()
  if (file === null || !(await mayLeave(desk))) return
  desk.documents.forgetAll()
  await desk.marks.keepOnly([])
  desk.firstFile = file
  await loadDesk(window)
}
