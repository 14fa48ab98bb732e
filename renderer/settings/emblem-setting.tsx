import type { Fault } from '../../core/fault'
import { SHEET_WORDS } from '../../core/wording/desk'
import { prepareAll } from '../images/prepare'
import { chosenFile } from '../images/take-in'
import { ask } from '../port/desk-port'
import { say } from '../port/say'
import type { SettingsStore } from './use-settings'

interface EmblemSettingProps {
  readonly store: SettingsStore
  readonly onFault: (fault: Fault) => void
}

/** The office's own emblem: shown, chosen, taken away. */
export function EmblemSetting({ store, onFault }: EmblemSettingProps) {
  const { emblem } = store.settings
  const choose = async () => {
    const chosen = await ask('image:choose', 'emblem')
    if (!chosen.ok) return onFault(chosen.fault)
    const [set] = await prepareAll((chosen.value ?? []).map(chosenFile), 'emblem', bytes =>
      ask('settings:set-emblem', bytes),
    )
    if (set?.ok) store.replace(set.value)
    else if (set !== undefined) onFault(set.fault)
  }
  return (
    <div className="field wide">
      <span className="label">{say(SHEET_WORDS.emblem)}</span>
      <div className="emblem">
        {emblem === '' ? (
          <span>{say(SHEET_WORDS.noEmblem)}</span>
        ) : (
          <img src={`/media/${emblem}`} alt={say(SHEET_WORDS.emblem)} />
        )}
        <button type="button" onClick={() => void choose()}>
          {say(SHEET_WORDS.chooseEmblem)}
        </button>
        {emblem !== '' && (
          <button type="button" className="quiet" onClick={() => store.change({ emblem: '' })}>
            {say(SHEET_WORDS.removeEmblem)}
          </button>
        )}
      </div>
    </div>
  )
}
