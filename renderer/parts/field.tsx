import { type ReactNode, useId, useRef } from 'react'
import { toArabicDigits, toThaiDigits } from '../../core/thai/numerals'
import { useDraft } from './use-draft'

interface FieldProps {
  readonly label: string
  readonly error?: string | undefined
  readonly hint?: string | undefined
  readonly wide?: boolean
  readonly children: (ids: { id: string; describedBy: string | undefined }) => ReactNode
}

/** A label over an input, with a hint or an error below; both are tied to the input for readers. */
export function Field({ label, error, hint, wide, children }: FieldProps) {
  const id = useId()
  const note = error ?? hint
  const describedBy = note === undefined ? undefined : `${id}-note`
  return (
    <div className={wide ? 'field wide' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {children({ id, describedBy })}
      {note !== undefined && (
        <span
          id={describedBy}
          className={error === undefined ? 'hint' : 'error'}
          role={error === undefined ? undefined : 'alert'}
        >
          {note}
        </span>
      )}
    </div>
  )
}

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** The most characters that it takes. */
  readonly most?: number
  readonly hint?: string
  readonly wide?: boolean
}

/** One line of words. */
export function TextField({ label, value, onChange, most, hint, wide }: TextFieldProps) {
  const draft = useDraft(value, onChange)
  return (
    <Field label={label} hint={hint} wide={wide ?? false}>
      {({ id, describedBy }) => (
        <input
          id={id}
          aria-describedby={describedBy}
          value={draft.value}
          maxLength={most}
          spellCheck={false}
          onChange={event => draft.type(event.target.value)}
        />
      )}
    </Field>
  )
}

/** One line of words that hold when the field is left, not while they are typed. */
export function SettledField({ label, value, onChange, most, hint, wide }: TextFieldProps) {
  const typed = useRef(value)
  const draft = useDraft(value, text => {
    typed.current = text
  })
  const settle = () => {
    if (typed.current !== value) onChange(typed.current)
  }
  return (
    <Field label={label} hint={hint} wide={wide ?? false}>
      {({ id, describedBy }) => (
        <input
          id={id}
          aria-describedby={describedBy}
          value={draft.value}
          maxLength={most}
          spellCheck={false}
          onChange={event => draft.type(event.target.value)}
          onBlur={settle}
          onKeyDown={event => {
            if (event.key === 'Enter') settle()
          }}
        />
      )}
    </Field>
  )
}

interface LinesFieldProps {
  readonly label: string
  readonly lines: readonly string[]
  readonly onChange: (lines: string[]) => void
}

/** Several lines, one entry each; blank lines at the end are not entries. */
export function LinesField({ label, lines, onChange }: LinesFieldProps) {
  const draft = useDraft(lines.join('\n'), typed => {
    const trimmed = typed.replace(/\n+$/, '')
    onChange(trimmed === '' ? [] : trimmed.split('\n'))
  })
  return (
    <Field label={label} wide>
      {({ id }) => (
        <textarea
          id={id}
          rows={Math.max(2, draft.value.split('\n').length)}
          value={draft.value}
          spellCheck={false}
          onChange={event => draft.type(event.target.value)}
        />
      )}
    </Field>
  )
}

interface NumberFieldProps {
  readonly label: string
  readonly value: number | null
  /** What holds while the field is empty. */
  readonly placeholder?: string
  readonly onChange: (value: number | null) => void
}

/** A whole number, typed in Thai or Arabic digits; empty is `null`. */
export function NumberField({ label, value, placeholder, onChange }: NumberFieldProps) {
  const draft = useDraft(value === null ? '' : toThaiDigits(value), typed => {
    const number = Number.parseInt(toArabicDigits(typed), 10)
    onChange(Number.isNaN(number) ? null : number)
  })
  return (
    <Field label={label}>
      {({ id }) => (
        <input
          id={id}
          className="short"
          inputMode="numeric"
          placeholder={placeholder}
          value={draft.value}
          onChange={event => draft.type(event.target.value.replaceAll(/[^\d๐-๙]/g, ''))}
        />
      )}
    </Field>
  )
}
