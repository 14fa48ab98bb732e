import path from 'node:path'
import Store from 'electron-store'
import type { Fault, FaultCode } from '../../core/fault'
import { readSettings, type Settings } from '../../preload/settings'
import { setAsideUnusable } from '../storage/set-aside'

/** The settings of this computer's user, in `settings.json` of the folder. */
export interface SettingsFile {
  read(): Settings
  /** Keeps the change and returns the whole. A change that cannot be kept holds until the program ends. */
  write(change: Partial<Settings>): Settings
}

type Values = Record<string, unknown>

/** Where the settings lie: each look at `store` reads the file, each assignment writes it. Both may throw. */
export interface StoredSettings {
  store: Values
}

/**
 * Opens the settings. Whatever stands in their place, the program starts: a file that is no JSON is set
 * aside and begun anew, one that cannot be read is left alone and the defaults serve until it can.
 * `tell` hears once of each trouble.
 */
export function openSettings(
  folder: string,
  tell: (trouble: Fault) => void,
  open: (folder: string) => StoredSettings = openStore,
): SettingsFile {
  const told = new Set<FaultCode>()
  const say = (code: FaultCode, error?: unknown) => {
    if (told.has(code)) return
    told.add(code)
    tell({ code, ...(error !== undefined && { detail: String(error) }) })
  }
  const file = path.join(folder, 'settings.json')
  let store: StoredSettings | null = null
  let last: Values = {}
  let unkept: Values = {}
  const look = (): StoredSettings | null => {
    try {
      const hindrance = store === null ? setAsideUnusable(file) : null
      if (hindrance === 'set-aside') say('settings-damaged')
      if (hindrance === 'unread') throw new Error('unread')
      store ??= open(folder)
      last = store.store
      return store
    } catch (error) {
      say('settings-unread', error)
      return null
    }
  }
  const read = () => {
    look()
    return readSettings({ ...last, ...unkept })
  }
  return {
    read,
    write(change) {
      unkept = { ...unkept, ...change }
      const there = look()
      try {
        if (there === null) throw new Error('unread')
        there.store = { ...last, ...readSettings({ ...last, ...unkept }) }
        unkept = {}
        told.delete('settings-unkept')
      } catch (error) {
        say('settings-unkept', error)
      }
      return read()
    },
  }
}

function openStore(folder: string): StoredSettings {
  return new Store<Values>({
    name: 'settings',
    cwd: folder,
    clearInvalidConfig: true,
    accessPropertiesByDotNotation: false,
  })
}
