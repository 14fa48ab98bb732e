import type { Sentence } from '../../core/wording/sentence'
import { say } from '../port/say'
import { Field } from './field'

/** One thing that can be chosen: named by a sentence of the program, or by words of the document or the office. */
export interface Option<T extends string> {
  readonly value: T
  readonly label: Sentence | string
}

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly Option<T>[]
  readonly onChange: (value: T) => void
}

interface ChoiceFieldProps<T extends string> extends ChoiceProps<T> {
  readonly hint?: string
}

/** A labelled list of which one is chosen. */
export function ChoiceField<T extends string>({ hint, ...props }: ChoiceFieldProps<T>) {
  return (
    <Field label={props.label} hint={hint}>
      {ids => <Select {...props} {...ids} className="" />}
    </Field>
  )
}

/** The same as a small chip in running text; its label is for readers only. */
export function ChoiceChip<T extends string>(props: ChoiceProps<T> & { missing: boolean }) {
  const className = props.missing ? 'chip missing' : 'chip plain'
  return <Select {...props} id={undefined} describedBy={undefined} className={className} />
}

interface SelectProps<T extends string> extends ChoiceProps<T> {
  readonly id: string | undefined
  readonly describedBy: string | undefined
  readonly className: string
}

function Select<T extends string>({
  id,
  describedBy,
  className,
  label,
  value,
  options,
  onChange,
}: SelectProps<T>) {
  const choose = (chosen: string) => {
    const option = options.find(candidate => candidate.value === chosen)
    if (option !== undefined) onChange(option.value)
  }
  return (
    <select
      id={id}
      className={className}
      aria-label={id === undefined ? label : undefined}
      aria-describedby={describedBy}
      value={value}
      onChange={event => choose(event.target.value)}
    >
      {options.map(option => (
        <option key={option.value} value={option.value}>
          {typeof option.label === 'string' ? option.label : say(option.label)}
        </option>
      ))}
    </select>
  )
}
