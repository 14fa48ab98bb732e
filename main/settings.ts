import path from 'node:path'
import Store from 'electron-store'
import type { Settings } from '../preload/settings'
import { readSettings } from './settings-schema'
import { keepBadCopy } from './storage/bad-copy'

/** The settings of this computer's user, in `settings.json` of the folder. */
export interface SettingsFile {
  read(): Settings
  /** Keeps the change and returns the whole. */
  write(change: Partial<Settings>): Settings
}

/** Opens the settings. A file that is no JSON is copied to `settings.json.bad` and begun anew. */
export function openSettings(folder: string): SettingsFile {
  keepBadCopy(path.join(folder, 'settings.json'))
  const store = new Store<Record<string, unknown>>({
    name: 'settings',
    cwd: folder,
    clearInvalidConfig: true,
    accessPropertiesByDotNotation: false,
  })
  const read = () => readSettings(store.store)
  return {
    read,
    write(change) {
      store.store = { ...store.store, ...readSettings({ ...store.store, ...change }) }
      return read()
    },
  }
}
