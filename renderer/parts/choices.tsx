import type { Sentence } from '../../core/wording/sentence'
import { say } from '../port/say'

interface ChoicesProps<T extends string> {
  readonly label: string
  readonly options: readonly { readonly value: T; readonly label: Sentence }[]
  readonly value: T
  readonly onChange: (value: T) => void
}

/** Two or three ways side by side, of which one is taken. */
export function Choices<T extends string>({ label, options, value, onChange }: ChoicesProps<T>) {
  return (
    <fieldset className="choices" aria-label={label}>
      {options.map(option => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {say(option.label)}
        </button>
      ))}
    </fieldset>
  )
}
