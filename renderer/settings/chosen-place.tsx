import type { Fault } from '../../core/fault'
import { SHEET_WORDS } from '../../core/wording/desk'
import { PlaceField } from '../parts/place-field'
import { ask } from '../port/desk-port'
import { say } from '../port/say'
import type { SettingsStore } from './use-settings'

/** What an office may choose in a dialog: how it is asked for, what is said of it, and what stands without it. */
const PLACES = {
  /** แบบหัวหนังสือ: the office's own Word file, which letters take when they are exported to Word. */
  letterhead: {
    request: 'settings:choose-letterhead',
    without: { letterhead: '' },
    label: SHEET_WORDS.letterhead,
    none: SHEET_WORDS.noLetterhead,
    choose: SHEET_WORDS.chooseFile,
    drop: SHEET_WORDS.dropLetterhead,
  },
  /** The folder of the office's own templates. */
  templateFolder: {
    request: 'settings:choose-template-folder',
    without: { templateFolder: '' },
    label: SHEET_WORDS.templateFolder,
    none: SHEET_WORDS.noFolder,
    choose: SHEET_WORDS.chooseFolder,
    drop: SHEET_WORDS.dropFolder,
  },
} as const

interface ChosenPlaceProps {
  readonly of: keyof typeof PLACES
  readonly store: SettingsStore
  readonly onFault: (fault: Fault) => void
}

/** A file or folder of the office's own: shown by its name, chosen, given up. */
export function ChosenPlace({ of, store, onFault }: ChosenPlaceProps) {
  const { request, without, label, none, choose, drop } = PLACES[of]
  const onChoose = async () => {
    const result = await ask(request)
    if (!result.ok) onFault(result.fault)
    else if (result.value !== null) store.replace(result.value)
  }
  return (
    <PlaceField
      label={say(label)}
      place={store.settings[of]}
      none={say(none)}
      chooseWords={say(choose)}
      onChoose={() => void onChoose()}
      dropWords={say(drop)}
      onDrop={() => store.change(without)}
    />
  )
}
