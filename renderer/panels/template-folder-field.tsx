import type { Fault } from '../../core/fault'
import { DIALOG_WORDS } from '../../core/wording/desk'
import { ask } from '../desk-port'
import { PlaceField } from '../parts/place-field'
import { say } from '../say'
import type { SettingsStore } from '../use-settings'

interface TemplateFolderFieldProps {
  readonly store: SettingsStore
  readonly onFault: (fault: Fault) => void
}

/** The folder of the office's own templates. */
export function TemplateFolderField({ store, onFault }: TemplateFolderFieldProps) {
  const choose = async () => {
    const result = await ask('settings:choose-template-folder')
    if (!result.ok) onFault(result.fault)
    else if (result.value !== null) store.replace(result.value)
  }
  return (
    <PlaceField
      label={say(DIALOG_WORDS.templateFolder)}
      place={store.settings.templateFolder}
      none={say(DIALOG_WORDS.noFolder)}
      chooseWords={say(DIALOG_WORDS.chooseFolder)}
      onChoose={() => void choose()}
      dropWords={say(DIALOG_WORDS.dropFolder)}
      onDrop={() => store.change({ templateFolder: '' })}
    />
  )
}
