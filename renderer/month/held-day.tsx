import type { IsoDate } from '../../core/calendar'
import { ThaiDateField } from '../parts/thai-date-field'
import { useHeld } from '../parts/use-held'

interface HeldDayProps {
  readonly label: string
  readonly value: IsoDate | null
  readonly onChange: (value: IsoDate | null) => void
}

/** A day that holds when its field is left or Enter is pressed: half of a year may be a year, too. */
export function HeldDay({ label, value, onChange }: HeldDayProps) {
  const held = useHeld(value, onChange)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears when its field is left
    <div
      onBlur={held.settle}
      onKeyDown={event => {
        if (event.key === 'Enter') held.settle()
      }}
    >
      <ThaiDateField label={label} value={held.value} onChange={held.put} />
    </div>
  )
}
