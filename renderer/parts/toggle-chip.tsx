interface ToggleChipProps {
  readonly label: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** Yes or no as a chip in running text: on, it bears a mark beside its colour. */
export function ToggleChip({ label, on, onChange }: ToggleChipProps) {
  return (
    <button
      type="button"
      className={on ? 'chip' : 'chip plain'}
      aria-pressed={on}
      onMouseDown={event => event.preventDefault()}
      onClick={() => onChange(!on)}
    >
      {on && <span aria-hidden>✓&nbsp;</span>}
      {label}
    </button>
  )
}
