import { Field } from './field'
import { useHeld } from './use-held'

interface SettledAreaProps {
  readonly label: string
  readonly value: string
  /** It may be looked at only. */
  readonly readOnly?: boolean
  readonly hint?: string
  readonly onChange: (value: string) => void
}

/** Several lines of words that hold when the field is left, not while they are typed. */
export function SettledArea({ label, value, readOnly, hint, onChange }: SettledAreaProps) {
  const held = useHeld(value, onChange)
  return (
    <Field label={label} hint={hint}>
      {({ id, describedBy }) => (
        <textarea
          id={id}
          aria-describedby={describedBy}
          rows={Math.min(6, Math.max(2, held.value.split('\n').length))}
          readOnly={readOnly}
          spellCheck={false}
          value={held.value}
          onChange={event => held.put(event.target.value)}
          onBlur={held.settle}
        />
      )}
    </Field>
  )
}
