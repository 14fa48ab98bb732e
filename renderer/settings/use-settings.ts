import { useCallback, useEffect, useLayoutEffect, useState } from 'react'
import type { Fault } from '../../core/fault'
import { DEFAULTS, type House, type Settings, type SettingsChange } from '../../preload/settings'
import { ask } from '../port/desk-port'
import { speak } from '../port/language'

const NO_HOUSE: House = { chosen: '', file: null, builtIn: [], fileName: '' }

/** The habits of the house as main keeps them, and how to change them. */
export interface SettingsStore {
  readonly settings: Settings
  readonly change: (change: SettingsChange) => void
  readonly replace: (settings: Settings) => void
  readonly house: House
  readonly takeHouse: (house: House) => void
}

/** Reads the settings once; a change shows at once and is undone if it cannot be kept. */
export function useSettings(onFault: (fault: Fault) => void): SettingsStore {
  const [settings, replace] = useState(DEFAULTS)
  const [house, takeHouse] = useState(NO_HOUSE)
  useEffect(() => {
    const read = async () => {
      const [result, read] = await Promise.all([ask('settings:read'), ask('house:read')])
      if (result.ok) replace(result.value)
      else onFault(result.fault)
      if (read.ok) takeHouse(read.value)
      else onFault(read.fault)
    }
    void read()
  }, [onFault])
  useSharedHouse(takeHouse)
  const change = useCallback(
    (changed: SettingsChange) => {
      replace(before => ({ ...before, ...changed }))
      const write = async () => {
        const result = await ask('settings:write', changed)
        if (result.ok) return
        onFault(result.fault)
        const kept = await ask('settings:read')
        if (kept.ok) replace(kept.value)
      }
      void write()
    },
    [onFault],
  )
  useTheme(settings.theme)
  useLayoutEffect(() => speak(settings.language), [settings.language])
  return { settings, change, replace, house, takeHouse }
}

/** The house style may be another desk's by now: it is read again when the window is come back to. */
function useSharedHouse(take: (change: (before: House) => House) => void): void {
  useEffect(() => {
    const look = async () => {
      const read = await ask('house:read')
      // What is as it was stays the same object: all that is made of it still holds.
      if (read.ok) take(before => (isSame(before, read.value) ? before : read.value))
    }
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [take])
}

function isSame(one: House, other: House): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
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
