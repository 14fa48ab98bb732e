import { BrowserWindow } from 'electron'
import { windowTitle } from '../../core/wording/dialogs'
import type { Places } from '../places'
import { DESK_URL } from './app-protocol'
import { safePreferences } from './security'

/** Opens the desk's window; it shows itself once there is something to see. */
export function openWindow(places: Places): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 800,
    minHeight: 560,
    show: false,
    title: windowTitle(null),
    backgroundColor: '#f4f3f0',
    webPreferences: safePreferences(places.preload),
  })
  // The title says which document it is, which the page does not know.
  window.on('page-title-updated', event => event.preventDefault())
  window.once('ready-to-show', () => window.show())
  return window
}

/** Loads the desk into the window; resolves when it stands there. */
export async function loadDesk(window: BrowserWindow): Promise<void> {
  await window.loadURL(DESK_URL)
}
