import type { Fault } from '../../core/fault'
import { DESK_WORDS, SHEET_WORDS } from '../../core/wording/desk'
import { LANGUAGE_NAMES, LANGUAGES } from '../../core/wording/sentence'
import { ChoiceField } from '../parts/choice'
import { Dialog } from '../parts/dialog'
import { SettledField } from '../parts/field'
import { Tabs } from '../parts/tabs'
import { say } from '../port/say'
import { ChosenPlace } from './chosen-place'
import { EmblemSetting } from './emblem-setting'
import { HouseField } from './house-field'
import { SharedFields } from './shared-fields'
import type { SettingsStore } from './use-settings'

/** Each in its own words, so that whoever needs it finds it. */
const LANGUAGE_CHOICES = LANGUAGES.map(value => ({ value, label: LANGUAGE_NAMES[value] }))
const DIGITS = [
  { value: 'thai', label: DESK_WORDS.thaiDigits },
  { value: 'arabic', label: DESK_WORDS.arabicDigits },
] as const
const LIKENESSES = [
  { value: 'length', label: SHEET_WORDS.asLong },
  { value: 'height', label: SHEET_WORDS.asHigh },
] as const
const FLAVOURS = [
  { value: '1b', label: SHEET_WORDS.pdf1b },
  { value: '2a', label: SHEET_WORDS.pdf2a },
  { value: '3a', label: SHEET_WORDS.pdf3a },
  { value: 'ua', label: SHEET_WORDS.pdfUa },
] as const
const THEMES = [
  { value: 'system', label: SHEET_WORDS.system },
  { value: 'light', label: SHEET_WORDS.light },
  { value: 'dark', label: SHEET_WORDS.dark },
] as const

interface FieldsProps {
  readonly store: SettingsStore
  readonly onFault: (fault: Fault) => void
}

interface SettingsDialogProps extends FieldsProps {
  readonly onClose: () => void
}

/** The habits of the house, in groups, and what the binder shares. Each change holds at once. */
export function SettingsDialog({ store, onFault, onClose }: SettingsDialogProps) {
  const fields = { store, onFault }
  return (
    <Dialog
      title={say(SHEET_WORDS.settingsTitle)}
      onClose={onClose}
      actions={
        <button type="button" className="primary" onClick={onClose}>
          {say(DESK_WORDS.done)}
        </button>
      }
    >
      <Tabs
        label={say(SHEET_WORDS.settingsTitle)}
        tabs={[
          {
            id: 'office',
            label: say(SHEET_WORDS.officeGroup),
            content: <OfficeFields {...fields} />,
          },
          { id: 'form', label: say(SHEET_WORDS.formGroup), content: <FormFields {...fields} /> },
          {
            id: 'export',
            label: say(SHEET_WORDS.exportGroup),
            content: <ExportFields {...fields} />,
          },
          {
            id: 'shared',
            label: say(SHEET_WORDS.sharedGroup),
            content: <SharedFields {...fields} />,
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
        label={say(SHEET_WORDS.language)}
        value={settings.language}
        options={LANGUAGE_CHOICES}
        onChange={language => change({ language })}
      />
      <SettledField
        wide
        label={say(SHEET_WORDS.organisation)}
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
        label={say(SHEET_WORDS.digits)}
        value={settings.digits}
        options={DIGITS}
        onChange={digits => change({ digits })}
      />
      <SettledField
        wide
        label={say(SHEET_WORDS.font)}
        hint={say(SHEET_WORDS.fontHint)}
        value={settings.font}
        onChange={font => change({ font })}
      />
      <ChoiceField
        label={say(SHEET_WORDS.likeness)}
        hint={say(SHEET_WORDS.likenessHint)}
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
        label={say(SHEET_WORDS.pdf)}
        hint={say(SHEET_WORDS.pdfHint)}
        value={settings.pdf}
        options={FLAVOURS}
        onChange={pdf => change({ pdf })}
      />
      <ChoiceField
        label={say(SHEET_WORDS.theme)}
        value={settings.theme}
        options={THEMES}
        onChange={theme => change({ theme })}
      />
    </>
  )
}
