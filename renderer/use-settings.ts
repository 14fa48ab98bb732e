import { useCallback, useEffect, useState } from 'react'
import type { Fault } from '../core/fault'
import type { Settings } from '../preload/contract'
import { ask } from './desk-port'

const UNREAD: Settings = {
  organisation: '',
  digits: 'thai',
  font: '',
  templateFolder: '',
  theme: 'system',
}

/** The habits of the house as main keeps them, and how to change them. */
export interface SettingsStore {
  readonly settings: Settings
  readonly change: (change: Partial<Settings>) => void
  readonly replace: (settings: Settings) => void
}

/** Reads the settings once; a change shows at once and is undone if it cannot be kept. */
export function useSettings(onFault: (fault: Fault) => void): SettingsStore {
  const [settings, replace] = useState(UNREAD)
  useEffect(() => {
    const read = async () => {
      const result = await ask('settings:read')
      if (result.ok) replace(result.value)
      else onFault(result.fault)
    }
    void read()
  }, [onFault])
  const change = useCallback(
    (changed: Partial<Settings>) => {
      replace(before => ({ ...before, ...changed }))
      const write = async () => {
        const result = await ask('settings:write', changed)
        if (!result.ok) onFault(result.fault)
      }
      void write()
    },
    [onFault],
  )
  useTheme(settings.theme)
  return { settings, change, replace }
}

/** Sets the colours of the window; those of the system follow it when it changes. */
function useTheme(theme: Settings['theme']): void {
  useEffect(() => {
    const system = window.matchMedia('(prefers-color-scheme: dark)')
    const paint = () => {
      const dark = theme === 'dark' || (theme === 'system' && system.matches)
      document.documentElement.dataset['theme'] = dark ? 'dark' : 'light'
    }
    paint()
    system.addEventListener('change', paint)
    return () => system.removeEventListener('change', paint)
  }, [theme])
}
