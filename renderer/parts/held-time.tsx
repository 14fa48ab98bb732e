import type { ClockTime } from '../../core/calendar'
import { TimeField } from './time-field'
import { useHeld } from './use-held'

interface HeldTimeProps {
  readonly label: string
  readonly value: ClockTime | null
  readonly onChange: (value: ClockTime | null) => void
}

/** An hour that holds when its field is left or Enter is pressed: half of an hour may be an hour, too. */
export function HeldTime({ label, value, onChange }: HeldTimeProps) {
  const held = useHeld(value, onChange)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears when its field is left
    <div
      onBlur={held.settle}
      onKeyDown={event => {
        if (event.key === 'Enter') held.settle()
      }}
    >
      <TimeField label={label} value={held.value} onChange={held.put} />
    </div>
  )
}
