import type { Fault } from '../../core/fault'
import { DIALOG_WORDS } from '../../core/wording/desk'
import { ask } from '../desk-port'
import { say } from '../say'
import type { SettingsStore } from '../use-settings'

interface LetterheadFieldProps {
  readonly store: SettingsStore
  readonly onFault: (fault: Fault) => void
}

/** แบบหัวหนังสือ: the office's own Word file, which letters take when they are exported to Word. */
export function LetterheadField({ store, onFault }: LetterheadFieldProps) {
  const { letterhead } = store.settings
  const choose = async () => {
    const result = await ask('settings:choose-letterhead')
    if (!result.ok) onFault(result.fault)
    else if (result.value !== null) store.replace(result.value)
  }
  return (
    <div className="field wide">
      <span className="label">{say(DIALOG_WORDS.letterhead)}</span>
      <div className="folder">
        <span>{letterhead || say(DIALOG_WORDS.noLetterhead)}</span>
        {letterhead !== '' && (
          <button type="button" onClick={() => store.change({ letterhead: '' })}>
            {say(DIALOG_WORDS.dropLetterhead)}
          </button>
        )}
        <button type="button" onClick={() => void choose()}>
          {say(DIALOG_WORDS.chooseLetterhead)}
        </button>
      </div>
    </div>
  )
}
