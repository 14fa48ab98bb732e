import type { Fault } from '../../core/fault'
import { DESK_WORDS, DIALOG_WORDS } from '../../core/wording/desk'
import { LANGUAGE_NAMES, LANGUAGES } from '../../core/wording/say'
import { ChoiceField } from '../parts/choice'
import { Dialog } from '../parts/dialog'
import { SettledField } from '../parts/field'
import { Tabs } from '../parts/tabs'
import { say } from '../port/say'
import { ChosenPlace } from './chosen-place'
import { EmblemSetting } from './emblem-setting'
import { HouseField } from './house-field'
import type { SettingsStore } from './use-settings'

/** Each in its own words, so that whoever needs it finds it. */
const LANGUAGE_CHOICES = LANGUAGES.map(value => ({ value, label: LANGUAGE_NAMES[value] }))
const DIGITS = [
  { value: 'thai', label: DESK_WORDS.thaiDigits },
  { value: 'arabic', label: DESK_WORDS.arabicDigits },
] as const
const LIKENESSES = [
  { value: 'length', label: DIALOG_WORDS.asLong },
  { value: 'height', label: DIALOG_WORDS.asHigh },
] as const
const FLAVOURS = [
  { value: '1b', label: DIALOG_WORDS.pdf1b },
  { value: '2a', label: DIALOG_WORDS.pdf2a },
  { value: '3a', label: DIALOG_WORDS.pdf3a },
  { value: 'ua', label: DIALOG_WORDS.pdfUa },
] as const
const THEMES = [
  { value: 'system', label: DIALOG_WORDS.system },
  { value: 'light', label: DIALOG_WORDS.light },
  { value: 'dark', label: DIALOG_WORDS.dark },
] as const

interface FieldsProps {
  readonly store: SettingsStore
  readonly onFault: (fault: Fault) => void
}

interface SettingsDialogProps extends FieldsProps {
  readonly onClose: () => void
}

/** The habits of the house, in three groups. Each change holds at once. */
export function SettingsDialog({ store, onFault, onClose }: SettingsDialogProps) {
  const fields = { store, onFault }
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
      <Tabs
        label={say(DIALOG_WORDS.settingsTitle)}
        tabs={[
          {
            id: 'office',
            label: say(DIALOG_WORDS.officeGroup),
            content: <OfficeFields {...fields} />,
          },
          { id: 'form', label: say(DIALOG_WORDS.formGroup), content: <FormFields {...fields} /> },
          {
            id: 'export',
            label: say(DIALOG_WORDS.exportGroup),
            content: <ExportFields {...fields} />,
          },
        ]}
      />
    </Dialog>
  )
}

/** The language of the desk, and whose papers these are. */
function OfficeFields({ store, onFault }: FieldsProps) {
  const { settings, change } = store
  return (
    <>
      <ChoiceField
        label={say(DIALOG_WORDS.language)}
        value={settings.language}
        options={LANGUAGE_CHOICES}
        onChange={language => change({ language })}
      />
      <SettledField
        wide
        label={say(DIALOG_WORDS.organisation)}
        value={settings.organisation}
        onChange={organisation => change({ organisation })}
      />
      <EmblemSetting store={store} onFault={onFault} />
      <ChosenPlace of="letterhead" store={store} onFault={onFault} />
      <ChosenPlace of="templateFolder" store={store} onFault={onFault} />
    </>
  )
}

/** How the pages look. */
function FormFields({ store, onFault }: FieldsProps) {
  const { settings, change } = store
  return (
    <>
      <HouseField store={store} onFault={onFault} />
      <ChoiceField
        label={say(DIALOG_WORDS.digits)}
        value={settings.digits}
        options={DIGITS}
        onChange={digits => change({ digits })}
      />
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
    </>
  )
}

/** What leaves the program, and the window itself. */
function ExportFields({ store: { settings, change } }: FieldsProps) {
  return (
    <>
      <ChoiceField
        label={say(DIALOG_WORDS.pdf)}
        hint={say(DIALOG_WORDS.pdfHint)}
        value={settings.pdf}
        options={FLAVOURS}
        onChange={pdf => change({ pdf })}
      />
      <ChoiceField
        label={say(DIALOG_WORDS.theme)}
        value={settings.theme}
        options={THEMES}
        onChange={theme => change({ theme })}
      />
    </>
  )
}
