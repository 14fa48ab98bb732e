import type { Fault } from '../../core/fault'
import { DIALOG_WORDS } from '../../core/wording/desk'
import { ask } from '../desk-port'
import { PlaceField } from '../parts/place-field'
import { say } from '../say'
import type { SettingsStore } from '../use-settings'

interface LetterheadFieldProps {
  readonly store: SettingsStore
  readonly onFault: (fault: Fault) => void
}

/** แบบหัวหนังสือ: the office's own Word file, which letters take when they are exported to Word. */
export function LetterheadField({ store, onFault }: LetterheadFieldProps) {
  const choose = async () => {
    const result = await ask('settings:choose-letterhead')
    if (!result.ok) onFault(result.fault)
    else if (result.value !== null) store.replace(result.value)
  }
  return (
    <PlaceField
      label={say(DIALOG_WORDS.letterhead)}
      place={store.settings.letterhead}
      none={say(DIALOG_WORDS.noLetterhead)}
      chooseWords={say(DIALOG_WORDS.chooseFile)}
      onChoose={() => void choose()}
      dropWords={say(DIALOG_WORDS.dropLetterhead)}
      onDrop={() => store.change({ letterhead: '' })}
    />
  )
}
