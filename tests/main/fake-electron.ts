import { vi } from 'vitest'

// As much of Electron as the modules of main and the bridge need without a window. One module, so that every test that loads them
// in one process has the same dialogs.

/** The dialogs of the system, each answered by the test. */
export const dialog = {
  showMessageBox: vi.fn(),
  showOpenDialog: vi.fn(),
  showSaveDialog: vi.fn(),
}

export const app = { getPath: () => '/' }
/** Other programs, as they were asked. */
export const shell = { showItemInFolder: vi.fn(), openExternal: vi.fn() }

/** What the bridge into the window stands on. */
export const contextBridge = { exposeInMainWorld: vi.fn() }
export const ipcRenderer = { invoke: vi.fn(), on: vi.fn(), off: vi.fn() }

/** The menus of the system, as they were given to it. */
export const Menu = { buildFromTemplate: vi.fn(), setApplicationMenu: vi.fn() }
