import { FORM_WORDS } from '../../../core/wording/forms'
import { AgencyPicker } from '../../parts/agency-picker'
import { Popover } from '../../parts/popover'
import { say } from '../../port/say'
import { useDocument } from '../../session/document-view'
import { AgencyChipName } from '../heads/agency-name'

interface AgencyCellProps {
  readonly value: string | null
  readonly onChange: (agency: string | null) => void
}

/** The agency of a person as a chip; choosing the same one again takes it away. */
export function AgencyCell({ value, onChange }: AgencyCellProps) {
  const { context } = useDocument()
  return (
    <Popover
      trigger={value === null ? say(FORM_WORDS.agency) : <AgencyChipName id={value} />}
      label={say(FORM_WORDS.agency)}
      className={value === null ? 'chip plain' : 'chip'}
    >
      {close => (
        <AgencyPicker
          label={say(FORM_WORDS.agency)}
          agencies={context.agencies}
          chosen={value === null ? [] : [value]}
          onChoose={chosen => {
            onChange(chosen === value ? null : chosen)
            close()
          }}
        />
      )}
    </Popover>
  )
}
