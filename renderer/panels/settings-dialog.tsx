import type { Fault } from '../../core/fault'
import { DESK_WORDS, DIALOG_WORDS } from '../../core/wording/desk'
import { ask } from '../desk-port'
import { ChoiceField } from '../parts/choice'
import { Dialog } from '../parts/dialog'
import { SettledField } from '../parts/field'
import { say } from '../say'
import type { SettingsStore } from '../use-settings'
import { EmblemSetting } from './emblem-setting'
import { HouseField } from './house-field'
import { LetterheadField } from './letterhead-field'

const DIGITS = [
  { value: 'thai', label: say(DESK_WORDS.thaiDigits) },
  { value: 'arabic', label: say(DESK_WORDS.arabicDigits) },
] as const
const LIKENESSES = [
  { value: 'length', label: say(DIALOG_WORDS.asLong) },
  { value: 'height', label: say(DIALOG_WORDS.asHigh) },
] as const
const FLAVOURS = [
  { value: '1b', label: say(DIALOG_WORDS.pdf1b) },
  { value: '2a', label: say(DIALOG_WORDS.pdf2a) },
  { value: '3a', label: say(DIALOG_WORDS.pdf3a) },
  { value: 'ua', label: say(DIALOG_WORDS.pdfUa) },
] as const
const THEMES = [
  { value: 'system', label: say(DIALOG_WORDS.system) },
  { value: 'light', label: say(DIALOG_WORDS.light) },
  { value: 'dark', label: say(DIALOG_WORDS.dark) },
] as const

interface SettingsDialogProps {
  readonly store: SettingsStore
  readonly onFault: (fault: Fault) => void
  readonly onClose: () => void
}

/** The habits of the house. Each change holds at once. */
export function SettingsDialog({ store, onFault, onClose }: SettingsDialogProps) {
  const { settings, change } = store
  return (
    <Dialog
      title={say(DIALOG_WORDS.settingsTitle)}
      onClose={onClose}
      actions={
        <button type="button" className="primary" onClick={onClose}>
          {say(DESK_WORDS.done)}
        </button>
      }
    >
      <SettledField
        wide
        label={say(DIALOG_WORDS.organisation)}
        value={settings.organisation}
        onChange={organisation => change({ organisation })}
      />
      <ChoiceField
        label={say(DIALOG_WORDS.digits)}
        value={settings.digits}
        options={DIGITS}
        onChange={digits => change({ digits })}
      />
      <PaperFields store={store} />
      <HouseField store={store} onFault={onFault} />
      <TemplateFolder store={store} onFault={onFault} />
      <LetterheadField store={store} onFault={onFault} />
      <EmblemSetting store={store} onFault={onFault} />
      <ChoiceField
        label={say(DIALOG_WORDS.theme)}
        value={settings.theme}
        options={THEMES}
        onChange={theme => change({ theme })}
      />
    </Dialog>
  )
}

/** The type of the pages, and the kind of PDF. */
function PaperFields({ store: { settings, change } }: Pick<SettingsDialogProps, 'store'>) {
  return (
    <>
      <SettledField
        wide
        label={say(DIALOG_WORDS.font)}
        hint={say(DIALOG_WORDS.fontHint)}
        value={settings.font}
        onChange={font => change({ font })}
      />
      <ChoiceField
        label={say(DIALOG_WORDS.likeness)}
        hint={say(DIALOG_WORDS.likenessHint)}
        value={settings.likeness}
        options={LIKENESSES}
        onChange={likeness => change({ likeness })}
      />
      <ChoiceField
        label={say(DIALOG_WORDS.pdf)}
        hint={say(DIALOG_WORDS.pdfHint)}
        value={settings.pdf}
        options={FLAVOURS}
        onChange={pdf => change({ pdf })}
      />
    </>
  )
}

type TemplateFolderProps = Pick<SettingsDialogProps, 'store' | 'onFault'>

function TemplateFolder({ store, onFault }: TemplateFolderProps) {
  const choose = async () => {
    const result = await ask('settings:choose-template-folder')
    if (!result.ok) onFault(result.fault)
    else if (result.value !== null) store.replace(result.value)
  }
  return (
    <div className="field wide">
      <span className="label">{say(DIALOG_WORDS.templateFolder)}</span>
      <div className="folder">
        <span>{store.settings.templateFolder || say(DIALOG_WORDS.noFolder)}</span>
        <button type="button" onClick={() => void choose()}>
          {say(DIALOG_WORDS.chooseFolder)}
        </button>
      </div>
    </div>
  )
}
