import path from 'node:path'
import { eachSetting, type Settings } from '../../preload/settings'

/** The settings as the window sees them: what was chosen in a dialog by its own name, without where it lies. */
export function shownSettings(settings: Settings): Settings {
  return eachSetting(({ window }, name) =>
    window === 'changes' ? settings[name] : path.basename(settings[name]),
  )
}
