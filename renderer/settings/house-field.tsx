import type { Fault, Result } from '../../core/fault'
import { SHEET_WORDS } from '../../core/wording/desk'
import type { House } from '../../preload/settings'
import { ChoiceField } from '../parts/choice'
import { ask } from '../port/desk-port'
import { say } from '../port/say'
import type { SettingsStore } from './use-settings'

interface HouseFieldProps {
  readonly store: SettingsStore
  readonly onFault: (fault: Fault) => void
}

/** แบบของหน่วยงาน: the form itself, a style that comes with the program, or the office's own file. */
export function HouseField({ store, onFault }: HouseFieldProps) {
  const { house, takeHouse } = store
  const own = house.fileName === '' ? [] : [{ value: house.chosen, label: ownLabel(house) }]
  const options = [
    { value: '', label: SHEET_WORDS.official },
    ...house.builtIn.map(({ name, title }) => ({ value: name, label: title })),
    ...own,
  ]
  const take = async (asked: Promise<Result<House | null>>) => {
    const result = await asked
    if (!result.ok) onFault(result.fault)
    else if (result.value !== null) takeHouse(result.value)
  }
  const choose = (name: string) => {
    if (name === '' || name === 'parliament') void take(ask('house:choose', name))
  }
  return (
    <div className="field wide">
      <ChoiceField
        label={say(SHEET_WORDS.house)}
        value={house.chosen}
        options={options}
        onChange={choose}
      />
      <div className="folder">
        <span className="hint">{say(SHEET_WORDS.houseHint)}</span>
        <button
          type="button"
          aria-label={say(SHEET_WORDS.chooseHouseFile)}
          onClick={() => void take(ask('house:choose-file'))}
        >
          {say(SHEET_WORDS.chooseFile)}
        </button>
      </div>
    </div>
  )
}

function ownLabel({ file, fileName }: House): string {
  return file === null ? fileName : `${file.title} (${fileName})`
}
