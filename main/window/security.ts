import type {
  App,
  CommandLine,
  IpcMainInvokeEvent,
  Session,
  WebContents,
  WebPreferences,
} from 'electron'
import { DESK_URL } from './app-protocol'

/** What a page of ours gets of Electron: the bridge and nothing else. */
export function safePreferences(preload: string): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
  }
}

/**
 * Leaves Chromium no address but its own: no name and no number is found, be it for a page, for what Chromium
 * fetches by itself, or for a call. To be said before the program is ready.
 */
export function closeNetwork(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** Closes every way out of every page that this program will ever show. */
export function guardContents(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents) => guardOne(contents))
}

function guardOne(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', event => {
    // A page may start itself anew; that is how the desk recovers from a fault of its own.
    if (event.url !== DESK_URL) event.preventDefault()
  })
  contents.on('will-frame-navigate', event => {
    if (event.url !== DESK_URL || !event.isMainFrame) event.preventDefault()
  })
  contents.on('will-redirect', event => event.preventDefault())
  contents.on('will-attach-webview', event => event.preventDefault())
}

/** Grants no permission, fetches nothing from outside, saves no download. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', event => event.preventDefault())
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !isOurAddress(details.url) }),
  )
}

/** Whether an address is one that never leaves the computer: our own, or what a page holds already. */
export function isOurAddress(address: string): boolean {
  return /^(app:\/\/(desk|assets)\/|data:|blob:app:\/\/desk\/|devtools:\/\/)/.test(address)
}

/** Whether a request comes from the desk's own page, at the top of its window. */
export function isFromDesk(event: Pick<IpcMainInvokeEvent, 'senderFrame'>): boolean {
  const frame = event.senderFrame
  return frame !== null && frame.parent === null && frame.url.split(/[?#]/)[0] === DESK_URL
}

/** Whether an address may be handed to the system: https and mailto. Other schemes start programs. */
export function isSafeAddress(address: string): boolean {
  return URL.canParse(address) && ['https:', 'mailto:'].includes(new URL(address).protocol)
}
