import { BrowserWindow } from 'electron'
import { windowTitle } from '../../core/wording/dialogs'
import type { Places } from '../places'
import { DESK_URL } from './app-protocol'
import { onLanguage, say } from './language'
import { safePreferences } from './security'

/** Opens the desk's window; it shows itself once there is something to see. */
export function openWindow(places: Places): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 800,
    minHeight: 560,
    show: false,
    title: say(windowTitle(null)),
    backgroundColor: '#f4f3f0',
    webPreferences: safePreferences(places.preload),
  })
  onLanguage(() => {
    if (!window.isDestroyed()) retitle(window)
  })
  // The title says which document it is, which the page does not know.
  window.on('page-title-updated', event => event.preventDefault())
  window.once('ready-to-show', () => window.show())
  return window
}

/** The name of the file that a window shows; `null` before it has one. */
const shown = new WeakMap<BrowserWindow, string | null>()

/** Says in the title bar which document is seen, by the name of its file. */
export function showName(window: BrowserWindow, fileName: string | null): void {
  shown.set(window, fileName)
  retitle(window)
}

function retitle(window: BrowserWindow): void {
  window.setTitle(say(windowTitle(shown.get(window) ?? null)))
}

/** Loads the desk into the window; resolves when it stands there. */
export async function loadDesk(window: BrowserWindow): Promise<void> {
  await window.loadURL(DESK_URL)
}
